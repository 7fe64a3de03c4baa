// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/sealer.h"

#include <sodium.h>

namespace Frontdesk {

namespace {

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

void wipe(QByteArray &secret)
{
    if (!secret.isEmpty())
        sodium_memzero(secret.data(), size_t(secret.size()));
    secret.clear();
}

/// The keychain keeps text.
QByteArray keyFrom(const QByteArray &text)
{
    auto key = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    const bool isKey = key && key.decoded.size() == qsizetype(crypto_secretbox_KEYBYTES);
    return isKey ? key.decoded : QByteArray();
}

/// Each purpose has a key of its own, so that what was sealed for one does not open for another.
QByteArray keyOf(const QByteArray &key, const QByteArray &purpose)
{
    QByteArray derived(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    crypto_generichash(bytesOf(derived), size_t(derived.size()), bytesOf(purpose),
                       size_t(purpose.size()), bytesOf(key), size_t(key.size()));
    return derived;
}

} // namespace

Sealer::Sealer(KeyVault &vault, QString studioId, QObject *parent)
    : QObject(parent), m_vault(vault), m_secret(std::move(studioId), KeyVault::Secret::Seal)
{ }

Sealer::~Sealer()
{
    wipe(m_key);
}

QByteArray Sealer::newKey()
{
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(key.size()));
    const QByteArray text = key.toBase64();
    wipe(key);
    return text;
}

void Sealer::start()
{
    if (m_isAsking || canSeal())
        return;
    if (sodium_init() < 0)
        return settle(State::Unavailable);
    m_isAsking = true;
    m_vault.read(m_secret, this, [this](const KeyResult &result) { take(result); });
}

void Sealer::useKey(const QByteArray &key)
{
    wipe(m_key);
    settle(State::Ready, key);
}

void Sealer::take(const KeyResult &result)
{
    switch (result.state) {
    case KeyState::Found:
        // What is no key of ours is not written over: something sealed may hang on it.
        return settle(State::Ready, result.key);
    case KeyState::NotThere:
        return make();
    case KeyState::NoKeychain:
        return settle(State::NoKeychain);
    case KeyState::Locked:
    case KeyState::Denied:
    case KeyState::Failed:
        return settle(State::Unavailable);
    }
}

void Sealer::make()
{
    m_vault.write(m_secret, newKey(), this, [this](const KeyResult &written) {
        if (written.state != KeyState::Found)
            return settle(State::Unavailable);
        // Another desk of this computer may have made one in the same moment: the last one counts.
        m_vault.read(m_secret, this, [this](const KeyResult &kept) {
            settle(kept.state == KeyState::Found ? State::Ready : State::Unavailable, kept.key);
        });
    });
}

void Sealer::settle(State state, const QByteArray &text)
{
    m_isAsking = false;
    m_key = keyFrom(text);
    m_state = state == State::Ready && m_key.isEmpty() ? State::Unavailable : state;
    Q_EMIT ready();
}

std::optional<QByteArray> Sealer::seal(const QByteArray &plain, const QByteArray &purpose) const
{
    if (!canSeal())
        return std::nullopt;
    constexpr qsizetype nonceSize = crypto_secretbox_NONCEBYTES;
    QByteArray sealed(nonceSize + crypto_secretbox_MACBYTES + plain.size(), Qt::Uninitialized);
    randombytes_buf(sealed.data(), nonceSize);
    QByteArray key = keyOf(m_key, purpose);
    const int failure
        = crypto_secretbox_easy(bytesOf(sealed) + nonceSize, bytesOf(plain), size_t(plain.size()),
                                bytesOf(std::as_const(sealed)), bytesOf(std::as_const(key)));
    wipe(key);
    return failure ? std::nullopt : std::optional(sealed);
}

std::optional<QByteArray> Sealer::open(const QByteArray &sealed, const QByteArray &purpose) const
{
    constexpr qsizetype nonceSize = crypto_secretbox_NONCEBYTES;
    constexpr qsizetype overhead = nonceSize + crypto_secretbox_MACBYTES;
    if (!canSeal() || sealed.size() < overhead)
        return std::nullopt;
    QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
    QByteArray key = keyOf(m_key, purpose);
    const int failure = crypto_secretbox_open_easy(bytesOf(plain), bytesOf(sealed) + nonceSize,
                                                   size_t(sealed.size() - nonceSize),
                                                   bytesOf(sealed), bytesOf(std::as_const(key)));
    wipe(key);
    return failure ? std::nullopt : std::optional(plain);
}

} // namespace Frontdesk
