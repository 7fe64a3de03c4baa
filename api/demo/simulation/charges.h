// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/idlerules.h"
#include "api/demo/simulation/people.h"
#include "api/demo/simulation/signedcontract.h"

namespace Frontdesk::Demo {

/// One thing that a contract charges for. The preview of a contract and the account of who signed
/// it are both made of these, so they cannot differ.
struct Charge
{
    qint64 id; ///< of the line in the account; even
    QDate dueDate;
    QString name;
    Api::ChargeType type;
    Api::Decimal amount;
    bool isDueOnSigning; ///< no direct debit: it is paid with the signature, or stays open
};

/// What \a contract charges up to and with \a lastDay, in the order of the days.
[[nodiscard]] QList<Charge> chargesOf(const SignedContract &contract, QDate lastDay);
/// What resting costs \a person, by the idle periods that the studio has agreed to.
[[nodiscard]] QList<Charge> idleChargesOf(const Person &person, const IdleRules &rules,
                                          QDate lastDay);
[[nodiscard]] Api::Decimal sumOf(const QList<Charge> &charges);
[[nodiscard]] Api::Decimal dueOnSigning(const SignedContract &contract);

} // namespace Frontdesk::Demo
