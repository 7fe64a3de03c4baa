// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/people.h"
#include "api/types/contracts.h"

namespace Frontdesk::Demo {

/// What a person has signed, derived from who they are. \a start is the tenant's first day,
/// \a today decides what is active.
[[nodiscard]] QList<Api::Contract> contractsOf(const Person &person, QDate start, QDate today);
[[nodiscard]] QList<Api::ContractData> contractDataOf(const Person &person, QDate start,
                                                      QDate today);
[[nodiscard]] Api::AccountBalance balanceOf(const Person &person);

} // namespace Frontdesk::Demo
