// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/client/apiclient.h"

#include "api/client/apicall.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace Frontdesk::Api {

ApiClient::ApiClient(ClientSettings settings, QObject *parent,
                     std::unique_ptr<QNetworkAccessManager> network)
    : QObject(parent),
      m_settings(std::move(settings)),
      m_network(std::move(network)),
      m_limiter({.windowMs = m_settings.rateWindow.count()})
{
    // The deadline of ApiCall bounds a call; this one frees connections that went silent, and ends
    // a head that never ends.
    m_network->setTransferTimeout(int(m_settings.silence.count()));
    m_network->setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
    // A system proxy must not see loopback traffic of the demo tenant.
    if (QHostAddress(m_settings.baseUrl.host()).isLoopback())
        m_network->setProxy(QNetworkProxy::NoProxy);
}

ApiClient::~ApiClient()
{
    Q_EMIT closing();
}

void ApiClient::start(const ApiRequest &request, ApiReplyBase *reply)
{
    auto *call = new ApiCall(*this, *m_network, m_limiter, request, reply);
    connect(this, &ApiClient::closing, call, &ApiCall::abort);
    call->start();
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
