// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/models/acts/actscenes.h"

#include "api/services/classesservice.h"
#include "api/services/customersservice.h"
#include "api/services/idleperiodsservice.h"
#include "api/services/membershipselfserviceservice.h"
#include "api/services/selfserviceservice.h"
#include "tests/models/acts/actdesk.h"

namespace Frontdesk {

namespace {

using Api::AccessMediumType;
constexpr qint64 Mara = Demo::Cast::MayTrain.id;
const QString Name = QStringLiteral("Mara Lindqvist");

QDateTime minutesAgo(int minutes)
{
    return QDateTime::currentDateTimeUtc().addSecs(-60 * minutes);
}

Act marasAct(const ActDetail &detail)
{
    return {Mara, Name, detail};
}

BookClassAct tomorrowsClass(ActDesk &desk)
{
    Api::ClassesService classes(desk.client());
    const auto slots = desk.answerOf(classes.slotsOfClass(Demo::CastClass::Free, {}, desk.owner()));
    for (const Api::ClassSlot &slot : slots.result) {
        if (slot.startDateTime->value > QDateTime::currentDateTime().addSecs(20 * 3600))
            return {Demo::CastClass::Free, slot.id, QStringLiteral("Yoga"),
                    slot.startDateTime->value};
    }
    qFatal("no class tomorrow");
}

Act checkOut(ActDesk &desk)
{
    desk.answerOf(
        Api::CustomersService(desk.client()).checkIn(Mara, {minutesAgo(40)}, desk.owner()));
    return marasAct(CheckOutAct{QDateTime::currentDateTimeUtc()});
}

Act cancelBooking(ActDesk &desk)
{
    const BookClassAct slot = tomorrowsClass(desk);
    const auto booking
        = desk.answerOf(Api::ClassesService(desk.client()).book({Mara, slot.slotId}, desk.owner()));
    return marasAct(CancelBookingAct{booking.bookingId, slot.title, slot.start});
}

qint64 mediumOf(ActDesk &desk, AccessMediumType type, const QString &value)
{
    return *desk.answerOf(Api::CustomersService(desk.client())
                              .addAccessMedium(Mara, {{}, type, value}, desk.owner()))
                .id;
}

Act changeMedium(ActDesk &desk, AccessMediumType type, const QString &from, const QString &to)
{
    ChangeMediumAct change{mediumOf(desk, type, from), type, {}, {}};
    if (type == AccessMediumType::Pin)
        change.secret = to;
    else
        change.value = to;
    return marasAct(change);
}

Act deleteMedium(ActDesk &desk)
{
    return marasAct(
        DeleteMediumAct{mediumOf(desk, AccessMediumType::Barcode, QStringLiteral("X-1")),
                        AccessMediumType::Barcode});
}

Act amendMaster(ActDesk &desk)
{
    const auto slice = desk.answerOf(Api::CustomersService(desk.client()).list({}, desk.owner()));
    const qint64 id = slice.result.last().id;
    Api::MasterData wanted
        = desk.answerOf(Api::SelfServiceService(desk.client()).masterData(id, desk.owner()));
    wanted.lastName = QStringLiteral("Neuname");
    return {id, Name, AmendMasterAct{wanted}};
}

const Api::AddressData NewAddress{QStringLiteral("Neue Straße"), QStringLiteral("7"),
                                  QStringLiteral("10117"), QStringLiteral("Berlin"),
                                  QStringLiteral("DE")};

Act withdraw(ActDesk &desk)
{
    const auto pending = desk.answerOf(
        Api::SelfServiceService(desk.client()).amendAddressData(Mara, NewAddress, desk.owner()));
    return marasAct(WithdrawAmendmentAct{*pending.id, AmendmentDomain::Address});
}

Act amendPayment(ActDesk &)
{
    const Api::PaymentAmendment payment{Name, QStringLiteral("Musterbank"),
                                        QStringLiteral("DE02120300000000202051"),
                                        QStringLiteral("BYLADEM1001"), std::nullopt};
    return marasAct(AmendPaymentAct{QStringLiteral("2051"), payment});
}

Api::ContractData contractOf(ActDesk &desk, qint64 customerId)
{
    return desk
        .answerOf(
            Api::MembershipSelfServiceService(desk.client()).contractData(customerId, desk.owner()))
        .first();
}

Act withdrawIdlePeriod(ActDesk &desk)
{
    const qint64 id = Demo::Cast::PendingIdlePeriod.id;
    const qint64 contract = contractOf(desk, id).id;
    const auto periods
        = desk.answerOf(Api::IdlePeriodsService(desk.client()).list(contract, desk.owner()));
    const qint64 period = periods.currentAndUpcomingIdlePeriods.first().id;
    return {id, Name, WithdrawIdlePeriodAct{contract, period}};
}

Act withdrawCancelation(ActDesk &desk)
{
    const qint64 id = Demo::Cast::PendingCancelation.id;
    return {id, Name, WithdrawCancelationAct{contractOf(desk, id).id}};
}

Act withdrawModuleCancelation(ActDesk &desk)
{
    Api::MembershipSelfServiceService service(desk.client());
    const qint64 contract = contractOf(desk, Mara).id;
    const auto offered = desk.answerOf(service.purchasableModules(contract, desk.owner())).first();
    const Api::ModulePurchase wanted{offered.id, offered.paymentFrequencies.first().id.value_or(0)};
    const qint64 module = *desk.answerOf(service.purchaseModule(contract, wanted, desk.owner())).id;
    const auto bought = desk.answerOf(service.moduleContract(contract, module, desk.owner()));
    const auto reasons = desk.answerOf(service.cancelationReasons(desk.owner()));
    desk.answerOf(service.cancelModuleContract(
        contract, module,
        {bought.availableCancelationDates.first(), reasons.first().cancelationReasonId},
        desk.owner()));
    return marasAct(WithdrawModuleCancelationAct{contract, module});
}

template <class Detail> std::function<Act(ActDesk &)> plainly(const Detail &detail)
{
    return [detail](ActDesk &) { return marasAct(detail); };
}

} // namespace

const QList<ActScene> &actScenes()
{
    namespace Op = Api::Operations;
    const QDate today = QDate::currentDate();
    static const QList<ActScene> scenes{
        {"check in", Op::checkin.name, false,
         [](ActDesk &) { return marasAct(CheckInAct{QDateTime::currentDateTimeUtc()}); }},
        {"check out", Op::checkout.name, false, &checkOut},
        {"book", Op::bookClassSlot.name, false,
         [](ActDesk &desk) { return marasAct(tomorrowsClass(desk)); }},
        {"cancel booking", Op::cancelClassSlotById.name, false, &cancelBooking},
        {"add card", Op::addAccessMediums.name, false,
         plainly(AddMediumAct{AccessMediumType::CardNumber, QStringLiteral("0099887766"), {}, {}})},
        {"add PIN", Op::addAccessMediums.name, false,
         plainly(AddMediumAct{AccessMediumType::Pin, {}, {}, QStringLiteral("73194628")})},
        {"change barcode", Op::updateAccessMediums.name, false,
         [](ActDesk &desk) {
             return changeMedium(desk, AccessMediumType::Barcode, QStringLiteral("X-1"),
                                 QStringLiteral("X-2"));
         }},
        {"change PIN", Op::updateAccessMediums.name, false,
         [](ActDesk &desk) {
             return changeMedium(desk, AccessMediumType::Pin, QStringLiteral("73194628"),
                                 QStringLiteral("82640917"));
         }},
        {"delete medium", Op::deleteAccessMediums.name, false, &deleteMedium},
        {"restrict", Op::setAccessRestriction.name, false,
         plainly(RestrictAccessAct{{QStringLiteral("Lärm"), today, today.addDays(7)}})},
        {"lift restriction", Op::deleteAccessRestriction.name, false,
         [](ActDesk &) {
             return Act{Demo::Cast::Restricted.id, Name, LiftRestrictionAct{}};
         }},
        {"amend contact", Op::createCustomerContactDataAmendment.name, false,
         plainly(AmendContactAct{{.email = QStringLiteral("new@example.org"),
                                  .phonePrivate = QStringLiteral("+49 30 1234")}})},
        {"amend address", Op::createCustomerAddressDataAmendment.name, false,
         plainly(AmendAddressAct{NewAddress})},
        {"amend master", Op::createCustomerMasterDataAmendment.name, true, &amendMaster},
        {"amend payment", Op::createCustomerPaymentDataAmendment.name, false, &amendPayment},
        {"withdraw", Op::withdrawAmendment.name, false, &withdraw},
        {"withdraw idle period", Op::withdrawIdlePeriod.name, false, &withdrawIdlePeriod},
        {"withdraw cancelation", Op::withdrawContractCancelation.name, false, &withdrawCancelation},
        {"withdraw module cancelation", Op::withdrawAdditionalModuleContractCancelation.name, false,
         &withdrawModuleCancelation},
    };
    return scenes;
}

} // namespace Frontdesk
