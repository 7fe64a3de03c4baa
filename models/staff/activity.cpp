// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/staff/activity.h"

#include <QCoreApplication>
#include <QEvent>

namespace Frontdesk {

namespace {

constexpr int OftenEnoughMs = 250;

bool isUse(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        return true;
    default:
        return false;
    }
}

} // namespace

Activity::Activity(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool Activity::eventFilter(QObject *, QEvent *event)
{
    // Not the desktop's own events alone: what a scanner or a test types is use as well.
    if (isUse(event->type()) && (!m_last.isValid() || m_last.hasExpired(OftenEnoughMs))) {
        m_last.start();
        Q_EMIT used();
    }
    return false;
}

} // namespace Frontdesk
