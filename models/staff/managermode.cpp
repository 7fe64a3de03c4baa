// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/staff/managermode.h"

#include <QPointer>

namespace Frontdesk {

ManagerMode::ManagerMode(ManagerPins &pins, ManagerPins::Clock now, QObject *parent)
    : QObject(parent), m_pins(pins), m_countdown(std::move(now))
{
    connect(&m_countdown, &IdleCountdown::ticked, this, &ManagerMode::ticked);
    connect(&m_countdown, &IdleCountdown::ranOut, this, [this] { end(Ending::NoUse); });
    connect(&m_pins, &ManagerPins::changed, this, [this] {
        // A manager who was removed is none any more.
        if (!m_manager.isEmpty() && m_pins.reading() == ManagerPins::Reading::Known
            && !m_pins.names().contains(m_manager))
            end();
    });
}

ManagerMode::~ManagerMode()
{
    end(Ending::StudioLeft);
}

void ManagerMode::enter(const QString &name, const QString &pin, QObject *context,
                        ManagerPins::Answer answer)
{
    const QPointer<QObject> guard(context);
    m_pins.check(name, pin, this,
                 [this, name, guard, answer = std::move(answer)](const PinAnswer &result) {
                     // The one who asked may have gone away meanwhile, as by locking the desk.
                     if (!guard)
                         return;
                     if (result.state == PinState::Right)
                         begin(name);
                     answer(result);
                 });
}

void ManagerMode::begin(const QString &name)
{
    end();
    m_manager = name;
    m_countdown.start(m_patience);
    Q_EMIT entered(name);
    Q_EMIT changed();
}

void ManagerMode::end(Ending ending)
{
    if (m_manager.isEmpty())
        return;
    m_countdown.stop();
    const QString manager = std::exchange(m_manager, {});
    Q_EMIT left(manager, ending);
    Q_EMIT changed();
}

bool ManagerMode::isActive() const
{
    return !m_manager.isEmpty() && m_countdown.left().count() > 0;
}

bool ManagerMode::mayChangeManagers() const
{
    return isActive()
        || (m_pins.reading() == ManagerPins::Reading::Known && m_pins.names().isEmpty());
}

} // namespace Frontdesk
