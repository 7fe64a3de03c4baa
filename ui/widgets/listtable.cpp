// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/listtable.h"

#include <QHeaderView>

namespace Frontdesk {

ListTable::ListTable(const QString &name, QWidget *parent) : QTableView(parent)
{
    setObjectName(name);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setHighlightSections(false);
    m_fit.setSingleShot(true);
    connect(&m_fit, &QTimer::timeout, this, &ListTable::fitColumns);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ListTable::showModel(QAbstractItemModel *model, int stretched, Fit fit)
{
    setModel(model);
    m_isFitOnce = fit == Fit::Once;
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    // Looking at all rows for a width would cost more than painting them.
    horizontalHeader()->setResizeContentsPrecision(50);
    horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    const auto changed = [this] { Q_EMIT selectedRowChanged(); };
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, changed);
    // Qt fits columns to what changes, but not to rows that come later.
    connect(model, &QAbstractItemModel::rowsInserted, &m_fit, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::modelReset, &m_fit, qOverload<>(&QTimer::start));
    connect(model, &QAbstractItemModel::modelReset, this, changed);
    connect(model, &QAbstractItemModel::dataChanged, this, changed);
    connect(model, &QAbstractItemModel::layoutChanged, this,
            [this](const auto &, QAbstractItemModel::LayoutChangeHint hint) {
                if (hint == QAbstractItemModel::VerticalSortHint)
                    showSorted();
            });
}

void ListTable::sortOnlyBy(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(column, order);
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this, column, order](int clicked, Qt::SortOrder asked) mutable {
                if (clicked == column)
                    order = asked;
                else
                    horizontalHeader()->setSortIndicator(column, order);
            });
}

void ListTable::showSorted()
{
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    else
        scrollToTop();
}

void ListTable::fitColumns()
{
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (horizontalHeader()->sectionResizeMode(column) != QHeaderView::ResizeToContents)
            continue;
        resizeColumnToContents(column);
        if (m_isFitOnce && model()->rowCount() > 0)
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
    }
}

int ListTable::selectedRow() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

int ListTable::sizeHintForColumn(int column) const
{
    constexpr int Gap = 18; // the style leaves columns too close to each other to be read apart
    return QTableView::sizeHintForColumn(column) + Gap;
}

} // namespace Frontdesk
