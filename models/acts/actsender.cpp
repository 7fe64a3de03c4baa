// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/acts/actsender.h"

#include "api/services/classesservice.h"
#include "api/services/customersservice.h"
#include "api/services/idleperiodsservice.h"
#include "api/services/membershipselfserviceservice.h"
#include "api/services/selfserviceservice.h"

namespace Frontdesk {

namespace {

ActAnswer answerOf(Api::Nothing)
{
    return {};
}

ActAnswer answerOf(const Api::Acknowledgement &)
{
    return {};
}

ActAnswer answerOf(const Api::ClassBooking &booking)
{
    return {.resultId = booking.bookingId, .booking = booking.bookingStatus};
}

ActAnswer answerOf(const Api::AccessMedium &medium)
{
    return {.resultId = medium.id};
}

ActAnswer answerOf(const Api::AccessRestriction &)
{
    return {};
}

template <class Data> ActAnswer answerOf(const Api::PendingAmendment<Data> &pending)
{
    return {.resultId = pending.id};
}

/// One overload a kind; each answers the reply of its one write.
struct Writes
{
    Api::CustomersService customers;
    Api::ClassesService classes;
    Api::SelfServiceService selfService;
    Api::IdlePeriodsService idlePeriods;
    Api::MembershipSelfServiceService memberships;
    Api::CustomerId id;
    QObject *owner;

    explicit Writes(Api::ApiClient &client, Api::CustomerId customer, QObject *owner)
        : customers(client),
          classes(client),
          selfService(client),
          idlePeriods(client),
          memberships(client),
          id(customer),
          owner(owner)
    { }

    // The time is told, so that the visit can be recognised when the answer is lost.
    auto *operator()(const CheckInAct &act) { return customers.checkIn(id, {act.time}, owner); }
    auto *operator()(const CheckOutAct &act) { return customers.checkOut(id, {act.time}, owner); }
    auto *operator()(const BookClassAct &act) { return classes.book({id, act.slotId}, owner); }
    auto *operator()(const CancelBookingAct &act) { return classes.cancel(act.bookingId, owner); }
    auto *operator()(const AddMediumAct &act)
    {
        const QString value = act.value.value_or(act.secret);
        return customers.addAccessMedium(id, {{}, act.type, value}, owner);
    }
    auto *operator()(const ChangeMediumAct &act)
    {
        return customers.updateAccessMedium(id, act.mediumId, {act.value.value_or(act.secret)},
                                            owner);
    }
    auto *operator()(const DeleteMediumAct &act)
    {
        return customers.deleteAccessMedium(id, act.mediumId, owner);
    }
    auto *operator()(const RestrictAccessAct &act)
    {
        return customers.setAccessRestriction(id, act.restriction, owner);
    }
    auto *operator()(const LiftRestrictionAct &)
    {
        return customers.deleteAccessRestriction(id, owner);
    }
    auto *operator()(const AmendContactAct &act)
    {
        return selfService.amendContactData(id, act.wanted, owner);
    }
    auto *operator()(const AmendAddressAct &act)
    {
        return selfService.amendAddressData(id, act.wanted, owner);
    }
    auto *operator()(const AmendMasterAct &act)
    {
        return selfService.amendMasterData(id, act.wanted, owner);
    }
    auto *operator()(const AmendPaymentAct &act)
    {
        return selfService.amendPaymentData(id, act.secret, owner);
    }
    auto *operator()(const WithdrawAmendmentAct &act)
    {
        return selfService.withdraw(id, act.amendmentId, owner);
    }
    auto *operator()(const WithdrawIdlePeriodAct &act)
    {
        return idlePeriods.withdraw(act.contractId, act.idlePeriodId, owner);
    }
    auto *operator()(const WithdrawCancelationAct &act)
    {
        return memberships.withdrawContractCancelation(id, act.contractId, owner);
    }
    auto *operator()(const WithdrawModuleCancelationAct &act)
    {
        return memberships.withdrawModuleContractCancelation(act.contractId, act.moduleContractId,
                                                             owner);
    }
};

} // namespace

void ActSender::send(const Act &act, QObject *owner, Answered answered)
{
    Writes writes(m_client, act.customerId, owner);
    std::visit(
        [&](const auto &detail) {
            writes(detail)->then(owner, [answered = std::move(answered)](const auto &result) {
                answered(result ? answerOf(*result) : ActAnswer{.error = result.error()});
            });
        },
        act.detail);
}

} // namespace Frontdesk
