// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/theme.h"

#include <functional>
#include <QStyledItemDelegate>

namespace Frontdesk {

/// How a row of the desk's lists looks: two lines, something at the right, an icon before it.
struct RowLook
{
    QString title;
    QString subtitle;
    QString trailing;
    QString icon; ///< may be empty
    Theme::Tone tone = Theme::Tone::Neutral; ///< of the icon
};

/// Paints rows that can be read at arm's length. Long texts are elided.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using Look = std::function<RowLook(const QModelIndex &)>;

    RowDelegate(Look look, QObject *parent);

    /// Of a row with as many lines.
    [[nodiscard]] static int height(const QFont &font, int lines);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    Look m_look;
};

} // namespace Frontdesk
