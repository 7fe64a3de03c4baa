// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/inboxmodel.h"

#include "models/amendments/fieldwords.h"
#include "models/amendments/requestwords.h"
#include "models/store/textfold.h"

#include <algorithm>
#include <QLocale>

namespace Frontdesk {

InboxModel::InboxModel(Inbox &inbox, Inbox::Clock now, QObject *parent)
    : LoadingModel(parent), m_inbox(inbox), m_now(std::move(now))
{
    QList<InboxRow> rows = inbox.rows();
    // A hash has no order; the oldest first is one that does not change from start to start.
    std::sort(rows.begin(), rows.end(), [](const InboxRow &a, const InboxRow &b) {
        return std::pair(a.known, a.key.subject) < std::pair(b.known, b.key.subject);
    });
    insert(rows);
    connect(&inbox, &Inbox::changed, this, &InboxModel::follow);
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int InboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return tip(index.row(), index.column());
    case StateRole:
        return int(at(index.row()).state);
    case StageRole:
        return int(at(index.row()).stage);
    case ProblemRole:
        return at(index.row()).hasProblem;
    default:
        return {};
    }
}

QString InboxModel::columnTitle(int column) const
{
    switch (column) {
    case CustomerColumn:
        return tr("Customer");
    case KindColumn:
        return tr("Domain");
    case SummaryColumn:
        return tr("From what to what");
    case KnownColumn:
        return tr("Known since");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

int InboxModel::rowOf(const RequestKey &id) const
{
    for (; m_indexed < m_lines.size(); ++m_indexed)
        m_index.insert(m_lines.at(m_indexed).row.key, m_indexed);
    return m_index.value(id, -1);
}

const QString &InboxModel::haystack(int row) const
{
    const Line &line = m_lines.at(row);
    if (line.haystack.isEmpty()) {
        const QString text = line.row.customerName % u' ' % line.row.customerNumber % u' '
            % FieldWords::kind(line.row.key.kind) % u' ' % summary(row);
        line.haystack = foldedSpellings(text).join(u'\n');
    }
    return line.haystack;
}

const QString &InboxModel::summary(int row) const
{
    const Line &line = m_lines.at(row);
    if (line.summary.isEmpty())
        line.summary = RequestWords::summary(line.row.request);
    return line.summary;
}

void InboxModel::follow(const QList<RequestKey> &ids)
{
    QList<InboxRow> fresh;
    QList<int> gone;
    for (const RequestKey &id : ids) {
        const int known = rowOf(id);
        const std::optional<InboxRow> row = m_inbox.find(id);
        if (row && known >= 0)
            change(known, *row);
        else if (row)
            fresh.append(*row);
        else if (known >= 0)
            gone.append(known);
    }
    remove(std::move(gone));
    insert(fresh);
}

void InboxModel::insert(const QList<InboxRow> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
    m_lines.reserve(m_lines.size() + rows.size());
    for (const InboxRow &row : rows)
        m_lines.append(lineOf(row));
    endInsertRows();
}

void InboxModel::change(int row, const InboxRow &value)
{
    if (at(row) == value)
        return;
    m_lines[row] = lineOf(value);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void InboxModel::remove(QList<int> rows)
{
    // From below, so that the rows that are still to go keep their numbers.
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : rows) {
        beginRemoveRows({}, row, row);
        m_index.remove(at(row).key);
        m_lines.removeAt(row);
        m_indexed = std::min(m_indexed, row);
        endRemoveRows();
    }
}

InboxModel::Line InboxModel::lineOf(const InboxRow &row) const
{
    return {row, folded(row.customerName), {}, {}};
}

QString InboxModel::text(int row, int column) const
{
    const InboxRow &line = at(row);
    switch (column) {
    case CustomerColumn:
        return line.customerName.isEmpty() ? tr("Customer %1").arg(line.key.customer)
                                           : line.customerName;
    case KindColumn:
        return FieldWords::kind(line.key.kind);
    case SummaryColumn:
        return summary(row);
    case KnownColumn:
        return QLocale().toString(line.known.toLocalTime(), QLocale::ShortFormat);
    case StateColumn:
        return RequestWords::state(line);
    default:
        return {};
    }
}

QVariant InboxModel::tip(int row, int column) const
{
    if (column == SummaryColumn)
        return summary(row);
    if (column == CustomerColumn)
        return at(row).customerNumber;
    return {};
}

} // namespace Frontdesk
