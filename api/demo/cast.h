// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>

/// The part of the demo tenant that is made by hand and the same for every seed: studios with
/// their keys, customers who each show one thing, classes that behave in a known way.
namespace Frontdesk::Demo {

struct StudioAccess
{
    qint64 studioId;
    QLatin1String name;
    QLatin1String apiKey; ///< worthless outside the demo tenant
};

/// The cast plays in Berlin. The key of Wien lacks scopes, see simulation/studiosetup.cpp.
inline constexpr StudioAccess Berlin{1, QLatin1String("Kraftwerk Nord Berlin"),
                                     QLatin1String("demo-berlin-7f3a91c2d4")};
inline constexpr StudioAccess Hamburg{2, QLatin1String("Hafenfit Hamburg"),
                                      QLatin1String("demo-hamburg-b81e5520aa")};
inline constexpr StudioAccess Wien{3, QLatin1String("Donaukanal Studio Wien"),
                                   QLatin1String("demo-wien-04cd77e91f")};

struct CastMember
{
    qint64 id;
    QLatin1String customerNumber;
    QLatin1String cardNumber; ///< spelled DECIMAL
};

namespace Cast {

#define FRONTDESK_CAST(name, index)                                                                \
    inline constexpr CastMember name{1000000 + index, QLatin1String("B-" #index),                  \
                                     QLatin1String("47110" #index)};

FRONTDESK_CAST(MayTrain, 10) ///< nothing to remark; photo, books and trains often
FRONTDESK_CAST(Restricted, 11) ///< access restriction with reason and dates around today
FRONTDESK_CAST(IdleNow, 12) ///< idle since ten days, for twenty more
FRONTDESK_CAST(NoContract, 13) ///< a member whose last contract has expired
FRONTDESK_CAST(DebtCollection, 14) ///< balance far below zero, in debt collection
FRONTDESK_CAST(ContractEnding, 15) ///< canceled, ends in nine days
FRONTDESK_CAST(OtherStudio, 16) ///< at home in Hamburg, known in Berlin
FRONTDESK_CAST(AccessRefused, 17) ///< access refusal
FRONTDESK_CAST(BirthdayToday, 18) ///< turns 40 on the day the tenant starts
FRONTDESK_CAST(LongName, 19) ///< two first and two last names, no photo
FRONTDESK_CAST(PendingAddress, 20) ///< an address amendment waits for verification
FRONTDESK_CAST(PendingPayment, 21) ///< a payment amendment waits; it had to be signed
FRONTDESK_CAST(PendingContact, 22) ///< one waits although contact data now changes at once
FRONTDESK_CAST(NeedsSignature, 23) ///< payment data changes only with a signature
FRONTDESK_CAST(Dunning, 24) ///< dunning level 2
FRONTDESK_CAST(IdleSoon, 25) ///< idle period from next week on
FRONTDESK_CAST(Prospect, 26) ///< no member yet, no card
FRONTDESK_CAST(Former, 27) ///< a former member, in no list
FRONTDESK_CAST(NoPhoto, 28) ///< may train, no photo
FRONTDESK_CAST(NoContingent, 29) ///< a contract without classes
FRONTDESK_CAST(RestrictedForever, 30) ///< access restriction without dates
FRONTDESK_CAST(BookedToday, 31) ///< a class and an appointment today
FRONTDESK_CAST(PendingIdlePeriod, 32) ///< a new idle period waits for verification
FRONTDESK_CAST(PendingCancelation, 33) ///< the cancelation of the contract waits for verification

#undef FRONTDESK_CAST

} // namespace Cast

/// Of each studio: two runs that hand debtors to the collection agency, which no call lists.
/// Last month's; in Berlin the cast's debtor is in it.
[[nodiscard]] constexpr qint64 transferredRun(const StudioAccess &studio)
{
    return studio.studioId * 100 + 1;
}
/// This month's, until it is confirmed.
[[nodiscard]] constexpr qint64 waitingRun(const StudioAccess &studio)
{
    return studio.studioId * 100 + 2;
}
/// An export for the tax advisor that is ready from the start.
[[nodiscard]] constexpr qint64 finishedTaxExport(const StudioAccess &studio)
{
    return studio.studioId * 1000;
}
/// A reader that is active from the start, and one that is not yet.
[[nodiscard]] constexpr qint64 activeDevice(const StudioAccess &studio)
{
    return studio.studioId * 100 + 1;
}
[[nodiscard]] constexpr qint64 inactiveDevice(const StudioAccess &studio)
{
    return studio.studioId * 100 + 2;
}

/// Classes of the Berlin studio. Each has one slot a day, from yesterday to fourteen days ahead.
namespace CastClass {

inline constexpr qint64 Free = 1001; ///< 20 places, about half of them taken; tomorrow bookable
inline constexpr qint64 FullWithWaitingList = 1002; ///< full, three places on the waiting list
inline constexpr qint64 FullEverywhere = 1003; ///< full, and its waiting list too
inline constexpr qint64 DisplayOnly = 1004; ///< shown, never bookable over the API
inline constexpr qint64 NotYet = 1005; ///< bookable only from two days before
inline constexpr qint64 SameTimeAsFree = 1006; ///< overlaps with Free

} // namespace CastClass

/// Appointments that the Berlin studio offers.
namespace CastAppointment {

inline constexpr qint64 TrainingPlan = 1201; ///< with one of three coaches
inline constexpr qint64 BodyAnalysis = 1202; ///< on the one device
inline constexpr qint64 Introduction = 1203; ///< four at a time, for everybody
inline constexpr qint64 PersonalTraining = 1204; ///< bookable only from a week before
inline constexpr qint64 TrialTraining = 1205; ///< for leads, on a trial offer

} // namespace CastAppointment

/// What leads may try in Berlin. Each class and appointment belongs to one offer.
namespace CastTrialOffer {

inline constexpr qint64 ToConfirm = 1301; ///< Free and TrialTraining, within 30 minutes; two times
/// FullWithWaitingList, NotYet and BodyAnalysis; only who came as a lead for this offer
inline constexpr qint64 ForNewLeads = 1302;

} // namespace CastTrialOffer

} // namespace Frontdesk::Demo
