// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/client/apiclient.h"

#include "api/client/apicall.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace Frontdesk::Api {

namespace {

/// Qt opens at most six connections to a host, per manager. Background calls must not hold those
/// that a person's call needs; and at full rate the sweep has so many calls open as twelve carry
/// when an answer takes an eighth of a second.
constexpr int BackgroundNetworks = 2;

/// Of 1000: the sweep paces itself, so a place comes free every few hundredths of a second anyway
/// and the forty only have to carry a burst of what one desk asks of one operation. Twenty are a
/// second of the fastest sweep by which a request may arrive later than it was counted.
RateLimiter::Limits limitsOf(const ClientSettings &settings)
{
    return {.perMinute = settings.rateLimit,
            .reservedForPersons = settings.rateLimit / 25,
            .reservedForClockDrift = settings.rateLimit / 50,
            .windowMs = settings.rateWindow.count()};
}

} // namespace

ApiClient::ApiClient(ClientSettings settings, QObject *parent,
                     std::unique_ptr<QNetworkAccessManager> network)
    : QObject(parent), m_settings(std::move(settings)), m_limiter(limitsOf(m_settings))
{
    const bool isShared = network != nullptr;
    addNetwork(isShared ? std::move(network) : std::make_unique<QNetworkAccessManager>());
    for (int i = 0; i < BackgroundNetworks && !isShared; ++i)
        addNetwork(std::make_unique<QNetworkAccessManager>());
    // Nobody waits for it; painting and whoever writes to the store come first.
    m_backgroundDecoding.setThreadPriority(QThread::IdlePriority);
}

void ApiClient::addNetwork(std::unique_ptr<QNetworkAccessManager> network)
{
    // The deadline of ApiCall bounds a call; this one frees connections that went silent, and ends
    // a head that never ends.
    network->setTransferTimeout(int(m_settings.silence.count()));
    network->setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
    // A system proxy must not see loopback traffic of the demo tenant.
    if (QHostAddress(m_settings.baseUrl.host()).isLoopback())
        network->setProxy(QNetworkProxy::NoProxy);
    m_networks.push_back(std::move(network));
}

QNetworkAccessManager &ApiClient::networkFor(Priority priority)
{
    if (priority == Priority::Person || m_networks.size() == 1)
        return *m_networks.front();
    m_lastNetwork = m_lastNetwork % (m_networks.size() - 1) + 1;
    return *m_networks[m_lastNetwork];
}

QThreadPool *ApiClient::decodingFor(Priority priority)
{
    return priority == Priority::Background ? &m_backgroundDecoding : QThreadPool::globalInstance();
}

ApiClient::~ApiClient()
{
    Q_EMIT closing();
}

void ApiClient::start(const ApiRequest &request, ApiReplyBase *reply)
{
    auto *call = new ApiCall(*this, networkFor(request.priority()), m_limiter, request, reply);
    connect(this, &ApiClient::closing, call, &ApiCall::abort);
    call->start();
}

void ApiClient::setKey(const QByteArray &key)
{
    m_settings.apiKey = key;
    m_settings.isKeyToCome = false;
    Q_EMIT keyCame();
}

void ApiClient::setLineDown(const std::optional<ApiError> &why)
{
    const bool wasDown = std::exchange(m_lineDown, why).has_value();
    if (m_lineDown)
        Q_EMIT lineWentDown();
    else if (wasDown)
        Q_EMIT reached(200);
}

ApiReply<QByteArray> *ApiClient::download(const QUrl &link, QObject *owner)
{
    return send<QByteArray>(ApiRequest(Operations::download).link(link), owner);
}

BaseUrlProblem checkBaseUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment())
        return BaseUrlProblem::Malformed;
    if (url.scheme() == QLatin1String("https"))
        return BaseUrlProblem::None;
    const bool isLoopback
        = url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
    return url.scheme() == QLatin1String("http") && isLoopback ? BaseUrlProblem::None
                                                               : BaseUrlProblem::NotHttps;
}

} // namespace Frontdesk::Api
