// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
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

/// Keeps the studios' keys and other secrets in the desktop's keychain, one entry each, or in
/// memory alone for this session. There is no other place and no plain-text fallback. A secret is
/// text.
///
/// Answers come from the event loop, never from inside the call, and not at all once their context
/// or the vault is gone. The keychain itself is asked on a thread of its own: the first question
/// loads its library and connects to it.
class KeyVault final : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const KeyResult &)>;

    /// What of which studio; its key unless said otherwise.
    struct Secret
    {
        enum Kind {
            Key, ///< of the API
            Seal, ///< with which the studio's store encrypts bank data
            Managers, ///< their PINs, hashed
            Ledger, ///< the password of the database that several desks share
        };

        Secret(QString studioId, Kind kind = Key) : studioId(std::move(studioId)), kind(kind) { }
        /// The name of its entry in the keychain.
        [[nodiscard]] QString entry() const;

        QString studioId;
        Kind kind;
    };

    /// \a service is the name under which the keychain files the entries.
    explicit KeyVault(QString service = QStringLiteral("Frontdesk"), QObject *parent = nullptr);

    /// Begins to read what read() is going to be asked for, once.
    void readAhead(const Secret &secret);
    /// One kept for this session goes ahead of the keychain's. May make the desktop ask the person
    /// to unlock the keychain.
    void read(const Secret &secret, QObject *context, Answer answer);
    /// Ends one kept for this session once the keychain has the new one.
    void write(const Secret &secret, const QByteArray &key, QObject *context, Answer answer);
    /// One that was not there counts as removed.
    void remove(const Secret &secret, QObject *context, Answer answer);
    /// Every secret of the studio. Answers once, with the first failure if there is one.
    void removeAll(const QString &studioId, QObject *context, const Answer &answer);

    /// Keeps \a key in memory until the program ends.
    void keepForSession(const Secret &secret, const QByteArray &key);
    [[nodiscard]] bool isForSessionOnly(const Secret &secret) const;

Q_SIGNALS:
    /// A studio has another API key from now on, stored or for this session.
    void keyChanged(const QString &studioId);

private:
    struct Ahead;
    void start(QKeychain::Job *job, const QString &entry, Answer finished);
    void readEntry(const QString &entry, Answer answer);
    /// Whether the keychain is open, found out by writing and removing an entry of no worth: a
    /// locked one reads as if nothing were in it.
    void probe(Answer answer);
    void announce(const Secret &secret);

    QString m_service;
    QHash<QString, QByteArray> m_sessionKeys; ///< by entry
    QHash<QString, std::shared_ptr<Ahead>> m_ahead; ///< by entry
    std::shared_ptr<QObject> m_porch; ///< in this thread; where answers arrive
};

} // namespace Frontdesk
