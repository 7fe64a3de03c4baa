// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/handlers.h"
#include "api/demo/http/tenant.h"

namespace Frontdesk::Demo {

namespace {

struct WidgetRequest
{
    QString token; ///< of the session
};
BOOST_DESCRIBE_STRUCT(WidgetRequest, (), (token))

struct WidgetAnswer
{
    QString paymentRequestToken;
};
BOOST_DESCRIBE_STRUCT(WidgetAnswer, (), (paymentRequestToken))

QString rowOf(const Payments::Session &session, const QByteArray &ownerToken)
{
    const QString state = session.isSpent ? QStringLiteral("spent")
        : session.paidToken               ? *session.paidToken
                                          : QStringLiteral("<form method=post><input type=hidden "
                                                                         "name=token value=%1><input type=hidden "
                                                                         "name=session value=%2><button>Pay</button></form>")
                                  .arg(QString::fromLatin1(ownerToken), session.session.token);
    return QStringLiteral("<tr><td>%1<td>%2<td>%3<td>%4")
        .arg(session.session.token, QString::fromLatin1(session.wanted.amount.toText()),
             session.wanted.referenceText.toHtmlEscaped(), state);
}

} // namespace

/// In place of the vendor's payment widget: POST /_control/payments with a session's token pays in
/// that session and answers the payment request token; /_backoffice/payments does it by hand.
Answer Tenant::handleWidget(const SeenRequest &request, const QString &path)
{
    if (path == QLatin1String("/_control/payments") && request.verb == "POST") {
        const auto wanted = Api::decode<WidgetRequest>(request.body);
        const auto paid = wanted ? payIn(wanted->token) : std::nullopt;
        if (!paid)
            return errorAnswer({Reason::FieldInvalid, QStringLiteral("token")}, request);
        return {.body = Api::encode(WidgetAnswer{*paid})};
    }
    if (request.verb == "POST") {
        const QUrlQuery form(QString::fromLatin1(request.body));
        (void)payIn(form.queryItemValue(QStringLiteral("session")));
        return {.status = 303, .location = "/_backoffice/payments?token=" + m_token};
    }
    QString page = QStringLiteral("<!doctype html><meta charset=utf-8><title>Payments</title>"
                                  "<h1>Payment sessions</h1><table><tr><th>Session<th>Amount"
                                  "<th>For<th>Payment request token");
    for (const auto &studio : m_simulation.studios()) {
        for (const Payments::Session &session : studio->payments.sessions())
            page += rowOf(session, m_token);
    }
    return {.contentType = "text/html; charset=utf-8",
            .body = QString(page + QStringLiteral("</table>")).toUtf8()};
}

std::optional<QString> Tenant::payIn(const QString &sessionToken)
{
    for (const auto &studio : m_simulation.studios()) {
        if (const auto paid = studio->payments.payIn(sessionToken))
            return paid;
    }
    return std::nullopt;
}

} // namespace Frontdesk::Demo
