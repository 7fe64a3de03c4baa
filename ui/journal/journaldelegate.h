// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/acts/journalmodel.h"

#include <QStyledItemDelegate>

namespace Frontdesk {

/// Puts an icon beside the state of an act: colour never stands alone. The model answers
/// JournalModel::StateRole.
class JournalDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit JournalDelegate(QObject *parent, int stateColumn = JournalModel::StateColumn)
        : QStyledItemDelegate(parent), m_stateColumn(stateColumn)
    { }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_stateColumn;
};

} // namespace Frontdesk
