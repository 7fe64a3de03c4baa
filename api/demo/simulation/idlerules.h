// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/idleperiods.h"

namespace Frontdesk::Demo {

/// What a studio allows of idle periods, and what it takes for them. Knows no contract.
struct IdleRules
{
    Api::AmendmentConfigurationStatus creation;
    Api::TermUnit unit;
    int maxTerms; ///< of a contract in a year
    int freeTerms; ///< of each period
    int minor; ///< the fee for each term beyond the free ones
    int noticeDays;
    bool isUnlimitedAllowed;
    bool isNextStartOnly;

    [[nodiscard]] QDate firstStart(QDate today) const;
    /// The first day after \a terms terms from \a start on.
    [[nodiscard]] QDate after(QDate start, int terms) const;
    /// The last day of what was asked for; without limit it is years away.
    [[nodiscard]] QDate lastDay(const Api::IdleTime &time) const;
    /// How many terms begin in the period, both days included.
    [[nodiscard]] int terms(QDate from, QDate to) const;
    [[nodiscard]] Api::Money fee(int terms) const;
    /// The first days of the terms of such a period that cost the fee.
    [[nodiscard]] QList<QDate> chargedDays(QDate from, QDate to) const;

    [[nodiscard]] Api::IdlePeriodConfig config(QDate today) const;
    [[nodiscard]] Api::IdleFeeRule<Api::Money> feeRule() const;
    /// What is wrong with the time as such, if anything.
    [[nodiscard]] std::optional<Api::IdlePeriodVerdict> problemOf(const Api::IdleTime &time) const;
    /// What is wrong with a period that is to start then, if anything.
    [[nodiscard]] std::optional<Api::IdlePeriodVerdict> problemOfStart(QDate start,
                                                                       QDate today) const;
};

[[nodiscard]] const IdleRules &idleRulesOf(qint64 studioId);

/// Why somebody may rest, in every studio.
[[nodiscard]] const QList<Api::IdlePeriodReason> &idleReasons();
/// Null when there is none.
[[nodiscard]] const Api::IdlePeriodReason *idleReason(qint64 id);

} // namespace Frontdesk::Demo
