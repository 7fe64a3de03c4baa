// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/sync/customerslices.h"

namespace Frontdesk {

using namespace Api;

CustomerSlices::CustomerSlices(ApiClient &client, std::function<QDateTime()> now)
    : m_customers(client, Priority::Background), m_now(std::move(now))
{ }

CustomerSlices::~CustomerSlices()
{
    delete m_calls;
}

void CustomerSlices::stop()
{
    m_current.reset();
    m_ahead.reset();
    // Later, as this may be called while one of the calls reports.
    if (m_calls)
        m_calls->deleteLater();
    m_calls = nullptr;
}

void CustomerSlices::read(const CustomerQuery &query, Done done)
{
    m_done = std::move(done);
    m_current = takeAhead(query);
    if (!m_current)
        m_current = ask(query);
    askAhead();
    if (m_current->answer)
        report();
}

CustomerSlices::QuestionPtr CustomerSlices::takeAhead(const CustomerQuery &query)
{
    QuestionPtr ahead = std::exchange(m_ahead, nullptr);
    const bool isIt = ahead && ahead->query.offset == query.offset
        && ahead->query.customerStatus == query.customerStatus;
    return isIt ? ahead : nullptr;
}

CustomerSlices::QuestionPtr CustomerSlices::ask(const CustomerQuery &query)
{
    if (!m_calls)
        m_calls = new QObject;
    auto question = std::make_shared<Question>(Question{query, m_now(), {}, {}});
    auto *reply = m_customers.list(query, m_calls);
    QObject::connect(reply, &ApiReplyBase::goesOnAt, m_calls,
                     [this, question](const QString &offset) {
                         question->next = offset;
                         askAhead();
                     });
    reply->then(m_calls, [this, question](const Result<Slice<Customer>> &answer) {
        question->answer = answer;
        if (question == m_current)
            report();
    });
    return question;
}

void CustomerSlices::askAhead()
{
    if (!m_current || !m_current->next || m_ahead)
        return;
    CustomerQuery query = m_current->query;
    query.offset = m_current->next;
    m_ahead = ask(query);
}

void CustomerSlices::report()
{
    const QuestionPtr question = std::exchange(m_current, nullptr);
    const Done done = std::exchange(m_done, nullptr);
    done({question->asked, *std::move(question->answer)});
}

} // namespace Frontdesk
