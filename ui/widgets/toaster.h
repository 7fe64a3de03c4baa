// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace Frontdesk {

/// Tells the desk in passing what was done, in the lower right corner of its parent, with one act to take
/// it back. It never takes the focus; a newer word replaces the older.
class Toaster final : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Good, Bad, Neutral };

    explicit Toaster(QWidget *parent);

    /// \a action runs when the button named \a actionText is pressed, or Ctrl+Z.
    void show(Kind kind, const QString &text, const QString &actionText = {},
              std::function<void()> action = {});
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void act();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    std::function<void()> m_action;
    QTimer m_timer;
};

} // namespace Frontdesk
