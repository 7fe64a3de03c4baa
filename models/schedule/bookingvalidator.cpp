// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/schedule/bookingvalidator.h"

namespace Frontdesk {

BookingValidator::BookingValidator(Api::ApiClient &client, QObject *parent)
    : BookingValidator(client, Patience(), parent)
{ }

BookingValidator::BookingValidator(Api::ApiClient &client, Patience patience, QObject *parent)
    : QObject(parent), m_client(client), m_patience(patience)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(m_patience.wait);
    connect(&m_wait, &QTimer::timeout, this, &BookingValidator::send);
}

BookingValidator::~BookingValidator() = default;

void BookingValidator::ask(Api::CustomerId customerId, qint64 slotId)
{
    const Key key(customerId, slotId);
    if (key == m_key && m_state != State::Unknown)
        return;
    drop();
    m_key = key;
    const auto known = m_answers.constFind(key);
    if (known != m_answers.constEnd() && !known->goodUntil.hasExpired()) {
        setStatus(known->status);
        return;
    }
    m_wait.start();
    setState(State::Checking);
}

void BookingValidator::askAgain()
{
    if (m_key == Key(0, 0))
        return;
    m_wait.stop();
    m_answers.remove(m_key);
    setState(State::Checking);
    send();
}

void BookingValidator::clear()
{
    if (m_state == State::Unknown)
        return;
    drop();
    setState(State::Unknown);
}

void BookingValidator::forgetAnswers()
{
    m_answers.clear();
}

/// The question is over; an answer to it is late from now on.
void BookingValidator::drop()
{
    m_wait.stop();
    m_question.reset();
    m_key = Key(0, 0);
}

void BookingValidator::send()
{
    m_question = std::make_unique<QObject>();
    Api::ClassesService(m_client)
        .validate({m_key.first, m_key.second}, m_question.get())
        ->then(m_question.get(),
               [this](const Api::Result<Api::BookingValidation> &answer) { take(answer); });
}

void BookingValidator::take(const Api::Result<Api::BookingValidation> &answer)
{
    // Listeners may ask the next question, which must not delete the reply that is talking.
    m_question.release()->deleteLater();
    if (!answer) {
        m_error = answer.error();
        setState(State::Failed);
        return;
    }
    m_answers.insert(m_key, {answer->validationStatus, QDeadlineTimer(m_patience.remember)});
    setStatus(answer->validationStatus);
}

void BookingValidator::setStatus(Api::BookingValidationStatus status)
{
    m_status = status;
    setState(status == Api::BookingValidationStatus::Available ? State::Available : State::Refused);
}

void BookingValidator::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace Frontdesk
