// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QHash>
#include <QObject>

namespace QKeychain {
class Job;
}

namespace Frontdesk {

/// What the desktop's keychain says to a question about a studio's key.
enum class KeyState {
    Found, ///< read, or stored, or removed: what was asked for
    NotThere, ///< the keychain is open and holds no key of this studio
    NoKeychain, ///< this desktop has none, or none that is set up
    Locked, ///< it is there and stayed locked
    Denied, ///< the person refused access
    Failed, ///< anything else, see KeyResult::detail
};

struct KeyResult
{
    KeyState state = KeyState::Failed;
    QByteArray key; ///< after read(), when Found
    QString detail; ///< the keychain's own words, when Failed
};

/// Keeps the studios' keys in the desktop's keychain, one entry a studio, or in memory alone for
/// this session. There is no other place and no plain-text fallback.
///
/// Answers come from the event loop, never from inside the call, and not at all once their context
/// or the vault is gone.
class KeyVault final : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const KeyResult &)>;

    /// \a service is the name under which the keychain files the entries.
    explicit KeyVault(QString service = QStringLiteral("Frontdesk"), QObject *parent = nullptr);

    /// A key kept for this session goes ahead of the keychain's. May make the desktop ask the
    /// person to unlock the keychain.
    void read(const QString &studioId, QObject *context, Answer answer);
    /// Ends a key kept for this session once the keychain has the new one.
    void write(const QString &studioId, const QByteArray &key, QObject *context, Answer answer);
    /// A key that was not there counts as removed.
    void remove(const QString &studioId, QObject *context, Answer answer);

    /// Keeps \a key in memory until the program ends.
    void keepForSession(const QString &studioId, const QByteArray &key);
    [[nodiscard]] bool isForSessionOnly(const QString &studioId) const;

Q_SIGNALS:
    /// A studio has another key from now on, stored or for this session.
    void keyChanged(const QString &studioId);

private:
    using Finished = std::function<void(const QKeychain::Job &)>;
    void start(QKeychain::Job *job, const QString &entry, Finished finished);
    void readEntry(const QString &entry, Answer answer);
    /// Whether the keychain is open, found out by writing and removing an entry of no worth: a
    /// locked one reads as if nothing were in it.
    void probe(Answer answer);

    QString m_service;
    QHash<QString, QByteArray> m_sessionKeys;
};

} // namespace Frontdesk
