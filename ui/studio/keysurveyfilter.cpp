// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/studio/keysurveyfilter.h"

#include "models/studios/keysurveymodel.h"

namespace Frontdesk {

KeySurveyFilter::KeySurveyFilter(QAbstractItemModel *source, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(source);
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setFilterKeyColumn(-1);
}

void KeySurveyFilter::setOnlyTrouble(bool isOn)
{
    m_onlyTrouble = isOn;
    invalidateFilter();
}

bool KeySurveyFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, KeySurveyModel::StateColumn, parent);
    if (m_onlyTrouble && !index.data(KeySurveyModel::TroubleRole).toBool())
        return false;
    return QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

} // namespace Frontdesk
