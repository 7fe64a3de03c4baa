// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/ledgerworker.h"

#include <QSqlDriver>

namespace Frontdesk {

namespace {

QString channelOf(const LedgerPlace &place)
{
    const QString channel = place.schemaName() + QStringLiteral("_ledger");
    return channel;
}

/// Trying again soon only fills the server's log, or locks the account.
bool needsSomebody(LedgerProblem::Kind kind)
{
    return kind != LedgerProblem::Kind::NoServer && kind != LedgerProblem::Kind::Busy;
}

} // namespace

void LedgerWorker::moveTo(const LedgerPlace &place, const QByteArray &password)
{
    if (!m_pollTimer) {
        m_pollTimer = std::make_unique<QTimer>();
        connect(m_pollTimer.get(), &QTimer::timeout, this, &LedgerWorker::poll);
        m_retryTimer = std::make_unique<QTimer>();
        m_retryTimer->setSingleShot(true);
        connect(m_retryTimer.get(), &QTimer::timeout, this, &LedgerWorker::open);
    }
    m_pollTimer->stop();
    m_retryTimer->stop();
    m_isOpen = false;
    m_downSince.reset();
    m_pause = m_pace.firstPause;
    m_connection = std::make_unique<LedgerConnection>(place, password, m_pace.patience);
    open();
}

void LedgerWorker::retry()
{
    if (m_connection && !m_isOpen)
        open();
}

bool LedgerWorker::open()
{
    if (m_isStopping)
        return false;
    m_retryTimer->stop();
    if (!m_connection->open()) {
        goDown();
        return false;
    }
    m_isOpen = true;
    m_downSince.reset();
    m_pause = m_pace.firstPause;
    const bool isFile = m_connection->kind() == LedgerPlace::Kind::Sqlite;
    if (!isFile)
        subscribe();
    m_counts = readCounts();
    m_pollTimer->start(isFile ? m_pace.filePoll : m_pace.serverPoll);
    Q_EMIT opened();
    return true;
}

void LedgerWorker::goDown()
{
    m_isOpen = false;
    m_downSince = m_connection->problem();
    m_connection->close();
    m_pollTimer->stop();
    m_retryTimer->start(needsSomebody(m_downSince->kind) ? m_pace.longestPause : m_pause);
    m_pause = std::min(m_pause * 2, m_pace.longestPause);
    Q_EMIT broken(*m_downSince);
}

LedgerProblem LedgerWorker::problem() const
{
    if (!m_connection)
        return {LedgerProblem::Kind::Closed, {}};
    return m_downSince ? *m_downSince : m_connection->problem().value_or(LedgerProblem());
}

bool LedgerWorker::begin(std::optional<LedgerTopic> topic)
{
    // After a failure the timer asks, not every job: each would wait for the server in vain.
    if (!m_connection || (!m_isOpen && (m_downSince || !open())))
        return false;
    if (m_connection->begin(topic.has_value()))
        return true;
    if (m_connection->isLost())
        goDown();
    return false;
}

bool LedgerWorker::end(std::optional<LedgerTopic> topic)
{
    if (topic)
        announce(*topic);
    if (!m_connection->end()) {
        if (m_connection->isLost())
            goDown();
        return false;
    }
    if (topic)
        Q_EMIT changed(*topic);
    return true;
}

/// Last in the transaction: the row is locked until its end.
void LedgerWorker::announce(LedgerTopic topic)
{
    const int id = int(topic);
    m_connection->run(QStringLiteral("update topic set changes = changes + 1 where id = ?"), {id});
    if (m_connection->kind() == LedgerPlace::Kind::Postgres)
        m_connection->run(QStringLiteral("select pg_notify(?, ?)"),
                          {channelOf(m_connection->place()), QString::number(id)});
}

void LedgerWorker::subscribe()
{
    QSqlDriver *driver = m_connection->driver();
    driver->subscribeToNotification(channelOf(m_connection->place()));
    connect(driver, &QSqlDriver::notification, this,
            [this](const QString &, QSqlDriver::NotificationSource source, const QVariant &) {
                // What this desk wrote was told when it was written.
                if (source != QSqlDriver::SelfSource)
                    compareTopics();
            });
}

void LedgerWorker::poll()
{
    if (m_connection->kind() == LedgerPlace::Kind::Postgres || !isUntouched())
        compareTopics();
}

/// Whether no other connection wrote to the file since it was asked last.
bool LedgerWorker::isUntouched()
{
    qint64 version = m_dataVersion;
    if (m_connection->begin(false)) {
        LedgerRows rows = m_connection->run(QStringLiteral("pragma data_version"));
        if (rows.next())
            version = rows.integer(0);
    }
    m_connection->end();
    return std::exchange(m_dataVersion, version) == version;
}

void LedgerWorker::compareTopics()
{
    const Counts before = m_counts;
    m_counts = readCounts();
    for (int i = 0; m_isOpen && i < ledgerTopicCount; ++i) {
        if (m_counts[size_t(i)] != before[size_t(i)])
            Q_EMIT changed(LedgerTopic(i));
    }
}

LedgerWorker::Counts LedgerWorker::readCounts()
{
    Counts counts = m_counts;
    if (m_connection->begin(false)) {
        LedgerRows rows = m_connection->run(QStringLiteral("select id, changes from topic"));
        while (rows.next()) {
            const qint64 id = rows.integer(0);
            if (id >= 0 && id < ledgerTopicCount)
                counts[size_t(id)] = rows.integer(1);
        }
    }
    if (!m_connection->end() && m_connection->isLost())
        goDown();
    return counts;
}

} // namespace Frontdesk
