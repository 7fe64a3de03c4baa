// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/listtable.h"

namespace Frontdesk {

/// The slots of one day, made for the keyboard: arrows choose, Enter acts, letters filter, Left,
/// Right and the page keys change the day.
class SlotList final : public ListTable
{
    Q_OBJECT
public:
    explicit SlotList(QWidget *parent = nullptr);

    /// Highlights \a row and shows it.
    void highlight(int row);
    /// Columns as wide as the rows of this day need; a header looks only when columns change.
    void fitColumns();

Q_SIGNALS:
    void entered(); ///< Enter, or a double click
    void deleted(); ///< the Delete key
    void daysStepped(int days);
    void typed(const QString &text);
    void currentSlotChanged();

public Q_SLOTS:
    /// Also for the keys that the filter passes on.
    void keyPressEvent(QKeyEvent *event) override;

protected:
    /// Instructor and room give way where there is little room; the panel beside names both.
    void resizeEvent(QResizeEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] bool handle(QKeyEvent *event);
};

} // namespace Frontdesk
