// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/debtcollection.h"

#include "api/demo/simulation/cards.h"
#include "api/demo/simulation/debtorview.h"
#include "api/demo/simulation/debts.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

constexpr int MostFilters = 50;
constexpr int MostCases = 50;

bool passes(const QList<QString> &filter, const QString &value)
{
    return filter.isEmpty() || filter.contains(value);
}

} // namespace

DebtCollection::DebtCollection(const StudioSetup &setup, Customers &customers,
                               const Contracts &contracts, Accounts &accounts)
    : m_setup(setup), m_customers(customers), m_contracts(contracts), m_accounts(accounts)
{
    // One fee of the cast is contested.
    if (const auto contesting = debtor(Cast::DebtCollection.id)) {
        DebtReport report = reportsOf(*contesting).last();
        report.block = ReportedBlock{BlockLimit::Limited, start().addDays(20)};
        m_files[contesting->id].debts.insert(report.debtId, report);
    }
}

std::optional<Person> DebtCollection::debtor(qint64 customerId) const
{
    const People &people = m_customers.people();
    if (!people.contains(customerId) || people.statusOf(customerId) != CustomerStatus::Member)
        return std::nullopt;
    const Person person = people.person(customerId);
    return person.inDebtCollection ? std::optional(person) : std::nullopt;
}

DebtCollection::Run DebtCollection::runOf(const Person &person) const
{
    return isCast(person.id) || person.seed % 2 == 1 ? Run::Transferred : Run::Waiting;
}

Outcome<DebtCollection::Run> DebtCollection::runOf(qint64 runId) const
{
    if (runId == transferredRun(m_setup.access))
        return Run::Transferred;
    if (runId == waitingRun(m_setup.access))
        return Run::Waiting;
    return refused(Reason::NoSuchRun);
}

bool DebtCollection::isTransferred(const Person &person) const
{
    return m_isConfirmed || runOf(person) == Run::Transferred;
}

DebtCollectionConfiguration DebtCollection::configuration() const
{
    const bool isHard = m_setup.access.studioId == Hamburg.studioId;
    return {clientView(m_setup), DebtCollectionType::Trust,
            isHard ? Derecognition::Always : Derecognition::ByPartner, Derecognition::ByPartner};
}

Outcome<TransferDetails> DebtCollection::transfer(qint64 runId) const
{
    return runOf(runId).map([this](Run run) {
        const bool isDone = run == Run::Transferred || m_isConfirmed;
        return TransferDetails{run == Run::Transferred ? start().addMonths(-1) : start(),
                               DebtCollectionType::Trust, clientView(m_setup),
                               isDone ? TransferStatus::Completed
                                      : TransferStatus::WaitingForConfirmation,
                               TransferOrigin::DebtCollectionRun};
    });
}

Outcome<Done> DebtCollection::confirmTransfer(qint64 runId)
{
    return runOf(runId).and_then([this](Run run) -> Outcome<Done> {
        if (run == Run::Transferred || m_isConfirmed)
            return refused(Reason::RunConfirmed);
        m_isConfirmed = true;
        return Done{};
    });
}

QList<DebtReport> DebtCollection::reportsOf(const Person &person) const
{
    const File file = m_files.value(person.id);
    QList<DebtReport> reports;
    // What the studio itself was paid since settles the oldest debts first.
    qint64 paidElsewhere = m_customers.find(person.id)->balanceMinor - person.balanceMinor;
    for (const Debt &debt : debtsOf(person, start())) {
        reports.append(file.debts.value(
            debt.debtId, DebtReport{debt.debtId, debt.amount, {}, {}, debt.currency, {}}));
        const DebtReport &report = reports.last();
        paidElsewhere -= (report.canceledAmount + report.paidAmount).scaled() / 100;
    }
    for (DebtReport &report : reports) {
        const Decimal open = report.originalAmount - report.canceledAmount - report.paidAmount;
        const Decimal paid = qBound(Decimal(), Decimal::fromMinor(paidElsewhere), open);
        report.paidAmount = report.paidAmount + paid;
        paidElsewhere -= paid.scaled() / 100;
    }
    return reports;
}

QList<Debt> DebtCollection::debtsWithBlocks(const Person &person) const
{
    const File file = m_files.value(person.id);
    const auto contracts = m_contracts.signedBy(person);
    QList<Debt> debts = debtsOf(person, start());
    for (Debt &debt : debts) {
        if (!contracts.isEmpty())
            debt.contractId = contracts.first().id;
        const auto block = file.debts.value(debt.debtId).block;
        if (block && isInForce(*block, today()))
            debt.block = blockView(*block);
    }
    return debts;
}

Debtor DebtCollection::viewOf(const Person &person) const
{
    const File file = m_files.value(person.id);
    const Person now = *m_customers.find(person.id);
    Debtor view = debtorView(now, m_contracts.signedBy(now), today());
    if (file.block && isInForce(*file.block, today()))
        view.block = blockView(*file.block);
    CollectionCase one{
        collectionCaseOf(person.id), {}, debtsWithBlocks(person), file.publicCase, {}};
    if (isTransferred(person))
        one.extReferenceId = file.agencyCase.isEmpty() ? agencyCaseOf(person.id) : file.agencyCase;
    for (const DebtReport &report : reportsOf(person))
        one.openAmount
            = one.openAmount + report.originalAmount - report.canceledAmount - report.paidAmount;
    view.collectionCases = {one};
    return view;
}

