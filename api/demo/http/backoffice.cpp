// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/handlers.h"
#include "api/demo/http/tenant.h"

namespace Frontdesk::Demo {

namespace {

/// What the control endpoint takes; what is left out has FaultRule's default.
struct FaultRequest
{
    FaultKind kind = FaultKind::Unknown;
    std::optional<QString> operation;
    std::optional<int> count;
    std::optional<double> chance;
    std::optional<int> milliseconds;
};
BOOST_DESCRIBE_STRUCT(FaultRequest, (), (kind, operation, count, chance, milliseconds))

struct OperationCount
{
    QString operation;
    int requests = 0;
    int writes = 0;
};
BOOST_DESCRIBE_STRUCT(OperationCount, (), (operation, requests, writes))

QUrlQuery formOf(const SeenRequest &request)
{
    return QUrlQuery(QString::fromLatin1(request.body));
}

QString button(const char *act, const QString &label, qint64 id, const QByteArray &token)
{
    return QStringLiteral("<form method=post action=/_backoffice/%1>"
                          "<input type=hidden name=token value=%2>"
                          "<input type=hidden name=id value=%3><button>%4</button></form>")
        .arg(QString::fromLatin1(act), QString::fromLatin1(token))
        .arg(id)
        .arg(label);
}

QString pageOf(const QList<WaitingAmendment> &waiting, const QByteArray &token)
{
    QString page = QStringLiteral(
        "<!doctype html><meta charset=utf-8><title>Back office</title><style>body{font:16px "
        "sans-serif;margin:2em}td,th{padding:.4em 1em;text-align:left;border-bottom:1px solid "
        "#ccc}form{display:inline}</style><h1>Amendments that wait for verification</h1>");
    if (waiting.isEmpty())
        return page + QStringLiteral("<p>None.</p>");
    page += QStringLiteral("<table><tr><th>No.<th>Studio<th>Customer<th>Data<th>Change<th>");
    for (const WaitingAmendment &amendment : waiting) {
        page += QStringLiteral("<tr><td>%1<td>%2<td>%3 (%4)<td>%5<td>%6<td>")
                    .arg(amendment.id)
                    .arg(amendment.studioId)
                    .arg(amendment.customerName.toHtmlEscaped())
                    .arg(amendment.customerId)
                    .arg(amendment.domain, amendment.summary.toHtmlEscaped());
        page += button("verify", QStringLiteral("Verify"), amendment.id, token);
        page += button("decline", QStringLiteral("Decline"), amendment.id, token);
    }
    return page + QStringLiteral("</table>");
}

} // namespace

bool Tenant::isOwner(const SeenRequest &request, const QUrl &target) const
{
    const QString name = QStringLiteral("token");
    return request.header("authorization") == QByteArray("Bearer " + m_token)
        || QUrlQuery(target).queryItemValue(name).toLatin1() == m_token
        || formOf(request).queryItemValue(name).toLatin1() == m_token;
}

Answer Tenant::handleOwner(const SeenRequest &request, const QUrl &target)
{
    if (!isOwner(request, target))
        return errorAnswer({Reason::UnknownKey, {}}, request);
    if (target.path().endsWith(QLatin1String("/payments")))
        return handleWidget(request, target.path());
    return target.path().startsWith(QLatin1String("/_control/"))
        ? handleControl(request, target.path())
        : handleBackOffice(request, target.path());
}

Answer Tenant::handleControl(const SeenRequest &request, const QString &path)
{
    if (path == QLatin1String("/_control/requests") && request.verb == "GET")
        return {.body = countersAsJson()};
    if (path != QLatin1String("/_control/faults"))
        return errorAnswer({Reason::NoSuchPath, {}}, request);
    if (request.verb == "DELETE") {
        m_faults.clear();
        return {};
    }
    const auto wanted = Api::decode<FaultRequest>(request.body);
    if (!wanted || wanted->kind == FaultKind::Unknown)
        return errorAnswer({Reason::FieldInvalid, QStringLiteral("kind")}, request);
    FaultRule rule;
    rule.kind = wanted->kind;
    rule.operation = wanted->operation.value_or(rule.operation);
    rule.count = wanted->count.value_or(rule.count);
    rule.chance = wanted->chance.value_or(rule.chance);
    rule.milliseconds = wanted->milliseconds.value_or(rule.milliseconds);
    if (!isKnownOperation(rule.operation))
        return errorAnswer({Reason::FieldInvalid, QStringLiteral("operation")}, request);
    m_faults.add(rule);
    return {};
}

QByteArray Tenant::countersAsJson() const
{
    QList<OperationCount> counts;
    for (auto counter = m_counters.cbegin(); counter != m_counters.cend(); ++counter)
        counts.append({counter.key(), counter->requests, counter->writes});
    return Api::encode(counts);
}

Answer Tenant::handleBackOffice(const SeenRequest &request, const QString &path)
{
    if (request.verb == "GET" && path == QLatin1String("/_backoffice"))
        return {.contentType = "text/html; charset=utf-8",
                .body = pageOf(waitingAmendments(), m_token).toUtf8()};
    const qint64 id = formOf(request).queryItemValue(QStringLiteral("id")).toLongLong();
    const bool isVerify = path == QLatin1String("/_backoffice/verify");
    const bool isDecline = path == QLatin1String("/_backoffice/decline");
    if (request.verb != "POST" || !(isVerify || isDecline))
        return errorAnswer({Reason::NoSuchPath, {}}, request);
    if (!(isVerify ? verify(id) : decline(id)))
        return errorAnswer({Reason::NoSuchAmendment, {}}, request);
    return {.status = 303, .location = "/_backoffice?token=" + m_token};
}

QList<WaitingAmendment> Tenant::waitingAmendments() const
{
    QList<WaitingAmendment> list;
    for (const auto &studio : m_simulation.studios()) {
        for (const WaitingRequest &request : studio->waitingRequests()) {
            const auto person = studio->customers.find(request.customerId);
            list.append({request.id, studio->setup.access.studioId, request.customerId,
                         QString(person->master.firstName + u' ' + person->master.lastName),
                         request.kind, request.summary});
        }
    }
    return list;
}

bool Tenant::verify(qint64 amendmentId)
{
    const auto &studios = m_simulation.studios();
    return std::any_of(studios.cbegin(), studios.cend(),
                       [&](const auto &studio) { return studio->verify(amendmentId); });
}

bool Tenant::decline(qint64 amendmentId)
{
    const auto &studios = m_simulation.studios();
    return std::any_of(studios.cbegin(), studios.cend(),
                       [&](const auto &studio) { return studio->decline(amendmentId); });
}

bool Tenant::setDomain(const StudioAccess &studio, const QString &domain,
                       Api::AmendmentConfigurationStatus status)
{
    Studio *owned = m_simulation.studioOfKey(QByteArray(studio.apiKey.data()));
    for (const Domain each : {Domain::Address, Domain::Contact, Domain::Master, Domain::Payment}) {
        if (owned && Amendments::nameOf(each) == domain) {
            owned->setDomain(each, status);
            return true;
        }
    }
    return false;
}

} // namespace Frontdesk::Demo
