// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/tenantserver.h"

#include "api/demo/http/httplistener.h"
#include "api/demo/http/tenant.h"

namespace Frontdesk::Demo {

QByteArray SeenRequest::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

TenantServer::TenantServer(TenantOptions options)
    : m_options(std::move(options)),
      m_tenant(std::make_unique<Tenant>(m_options)),
      m_listener(std::make_unique<HttpListener>(
          [this](const SeenRequest &request) { return m_tenant->handle(request); }))
{ }

TenantServer::~TenantServer()
{
    stop();
}

bool TenantServer::start()
{
    m_error = m_listener->listen(m_options.port);
    if (!m_error.isEmpty())
        return false;
    m_listener->perform([this] { m_tenant->setLinkBase(baseUrl().toString()); });
    return true;
}

void TenantServer::stop()
{
    m_listener->stop();
}

QUrl TenantServer::baseUrl() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_listener->port()));
}

QUrl TenantServer::backOfficeUrl() const
{
    QUrl url = baseUrl();
    url.setPath(QStringLiteral("/_backoffice"));
    url.setQuery(QStringLiteral("token=%1").arg(QString::fromLatin1(ownerToken())));
    return url;
}

QByteArray TenantServer::ownerToken() const
{
    return m_tenant->ownerToken();
}

void TenantServer::setFault(const FaultRule &rule)
{
    m_listener->perform([&] { m_tenant->faults().add(rule); });
}

void TenantServer::clearFaults()
{
    m_listener->perform([&] { m_tenant->faults().clear(); });
}

int TenantServer::requestCount(const QString &operation) const
{
    int count = 0;
    m_listener->perform([&] { count = m_tenant->requestCount(operation); });
    return count;
}

int TenantServer::writesApplied(const QString &operation) const
{
    int count = 0;
    m_listener->perform([&] { count = m_tenant->writesApplied(operation); });
    return count;
}

std::optional<SeenRequest> TenantServer::lastRequest(const QString &operation) const
{
    std::optional<SeenRequest> request;
    m_listener->perform([&] { request = m_tenant->lastRequest(operation); });
    return request;
}

QList<WaitingAmendment> TenantServer::waitingAmendments() const
{
    QList<WaitingAmendment> list;
    m_listener->perform([&] { list = m_tenant->waitingAmendments(); });
    return list;
}

bool TenantServer::verify(qint64 amendmentId)
{
    bool isDone = false;
    m_listener->perform([&] { isDone = m_tenant->verify(amendmentId); });
    return isDone;
}

bool TenantServer::decline(qint64 amendmentId)
{
    bool isDone = false;
    m_listener->perform([&] { isDone = m_tenant->decline(amendmentId); });
    return isDone;
}

bool TenantServer::setDomain(const StudioAccess &studio, const QString &domain,
                             Api::AmendmentConfigurationStatus status)
{
    bool isDone = false;
    m_listener->perform([&] { isDone = m_tenant->setDomain(studio, domain, status); });
    return isDone;
}

std::optional<QString> TenantServer::payIn(const QString &sessionToken)
{
    std::optional<QString> token;
    m_listener->perform([&] { token = m_tenant->payIn(sessionToken); });
    return token;
}

} // namespace Frontdesk::Demo
