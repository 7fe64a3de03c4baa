// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/deskneedsmodel.h"

#include <algorithm>

namespace Frontdesk {

namespace {

int rank(ScopeState state)
{
    switch (state) {
    case ScopeState::Missing:
        return 0;
    case ScopeState::Held:
        return 2;
    default:
        return 1;
    }
}

} // namespace

void DeskNeedsModel::show(const KeyScopes &scopes)
{
    QList<DeskNeedRow> rows;
    for (const DeskNeed &need : deskNeeds())
        rows.append({int(rows.size()), need, scopes.of(need.operation)});
    std::stable_sort(rows.begin(), rows.end(), [](const DeskNeedRow &a, const DeskNeedRow &b) {
        return rank(a.state) < rank(b.state);
    });
    merge(rows);
}

int DeskNeedsModel::count(ScopeState state) const
{
    return int(std::count_if(rows().begin(), rows().end(),
                             [state](const DeskNeedRow &row) { return row.state == state; }));
}

int DeskNeedsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DeskNeedsModel::columnTitle(int column) const
{
    switch (column) {
    case PartColumn:
        return tr("Part of the desk");
    case MeaningColumn:
        return tr("With this key");
    case ScopeColumn:
        return tr("Scope");
    default:
        return {};
    }
}

QVariant DeskNeedsModel::cell(const DeskNeedRow &row, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return text(row, column);
    return role == StateRole ? QVariant(int(row.state)) : QVariant();
}

QString DeskNeedsModel::text(const DeskNeedRow &row, int column)
{
    switch (column) {
    case PartColumn:
        return row.need.part;
    case MeaningColumn:
        if (row.state == ScopeState::Missing)
            return row.need.without;
        return row.state == ScopeState::Held ? tr("Works.") : tr("Not known.");
    case ScopeColumn:
        return QString(row.need.operation.scopes).replace(u' ', tr(" or "));
    default:
        return {};
    }
}

} // namespace Frontdesk