Outcome<Slice<Debtor>> DebtCollection::debtors(qint64 runId, const SliceQuery &query) const
{
    const auto run = runOf(runId);
    if (!run)
        return tl::unexpected(run.error());
    return rangeOf(query.offset, query.sliceSize, ShortSlices).map([&](SliceRange range) {
        const People &people = m_customers.people();
        Slice<Debtor> slice{{}, QString::number(range.offset), false};
        for (qint64 id = qMax(people.firstId(), qint64(range.offset) + 1); id < people.endId();
             ++id) {
            const auto person = debtor(id);
            if (!person || runOf(*person) != *run)
                continue;
            if (slice.result.size() == range.size) {
                slice.hasNext = true;
                break;
            }
            slice.result.append(viewOf(*person));
            slice.offset = QString::number(id);
        }
        return slice;
    });
}

DebtorReport DebtCollection::caseOf(const Person &person) const
{
    const File file = m_files.value(person.id);
    CaseReport report;
    report.agencyCollectionCaseId
        = file.agencyCase.isEmpty() ? agencyCaseOf(person.id) : file.agencyCase;
    report.publicCollectionCaseId = file.publicCase;
    report.collectionCaseIds = {collectionCaseOf(person.id)};
    report.closure = file.closure;
    report.debts = reportsOf(person);
    return {debtorIdOf(person.id), {report}, file.block};
}

QList<qint64> DebtCollection::candidates(const CasesQuery &query) const
{
    QList<qint64> ids;
    const auto addAll = [&](const QList<QString> &texts, auto customerOf) {
        for (const QString &text : texts) {
            if (const auto id = customerOf(text); id && !ids.contains(*id))
                ids.append(*id);
        }
    };
    if (!query.debtorId.isEmpty()) {
        addAll(query.debtorId, customerOfDebtor);
    } else if (!query.collectionCaseId.isEmpty()) {
        addAll(query.collectionCaseId, customerOfCollectionCase);
    } else if (!query.agencyCollectionCaseId.isEmpty()) {
        addAll(query.agencyCollectionCaseId, customerOfAgencyCase);
        // The agency gives its cases names of its own.
        for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
            if (query.agencyCollectionCaseId.contains(file->agencyCase)
                && !ids.contains(file.key()))
                ids.append(file.key());
        }
    } else {
        const People &people = m_customers.people();
        for (qint64 id = people.firstId(); id < people.endId() && ids.size() < MostCases; ++id) {
            if (const auto person = debtor(id); person && isTransferred(*person))
                ids.append(id);
        }
    }
    return ids;
}

Outcome<QList<DebtorReport>> DebtCollection::cases(const CasesQuery &query) const
{
    if (query.debtorId.size() > MostFilters)
        return refused(Reason::BadParameter, QStringLiteral("debtorId"));
    if (query.collectionCaseId.size() > MostFilters)
        return refused(Reason::BadParameter, QStringLiteral("collectionCaseId"));
    if (query.agencyCollectionCaseId.size() > MostFilters)
        return refused(Reason::BadParameter, QStringLiteral("agencyCollectionCaseId"));
    QList<DebtorReport> found;
    // The studio has never asked the agency for an adjustment, so no case has such a request.
    if (query.caseAdjustmentRequestId)
        return found;
    for (const qint64 id : candidates(query)) {
        const auto person = debtor(id);
        if (!person || !isTransferred(*person))
            continue;
        const DebtorReport report = caseOf(*person);
        if (passes(query.debtorId, report.debtorId)
            && passes(query.collectionCaseId, collectionCaseOf(id))
            && passes(query.agencyCollectionCaseId,
                      report.agencyCollectionCases.first().agencyCollectionCaseId))
            found.append(report);
    }
    return found;
}

Outcome<Slice<BlockedDebtor>> DebtCollection::blockedDebtors(const BlockedDebtorsQuery &query) const
{
    QList<BlockedDebtor> blocked;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (file->block && isInForce(*file->block, today())
            && passes(query.debtorId, debtorIdOf(file.key())))
            blocked.append({debtorIdOf(file.key()), blockView(*file->block), {}});
    }
    return sliced(blocked, query, ShortSlices);
}

Outcome<Slice<BlockedDebtor>> DebtCollection::blockedDebts(const BlockedDebtsQuery &query) const
{
    QList<BlockedDebtor> blocked;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        BlockedDebtor one{debtorIdOf(file.key()), {}, {}};
        for (const Debt &debt : debtsWithBlocks(m_customers.people().person(file.key()))) {
            if (debt.block && passes(query.debtId, debt.debtId))
                one.debts.append(debt);
        }
        if (!one.debts.isEmpty())
            blocked.append(one);
    }
    return sliced(blocked, query, ShortSlices);
}

} // namespace Frontdesk::Demo
