// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace Frontdesk {

/// The desk's one search box. Its keys also move through the results: Up and Down, Enter chooses,
/// Escape clears.
class SearchBox final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// Takes a key that was pressed elsewhere on the page, if it is typing; true when it was.
    bool takeTyping(QKeyEvent *event);

Q_SIGNALS:
    void moved(int rows);
    void chosen();
    /// Escape, when there was nothing left to clear.
    void leftBehind();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Frontdesk
