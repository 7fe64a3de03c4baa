// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace Frontdesk {

/// Tells a card reader that types (a keyboard wedge) from a person, wherever the focus is: keys
/// that follow each other faster than a person types, ended by Enter, are a scan and reach nobody
/// else. Nobody can know of the first key whose it is, so each key is held until the next would be
/// too late, then delivered as if nothing had been; a person's typing arrives complete, in order
/// and at most that moment later, or at once where the widget says that it TakesKeysAtOnce.
class ScannerFilter final : public QObject
{
    Q_OBJECT
public:
    /// Milliseconds at which a key was pressed, on a clock that never goes back.
    using Clock = std::function<qint64(const QKeyEvent &)>;

    static constexpr int GapMs = 30; ///< keys closer than this are not a person's
    static constexpr int FewestKeys = 4; ///< before Enter
    /// A property that is true for a widget in which somebody types already, and which is cleared
    /// when a scan is taken: there a reader's keys do no harm.
    static constexpr const char *TakesKeysAtOnce = "takesKeysAtOnce";

    /// Listens to the whole application from now on, until it is deleted.
    explicit ScannerFilter(QObject *parent = nullptr);
    ScannerFilter(Clock clock, QObject *parent);

    /// Keys reach this program: one of its windows has the keyboard.
    [[nodiscard]] bool isReady() const { return m_isReady; }

Q_SIGNALS:
    void scanned(const QString &text);
    void readyChanged(bool isReady);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct HeldKey
    {
        QPointer<QObject> receiver;
        std::unique_ptr<QKeyEvent> event;
    };

    bool pressed(QObject *receiver, const QKeyEvent &event);
    bool released(QObject *receiver, const QKeyEvent &event);
    void hold(QObject *receiver, const QKeyEvent &event);
    void gapPassed();
    void deliverHeld();
    void sendHeld();
    void concludeScan();
    void updateReady();
    [[nodiscard]] bool isHeld(int key) const;

    Clock m_clock;
    QTimer m_gap;
    QElapsedTimer m_heldSince;
    std::deque<HeldKey> m_held;
    QString m_text; ///< of the presses that may become a scan
    qint64 m_lastPress = 0;
    QSet<int> m_swallowed; ///< pressed by a reader, not yet released
    const QEvent *m_delivering = nullptr;
    bool m_isReady = false;
};

} // namespace Frontdesk
