// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Frontdesk {

class ManagerPins;
class PinPanel;

/// What a locked desk shows: nothing of anybody, and the way back.
class LockPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit LockPanel(QWidget *parent = nullptr);

    /// Enter goes on.
    void lock(const QString &studioName);
    /// A manager's PIN goes on.
    void lock(const QString &studioName, ManagerPins &pins);

Q_SIGNALS:
    void unlockRequested();

private:
    void prepare(const QString &studioName, bool needsPin);

    QLabel *m_icon;
    QLabel *m_studio;
    QLabel *m_text;
    QPushButton *m_unlock;
    PinPanel *m_pin;
};

} // namespace Frontdesk
