// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/customers/accesscodesource.h"

#include "api/services/customersservice.h"

namespace Frontdesk {

AccessCodeSource::AccessCodeSource(Api::ApiClient &client, std::function<QDateTime()> now,
                                   QObject *parent)
    : QObject(parent), m_client(client), m_now(std::move(now))
{
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &AccessCodeSource::tick);
}

void AccessCodeSource::ask(Api::CustomerId customer)
{
    forget();
    m_question = new QObject(this);
    setState(State::Loading);
    Api::CustomersService(m_client)
        .accessCode(customer, m_question)
        ->then(this, [this, asked = m_question](const Api::Result<Api::AccessCode> &code) {
            if (asked != m_question)
                return;
            if (code) {
                take(*code);
            } else {
                m_error = code.error();
                setState(State::Failed);
            }
        });
}

void AccessCodeSource::forget()
{
    if (m_question)
        m_question->deleteLater();
    m_question = nullptr;
    m_clock.stop();
    m_code = {};
    setState(State::Idle);
}

std::optional<qint64> AccessCodeSource::secondsLeft() const
{
    if (!m_code.expiresAt)
        return {};
    return qMax<qint64>(0, m_now().secsTo(*m_code.expiresAt));
}

void AccessCodeSource::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void AccessCodeSource::take(const Api::AccessCode &code)
{
    m_code = code;
    setState(State::Ready);
    if (code.expiresAt)
        m_clock.start();
    tick();
}

void AccessCodeSource::tick()
{
    Q_EMIT ticked();
    if (secondsLeft().value_or(1) > 0)
        return;
    m_clock.stop();
    m_code = {};
    setState(State::Expired);
}

} // namespace Frontdesk
