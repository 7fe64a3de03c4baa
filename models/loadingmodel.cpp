// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/loadingmodel.h"

namespace Frontdesk {

QVariant LoadingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return QAbstractTableModel::headerData(section, orientation, role);
    const bool isTitle = role == Qt::DisplayRole && section >= 0 && section < columnCount();
    return isTitle ? QVariant(columnTitle(section)) : QVariant();
}

int LoadingModel::beginQuestion()
{
    ++m_generation;
    setState(State::Loading);
    return m_generation;
}

void LoadingModel::setReady()
{
    setState(State::Ready);
}

void LoadingModel::setFailed(const Api::ApiError &error)
{
    m_error = error;
    setState(State::Failed);
}

void LoadingModel::forgetQuestion()
{
    ++m_generation;
    setState(State::Idle);
}

void LoadingModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace Frontdesk
