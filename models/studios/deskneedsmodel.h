// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/listmodel.h"
#include "models/studios/deskneeds.h"
#include "models/studios/keyscopes.h"

namespace Frontdesk {

/// A part of the desk, and whether the key lets it read what it needs.
struct DeskNeedRow
{
    int number = 0; ///< its place in deskNeeds()
    DeskNeed need;
    ScopeState state = ScopeState::Untold;

    friend bool operator==(const DeskNeedRow &a, const DeskNeedRow &b)
    {
        return a.number == b.number && a.state == b.state;
    }
};

/// Which parts of the desk a key serves: those without their scope first, then those that nobody
/// knows of, then those that work.
class DeskNeedsModel final : public ListModel<DeskNeedRow>
{
    Q_OBJECT
public:
    enum Column { PartColumn, MeaningColumn, ScopeColumn, ColumnCount };
    enum Role { StateRole = FirstFreeRole /**< int, a ScopeState */ };

    using ListModel::ListModel;

    void show(const KeyScopes &scopes);
    [[nodiscard]] int count(ScopeState state) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString columnTitle(int column) const override;

protected:
    [[nodiscard]] qint64 idOf(const DeskNeedRow &row) const override { return row.number; }
    [[nodiscard]] QVariant cell(const DeskNeedRow &row, int column, int role) const override;

private:
    [[nodiscard]] static QString text(const DeskNeedRow &row, int column);
};

} // namespace Frontdesk
