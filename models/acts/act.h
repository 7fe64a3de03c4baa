// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apierror.h"
#include "api/types/classes.h"
#include "api/types/selfservice.h"

#include <QDateTime>
#include <variant>

/// What a desk does to a customer: each is one write of the API. The described members are what
/// the journal keeps; what must never lie on a disk (bank data, PINs) is a member left undescribed.
namespace Frontdesk {

struct CheckInAct
{
    QDateTime time;
};
BOOST_DESCRIBE_STRUCT(CheckInAct, (), (time))

struct CheckOutAct
{
    QDateTime time;
};
BOOST_DESCRIBE_STRUCT(CheckOutAct, (), (time))

struct BookClassAct
{
    qint64 classId = 0;
    qint64 slotId = 0;
    QString title; ///< for the words only
    QDateTime start; ///< for the words only
};
BOOST_DESCRIBE_STRUCT(BookClassAct, (), (classId, slotId, title, start))

struct CancelBookingAct
{
    qint64 bookingId = 0;
    QString title; ///< for the words only
    QDateTime start; ///< for the words only
};
BOOST_DESCRIBE_STRUCT(CancelBookingAct, (), (bookingId, title, start))

struct AddMediumAct
{
    Api::AccessMediumType type = Api::AccessMediumType::Unknown;
    std::optional<QString> value; ///< absent for a PIN
    QList<qint64> idsBefore; ///< of the customer's mediums; a new one of the type settles a PIN
    QString secret; ///< the PIN
};
BOOST_DESCRIBE_STRUCT(AddMediumAct, (), (type, value, idsBefore))

struct ChangeMediumAct
{
    qint64 mediumId = 0;
    Api::AccessMediumType type = Api::AccessMediumType::Unknown;
    std::optional<QString> value; ///< absent for a PIN
    QString secret; ///< the PIN
};
BOOST_DESCRIBE_STRUCT(ChangeMediumAct, (), (mediumId, type, value))

struct DeleteMediumAct
{
    qint64 mediumId = 0;
    Api::AccessMediumType type = Api::AccessMediumType::Unknown;
};
BOOST_DESCRIBE_STRUCT(DeleteMediumAct, (), (mediumId, type))

struct RestrictAccessAct
{
    Api::AccessRestriction restriction;
};
BOOST_DESCRIBE_STRUCT(RestrictAccessAct, (), (restriction))

struct LiftRestrictionAct
{
};
BOOST_DESCRIBE_STRUCT(LiftRestrictionAct, (), ())

struct AmendContactAct
{
    Api::ContactData wanted;
};
BOOST_DESCRIBE_STRUCT(AmendContactAct, (), (wanted))

struct AmendAddressAct
{
    Api::AddressData wanted;
};
BOOST_DESCRIBE_STRUCT(AmendAddressAct, (), (wanted))

struct AmendMasterAct
{
    Api::MasterData wanted;
};
BOOST_DESCRIBE_STRUCT(AmendMasterAct, (), (wanted))

struct AmendPaymentAct
{
    QString ibanEnd; ///< the last four, enough to settle by reading
    Api::PaymentAmendment secret;
};
BOOST_DESCRIBE_STRUCT(AmendPaymentAct, (), (ibanEnd))

enum class AmendmentDomain { Unknown, Contact, Address, Master, Payment };
BOOST_DESCRIBE_ENUM(AmendmentDomain, Unknown, Contact, Address, Master, Payment)

struct WithdrawAmendmentAct
{
    qint64 amendmentId = 0;
    AmendmentDomain domain = AmendmentDomain::Unknown;
};
BOOST_DESCRIBE_STRUCT(WithdrawAmendmentAct, (), (amendmentId, domain))

/// Of one that waits for verification: later it would take back what was agreed.
struct WithdrawIdlePeriodAct
{
    qint64 contractId = 0;
    qint64 idlePeriodId = 0;
};
BOOST_DESCRIBE_STRUCT(WithdrawIdlePeriodAct, (), (contractId, idlePeriodId))

/// Of one that waits for verification. A canceled contract's withdrawal may itself have to wait.
struct WithdrawCancelationAct
{
    qint64 contractId = 0;
};
BOOST_DESCRIBE_STRUCT(WithdrawCancelationAct, (), (contractId))

struct WithdrawModuleCancelationAct
{
    qint64 contractId = 0;
    qint64 moduleContractId = 0;
};
BOOST_DESCRIBE_STRUCT(WithdrawModuleCancelationAct, (), (contractId, moduleContractId))

/// The order is no fact: the journal stores kinds by name.
using ActDetail = std::variant<CheckInAct, CheckOutAct, BookClassAct, CancelBookingAct,
                               AddMediumAct, ChangeMediumAct, DeleteMediumAct, RestrictAccessAct,
                               LiftRestrictionAct, AmendContactAct, AmendAddressAct, AmendMasterAct,
                               AmendPaymentAct, WithdrawAmendmentAct, WithdrawIdlePeriodAct,
                               WithdrawCancelationAct, WithdrawModuleCancelationAct>;

struct Act
{
    Api::CustomerId customerId = 0;
    QString customerName; ///< for the words only
    ActDetail detail;
};

enum class ActState {
    Unknown, ///< sent, its answer was lost, and reading has not yet told; for a stored value too
    Intended, ///< recorded, not answered yet
    Done,
    Failed, ///< certainly without effect
    Waiting, ///< of a check-in: kept, and sent once the line is good
};
BOOST_DESCRIBE_ENUM(ActState, Unknown, Intended, Done, Failed, Waiting)

/// How an act ended, as far as is known.
struct ActOutcome
{
    qint64 journalId = 0;
    ActState state = ActState::Intended;
    bool settled = false; ///< found out by reading, after the answer was lost
    std::optional<Api::ApiError> error; ///< why it failed, or why nobody knows
    std::optional<qint64> resultId; ///< the booking, medium or amendment that came of it
    std::optional<Api::BookingStatus> booking; ///< of BookClassAct: booked or on the waiting list
    int attempts = 0; ///< of a check-in that was kept: how often it was sent
    bool isOverdue = false; ///< failed, as it had been kept for too long to be sent
};

} // namespace Frontdesk
