// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/studiosmodel.h"

#include "models/studios/studioregistry.h"

namespace Frontdesk {

StudiosModel::StudiosModel(StudioRegistry &registry, QObject *parent)
    : QAbstractListModel(parent), m_registry(registry), m_studios(registry.studios())
{
    connect(&registry, &StudioRegistry::studioAdded, this, &StudiosModel::add);
    connect(&registry, &StudioRegistry::studioChanged, this, &StudiosModel::change);
    connect(&registry, &StudioRegistry::studioRemoved, this, &StudiosModel::remove);
}

int StudiosModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_studios.size());
}

QVariant StudiosModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Studio &studio = m_studios.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return studio.name;
    case Qt::DecorationRole:
        return studio.colour;
    case Qt::ToolTipRole:
    case AddressRole:
        return studio.baseUrl.toString();
    case StudioIdRole:
        return studio.id;
    default:
        return {};
    }
}

QModelIndex StudiosModel::indexOf(const QString &studioId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_studios.at(row).id == studioId)
            return index(row);
    }
    return {};
}

void StudiosModel::add(int row)
{
    beginInsertRows({}, row, row);
    m_studios.insert(row, m_registry.studios().at(row));
    endInsertRows();
}

void StudiosModel::change(int row)
{
    m_studios[row] = m_registry.studios().at(row);
    Q_EMIT dataChanged(index(row), index(row));
}

void StudiosModel::remove(const QString &studioId)
{
    const int row = indexOf(studioId).row();
    beginRemoveRows({}, row, row);
    m_studios.removeAt(row);
    endRemoveRows();
}

} // namespace Frontdesk
