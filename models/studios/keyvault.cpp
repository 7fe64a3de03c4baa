// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/keyvault.h"

#include "models/studios/secretservice.h"

#include <QPointer>
#include <qt6keychain/keychain.h>

namespace Frontdesk {

namespace {

KeyState stateOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return KeyState::Found;
    case QKeychain::EntryNotFound:
        return KeyState::NotThere;
    case QKeychain::AccessDeniedByUser:
        return KeyState::Denied;
    case QKeychain::AccessDenied:
        return KeyState::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeyState::NoKeychain;
    default:
        return isKeychainMissing(job.errorString()) ? KeyState::NoKeychain : KeyState::Failed;
    }
}

KeyResult resultOf(const QKeychain::Job &job)
{
    KeyResult result{stateOf(job), {}, {}};
    if (result.state == KeyState::Failed)
        result.detail = job.errorString();
    return result;
}

KeyVault::Answer guarded(QObject *context, KeyVault::Answer answer)
{
    return [guard = QPointer<QObject>(context), answer = std::move(answer)](const KeyResult &r) {
        if (guard)
            answer(r);
    };
}

} // namespace

KeyVault::KeyVault(QString service, QObject *parent)
    : QObject(parent), m_service(std::move(service))
{ }

void KeyVault::start(QKeychain::Job *job, const QString &entry, Finished finished)
{
    // A job has no parent: the secret service calls back into it even after we are gone.
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    job->setKey(entry);
    connect(job, &QKeychain::Job::finished, this,
            [finished = std::move(finished)](QKeychain::Job *done) { finished(*done); });
    job->start();
}

void KeyVault::readEntry(const QString &entry, Answer answer)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    start(job, entry, [job, answer = std::move(answer)](const QKeychain::Job &done) {
        KeyResult result = resultOf(done);
        if (result.state == KeyState::Found)
            result.key = job->textData().toUtf8();
        if (result.state == KeyState::Found && result.key.isEmpty())
            result.state = KeyState::NotThere;
        answer(result);
    });
}

void KeyVault::probe(Answer answer)
{
    const QString entry = QStringLiteral("probe");
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(entry);
    start(job, entry, [this, entry, answer = std::move(answer)](const QKeychain::Job &done) {
        if (done.error() == QKeychain::NoError)
            start(new QKeychain::DeletePasswordJob(m_service), entry, [](const auto &) {});
        answer(resultOf(done));
    });
}

void KeyVault::read(const QString &studioId, QObject *context, Answer answer)
{
    answer = guarded(context, std::move(answer));
    if (isForSessionOnly(studioId)) {
        const KeyResult known{KeyState::Found, m_sessionKeys.value(studioId), {}};
        QMetaObject::invokeMethod(
            this, [answer, known] { answer(known); }, Qt::QueuedConnection);
        return;
    }
    readEntry(studioId, [this, studioId, answer](const KeyResult &first) {
        if (first.state != KeyState::NotThere) {
            answer(first);
            return;
        }
        probe([this, studioId, answer](const KeyResult &probed) {
            // Probing may have made the person unlock it.
            if (probed.state == KeyState::Found)
                readEntry(studioId, answer);
            else
                answer(probed);
        });
    });
}

void KeyVault::write(const QString &studioId, const QByteArray &key, QObject *context,
                     Answer answer)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(QString::fromUtf8(key));
    start(
        job, studioId,
        [this, studioId, answer = guarded(context, std::move(answer))](const QKeychain::Job &done) {
            const KeyResult result = resultOf(done);
            if (result.state == KeyState::Found) {
                m_sessionKeys.remove(studioId);
                Q_EMIT keyChanged(studioId);
            }
            answer(result);
        });
}

void KeyVault::remove(const QString &studioId, QObject *context, Answer answer)
{
    m_sessionKeys.remove(studioId);
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    start(job, studioId,
          [answer = guarded(context, std::move(answer))](const QKeychain::Job &done) {
              KeyResult result = resultOf(done);
              if (result.state == KeyState::NotThere)
                  result.state = KeyState::Found;
              answer(result);
          });
}

void KeyVault::keepForSession(const QString &studioId, const QByteArray &key)
{
    m_sessionKeys.insert(studioId, key);
    Q_EMIT keyChanged(studioId);
}

bool KeyVault::isForSessionOnly(const QString &studioId) const
{
    return m_sessionKeys.contains(studioId);
}

} // namespace Frontdesk
