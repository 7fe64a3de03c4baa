// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/studios/studio.h"

#include <QAbstractListModel>
#include <QList>

namespace Frontdesk {

class StudioRegistry;

/// The studios as a list, for the studio switch and the Studios page: name, colour, address.
class StudiosModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { StudioIdRole = Qt::UserRole, AddressRole };

    explicit StudiosModel(StudioRegistry &registry, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    /// Invalid when there is no such studio.
    [[nodiscard]] QModelIndex indexOf(const QString &studioId) const;

private:
    void add(int row);
    void change(int row);
    void remove(const QString &studioId);

    StudioRegistry &m_registry;
    QList<Studio> m_studios; ///< a copy: the registry is a step ahead of what views were told
};

} // namespace Frontdesk
