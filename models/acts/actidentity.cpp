// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/acts/actidentity.h"

namespace Frontdesk {

namespace {

/// Two clicks have two times, and yet mean one visit.
constexpr qint64 SameVisitSeconds = 300;

bool isSame(const CheckInAct &a, const CheckInAct &b)
{
    return qAbs(a.time.secsTo(b.time)) < SameVisitSeconds;
}

bool isSame(const CheckOutAct &a, const CheckOutAct &b)
{
    return qAbs(a.time.secsTo(b.time)) < SameVisitSeconds;
}

bool isSame(const BookClassAct &a, const BookClassAct &b)
{
    return a.slotId == b.slotId;
}

bool isSame(const CancelBookingAct &a, const CancelBookingAct &b)
{
    return a.bookingId == b.bookingId;
}

bool isSame(const AddMediumAct &a, const AddMediumAct &b)
{
    return a.type == b.type && a.value == b.value;
}

bool isSame(const ChangeMediumAct &a, const ChangeMediumAct &b)
{
    return a.mediumId == b.mediumId;
}

bool isSame(const DeleteMediumAct &a, const DeleteMediumAct &b)
{
    return a.mediumId == b.mediumId;
}

bool isSame(const WithdrawAmendmentAct &a, const WithdrawAmendmentAct &b)
{
    return a.amendmentId == b.amendmentId;
}

bool isSame(const WithdrawIdlePeriodAct &a, const WithdrawIdlePeriodAct &b)
{
    return a.idlePeriodId == b.idlePeriodId;
}

bool isSame(const WithdrawCancelationAct &a, const WithdrawCancelationAct &b)
{
    return a.contractId == b.contractId;
}

bool isSame(const WithdrawModuleCancelationAct &a, const WithdrawModuleCancelationAct &b)
{
    return a.moduleContractId == b.moduleContractId;
}

/// The rest exists once a customer: one restriction, one amendment of each domain.
template <class Detail> bool isSame(const Detail &, const Detail &)
{
    return true;
}

} // namespace

bool isSameAct(const Act &a, const Act &b)
{
    if (a.customerId != b.customerId || a.detail.index() != b.detail.index())
        return false;
    return std::visit(
        [&](const auto &detail) {
            return isSame(detail, std::get<std::decay_t<decltype(detail)>>(b.detail));
        },
        a.detail);
}

} // namespace Frontdesk
