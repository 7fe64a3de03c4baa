// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/acts/actsettler.h"

#include "api/services/classesservice.h"
#include "api/services/customersservice.h"
#include "api/services/idleperiodsservice.h"
#include "api/services/membershipselfserviceservice.h"
#include "api/services/selfserviceservice.h"
#include "models/acts/actevidence.h"

#include <QTimer>

namespace Frontdesk {

namespace {

using Kind = Api::ApiError::Kind;

/// The server was not read. Waiting does not help when the key may not read this, or when what is
/// to be read is gone.
ActFinding unread(const Api::ApiError &error)
{
    const bool isFinal = error.kind == Kind::MissingScope || error.kind == Kind::NotFound;
    return {.kind = isFinal ? ActFinding::Kind::CannotBeKnown : ActFinding::Kind::NotYetKnown,
            .error = error};
}

template <class T> const T &contentOf(const T &value)
{
    return value;
}

template <class T> const QList<T> &contentOf(const Api::Slice<T> &slice)
{
    return slice.result;
}

/// The studio's day of \a time and the day before, as this machine's zone may be another.
Api::CheckinQuery daysAround(const QDateTime &time)
{
    const QDate day = time.toLocalTime().date();
    return {.fromDate = day.addDays(-1), .toDate = day, .sliceSize = 50};
}

/// One overload a kind: the read that shows whether it took effect.
struct Look
{
    Api::CustomersService customers;
    Api::ClassesService classes;
    Api::SelfServiceService selfService;
    Api::IdlePeriodsService idlePeriods;
    Api::MembershipSelfServiceService memberships;
    Api::CustomerId id;
    QObject *owner;
    ActSettler::Told told;

    template <class Detail, class T> void tell(const Detail &act, Api::ApiReply<T> *reply) const
    {
        reply->then(owner, [act, told = told](const Api::Result<T> &result) {
            told(result ? judge(act, contentOf(*result)) : unread(result.error()));
        });
    }

    /// As tell(), where what is gone is what was wanted.
    template <class Detail, class T>
    void tellOrGone(const Detail &act, Api::ApiReply<T> *reply) const
    {
        reply->then(owner, [act, told = told](const Api::Result<T> &result) {
            const bool isGone = !result && result.error().kind == Kind::NotFound;
            told(isGone ? happened() : result ? judge(act, *result) : unread(result.error()));
        });
    }

    void tellOfCustomer(const auto &act)
    {
        tell(act, customers.byId(id, Api::CardNumberFormat::Decimal, owner));
    }

    void operator()(const CheckInAct &act)
    {
        tell(act, customers.checkinHistory(id, daysAround(act.time), owner));
    }
    void operator()(const CheckOutAct &act)
    {
        tell(act, customers.checkinHistory(id, daysAround(act.time), owner));
    }
    void operator()(const BookClassAct &act) { tell(act, classes.bookings(id, owner)); }
    void operator()(const CancelBookingAct &act)
    {
        tellOrGone(act, classes.booking(act.bookingId, owner));
    }
    void operator()(const AddMediumAct &act) { tellOfCustomer(act); }
    void operator()(const ChangeMediumAct &act) { tellOfCustomer(act); }
    void operator()(const DeleteMediumAct &act) { tellOfCustomer(act); }
    void operator()(const RestrictAccessAct &act) { tellOfCustomer(act); }
    void operator()(const LiftRestrictionAct &act) { tellOfCustomer(act); }
    void operator()(const AmendContactAct &act) { tell(act, selfService.contactData(id, owner)); }
    void operator()(const AmendAddressAct &act) { tell(act, selfService.addressData(id, owner)); }
    void operator()(const AmendMasterAct &act) { tell(act, selfService.masterData(id, owner)); }
    void operator()(const AmendPaymentAct &act) { tell(act, selfService.paymentData(id, owner)); }
    void operator()(const WithdrawIdlePeriodAct &act)
    {
        tellOrGone(act, idlePeriods.byId(act.contractId, act.idlePeriodId, owner));
    }
    void operator()(const WithdrawCancelationAct &act)
    {
        tell(act, memberships.contractData(id, owner));
    }
    void operator()(const WithdrawModuleCancelationAct &act)
    {
        tell(act, memberships.moduleContract(act.contractId, act.moduleContractId, owner));
    }
    void operator()(const WithdrawAmendmentAct &act)
    {
        switch (act.domain) {
        case AmendmentDomain::Contact:
            return tell(act, selfService.contactData(id, owner));
        case AmendmentDomain::Address:
            return tell(act, selfService.addressData(id, owner));
        case AmendmentDomain::Master:
            return tell(act, selfService.masterData(id, owner));
        case AmendmentDomain::Payment:
            return tell(act, selfService.paymentData(id, owner));
        case AmendmentDomain::Unknown:
            break;
        }
        QMetaObject::invokeMethod(
            owner, [told = told] { told({.kind = ActFinding::Kind::CannotBeKnown}); },
            Qt::QueuedConnection);
    }
};

} // namespace

void ActSettler::settle(const Act &act, QObject *owner, const Told &told)
{
    look(act, owner, [this, act, owner, told](const ActFinding &first) {
        if (first.kind != ActFinding::Kind::DidNotHappen)
            return told(first);
        QTimer::singleShot(m_secondLook, owner,
                           [this, act, owner, told] { look(act, owner, told); });
    });
}

void ActSettler::look(const Act &act, QObject *owner, const Told &told)
{
    std::visit(Look{Api::CustomersService(m_client), Api::ClassesService(m_client),
                    Api::SelfServiceService(m_client), Api::IdlePeriodsService(m_client),
                    Api::MembershipSelfServiceService(m_client), act.customerId, owner, told},
               act.detail);
}

} // namespace Frontdesk
