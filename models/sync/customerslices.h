// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/customersservice.h"

#include <functional>
#include <memory>
#include <QMap>

namespace Frontdesk {

/// Reads the slices of the customers' lists, as the server leads from each slice to the next. A
/// large one takes a while to be decoded; the one behind it is under way meanwhile, and so is the
/// next one of the other list, so that a far server is never waited for twice.
class CustomerSlices final : public QObject
{
    Q_OBJECT
public:
    struct Answer
    {
        QDateTime asked;
        Api::Result<Api::Slice<Api::Customer>> slice;
    };
    using Done = std::function<void(const Answer &)>;

    /// \a client outlives this; \a now tells when something was asked.
    CustomerSlices(Api::ApiClient &client, std::function<QDateTime()> now);

    /// Calls \a done, at once when the answer is here already. One at a time.
    void read(const Api::CustomerQuery &query, Done done);
    /// Asks for what read() is going to be called with next of this list.
    void prepare(const Api::CustomerQuery &query);
    /// Ends what is under way; nothing is reported any more.
    void stop();

private:
    struct Question
    {
        Api::CustomerQuery query;
        QDateTime asked;
        std::optional<QString> next; ///< the offset to which the answer leads
        std::optional<Api::Result<Api::Slice<Api::Customer>>> answer;
    };
    using QuestionPtr = std::shared_ptr<Question>;

    /// What is under way of one list.
    struct Chain
    {
        QuestionPtr current; ///< the one that is waited for
        QuestionPtr ahead; ///< the one behind it
    };

    [[nodiscard]] QuestionPtr ask(const Api::CustomerQuery &query);
    void askAhead(Chain &chain);
    void report();

    Api::CustomersService m_customers;
    std::function<QDateTime()> m_now;
    QObject *m_calls = nullptr; ///< owns them; those of before a stop() are children of this, too
    QMap<Api::CustomerStatus, Chain> m_chains;
    Api::CustomerStatus m_wanted = Api::CustomerStatus::Unknown; ///< the list of read()
    Done m_done;
};

} // namespace Frontdesk
