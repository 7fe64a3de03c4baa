// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/fieldsmodel.h"

#include "models/amendments/fieldwords.h"

#include <algorithm>

namespace Frontdesk {

FieldsModel::FieldsModel(QObject *parent) : ListModel(parent), m_hide(this)
{
    m_hide.setObjectName(QStringLiteral("hideTimer"));
    m_hide.setSingleShot(true);
    m_hide.setInterval(RevealTime);
    connect(&m_hide, &QTimer::timeout, this, [this] { setRevealed(false); });
}

bool FieldsModel::hasSensitive() const
{
    return std::any_of(rows().cbegin(), rows().cend(),
                       [](const DomainRow &row) { return row.field.isSensitive(); });
}

void FieldsModel::setRevealed(bool revealed)
{
    if (revealed)
        m_hide.start();
    else
        m_hide.stop();
    if (m_isRevealed == revealed)
        return;
    m_isRevealed = revealed;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, CurrentColumn), index(rowCount() - 1, RequestedColumn));
    Q_EMIT revealedChanged();
}

int FieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString FieldsModel::columnTitle(int column) const
{
    switch (column) {
    case FieldColumn:
        return tr("Field");
    case CurrentColumn:
        return tr("Now");
    case RequestedColumn:
        return tr("Asked for");
    default:
        return {};
    }
}

QVariant FieldsModel::cell(const DomainRow &row, int column, int role) const
{
    const bool isChanged = row.hasRequest && differs(row.field.kind, row.current, row.requested);
    switch (role) {
    case Qt::DisplayRole:
        if (column == FieldColumn)
            return FieldWords::label(row.field.id);
        return shown(row, column == CurrentColumn ? row.current : row.requested);
    case Qt::AccessibleTextRole:
        if (column == RequestedColumn && isChanged)
            return tr("%1, changed").arg(shown(row, row.requested));
        return {};
    case ChangedRole:
        return isChanged;
    case SensitiveRole:
        return row.field.isSensitive();
    case FieldIdRole:
        return row.field.id;
    default:
        return {};
    }
}

QList<DomainRow> FieldsModel::rowsOf(const QList<DataField> &fields, const FieldValues &current,
                                     const std::optional<FieldValues> &requested)
{
    QList<DomainRow> list;
    int position = 0;
    for (const DataField &field : fields) {
        DomainRow row{position++, field, current.value(field.id), {}, requested.has_value()};
        row.requested = row.hasRequest ? requested->value(field.id) : row.current;
        if (field.required || !row.current.isEmpty() || !row.requested.isEmpty())
            list.append(row);
    }
    return list;
}

QString FieldsModel::shown(const DomainRow &row, const QString &value) const
{
    if (value.isEmpty())
        return QStringLiteral("–");
    if (row.field.isSensitive() && !m_isRevealed)
        return FieldWords::masked(value);
    return FieldWords::value(row.field.kind, value);
}

} // namespace Frontdesk
