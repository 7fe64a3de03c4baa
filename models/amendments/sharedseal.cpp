// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/sharedseal.h"

#include <array>
#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <sodium.h>

namespace Frontdesk {

namespace {

QByteArray keyFrom(const QByteArray &password, qint64 studioId)
{
    if (password.isEmpty() || sodium_init() < 0)
        return {};
    const QByteArray studio = "Frontdesk shared desk " + QByteArray::number(studioId);
    std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
    crypto_generichash(salt.data(), salt.size(),
                       reinterpret_cast<const unsigned char *>(studio.constData()),
                       size_t(studio.size()), nullptr, 0);
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    if (crypto_pwhash(reinterpret_cast<unsigned char *>(key.data()),
                      static_cast<unsigned long long>(key.size()), password.constData(),
                      static_cast<unsigned long long>(password.size()), salt.data(),
                      crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return {};
    const QByteArray text = key.toBase64();
    sodium_memzero(key.data(), size_t(key.size()));
    return text;
}

} // namespace

void makeSharedKey(const QByteArray &password, qint64 studioId, QObject *context,
                   std::function<void(const QByteArray &key)> done)
{
    auto *watcher = new QFutureWatcher<QByteArray>(context); // takes about a tenth of a second
    QObject::connect(watcher, &QFutureWatcher<QByteArray>::finished, context,
                     [watcher, done = std::move(done)] {
                         watcher->deleteLater();
                         done(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run(&keyFrom, password, studioId));
}

} // namespace Frontdesk
