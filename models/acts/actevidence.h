// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/additionalmodules.h"
#include "api/types/checkins.h"
#include "api/types/contracts.h"
#include "api/types/idleperiods.h"
#include "models/acts/actsettler.h"

/// How what the server has now tells whether an act took effect: one judgement a kind, no network.
namespace Frontdesk {

[[nodiscard]] ActFinding judge(const CheckInAct &act, const QList<Api::Checkin> &visits);
[[nodiscard]] ActFinding judge(const CheckOutAct &act, const QList<Api::Checkin> &visits);
[[nodiscard]] ActFinding judge(const BookClassAct &act, const QList<Api::ClassBooking> &bookings);
[[nodiscard]] ActFinding judge(const CancelBookingAct &act, const Api::ClassBooking &booking);
[[nodiscard]] ActFinding judge(const AddMediumAct &act, const Api::Customer &customer);
[[nodiscard]] ActFinding judge(const ChangeMediumAct &act, const Api::Customer &customer);
[[nodiscard]] ActFinding judge(const DeleteMediumAct &act, const Api::Customer &customer);
[[nodiscard]] ActFinding judge(const RestrictAccessAct &act, const Api::Customer &customer);
[[nodiscard]] ActFinding judge(const LiftRestrictionAct &act, const Api::Customer &customer);
[[nodiscard]] ActFinding judge(const AmendContactAct &act,
                               const Api::AmendableData<Api::ContactData> &data);
[[nodiscard]] ActFinding judge(const AmendAddressAct &act,
                               const Api::AmendableData<Api::AddressData> &data);
[[nodiscard]] ActFinding judge(const AmendMasterAct &act,
                               const Api::AmendableData<Api::MasterData> &data);
[[nodiscard]] ActFinding judge(const AmendPaymentAct &act,
                               const Api::AmendableData<Api::PaymentData> &data);
/// That it is gone is for the caller to tell.
[[nodiscard]] ActFinding judge(const WithdrawIdlePeriodAct &act,
                               const Api::IdlePeriodDetails &period);
[[nodiscard]] ActFinding judge(const WithdrawCancelationAct &act,
                               const QList<Api::ContractData> &contracts);
[[nodiscard]] ActFinding judge(const WithdrawModuleCancelationAct &act,
                               const Api::ModuleContract &module);

[[nodiscard]] inline ActFinding happened(std::optional<qint64> resultId = {})
{
    return {.kind = ActFinding::Kind::Happened, .resultId = resultId};
}

[[nodiscard]] inline ActFinding didNotHappen()
{
    return {.kind = ActFinding::Kind::DidNotHappen};
}

template <class Data>
[[nodiscard]] ActFinding judge(const WithdrawAmendmentAct &act,
                               const Api::AmendableData<Data> &data)
{
    const auto &pending = data.pendingAmendment;
    return pending && pending->id == act.amendmentId ? didNotHappen() : happened();
}

} // namespace Frontdesk
