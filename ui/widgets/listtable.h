// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>
#include <QTimer>

namespace Frontdesk {

/// A table as our pages show lists: whole rows, one at a time, no grid, one tab stop.
class ListTable : public QTableView
{
    Q_OBJECT
public:
    explicit ListTable(const QString &name, QWidget *parent = nullptr);

    enum class Fit {
        Always,
        Once, ///< to the first rows: those of a long list would make the columns jump
    };

    /// Shows \a model; \a stretched takes the room that is left, the others what they need.
    void showModel(QAbstractItemModel *model, int stretched, Fit fit = Fit::Always);
    /// A click on that column's title turns its order, of which the model has just this one.
    void sortOnlyBy(int column, Qt::SortOrder order);
    /// The selected row, or -1.
    [[nodiscard]] int selectedRow() const;

Q_SIGNALS:
    void selectedRowChanged();

protected:
    [[nodiscard]] int sizeHintForColumn(int column) const override;

private:
    void fitColumns();
    void showSorted();

    QTimer m_fit;
    bool m_isFitOnce = false;
};

} // namespace Frontdesk
