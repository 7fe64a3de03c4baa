// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/auditchain.h"

namespace Frontdesk {

class Database;

/// What this desk has recorded and the ledger does not have yet, in the desk's own journal, and how
/// far this desk has seen the log of each place.
class AuditOutbox final
{
public:
    struct Letter
    {
        qint64 id = 0;
        AuditChain::AuditRow row;
    };

    /// \a database, of journalSchema(), outlives it.
    explicit AuditOutbox(Database &database) : m_database(database) { }

    /// False when it was not kept.
    bool add(const AuditChain::AuditRow &row);
    /// In the order in which they were added.
    [[nodiscard]] QList<Letter> first(int count) const;
    [[nodiscard]] int count() const;
    /// Takes out all up to \a id, and remembers \a head, at once.
    bool removeUpTo(qint64 id, const QString &place, const AuditHead &head);

    [[nodiscard]] AuditHead seen(const QString &place) const;
    /// Remembers \a head unless more was seen already.
    bool remember(const QString &place, const AuditHead &head);

private:
    Database &m_database;
};

} // namespace Frontdesk
