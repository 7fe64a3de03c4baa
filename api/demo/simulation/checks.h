// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/personaldata.h"
#include "api/demo/simulation/refusal.h"

#include <initializer_list>

namespace Frontdesk::Demo {

/// What is wrong with data given to the studio; nothing when all is well.
using Problem = std::optional<Refusal>;

[[nodiscard]] Problem required(const QString &value, const char *field);
[[nodiscard]] Problem valid(bool isValid, const char *field);
[[nodiscard]] Problem firstOf(std::initializer_list<Problem> problems);

[[nodiscard]] bool isCountryCode(const QString &text);
[[nodiscard]] bool isMailAddress(const QString &text);

[[nodiscard]] Problem problemOf(const Api::AddressData &data);
[[nodiscard]] Problem problemOf(const Api::ContactData &data);
[[nodiscard]] Problem problemOf(const Api::MasterData &data);
[[nodiscard]] Problem problemOf(const Api::PaymentData &data);
/// Somebody who signs up or is created; the mail address is how they are reached.
[[nodiscard]] Problem problemOf(const Api::NewCustomer &data, QDate today);

} // namespace Frontdesk::Demo
