// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/people.h"
#include "api/demo/simulation/signedcontract.h"
#include "api/types/debtcollection.h"

namespace Frontdesk::Demo {

/// What an agency is told of a debtor, without the collection case.
[[nodiscard]] Api::Debtor debtorView(const Person &person, const QList<SignedContract> &contracts,
                                     QDate today);
/// What an agency is told of its client.
[[nodiscard]] Api::CollectionClient clientView(const StudioSetup &setup);

} // namespace Frontdesk::Demo
