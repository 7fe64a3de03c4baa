// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/desk/scannerfilter.h"

#include <QApplication>
#include <QWidget>
#include <QWindow>

namespace Frontdesk {

namespace {

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// Pressed by readers too, around capital letters; means nothing alone.
bool isModifier(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
        return true;
    default:
        return false;
    }
}

bool isCommand(const QKeyEvent &event)
{
    // Control with Alt is how some systems report AltGr, which types characters.
    const auto modifiers
        = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return modifiers && modifiers != (Qt::ControlModifier | Qt::AltModifier);
}

bool isPrintable(const QKeyEvent &event)
{
    return !event.text().isEmpty() && event.text().at(0).isPrint() && !isCommand(event);
}

bool takesKeysAtOnce(const QWidget *widget)
{
    return widget && widget->property(ScannerFilter::TakesKeysAtOnce).toBool();
}

/// The window system's own time of the press: a burst that queued up behind a busy moment of ours
/// keeps its gaps.
qint64 timeOfPress(const QKeyEvent &event)
{
    static const QElapsedTimer fallback = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    return event.timestamp() > 0 ? qint64(event.timestamp()) : fallback.elapsed();
}

} // namespace

ScannerFilter::ScannerFilter(QObject *parent) : ScannerFilter(timeOfPress, parent)
{ }

ScannerFilter::ScannerFilter(Clock clock, QObject *parent)
    : QObject(parent), m_clock(std::move(clock))
{
    m_gap.setSingleShot(true);
    m_gap.setTimerType(Qt::PreciseTimer);
    connect(&m_gap, &QTimer::timeout, this, &ScannerFilter::gapPassed);
    connect(qApp, &QGuiApplication::focusWindowChanged, this, &ScannerFilter::updateReady);
    qApp->installEventFilter(this);
    updateReady();
}

bool ScannerFilter::eventFilter(QObject *watched, QEvent *event)
{
    // What we deliver passes here again on its way from the window to the widget.
    if (event == m_delivering)
        return false;
    if (event->type() == QEvent::KeyPress)
        return pressed(watched, static_cast<const QKeyEvent &>(*event));
    if (event->type() == QEvent::KeyRelease)
        return released(watched, static_cast<const QKeyEvent &>(*event));
    return false;
}

bool ScannerFilter::pressed(QObject *receiver, const QKeyEvent &event)
{
    if (isModifier(event))
        return false;
    const qint64 now = m_clock(event);
    const bool follows = !m_text.isEmpty() && now - m_lastPress < GapMs;
    if (!follows || event.isAutoRepeat())
        deliverHeld();
    if (follows && isEnter(event) && m_text.size() >= FewestKeys) {
        m_swallowed.insert(event.key());
        concludeScan();
        return true;
    }
    if (!isPrintable(event) || event.isAutoRepeat()) {
        deliverHeld(); // in the order of the keys
        return false;
    }
    m_text.append(event.text());
    m_lastPress = now;
    hold(receiver, event);
    m_heldSince.start();
    m_gap.start(GapMs);
    if (takesKeysAtOnce(QApplication::focusWidget()))
        sendHeld();
    return true;
}

bool ScannerFilter::released(QObject *receiver, const QKeyEvent &event)
{
    if (m_swallowed.remove(event.key()))
        return true;
    if (!isHeld(event.key()))
        return false;
    hold(receiver, event);
    return true;
}

void ScannerFilter::hold(QObject *receiver, const QKeyEvent &event)
{
    m_held.push_back({receiver, std::unique_ptr<QKeyEvent>(event.clone())});
}

void ScannerFilter::gapPassed()
{
    // Late means that we were busy: the reader's next key may be waiting behind this timer.
    if (m_heldSince.elapsed() > 2 * GapMs) {
        m_heldSince.start();
        m_gap.start(GapMs / 3);
        return;
    }
    deliverHeld();
}

void ScannerFilter::deliverHeld()
{
    m_gap.stop();
    m_text.clear();
    sendHeld();
}

void ScannerFilter::sendHeld()
{
    const std::deque<HeldKey> keys = std::exchange(m_held, {});
    for (const HeldKey &key : keys) {
        // A key may close what the next was meant for; then it is meant for who has the focus.
        QObject *receiver = key.receiver ? key.receiver.data() : QApplication::focusWidget();
        // A key may also open a dialog with an event loop of its own: then this nests.
        const QEvent *outer = std::exchange(m_delivering, key.event.get());
        if (receiver)
            QCoreApplication::sendEvent(receiver, key.event.get());
        m_delivering = outer;
    }
}

void ScannerFilter::concludeScan()
{
    m_gap.stop();
    for (const HeldKey &key : m_held) {
        if (key.event->type() == QEvent::KeyPress)
            m_swallowed.insert(key.event->key());
        else
            m_swallowed.remove(key.event->key());
    }
    m_held.clear();
    const QString text = std::exchange(m_text, {});
    Q_EMIT scanned(text);
}

void ScannerFilter::updateReady()
{
    const bool isReady = QGuiApplication::focusWindow() != nullptr;
    if (isReady != std::exchange(m_isReady, isReady))
        Q_EMIT readyChanged(isReady);
}

bool ScannerFilter::isHeld(int key) const
{
    for (const HeldKey &held : m_held) {
        if (held.event->type() == QEvent::KeyPress && held.event->key() == key)
            return true;
    }
    return false;
}

} // namespace Frontdesk
