// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QToolButton>

namespace Frontdesk {

class ManagerMode;

/// Manager mode in the tool bar: begins it, shows who is in it and how long it lasts without use,
/// and ends it.
class ManagerButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit ManagerButton(QWidget *parent = nullptr);

    /// The open studio's, or none.
    void follow(ManagerMode *mode);

Q_SIGNALS:
    void enterRequested();
    /// It begins to show words, or stops.
    void widthChanged();

private:
    void press();
    void update();
    void showIdle();
    void showActive();

    QPointer<ManagerMode> m_mode;
};

} // namespace Frontdesk
