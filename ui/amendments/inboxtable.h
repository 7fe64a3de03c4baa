// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/listtable.h"

namespace Frontdesk {

/// The list of the inbox. Several rows can be selected: with Shift, with Ctrl, or one after another
/// with Space, which goes on to the next row.
class InboxTable final : public ListTable
{
    Q_OBJECT
public:
    explicit InboxTable(QWidget *parent = nullptr);

Q_SIGNALS:
    void currentRowChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void selectAndGoOn();
};

} // namespace Frontdesk
