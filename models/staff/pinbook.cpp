// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/staff/pinbook.h"

#include "api/codec/decode.h"
#include "api/codec/encode.h"

#include <algorithm>
#include <array>

namespace Frontdesk {

namespace {

using std::chrono::seconds;

/// After the third failed attempt, the fourth, and so on; the last one for all further ones.
constexpr std::array pauses{seconds(30),  seconds(60),  seconds(120),
                            seconds(300), seconds(900), seconds(3600)};

seconds pauseAfter(int failures)
{
    if (failures < PinBook::FreeAttempts)
        return seconds(0);
    const size_t step = size_t(failures - PinBook::FreeAttempts);
    return pauses.at(std::min(step, pauses.size() - 1));
}

} // namespace

std::optional<PinBook> PinBook::fromBytes(const QByteArray &bytes)
{
    auto managers = Api::decode<QList<ManagerPin>>(bytes);
    if (!managers)
        return std::nullopt;
    PinBook book;
    book.m_managers = std::move(*managers);
    return book;
}

QByteArray PinBook::toBytes() const
{
    return Api::encode(m_managers);
}

QStringList PinBook::names() const
{
    QStringList names;
    for (const ManagerPin &manager : m_managers)
        names.append(manager.name);
    return names;
}

const ManagerPin *PinBook::find(const QString &name) const
{
    const auto found
        = std::find_if(m_managers.cbegin(), m_managers.cend(), [&](const ManagerPin &manager) {
              return manager.name.compare(name, Qt::CaseInsensitive) == 0;
          });
    return found == m_managers.cend() ? nullptr : &*found;
}

ManagerPin *PinBook::find(const QString &name)
{
    const ManagerPin *found = std::as_const(*this).find(name);
    return found ? &m_managers[found - m_managers.constData()] : nullptr;
}

QByteArray PinBook::hashOf(const QString &name) const
{
    const ManagerPin *manager = find(name);
    return manager ? manager->hash.toLatin1() : QByteArray();
}

void PinBook::put(const QString &name, const QByteArray &hash)
{
    if (!find(name))
        m_managers.append(ManagerPin{.name = name});
    ManagerPin *manager = find(name);
    manager->hash = QString::fromLatin1(hash);
    forgetFailures(name);
}

void PinBook::remove(const QString &name)
{
    if (const ManagerPin *manager = find(name))
        m_managers.removeAt(manager - m_managers.constData());
}

void PinBook::countFailure(const QString &name, const QDateTime &now)
{
    if (ManagerPin *manager = find(name)) {
        ++manager->failures;
        manager->pausedUntil = now.toSecsSinceEpoch() + pauseAfter(manager->failures).count();
    }
}

void PinBook::forgetFailures(const QString &name)
{
    if (ManagerPin *manager = find(name)) {
        manager->failures = 0;
        manager->pausedUntil = 0;
    }
}

seconds PinBook::pauseOf(const QString &name, const QDateTime &now) const
{
    const ManagerPin *manager = find(name);
    if (!manager)
        return seconds(0);
    // A clock that was turned back must not lock a manager out for longer than the pause is.
    const seconds left(manager->pausedUntil - now.toSecsSinceEpoch());
    return std::clamp(left, seconds(0), pauseAfter(manager->failures));
}

int PinBook::attemptsLeft(const QString &name) const
{
    const ManagerPin *manager = find(name);
    return manager ? std::max(0, FreeAttempts - manager->failures) : 0;
}

} // namespace Frontdesk
