// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/theme.h"

#include <functional>
#include <QStyledItemDelegate>

namespace Frontdesk {

/// Puts an icon in the tone of its meaning before the text of one column.
class MarkDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    struct Mark
    {
        QString icon; ///< empty: none
        Theme::Tone tone = Theme::Tone::Neutral;
    };
    using MarkOf = std::function<Mark(const QModelIndex &)>;

    MarkDelegate(int column, MarkOf markOf, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_column;
    MarkOf m_markOf;
};

} // namespace Frontdesk
