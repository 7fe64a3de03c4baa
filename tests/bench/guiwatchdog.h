// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/corewait.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

namespace Frontdesk::Bench {

/// A QApplication that times every event of the interface's thread, from outside: while one is
/// handled, the window answers nobody. Drive it from main() with event loops of its own, not from
/// inside an event, or the whole run counts as one.
class GuiWatchdog final : public QApplication
{
public:
    static constexpr double FrameMs = 16;

    GuiWatchdog(int &argc, char **argv) : QApplication(argc, argv) { }

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0)
            return QApplication::notify(receiver, event);
        // Asked before: the receiver may be gone afterwards.
        const char *className = receiver->metaObject()->className();
        const QEvent::Type type = event->type();
        const double waitedBefore = m_coreWait.milliseconds();
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool isTaken = QApplication::notify(receiver, event);
        --m_depth;
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        take(ms, m_coreWait.milliseconds() - waitedBefore, className, type);
        return isTaken;
    }

    /// Forgets what was counted so far.
    void startOver() { m_counts = {}; }

    [[nodiscard]] int handled() const { return m_counts.handled; }
    /// How many took longer than a frame.
    [[nodiscard]] int late() const { return m_counts.late; }
    [[nodiscard]] double longestMs() const { return m_counts.longest; }
    /// Who was busy longest, for looking into it: "QTimer, event 1".
    [[nodiscard]] QString longestWas() const
    {
        return QStringLiteral("%1, event %2")
            .arg(QString::fromLatin1(m_counts.longestClass))
            .arg(m_counts.longestType);
    }
    /// How many would have been late with a core of their own, too, and which was the longest.
    [[nodiscard]] QString summary() const
    {
        return QStringLiteral("%1 of them without the wait for a core; longest %2 ms: %3")
            .arg(m_counts.lateByThemselves)
            .arg(m_counts.longest, 0, 'f', 1)
            .arg(longestWas());
    }

private:
    struct Counts
    {
        int handled = 0;
        int late = 0;
        int lateByThemselves = 0;
        double longest = 0;
        const char *longestClass = "";
        int longestType = 0;
    };

    void take(double ms, double waited, const char *className, QEvent::Type type)
    {
        ++m_counts.handled;
        m_counts.late += ms > FrameMs ? 1 : 0;
        m_counts.lateByThemselves += ms - waited > FrameMs ? 1 : 0;
        if (ms <= m_counts.longest)
            return;
        m_counts.longest = ms;
        m_counts.longestClass = className;
        m_counts.longestType = type;
    }

    CoreWait m_coreWait;
    Counts m_counts;
    int m_depth = 0;
};

} // namespace Frontdesk::Bench
