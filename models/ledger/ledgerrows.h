// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

namespace Frontdesk {

/// What a statement of the ledger answered; empty after a failure, which the connection keeps.
/// Alive no longer than until the same statement runs again.
class LedgerRows final
{
public:
    LedgerRows() = default;
    explicit LedgerRows(std::shared_ptr<QSqlQuery> query) : m_query(std::move(query)) { }
    // A statement that is not at its end would stand in the way of the commit.
    ~LedgerRows()
    {
        if (m_query)
            m_query->finish();
    }
    LedgerRows(LedgerRows &&) = default;
    LedgerRows &operator=(LedgerRows &&) = delete;

    [[nodiscard]] bool next() { return m_query && m_query->next(); }
    /// How many rows the statement changed.
    [[nodiscard]] int changed() const { return m_query ? m_query->numRowsAffected() : 0; }

    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] QByteArray bytes(int column) const
    {
        return m_query->value(column).toByteArray();
    }
    /// Invalid when there is none.
    [[nodiscard]] QDateTime time(int column) const
    {
        return isNull(column) ? QDateTime()
                              : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
    }

private:
    std::shared_ptr<QSqlQuery> m_query;
};

/// A moment as the ledger keeps it; NULL for an invalid one.
[[nodiscard]] inline QVariant ledgerTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

/// \a text as a value that is never NULL; neither database takes a zero character.
[[nodiscard]] inline QVariant ledgerText(QString text)
{
    text.remove(QChar::Null);
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace Frontdesk
