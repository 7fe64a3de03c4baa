// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/contracts.h"
#include "api/demo/simulation/files.h"
#include "api/demo/simulation/idlerules.h"
#include "api/demo/simulation/waitingrequest.h"

namespace Frontdesk::Demo {

/// When contracts rest. What the studio has agreed to is kept with the customer; a new or changed
/// period waits here, under its own id, unless the studio agrees to all.
class IdlePeriods
{
public:
    IdlePeriods(const StudioSetup &setup, Customers &customers, const Contracts &contracts,
                Files &files, RequestNumbers &numbers, quint32 seed);

    [[nodiscard]] Outcome<Api::IdlePeriodConfig> config(qint64 contractId) const;
    [[nodiscard]] Outcome<Api::IdlePeriodLists> list(qint64 contractId) const;
    [[nodiscard]] Outcome<Api::RemainingIdlePeriods> remaining(qint64 contractId) const;
    [[nodiscard]] Outcome<Api::IdlePeriod> find(qint64 contractId, qint64 periodId) const;
    [[nodiscard]] Outcome<Api::IdlePeriodValidation> validate(qint64 contractId,
                                                              const Api::IdleTime &time) const;
    [[nodiscard]] Outcome<Api::IdlePeriodPreview>
    preview(qint64 contractId, qint64 periodId, const Api::IdlePeriodUpdate &update) const;

    /// \a document is what proves the reason; some reasons need one.
    Outcome<Api::IdlePeriod> create(qint64 contractId, const Api::IdlePeriodRequest &request,
                                    const std::optional<File> &document);
    Outcome<Api::IdlePeriod> update(qint64 contractId, qint64 periodId,
                                    const Api::IdlePeriodUpdate &update,
                                    const std::optional<File> &document);
    /// A wish that waits, or a period that has not begun.
    Outcome<Done> withdraw(qint64 contractId, qint64 periodId);

    [[nodiscard]] QList<WaitingRequest> waiting() const;
    bool verify(qint64 periodId);
    bool decline(qint64 periodId) { return m_waiting.remove(periodId) > 0; }

private:
    struct Waiting
    {
        SignedContract contract;
        Api::IdlePeriod period;
    };
    using Verdict = Api::IdlePeriodVerdict;

    [[nodiscard]] QDate today() const { return m_customers.clock().today(); }
    [[nodiscard]] QList<Api::CustomerIdlePeriod> agreedOf(qint64 customerId) const;
    [[nodiscard]] bool isWaiting(qint64 contractId) const;
    /// The agreed ones, and in place of or beside them those that wait.
    [[nodiscard]] QList<Api::IdlePeriod> periodsOf(const SignedContract &contract) const;
    [[nodiscard]] Api::IdlePeriod viewOf(const Api::CustomerIdlePeriod &agreed) const;
    [[nodiscard]] Api::IdlePeriod periodFor(const Api::IdlePeriodUpdate &wish) const;
    /// How many terms are left of the year beside the period \a exceptId.
    [[nodiscard]] int termsLeft(const SignedContract &contract, qint64 exceptId) const;
    /// \a changed is the period that is to be changed, or null for a new one.
    [[nodiscard]] Verdict verdictOn(const SignedContract &contract, const Api::IdleTime &time,
                                    const Api::IdlePeriod *changed) const;
    [[nodiscard]] Verdict verdictOnUpdate(const SignedContract &contract,
                                          const Api::IdlePeriodUpdate &update,
                                          const Api::IdlePeriod &period) const;
    [[nodiscard]] std::optional<Refusal> problemOfReason(qint64 reasonId, bool hasDocument) const;
    /// Keeps the period, in force or waiting, and answers it as kept.
    Api::IdlePeriod settle(const SignedContract &contract, Api::IdlePeriod period,
                           const std::optional<File> &document);
    void agree(const SignedContract &contract, const Api::IdlePeriod &period);
    void addFirstOnes(quint32 seed);

    const IdleRules &m_rules;
    Customers &m_customers;
    const Contracts &m_contracts;
    Files &m_files; ///< keeps the documents
    RequestNumbers &m_numbers;
    QMap<qint64, Waiting> m_waiting; ///< by the period's id
};

} // namespace Frontdesk::Demo
