// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/acts/actevidence.h"

#include "models/store/mediumkey.h"

namespace Frontdesk {

namespace {

constexpr qint64 Minute = 60;

ActFinding unknowable()
{
    return {.kind = ActFinding::Kind::CannotBeKnown};
}

bool isNear(const std::optional<QDateTime> &time, const QDateTime &wanted)
{
    return time && qAbs(time->secsTo(wanted)) <= Minute;
}

bool isOver(const Api::Checkin &visit, const QDateTime &before)
{
    return visit.checkOutDateTime && *visit.checkOutDateTime < before;
}

/// Text as it is compared: the server may drop or regroup spaces, and change case where case means
/// nothing.
QString plain(const char *member, QString text)
{
    const QLatin1String name(member);
    text.remove(u' ');
    const bool isCaseless = name == QLatin1String("email") || name == QLatin1String("iban")
        || name == QLatin1String("bic");
    return isCaseless ? text.toLower() : text;
}

QString plain(const char *member, const std::optional<QString> &text)
{
    return plain(member, text.value_or(QString()));
}

template <class T> T plain(const char *, const T &value)
{
    return value;
}

enum class Absent { MeansEmpty, MeansUnchanged };

/// Whether \a there holds what was \a wanted.
template <class Data> bool holds(const Data &there, const Data &wanted, Absent absent)
{
    bool good = true;
    Api::forEachMember<Data>([&](const char *name, auto pointer) {
        const auto target = plain(name, wanted.*pointer);
        if constexpr (std::is_same_v<decltype(target), const QString>) {
            if (target.isEmpty() && absent == Absent::MeansUnchanged)
                return;
        }
        good = good && plain(name, there.*pointer) == target;
    });
    return good;
}

template <class Data> ActFinding judgeData(const Api::AmendableData<Data> &data, const Data &wanted)
{
    // A pending request may repeat current values where nothing was asked for.
    if (data.pendingAmendment
        && holds<Data>(*data.pendingAmendment, wanted, Absent::MeansUnchanged))
        return happened(data.pendingAmendment->id);
    if (holds<Data>(data, wanted, Absent::MeansEmpty))
        return happened();
    // All that was entered is there, and also what was left out: kept, or not yet cleared?
    if (holds<Data>(data, wanted, Absent::MeansUnchanged))
        return unknowable();
    return didNotHappen();
}

bool holdsPayment(const Api::PaymentData &there, const AmendPaymentAct &act)
{
    const QString iban = plain("iban", there.iban);
    // After a restart the last four are all that is known of the account.
    if (act.secret.iban.isEmpty())
        return !act.ibanEnd.isEmpty() && iban.endsWith(act.ibanEnd.toLower());
    return iban == plain("iban", act.secret.iban)
        && plain("accountHolder", there.accountHolder)
        == plain("accountHolder", act.secret.accountHolder);
}

/// Whether the server shows the medium that was \a wanted; it may spell a card otherwise.
bool isValue(const std::optional<QString> &shown, const QString &wanted)
{
    return shown && mediumKeys(wanted).contains(mediumKey(*shown));
}

std::optional<Api::AccessMedium> mediumOf(const Api::Customer &customer, qint64 id)
{
    for (const Api::AccessMedium &medium : customer.accessMediums) {
        if (medium.id == id)
            return medium;
    }
    return std::nullopt;
}

bool isNewPin(const AddMediumAct &act, const Api::AccessMedium &medium)
{
    return medium.id && !act.idsBefore.contains(*medium.id);
}

/// A withdrawal that waits for verification has been handed in, and so has happened.
ActFinding judgeCancelation(const std::optional<Api::CancelationStatus> &status)
{
    if (!status || status == Api::CancelationStatus::PendingWithdrawalVerification)
        return happened();
    return status == Api::CancelationStatus::Unknown ? unknowable() : didNotHappen();
}

} // namespace

ActFinding judge(const CheckInAct &act, const QList<Api::Checkin> &visits)
{
    for (const Api::Checkin &visit : visits) {
        // A short visit just before is not this one.
        if (isNear(visit.checkInDateTime, act.time) && !isOver(visit, act.time))
            return happened();
    }
    return didNotHappen();
}

ActFinding judge(const CheckOutAct &act, const QList<Api::Checkin> &visits)
{
    const Api::Checkin *last = nullptr;
    for (const Api::Checkin &visit : visits) {
        if (!visit.checkInDateTime || visit.checkInDateTime->secsTo(act.time) < -Minute)
            continue;
        if (!last || *last->checkInDateTime < *visit.checkInDateTime)
            last = &visit;
    }
    // Out earlier than that means: out before the desk asked for it.
    const bool isOut
        = last && last->checkOutDateTime && act.time.secsTo(*last->checkOutDateTime) >= -Minute;
    return isOut ? happened() : didNotHappen();
}

ActFinding judge(const BookClassAct &act, const QList<Api::ClassBooking> &bookings)
{
    for (const Api::ClassBooking &booking : bookings) {
        if (booking.classSlotId == act.slotId
            && booking.bookingStatus != Api::BookingStatus::Canceled) {
            ActFinding finding = happened(booking.bookingId);
            finding.booking = booking.bookingStatus;
            return finding;
        }
    }
    return didNotHappen();
}

ActFinding judge(const CancelBookingAct &, const Api::ClassBooking &booking)
{
    return booking.bookingStatus == Api::BookingStatus::Canceled ? happened() : didNotHappen();
}

ActFinding judge(const AddMediumAct &act, const Api::Customer &customer)
{
    for (const Api::AccessMedium &medium : customer.accessMediums) {
        if (medium.type != act.type)
            continue;
        if (act.value ? isValue(medium.value, *act.value) : isNewPin(act, medium))
            return happened(medium.id);
    }
    return didNotHappen();
}

ActFinding judge(const ChangeMediumAct &act, const Api::Customer &customer)
{
    const auto medium = mediumOf(customer, act.mediumId);
    if (!medium)
        return didNotHappen();
    // A PIN that is forgotten here, or that the server does not show, cannot be compared.
    const bool isPin = act.type == Api::AccessMediumType::Pin;
    if (!medium->value || (isPin ? act.secret.isEmpty() : !act.value))
        return unknowable();
    const bool isEqual = isPin ? *medium->value == act.secret : isValue(medium->value, *act.value);
    return isEqual ? happened(act.mediumId) : didNotHappen();
}

ActFinding judge(const DeleteMediumAct &act, const Api::Customer &customer)
{
    return mediumOf(customer, act.mediumId) ? didNotHappen() : happened();
}

ActFinding judge(const RestrictAccessAct &act, const Api::Customer &customer)
{
    for (const Api::AccessRestriction &restriction : customer.accessRestrictions) {
        if (holds(restriction, act.restriction, Absent::MeansEmpty))
            return happened();
    }
    return didNotHappen();
}

ActFinding judge(const LiftRestrictionAct &, const Api::Customer &customer)
{
    return customer.accessRestrictions.isEmpty() ? happened() : didNotHappen();
}

ActFinding judge(const AmendContactAct &act, const Api::AmendableData<Api::ContactData> &data)
{
    return judgeData(data, act.wanted);
}

ActFinding judge(const AmendAddressAct &act, const Api::AmendableData<Api::AddressData> &data)
{
    return judgeData(data, act.wanted);
}

ActFinding judge(const AmendMasterAct &act, const Api::AmendableData<Api::MasterData> &data)
{
    return judgeData(data, act.wanted);
}

ActFinding judge(const AmendPaymentAct &act, const Api::AmendableData<Api::PaymentData> &data)
{
    if (data.pendingAmendment && holdsPayment(*data.pendingAmendment, act))
        return happened(data.pendingAmendment->id);
    return holdsPayment(data, act) ? happened() : didNotHappen();
}

ActFinding judge(const WithdrawIdlePeriodAct &, const Api::IdlePeriodDetails &period)
{
    // Agreed on in between? Or what was withdrawn is a change of an older one?
    return period.state == Api::IdlePeriodState::PendingVerification ? didNotHappen()
                                                                     : unknowable();
}

ActFinding judge(const WithdrawCancelationAct &act, const QList<Api::ContractData> &contracts)
{
    for (const Api::ContractData &contract : contracts) {
        if (contract.id == act.contractId)
            return judgeCancelation(contract.cancelationStatus);
    }
    return unknowable();
}

ActFinding judge(const WithdrawModuleCancelationAct &, const Api::ModuleContract &module)
{
    return judgeCancelation(module.contractCancelationStatus);
}

} // namespace Frontdesk
