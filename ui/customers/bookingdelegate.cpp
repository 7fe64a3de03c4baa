// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/customers/bookingdelegate.h"

#include "models/customers/bookingsmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace Frontdesk {

void BookingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(BookingsModel::IsPastRole).toBool())
        option->palette.setColor(QPalette::Text, Theme::quietText(option->palette));
    if (index.column() != BookingsModel::TitleColumn)
        return;
    const bool isClass
        = index.data(BookingsModel::KindRole).toInt() == int(CustomerBooking::Kind::Class);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(18, 18);
    option->icon = Icons::icon(isClass ? QStringLiteral("people") : QStringLiteral("person"));
}

} // namespace Frontdesk
