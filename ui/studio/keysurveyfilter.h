// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace Frontdesk {

/// Sorts a survey's rows, and leaves those that hold a text anywhere, on request only those that
/// did not work.
class KeySurveyFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit KeySurveyFilter(QAbstractItemModel *source, QObject *parent = nullptr);

    void setOnlyTrouble(bool isOn);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_onlyTrouble = false;
};

} // namespace Frontdesk
