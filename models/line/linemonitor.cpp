// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/line/linemonitor.h"

#include "api/services/studiosservice.h"

#include <QNetworkInformation>
#include <QRandomGenerator>

namespace Frontdesk {

namespace {

using Kind = Api::ApiError::Kind;
using std::chrono::milliseconds;

/// How often the time of the last good answer is written down while all is well.
constexpr qint64 KeptEveryMs = 60'000;

Api::ClientSettings proberSettings(Api::ClientSettings settings, milliseconds deadline)
{
    settings.personDeadline = deadline;
    settings.attempts = 1;
    return settings;
}

/// What a gateway says for a tenant that is down.
bool isOfGateway(int httpStatus)
{
    return httpStatus >= 502 && httpStatus <= 504;
}

bool hasNoNetwork()
{
    const QNetworkInformation *network = QNetworkInformation::instance();
    return network && network->reachability() == QNetworkInformation::Reachability::Disconnected;
}

LineProblem problemOf(const Api::ApiError &error)
{
    switch (error.kind) {
    case Kind::Certificate:
        return LineProblem::Certificate;
    case Kind::Busy:
        return LineProblem::Busy;
    default:
        break;
    }
    if (hasNoNetwork())
        return LineProblem::NoNetwork;
    if (error.kind == Kind::HostNotFound)
        return LineProblem::HostNotFound;
    return error.kind == Kind::Timeout ? LineProblem::Silent : LineProblem::Unreachable;
}

/// What calls fail with that are not even tried: they did not time out.
Api::ApiError standIn(Api::ApiError error)
{
    if (error.kind == Kind::Timeout)
        error.kind = Kind::Network;
    error.httpStatus = 0;
    error.outcomeUnknown = false;
    return error;
}

void keep(Database &store, const QDateTime &lastGood)
{
    if (lastGood.isValid())
        store.run(QStringLiteral("insert or replace into line(id, last_good) values(1, ?)"),
                  {storedTime(lastGood)});
}

} // namespace

LineMonitor::LineMonitor(Api::ApiClient &client, Database &database, StoreWorker &writer,
                         const LinePatience &patience, Clock now, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_patience(patience),
      m_prober(proberSettings(client.settings(), m_patience.probeDeadline), nullptr,
               std::make_unique<QNetworkAccessManager>()),
      m_database(database),
      m_writer(writer),
      m_now(std::move(now))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &LineMonitor::probe);
    connect(&client, &Api::ApiClient::reached, this, &LineMonitor::heard);
    connect(&client, &Api::ApiClient::unreachable, this, &LineMonitor::callFailed);
    Query query(m_database, QStringLiteral("select last_good from line"));
    if (query.first())
        m_lastGood = fromStoredTime(query.text(0)).toLocalTime();
}

LineMonitor::~LineMonitor()
{
    keep(m_database, m_lastGood); // what waits to be written now is dropped
}

void LineMonitor::start()
{
    probe();
    QTimer::singleShot(m_patience.idle, this, &LineMonitor::watchNetwork); // it takes its time
}

/// A hint only: a network without a way to the tenant is none, and loopback needs none.
void LineMonitor::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            &LineMonitor::probe);
}

void LineMonitor::probe()
{
    if (m_probe)
        return;
    m_next.stop();
    m_isMoot = false;
    m_sinceProbe.start();
    m_probe = new QObject(this);
    Api::StudiosService(m_prober).checkKey(m_probe)->then(
        this, [this](const Api::Result<Api::Nothing> &result) { probeAnswered(result); });
}

void LineMonitor::probeAnswered(const Api::Result<Api::Nothing> &result)
{
    m_probe->deleteLater(); // its call is what tells us
    m_probe = nullptr;
    if (result || result.error().httpStatus > 0)
        return heard(result ? 200 : result.error().httpStatus);
    if (!m_isMoot)
        return probeFailed(result.error());
    if (!m_next.isActive())
        m_next.start(m_patience.idle);
}

void LineMonitor::heard(int httpStatus)
{
    m_isMoot = true;
    if (isOfGateway(httpStatus))
        heardBusy();
    else
        heardGood();
}

void LineMonitor::heardGood()
{
    m_lastGood = m_now();
    m_isSuspect = false;
    m_busy.invalidate();
    if (!m_sinceKept.isValid() || m_sinceKept.hasExpired(KeptEveryMs))
        keepLastGood();
    if (isOffline())
        goOnline();
    m_next.start(m_patience.idle);
}

void LineMonitor::heardBusy()
{
    if (!m_busy.isValid())
        m_busy.start();
    if (m_busy.hasExpired(m_patience.busyFor.count()))
        goOffline({.kind = Kind::Busy});
    else if (!m_probe)
        m_next.start(m_patience.firstRetry);
}

void LineMonitor::callFailed()
{
    if (isOffline() || std::exchange(m_isSuspect, true) || m_probe)
        return;
    const qint64 sinceLast = m_sinceProbe.isValid() ? m_sinceProbe.elapsed() : qint64(INT_MAX);
    m_next.start(std::max(milliseconds(0), m_patience.apart - milliseconds(sinceLast)));
}

void LineMonitor::probeFailed(const Api::ApiError &error)
{
    if (isOffline() || std::exchange(m_isSuspect, true))
        goOffline(error);
    else
        probe();
}

void LineMonitor::goOffline(const Api::ApiError &error)
{
    m_isSuspect = false;
    const LineProblem before = std::exchange(m_problem, problemOf(error));
    if (before == LineProblem::None) {
        m_since = m_now();
        m_retry = m_patience.firstRetry;
        keepLastGood();
    }
    m_next.start(nextRetry());
    if (before == m_problem)
        return;
    m_client.setLineDown(standIn(error));
    if (before == LineProblem::None)
        Q_EMIT wentOffline();
    Q_EMIT changed();
}

void LineMonitor::goOnline()
{
    m_problem = LineProblem::None;
    m_since = m_now();
    m_client.setLineDown(std::nullopt);
    Q_EMIT cameBack();
    Q_EMIT changed();
}

milliseconds LineMonitor::nextRetry()
{
    // A fifth by chance: a studio's desks must not come back all at once.
    const milliseconds pause = m_retry;
    m_retry = std::min(m_retry * 3 / 2, m_patience.longestRetry);
    return pause - milliseconds(QRandomGenerator::global()->bounded(int(pause.count()) / 5 + 1));
}

void LineMonitor::keepLastGood()
{
    m_sinceKept.start();
    m_writer.run([lastGood = m_lastGood](Database &store) { keep(store, lastGood); });
}

} // namespace Frontdesk
