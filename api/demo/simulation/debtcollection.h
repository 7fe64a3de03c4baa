// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/accounts.h"
#include "api/demo/simulation/checks.h"
#include "api/demo/simulation/slicing.h"
#include "api/types/debtcollection.h"

#include <QSet>

namespace Frontdesk::Demo {

/// The customers in debt collection as the agency sees them. Who they are and what they owe
/// follows from the customers; what the agency reports changes their balances, and a case that is
/// closed or settled takes them out of debt collection. There are two runs, see cast.h: the
/// second one waits for its confirmation, and until then its debtors have no cases.
class DebtCollection
{
public:
    DebtCollection(const StudioSetup &setup, Customers &customers, const Contracts &contracts,
                   Accounts &accounts);

    [[nodiscard]] Api::DebtCollectionConfiguration configuration() const;
    [[nodiscard]] Outcome<Api::TransferDetails> transfer(qint64 runId) const;
    /// The slice's offset is the id of its last customer.
    [[nodiscard]] Outcome<Api::Slice<Api::Debtor>> debtors(qint64 runId,
                                                           const Api::SliceQuery &query) const;
    /// Without a filter the first ones.
    [[nodiscard]] Outcome<QList<Api::DebtorReport>> cases(const Api::CasesQuery &query) const;
    [[nodiscard]] Outcome<Api::Slice<Api::BlockedDebtor>>
    blockedDebtors(const Api::BlockedDebtorsQuery &query) const;
    [[nodiscard]] Outcome<Api::Slice<Api::BlockedDebtor>>
    blockedDebts(const Api::BlockedDebtsQuery &query) const;

    Outcome<Done> confirmTransfer(qint64 runId);
    /// All of it or nothing.
    Outcome<Done> update(const Api::DebtCollectionUpdate &update);

private:
    enum class Run { Transferred, Waiting };

    /// What was reported of one debtor.
    struct File
    {
        QString agencyCase;
        std::optional<QString> publicCase;
        std::optional<Api::CaseClosure> closure;
        std::optional<Api::ReportedBlock> block;
        QMap<QString, Api::DebtReport> debts;
    };

    [[nodiscard]] Outcome<Run> runOf(qint64 runId) const;
    [[nodiscard]] Run runOf(const Person &person) const;
    [[nodiscard]] bool isTransferred(const Person &person) const;
    [[nodiscard]] QDate today() const { return m_customers.clock().today(); }
    [[nodiscard]] QDate start() const { return m_customers.people().start(); }
    /// The person as the tenant found them, when they were in debt collection then.
    [[nodiscard]] std::optional<Person> debtor(qint64 customerId) const;
    [[nodiscard]] QList<Api::Debt> debtsWithBlocks(const Person &person) const;
    /// What has become of each debt, whoever was paid.
    [[nodiscard]] QList<Api::DebtReport> reportsOf(const Person &person) const;
    [[nodiscard]] Api::Debtor viewOf(const Person &person) const;
    [[nodiscard]] Api::DebtorReport caseOf(const Person &person) const;
    [[nodiscard]] QList<qint64> candidates(const Api::CasesQuery &query) const;

    [[nodiscard]] Problem problemOf(const Api::DebtorReport &report, const QString &place) const;
    [[nodiscard]] Problem problemOf(const Api::CaseReport &report, const Person &person,
                                    const QString &place) const;
    [[nodiscard]] Problem problemOf(const Api::DebtReport &report, const Person &person,
                                    const QString &place) const;
    void apply(const Api::DebtorReport &report);
    void apply(const Api::CaseReport &report, const Person &person);
    [[nodiscard]] bool writesOff(const Api::CaseClosure &closure) const;

    const StudioSetup &m_setup;
    Customers &m_customers;
    const Contracts &m_contracts;
    Accounts &m_accounts;
    QMap<qint64, File> m_files; ///< by customer
    QSet<QString> m_requests;
    bool m_isConfirmed = false;
};

} // namespace Frontdesk::Demo
