// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/people.h"
#include "api/types/debtcollection.h"

namespace Frontdesk::Demo {

/// The ids of collection cases are computed from the customer's, back and forth.
[[nodiscard]] QString collectionCaseOf(qint64 customerId);
[[nodiscard]] std::optional<qint64> customerOfCollectionCase(const QString &text);
/// How the agency calls a case of which it has reported nothing yet.
[[nodiscard]] QString agencyCaseOf(qint64 customerId);
[[nodiscard]] std::optional<qint64> customerOfAgencyCase(const QString &text);
/// Of any UUID: whose debt it would be.
[[nodiscard]] std::optional<qint64> customerOfDebt(const QString &text);

/// What \a person owed when the tenant started, oldest first: dues and fees that add up to the
/// balance.
[[nodiscard]] QList<Api::Debt> debtsOf(const Person &person, QDate start);

[[nodiscard]] bool isInForce(const Api::ReportedBlock &block, QDate today);
[[nodiscard]] Api::CollectionBlock blockView(const Api::ReportedBlock &block);

} // namespace Frontdesk::Demo
