// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/actphrases.h"

#include "ui/widgets/actwords.h"

#include <QLocale>

namespace Frontdesk {

namespace {

/// The class and its time on the studio's own clock.
QString lesson(const auto &act)
{
    const QString title = act.title.isEmpty() ? ActWords::tr("class") : act.title;
    if (!act.start.isValid())
        return title;
    return ActWords::tr("%1, %2", "class, time")
        .arg(title,
             QLocale().toString(act.start,
                                ActWords::tr("ddd d MMM HH:mm", "how a class's time is written")));
}

struct Noun
{
    QString operator()(const CheckInAct &) const { return ActWords::tr("Check-in"); }
    QString operator()(const CheckOutAct &) const { return ActWords::tr("Check-out"); }
    QString operator()(const BookClassAct &act) const
    {
        return ActWords::tr("Booking of %1").arg(lesson(act));
    }
    QString operator()(const CancelBookingAct &act) const
    {
        return ActWords::tr("Cancelation of %1").arg(lesson(act));
    }
    QString operator()(const AddMediumAct &act) const
    {
        switch (act.type) {
        case Api::AccessMediumType::CardNumber:
            return ActWords::tr("New card");
        case Api::AccessMediumType::Pin:
            return ActWords::tr("New PIN");
        case Api::AccessMediumType::Barcode:
            return ActWords::tr("New barcode");
        default:
            return ActWords::tr("New access medium");
        }
    }
    QString operator()(const ChangeMediumAct &act) const
    {
        switch (act.type) {
        case Api::AccessMediumType::CardNumber:
            return ActWords::tr("Change of a card");
        case Api::AccessMediumType::Pin:
            return ActWords::tr("Change of a PIN");
        case Api::AccessMediumType::Barcode:
            return ActWords::tr("Change of a barcode");
        default:
            return ActWords::tr("Change of an access medium");
        }
    }
    QString operator()(const DeleteMediumAct &act) const
    {
        switch (act.type) {
        case Api::AccessMediumType::CardNumber:
            return ActWords::tr("Removal of a card");
        case Api::AccessMediumType::Pin:
            return ActWords::tr("Removal of a PIN");
        case Api::AccessMediumType::Barcode:
            return ActWords::tr("Removal of a barcode");
        default:
            return ActWords::tr("Removal of an access medium");
        }
    }
    QString operator()(const RestrictAccessAct &) const
    {
        return ActWords::tr("Access restriction");
    }
    QString operator()(const LiftRestrictionAct &) const
    {
        return ActWords::tr("Lifting of the access restriction");
    }
    QString operator()(const AmendContactAct &) const
    {
        return ActWords::tr("Change of contact data");
    }
    QString operator()(const AmendAddressAct &) const { return ActWords::tr("Change of address"); }
    QString operator()(const AmendMasterAct &) const
    {
        return ActWords::tr("Change of personal data");
    }
    QString operator()(const AmendPaymentAct &) const
    {
        return ActWords::tr("Change of bank account");
    }
    QString operator()(const WithdrawAmendmentAct &act) const
    {
        switch (act.domain) {
        case AmendmentDomain::Contact:
            return ActWords::tr("Withdrawal of the change of contact data");
        case AmendmentDomain::Address:
            return ActWords::tr("Withdrawal of the change of address");
        case AmendmentDomain::Master:
            return ActWords::tr("Withdrawal of the change of personal data");
        case AmendmentDomain::Payment:
            return ActWords::tr("Withdrawal of the change of bank account");
        case AmendmentDomain::Unknown:
            break;
        }
        return ActWords::tr("Withdrawal of a change");
    }
    QString operator()(const WithdrawIdlePeriodAct &) const
    {
        return ActWords::tr("Withdrawal of the idle period");
    }
    QString operator()(const WithdrawCancelationAct &) const
    {
        return ActWords::tr("Withdrawal of the contract's cancelation");
    }
    QString operator()(const WithdrawModuleCancelationAct &) const
    {
        return ActWords::tr("Withdrawal of the module's cancelation");
    }
};

bool isAmendment(const ActDetail &detail)
{
    return std::holds_alternative<AmendContactAct>(detail)
        || std::holds_alternative<AmendAddressAct>(detail)
        || std::holds_alternative<AmendMasterAct>(detail)
        || std::holds_alternative<AmendPaymentAct>(detail);
}

/// One line of what was entered.
struct Entered
{
    template <class Data> QString valuesOf(const Data &data) const
    {
        QStringList values;
        Api::forEachMember<Data>([&](const char *, auto pointer) {
            using Value = std::decay_t<decltype(data.*pointer)>;
            if constexpr (std::is_same_v<Value, QString>)
                values.append(data.*pointer);
            else if constexpr (std::is_same_v<Value, std::optional<QString>>)
                values.append((data.*pointer).value_or(QString()));
            else if constexpr (std::is_same_v<Value, QDate>)
                values.append(QLocale().toString(data.*pointer, QLocale::ShortFormat));
        });
        values.removeAll(QString());
        return values.join(QStringLiteral(", "));
    }

    QString operator()(const AmendContactAct &act) const { return valuesOf(act.wanted); }
    QString operator()(const AmendAddressAct &act) const { return valuesOf(act.wanted); }
    QString operator()(const AmendMasterAct &act) const { return valuesOf(act.wanted); }
    QString operator()(const AmendPaymentAct &act) const
    {
        return ActWords::tr("An account that ends in %1; the rest is never stored here.")
            .arg(act.ibanEnd);
    }
    QString operator()(const RestrictAccessAct &act) const { return act.restriction.reason; }
    QString operator()(const AddMediumAct &act) const { return act.value.value_or(QString()); }
    QString operator()(const ChangeMediumAct &act) const { return act.value.value_or(QString()); }
    QString operator()(const auto &) const { return {}; }
};

} // namespace

QString nounOf(const Act &act)
{
    return std::visit(Noun(), act.detail);
}

QString doneText(const Act &act, const ActOutcome &outcome)
{
    if (std::holds_alternative<CheckInAct>(act.detail))
        return ActWords::tr("Checked in: %1").arg(act.customerName);
    if (std::holds_alternative<CheckOutAct>(act.detail))
        return ActWords::tr("Checked out: %1").arg(act.customerName);
    if (const auto *booking = std::get_if<BookClassAct>(&act.detail)) {
        return outcome.booking == Api::BookingStatus::WaitingList
            ? ActWords::tr("On the waiting list for %1").arg(lesson(*booking))
            : ActWords::tr("Booked: %1").arg(lesson(*booking));
    }
    if (const auto *booking = std::get_if<CancelBookingAct>(&act.detail))
        return ActWords::tr("Booking canceled: %1").arg(lesson(*booking));
    if (waitsForVerification(act, outcome))
        return ActWords::tr("Handed in: %1. It applies once it is verified in PerfectGym Next.")
            .arg(nounOf(act));
    return ActWords::tr("Done: %1").arg(nounOf(act));
}

bool waitsForVerification(const Act &act, const ActOutcome &outcome)
{
    return outcome.resultId && isAmendment(act.detail);
}

QString enteredIn(const Act &act)
{
    return std::visit(Entered(), act.detail);
}

} // namespace Frontdesk
