// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/staff/pinhash.h"

#include <sodium.h>

namespace Frontdesk {

namespace {

bool isReady()
{
    return sodium_init() >= 0; // once, whichever thread is first
}

} // namespace

PinCost PinCost::usual()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_MODERATE, crypto_pwhash_argon2id_MEMLIMIT_MODERATE};
}

PinCost PinCost::least()
{
    return {crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
}

QByteArray pinHash(const QByteArray &pin, const PinCost &cost)
{
    QByteArray hash(crypto_pwhash_argon2id_STRBYTES, '\0');
    if (!isReady()
        || crypto_pwhash_argon2id_str(hash.data(), pin.constData(), size_t(pin.size()),
                                      cost.operations, cost.memory)
            != 0)
        return {};
    hash.truncate(qstrlen(hash.constData()));
    return hash;
}

bool isPinOf(const QByteArray &hash, const QByteArray &pin)
{
    return isReady()
        && crypto_pwhash_argon2id_str_verify(hash.constData(), pin.constData(), size_t(pin.size()))
        == 0;
}

} // namespace Frontdesk
