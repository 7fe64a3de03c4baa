// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/api/contract/callworld.h"

#include <functional>

namespace Frontdesk::Api {

/// How one operation is called through its service, with what earlier calls found. Nothing is
/// answered when there is nothing to ask for, such as the bookings of a customer without any.
struct OperationCall
{
    Operation operation;
    std::function<std::optional<Performed>(CallWorld &)> call;
};

/// A call of each operation of a tag, in an order in which each finds what it needs.
[[nodiscard]] QList<OperationCall> studioCalls();
[[nodiscard]] QList<OperationCall> employeeCalls();
[[nodiscard]] QList<OperationCall> deviceCalls();
[[nodiscard]] QList<OperationCall> customerCalls();
[[nodiscard]] QList<OperationCall> crossStudioCalls();
[[nodiscard]] QList<OperationCall> documentCalls();
[[nodiscard]] QList<OperationCall> benefitCalls();
[[nodiscard]] QList<OperationCall> checkinVoucherCalls();
[[nodiscard]] QList<OperationCall> communicationCalls();
[[nodiscard]] QList<OperationCall> accountCalls();
[[nodiscard]] QList<OperationCall> classCalls();
[[nodiscard]] QList<OperationCall> appointmentCalls();
[[nodiscard]] QList<OperationCall> selfServiceCalls();
[[nodiscard]] QList<OperationCall> membershipSelfServiceCalls();
[[nodiscard]] QList<OperationCall> membershipCalls();
[[nodiscard]] QList<OperationCall> paymentCalls();
[[nodiscard]] QList<OperationCall> leadCalls();
[[nodiscard]] QList<OperationCall> trialOfferCalls();
[[nodiscard]] QList<OperationCall> financeCalls();

/// All of them; the order of the tags counts too.
[[nodiscard]] const QList<OperationCall> &allCalls();

} // namespace Frontdesk::Api
