// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/customers.h"
#include "api/types/payments.h"

namespace Frontdesk::Demo {

/// Where customers pay: a session is opened for the vendor's widget, the customer pays in it, and
/// what they paid can be spent once.
class Payments
{
public:
    struct Session
    {
        Api::PaymentSession session;
        Api::PaymentSessionRequest wanted;
        std::optional<QString> paidToken; ///< what the widget yielded
        bool isSpent = false;
    };

    Payments(const StudioSetup &setup, const Customers &customers, quint32 seed);

    Outcome<Api::PaymentSession> open(const Api::PaymentSessionRequest &request);
    /// The customer pays: the payment request token, or nothing for a session that is not open.
    std::optional<QString> payIn(const QString &sessionToken);

    /// What a paid token holds, if \a customerId may spend it; nobody's tokens are everybody's.
    /// \a field is what a refusal names.
    [[nodiscard]] Outcome<Session>
    unspent(const QString &paidToken, std::optional<qint64> customerId, const char *field) const;
    /// Needs a token that unspent() answered.
    void spend(const QString &paidToken);
    [[nodiscard]] const QList<Session> &sessions() const { return m_sessions; }

private:
    const Customers &m_customers;
    quint64 m_seed;
    QList<Session> m_sessions;
};

} // namespace Frontdesk::Demo
