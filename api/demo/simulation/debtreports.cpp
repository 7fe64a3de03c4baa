// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/cards.h"
#include "api/demo/simulation/debtcollection.h"
#include "api/demo/simulation/debts.h"

#include <algorithm>

/// What the agency reports: checked as a whole, then taken.
namespace Frontdesk::Demo {

using namespace Api;

namespace {

Problem bad(const QString &place, const char *member)
{
    return Refusal{Reason::FieldInvalid, QString(place + QLatin1String(member))};
}

Problem missing(const QString &place, const char *member)
{
    return Refusal{Reason::FieldMissing, QString(place + QLatin1String(member))};
}

QString elementOf(const QString &place, const char *list, qsizetype index)
{
    return QStringLiteral("%1%2[%3]").arg(place, QLatin1String(list)).arg(index);
}

Problem closureProblem(const CaseClosure &closure, const QString &place, QDate today)
{
    if (closure.type.value() == ClosureType::Unknown)
        return bad(place, ".closure.type");
    if (closure.date > today)
        return bad(place, ".closure.date");
    if (closure.type == ClosureType::Rejection && !closure.rejectionReason)
        return missing(place, ".closure.rejectionReason");
    return std::nullopt;
}

Decimal settled(const DebtReport &report)
{
    return report.canceledAmount + report.paidAmount;
}

} // namespace

Outcome<Done> DebtCollection::update(const DebtCollectionUpdate &update)
{
    if (update.requestId.trimmed().isEmpty())
        return refused(Reason::FieldMissing, QStringLiteral("requestId"));
    if (m_requests.contains(update.requestId))
        return refused(Reason::RequestRepeated);
    for (qsizetype i = 0; i < update.debtors.size(); ++i) {
        if (const auto problem = problemOf(update.debtors[i], elementOf({}, "debtors", i)))
            return tl::unexpected(*problem);
    }
    m_requests.insert(update.requestId);
    for (const DebtorReport &report : update.debtors)
        apply(report);
    return Done{};
}

Problem DebtCollection::problemOf(const DebtorReport &report, const QString &place) const
{
    const auto id = customerOfDebtor(report.debtorId);
    const auto person = id ? debtor(*id) : std::nullopt;
    if (!person)
        return bad(place, ".debtorId");
    if (!isTransferred(*person))
        return Refusal{Reason::RunNotConfirmed, report.debtorId};
    for (qsizetype i = 0; i < report.agencyCollectionCases.size(); ++i) {
        const QString here = elementOf(place, ".agencyCollectionCases", i);
        if (const auto problem = problemOf(report.agencyCollectionCases[i], *person, here))
            return problem;
    }
    return std::nullopt;
}

Problem DebtCollection::problemOf(const CaseReport &report, const Person &person,
                                  const QString &place) const
{
    if (report.agencyCollectionCaseId.trimmed().isEmpty())
        return missing(place, ".agencyCollectionCaseId");
    if (report.collectionCaseIds != QList<QString>{collectionCaseOf(person.id)})
        return bad(place, ".collectionCaseIds");
    if (m_files.value(person.id).closure)
        return Refusal{Reason::CaseClosed, report.agencyCollectionCaseId};
    if (report.closure) {
        if (const auto problem = closureProblem(*report.closure, place, today()))
            return problem;
    }
    for (qsizetype i = 0; i < report.debts.size(); ++i) {
        if (const auto problem = problemOf(report.debts[i], person, elementOf(place, ".debts", i)))
            return problem;
    }
    return std::nullopt;
}

Problem DebtCollection::problemOf(const DebtReport &report, const Person &person,
                                  const QString &place) const
{
    const QList<DebtReport> known = reportsOf(person);
    const auto same = std::find_if(known.cbegin(), known.cend(), [&](const DebtReport &debt) {
        return debt.debtId == report.debtId;
    });
    if (same == known.cend())
        return bad(place, ".debtId");
    if (report.originalAmount != same->originalAmount)
        return bad(place, ".originalAmount");
    if (report.currency != same->currency)
        return bad(place, ".currency");
    if (report.canceledAmount < Decimal() || report.canceledAmount > report.originalAmount)
        return bad(place, ".canceledAmount");
    if (report.paidAmount < Decimal() || settled(report) > report.originalAmount)
        return bad(place, ".paidAmount");
    return std::nullopt;
}

void DebtCollection::apply(const DebtorReport &report)
{
    const auto person = debtor(*customerOfDebtor(report.debtorId));
    if (report.block)
        m_files[person->id].block = report.block;
    for (const CaseReport &one : report.agencyCollectionCases)
        apply(one, *person);
}

bool DebtCollection::writesOff(const CaseClosure &closure) const
{
    const auto config = configuration();
    const auto rule = closure.type == ClosureType::Rejection
        ? config.derecognizeRemainingDebtsOnRejection
        : config.derecognizeRemainingDebtsOnClosure;
    return rule == Derecognition::Always
        || std::any_of(closure.options.cbegin(), closure.options.cend(),
                       [](const ClosureOption &option) {
                           return option.key == ClosureOptionKey::WriteOffRemainingDebts
                               && option.value == QLatin1String("true");
                       });
}

void DebtCollection::apply(const CaseReport &report, const Person &person)
{
    File &file = m_files[person.id];
    file.agencyCase = report.agencyCollectionCaseId;
    file.publicCase = report.publicCollectionCaseId;
    file.closure = report.closure;
    Decimal change;
    Decimal open;
    for (const DebtReport &before : reportsOf(person)) {
        const auto told
            = std::find_if(report.debts.cbegin(), report.debts.cend(),
                           [&](const DebtReport &debt) { return debt.debtId == before.debtId; });
        DebtReport after = told == report.debts.cend() ? before : *told;
        if (report.closure && writesOff(*report.closure))
            after.canceledAmount = after.originalAmount - after.paidAmount;
        if (!after.block)
            after.block = before.block;
        change = change + settled(after) - settled(before);
        open = open + after.originalAmount - settled(after);
        file.debts.insert(after.debtId, after);
    }
    if (change != Decimal())
        m_accounts.book(person.id, {change, QStringLiteral("Inkasso"), {}});
    if (report.closure || open == Decimal())
        m_customers.leaveDebtCollection(person.id);
}

} // namespace Frontdesk::Demo
