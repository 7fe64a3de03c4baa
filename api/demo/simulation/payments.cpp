// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/payments.h"

#include "api/demo/simulation/checks.h"

#include <algorithm>
#include <QUuid>

namespace Frontdesk::Demo {

using namespace Api;

namespace {

constexpr int SessionMinutes = 30;

QString tokenOf(const char *kind, quint64 seed)
{
    return QStringLiteral("%1-%2").arg(QString::fromLatin1(kind)).arg(seed, 16, 16, QChar(u'0'));
}

} // namespace

Payments::Payments(const StudioSetup &setup, const Customers &customers, quint32 seed)
    : m_customers(customers), m_seed(mixed(seed, quint64(setup.access.studioId), 4711))
{ }

Outcome<PaymentSession> Payments::open(const PaymentSessionRequest &request)
{
    if (const auto problem = firstOf({valid(request.amount >= Decimal(), "amount"),
                                      valid(request.scope != PaymentScope::Unknown, "scope"),
                                      required(request.referenceText, "referenceText")}))
        return tl::unexpected(*problem);
    if (request.customerId && !m_customers.keeps(*request.customerId))
        return refused(Reason::NoSuchCustomer);
    const quint64 number = mixed(m_seed, quint64(m_sessions.size()));
    // The same payer has the same id in every session.
    const QString payer
        = request.customerId ? QString::number(*request.customerId) : tokenOf("payer", number);
    Session session;
    session.wanted = request;
    session.session.token = tokenOf("session", number);
    session.session.tokenValidUntil = m_customers.clock().now().addSecs(SessionMinutes * 60);
    session.session.finionPayCustomerId = request.finionPayCustomerId.value_or(
        QUuid::createUuidV5(QUuid(), payer).toString(QUuid::WithoutBraces));
    m_sessions.append(session);
    return session.session;
}

std::optional<QString> Payments::payIn(const QString &sessionToken)
{
    const auto session
        = std::find_if(m_sessions.begin(), m_sessions.end(), [&](const Session &candidate) {
              return candidate.session.token == sessionToken;
          });
    const QDateTime now = m_customers.clock().now();
    if (session == m_sessions.end() || session->paidToken || session->session.tokenValidUntil < now)
        return std::nullopt;
    session->paidToken = tokenOf("paid", mixed(m_seed, quint64(session - m_sessions.begin()), 1));
    return session->paidToken;
}

Outcome<Payments::Session> Payments::unspent(const QString &paidToken,
                                             std::optional<qint64> customerId,
                                             const char *field) const
{
    const auto session
        = std::find_if(m_sessions.cbegin(), m_sessions.cend(),
                       [&](const Session &candidate) { return candidate.paidToken == paidToken; });
    const bool isTheirs = session != m_sessions.cend()
        && (!session->wanted.customerId || session->wanted.customerId == customerId);
    if (!isTheirs)
        return refused(Reason::FieldInvalid, QString::fromLatin1(field));
    if (session->isSpent)
        return refused(Reason::PaymentTokenSpent, QString::fromLatin1(field));
    return *session;
}

void Payments::spend(const QString &paidToken)
{
    for (Session &session : m_sessions) {
        if (session.paidToken == paidToken)
            session.isSpent = true;
    }
}

} // namespace Frontdesk::Demo
