// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QStatusBar>

class QLabel;
class QProgressBar;

namespace Frontdesk {

struct Workplace;

/// The line at the foot of the window: connection, customer sync, unanswered acts.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Shows the state of \a workplace until forget().
    void follow(Workplace &workplace);
    void forget();

private:
    void connectLine(Workplace &workplace);
    void connectSync(Workplace &workplace);
    void connectActs(Workplace &workplace);
    void connectLedger(Workplace &workplace);

    QLabel *m_line;
    QLabel *m_lineText;
    QLabel *m_sync;
    QProgressBar *m_progress;
    QLabel *m_open;
    QLabel *m_shared; ///< of the shared desk; empty while it can be reached
    /// Owns the connections to the studio that is followed.
    QPointer<QObject> m_followed;
};

} // namespace Frontdesk
