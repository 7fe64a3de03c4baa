// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/classesservice.h"
#include "api/types/customers.h"

#include <chrono>
#include <memory>
#include <QDeadlineTimer>
#include <QHash>
#include <QTimer>

namespace Frontdesk {

/// Asks the server whether a customer may book a slot, as rows are highlighted: waits a little
/// while somebody moves on, remembers an answer for a short time, and drops late ones.
class BookingValidator final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Unknown, ///< nothing asked
        Checking,
        Available,
        Refused, ///< see status()
        Failed, ///< see error()
    };

    struct Patience
    {
        std::chrono::milliseconds wait{120}; ///< before a highlighted row is asked about
        std::chrono::milliseconds remember{30'000};
    };

    /// \a client outlives the validator.
    explicit BookingValidator(Api::ApiClient &client, QObject *parent = nullptr);
    BookingValidator(Api::ApiClient &client, Patience patience, QObject *parent = nullptr);
    ~BookingValidator() override;

    /// The question from now on; asking it again while it is open or answered changes nothing.
    void ask(Api::CustomerId customerId, qint64 slotId);
    /// Asks once more, without waiting and without memory: after an error.
    void askAgain();
    /// No question any more.
    void clear();
    /// Forgets the answers: a booking changes what may be booked.
    void forgetAnswers();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Api::BookingValidationStatus status() const { return m_status; }
    [[nodiscard]] const Api::ApiError &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    using Key = std::pair<Api::CustomerId, qint64>;
    struct Answer
    {
        Api::BookingValidationStatus status;
        QDeadlineTimer goodUntil;
    };

    void drop();
    void send();
    void take(const Api::Result<Api::BookingValidation> &answer);
    void setStatus(Api::BookingValidationStatus status);
    void setState(State state);

    Api::ApiClient &m_client;
    Patience m_patience;
    QTimer m_wait;
    Key m_key{0, 0};
    State m_state = State::Unknown;
    Api::BookingValidationStatus m_status = Api::BookingValidationStatus::Unknown;
    Api::ApiError m_error;
    QHash<Key, Answer> m_answers;
    std::unique_ptr<QObject> m_question; ///< owns the call under way
};

} // namespace Frontdesk
