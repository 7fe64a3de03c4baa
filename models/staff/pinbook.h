// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <boost/describe.hpp>
#include <chrono>
#include <optional>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Frontdesk {

/// One manager as the keychain keeps them.
struct ManagerPin
{
    QString name;
    QString hash;
    int failures = 0; ///< attempts since the last right one
    qint64 pausedUntil = 0; ///< seconds of the epoch
};
BOOST_DESCRIBE_STRUCT(ManagerPin, (), (name, hash, failures, pausedUntil))

/// The managers of one studio with the hashes of their PINs and their failed attempts. A plain
/// value; where it is kept is ManagerPins' business.
class PinBook final
{
public:
    static constexpr int FreeAttempts = 3;

    /// Nothing when \a bytes are no book.
    [[nodiscard]] static std::optional<PinBook> fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;

    [[nodiscard]] QStringList names() const;
    /// Empty when there is no such manager.
    [[nodiscard]] QByteArray hashOf(const QString &name) const;
    /// Adds a manager, or gives one another hash and a fresh start.
    void put(const QString &name, const QByteArray &hash);
    void remove(const QString &name);

    /// Counts an attempt of \a name as failed and begins the pause that follows from it. Counted
    /// before a PIN is looked at, so that ending the program in between gains nothing.
    void countFailure(const QString &name, const QDateTime &now);
    void forgetFailures(const QString &name);
    /// How long \a name has to wait before the next attempt.
    [[nodiscard]] std::chrono::seconds pauseOf(const QString &name, const QDateTime &now) const;
    /// How many attempts are left before the first pause; 0 from then on.
    [[nodiscard]] int attemptsLeft(const QString &name) const;

private:
    [[nodiscard]] const ManagerPin *find(const QString &name) const;
    [[nodiscard]] ManagerPin *find(const QString &name);

    QList<ManagerPin> m_managers;
};

} // namespace Frontdesk
