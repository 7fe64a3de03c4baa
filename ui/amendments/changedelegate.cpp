// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/amendments/changedelegate.h"

#include "models/amendments/fieldsmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace Frontdesk {

namespace {

constexpr int SmallIconSize = 16;

} // namespace

void ChangeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isChanged = index.data(FieldsModel::ChangedRole).toBool();
    const bool isRequested = index.column() == FieldsModel::RequestedColumn;
    if (index.column() == FieldsModel::FieldColumn || (isRequested && !isChanged))
        option->palette.setColor(QPalette::Text, Theme::quietText(option->palette));
    if (!isRequested || !isChanged)
        return;
    option->font.setBold(true);
    option->backgroundBrush = Theme::surface(Theme::Tone::Caution, option->palette);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = Icons::icon(QStringLiteral("edit"));
    option->decorationSize = QSize(SmallIconSize, SmallIconSize);
}

} // namespace Frontdesk
