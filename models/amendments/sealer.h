// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/studios/keyvault.h"

#include <optional>

namespace Frontdesk {

/// Encrypts what must not lie readable on a disk, such as the account of a request that is being
/// decided. The key is the studio's own, made at random on first use, and lies in the keychain.
/// Without a keychain nothing is sealed, as it could not be opened after the program's end; one
/// that somebody kept in the vault for this session is used, as the demo tenant's data end with it.
///
/// Text that was changed, was sealed elsewhere or for another purpose does not open. The key is
/// wiped from memory with the sealer.
class Sealer final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Unready, ///< not started, or the keychain has not answered
        Ready, ///< to seal and open
        NoKeychain,
        Unavailable, ///< the keychain is there and did not yield: locked, refused or failed
    };

    /// \a vault outlives the sealer.
    Sealer(KeyVault &vault, QString studioId, QObject *parent = nullptr);
    ~Sealer() override;

    /// A key at random, as the vault keeps it.
    [[nodiscard]] static QByteArray newKey();

    /// Fetches the key, or makes one; ready() tells when that ended. Again, it tries again if there
    /// is no key yet.
    void start();
    /// Instead of the keychain's: \a key as newKey() spells one. Without one, nothing is sealed.
    void useKey(const QByteArray &key);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool canSeal() const { return m_state == State::Ready; }

    /// \a plain, readable only to open() with the same \a purpose; nothing without a key.
    [[nodiscard]] std::optional<QByteArray> seal(const QByteArray &plain,
                                                 const QByteArray &purpose) const;
    [[nodiscard]] std::optional<QByteArray> open(const QByteArray &sealed,
                                                 const QByteArray &purpose) const;

Q_SIGNALS:
    /// The keychain has answered, see state().
    void ready();

private:
    void take(const KeyResult &result);
    void make();
    void settle(State state, const QByteArray &text = {});

    KeyVault &m_vault;
    KeyVault::Secret m_secret;
    State m_state = State::Unready;
    bool m_isAsking = false;
    QByteArray m_key; ///< empty without one
};

} // namespace Frontdesk
