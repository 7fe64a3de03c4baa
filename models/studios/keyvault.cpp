// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/keyvault.h"

#include "models/studios/secretservice.h"

#include <array>
#include <optional>
#include <QPointer>
#include <qt6keychain/keychain.h>
#include <QThread>

namespace Frontdesk {

namespace {

constexpr std::array allKinds{KeyVault::Secret::Key, KeyVault::Secret::Seal,
                              KeyVault::Secret::Managers, KeyVault::Secret::Ledger};

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
    if (const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job))
        result.key = reading->textData().toUtf8();
    return result;
}

/// One for the whole process: QtKeychain lets its jobs wait for each other in one thread.
class KeychainThread final
{
public:
    KeychainThread()
    {
        m_thread.setObjectName(QStringLiteral("keychain"));
        m_thread.start();
    }
    ~KeychainThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] static QThread *get()
    {
        static KeychainThread only;
        return &only.m_thread;
    }

private:
    QThread m_thread;
};

KeyVault::Answer guarded(QObject *context, KeyVault::Answer answer)
{
    return [guard = QPointer<QObject>(context), answer = std::move(answer)](const KeyResult &r) {
        if (guard)
            answer(r);
    };
}

} // namespace

/// These names lie in people's keychains: they are never changed.
QString KeyVault::Secret::entry() const
{
    switch (kind) {
    case Seal:
        return QStringLiteral("%1/seal").arg(studioId);
    case Managers:
        return QStringLiteral("%1/managers").arg(studioId);
    case Ledger:
        return QStringLiteral("%1/ledger").arg(studioId);
    case Key:
        break;
    }
    return studioId;
}

/// What was read before anybody asked.
struct KeyVault::Ahead
{
    std::optional<KeyResult> result;
    Answer asker; ///< who came before the result
};

KeyVault::KeyVault(QString service, QObject *parent)
    : QObject(parent),
      m_service(std::move(service)),
      m_porch(new QObject, [](QObject *porch) { porch->deleteLater(); })
{ }

void KeyVault::start(QKeychain::Job *job, const QString &entry, Answer finished)
{
    // A job has no parent: the secret service calls back into it even after we are gone.
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    job->setKey(entry);
    job->moveToThread(KeychainThread::get());
    connect(job, &QKeychain::Job::finished, job,
            [porch = m_porch, vault = QPointer(this),
             finished = std::move(finished)](QKeychain::Job *done) {
                const auto tell = [vault, finished, result = resultOf(*done)] {
                    if (vault)
                        finished(result);
                };
                QMetaObject::invokeMethod(porch.get(), tell, Qt::QueuedConnection);
            });
    QMetaObject::invokeMethod(job, &QKeychain::Job::start, Qt::QueuedConnection);
}

void KeyVault::readEntry(const QString &entry, Answer answer)
{
    start(new QKeychain::ReadPasswordJob(m_service), entry,
          [answer = std::move(answer)](KeyResult result) {
              if (result.state == KeyState::Found && result.key.isEmpty())
                  result.state = KeyState::NotThere;
              answer(result);
          });
}

void KeyVault::readAhead(const Secret &secret)
{
    const auto ahead = std::make_shared<Ahead>();
    read(secret, this, [ahead](const KeyResult &result) {
        ahead->result = result;
        if (ahead->asker)
            ahead->asker(result);
    });
    m_ahead.insert(secret.entry(), ahead);
}

void KeyVault::probe(Answer answer)
{
    const QString entry = QStringLiteral("probe");
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(entry);
    start(job, entry, [this, entry, answer = std::move(answer)](const KeyResult &result) {
        if (result.state == KeyState::Found)
            start(new QKeychain::DeletePasswordJob(m_service), entry, [](const auto &) {});
        answer(result);
    });
}

void KeyVault::read(const Secret &secret, QObject *context, Answer answer)
{
    answer = guarded(context, std::move(answer));
    const QString entry = secret.entry();
    const std::shared_ptr<Ahead> ahead = m_ahead.take(entry);
    if (ahead && !ahead->result) {
        ahead->asker = answer;
        return;
    }
    if (ahead || isForSessionOnly(secret)) {
        const KeyResult known
            = ahead ? *ahead->result : KeyResult{KeyState::Found, m_sessionKeys.value(entry), {}};
        QMetaObject::invokeMethod(
            this, [answer, known] { answer(known); }, Qt::QueuedConnection);
        return;
    }
    readEntry(entry, [this, entry, answer](const KeyResult &first) {
        if (first.state != KeyState::NotThere) {
            answer(first);
            return;
        }
        probe([this, entry, answer](const KeyResult &probed) {
            // Probing may have made the person unlock it.
            if (probed.state == KeyState::Found)
                readEntry(entry, answer);
            else
                answer(probed);
        });
    });
}

void KeyVault::write(const Secret &secret, const QByteArray &key, QObject *context, Answer answer)
{
    m_ahead.remove(secret.entry());
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(QString::fromUtf8(key));
    start(job, secret.entry(),
          [this, secret, answer = guarded(context, std::move(answer))](const KeyResult &result) {
              if (result.state == KeyState::Found) {
                  m_sessionKeys.remove(secret.entry());
                  announce(secret);
              }
              answer(result);
          });
}

void KeyVault::remove(const Secret &secret, QObject *context, Answer answer)
{
    m_sessionKeys.remove(secret.entry());
    m_ahead.remove(secret.entry());
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    start(job, secret.entry(), [answer = guarded(context, std::move(answer))](KeyResult result) {
        if (result.state == KeyState::NotThere)
            result.state = KeyState::Found;
        answer(result);
    });
}

void KeyVault::removeAll(const QString &studioId, QObject *context, const Answer &answer)
{
    struct Removal
    {
        int left = int(allKinds.size());
        KeyResult worst{KeyState::Found, {}, {}};
    };
    const auto removal = std::make_shared<Removal>();
    for (const Secret::Kind kind : allKinds) {
        remove({studioId, kind}, context, [removal, answer](const KeyResult &result) {
            if (removal->worst.state == KeyState::Found)
                removal->worst = result;
            if (--removal->left == 0)
                answer(removal->worst);
        });
    }
}

void KeyVault::keepForSession(const Secret &secret, const QByteArray &key)
{
    m_sessionKeys.insert(secret.entry(), key);
    m_ahead.remove(secret.entry());
    announce(secret);
}

bool KeyVault::isForSessionOnly(const Secret &secret) const
{
    return m_sessionKeys.contains(secret.entry());
}

void KeyVault::announce(const Secret &secret)
{
    if (secret.kind == Secret::Key)
        Q_EMIT keyChanged(secret.studioId);
}

} // namespace Frontdesk
