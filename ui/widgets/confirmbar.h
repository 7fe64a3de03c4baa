// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QFrame>

class QLabel;
class QPushButton;

namespace Frontdesk {

/// Asks in the page, not in a box, before something that cannot be undone. Hidden until asked;
/// Escape, or asking something else, is a no.
class ConfirmBar final : public QFrame
{
    Q_OBJECT
public:
    explicit ConfirmBar(QWidget *parent = nullptr);

    /// Calls \a act when the button named \a actText is pressed.
    void ask(const QString &question, const QString &actText, std::function<void()> act);
    /// Takes the question back.
    void dismiss();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_question;
    QPushButton *m_yes;
    QPushButton *m_no;
    std::function<void()> m_act;
};

} // namespace Frontdesk
