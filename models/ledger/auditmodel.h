// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/auditlog.h"
#include "models/listmodel.h"
#include "models/store/customercache.h"

namespace Frontdesk {

/// The audit log, the newest first, read page by page as somebody scrolls. Customers' names are
/// looked up when they are shown, and are nowhere in the log.
class AuditModel final : public ListModel<AuditEntry>
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        PersonColumn,
        KindColumn,
        CustomerColumn,
        SubjectColumn,
        OutcomeColumn,
        NoteColumn,
        ColumnCount
    };

    static constexpr int PageSize = 500;

    /// Both outlive the model.
    AuditModel(AuditLog &log, const CustomerCache &customers, QObject *parent = nullptr);

    /// Asks anew. The filter's limit and place do not matter.
    void load(const AuditFilter &filter);
    /// Nothing of the log stays here.
    void forget();

    /// Why the last question failed.
    [[nodiscard]] const std::optional<LedgerProblem> &problem() const { return m_problem; }
    [[nodiscard]] const AuditFilter &filter() const { return m_filter; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

protected:
    [[nodiscard]] qint64 idOf(const AuditEntry &entry) const override { return entry.sequence; }
    [[nodiscard]] QVariant cell(const AuditEntry &entry, int column, int role) const override;

private:
    void ask(qint64 before);
    void take(qint64 before, const LedgerResult<QList<AuditEntry>> &page);
    void lookForNewer();
    void learnNames(const QList<AuditEntry> &entries);
    [[nodiscard]] QString text(const AuditEntry &entry, int column) const;

    AuditLog &m_log;
    const CustomerCache &m_customers;
    AuditFilter m_filter;
    QHash<Api::CustomerId, CustomerName> m_names;
    std::optional<LedgerProblem> m_problem;
    bool m_hasMore = false;
    bool m_isAsked = false; ///< somebody looks at the log
};

} // namespace Frontdesk
