// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"
#include "api/types/customers.h"

#include <functional>
#include <QTimer>

namespace Frontdesk {

/// The access code of one customer, for as long as it is good: it is kept in memory only, and
/// forgotten in the moment it expires.
class AccessCodeSource final : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Loading, Ready, Expired, Failed };

    /// Client and what \a now reads outlive this object.
    AccessCodeSource(Api::ApiClient &client, std::function<QDateTime()> now,
                     QObject *parent = nullptr);

    /// Asks for a new code of \a customer; the one before is forgotten.
    void ask(Api::CustomerId customer);
    void forget();

    [[nodiscard]] State state() const { return m_state; }
    /// While state() is Ready.
    [[nodiscard]] const Api::AccessCode &code() const { return m_code; }
    /// While state() is Failed.
    [[nodiscard]] const Api::ApiError &error() const { return m_error; }
    /// How long the code is still good; nothing when it does not say.
    [[nodiscard]] std::optional<qint64> secondsLeft() const;

Q_SIGNALS:
    void stateChanged();
    /// Once a second while a code with an end is shown.
    void ticked();

private:
    void setState(State state);
    void take(const Api::AccessCode &code);
    void tick();

    Api::ApiClient &m_client;
    std::function<QDateTime()> m_now;
    QObject *m_question = nullptr; ///< owns the reply of this question
    QTimer m_clock;
    State m_state = State::Idle;
    Api::AccessCode m_code;
    Api::ApiError m_error;
};

} // namespace Frontdesk
