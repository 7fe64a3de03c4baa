// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace Frontdesk {

/// Notices that somebody uses the program: keys, mouse, touch and pen, wherever they go.
class Activity final : public QObject
{
    Q_OBJECT
public:
    /// Watches the application's events from now on.
    explicit Activity(QObject *parent = nullptr);

Q_SIGNALS:
    void used(); ///< at most a few times a second

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QElapsedTimer m_last;
};

} // namespace Frontdesk
