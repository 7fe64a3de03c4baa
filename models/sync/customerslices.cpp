// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/sync/customerslices.h"

namespace Frontdesk {

using namespace Api;

namespace {

CustomerStatus listOf(const CustomerQuery &query)
{
    return query.customerStatus.value_or(CustomerStatus::Member); // as the server takes it
}

} // namespace

CustomerSlices::CustomerSlices(ApiClient &client, std::function<QDateTime()> now)
    : m_customers(client, Priority::Background), m_now(std::move(now))
{ }

void CustomerSlices::stop()
{
    m_chains.clear();
    m_done = nullptr;
    // Later, as this may be called while one of the calls reports.
    if (m_calls)
        m_calls->deleteLater();
    m_calls = nullptr;
}

void CustomerSlices::read(const CustomerQuery &query, Done done)
{
    prepare(query);
    m_wanted = listOf(query);
    m_done = std::move(done);
    report();
}

void CustomerSlices::prepare(const CustomerQuery &query)
{
    Chain &chain = m_chains[listOf(query)];
    const auto isIt = [&query](const QuestionPtr &question) {
        return question && question->query.offset == query.offset;
    };
    if (!isIt(chain.current)) {
        const QuestionPtr ahead = std::exchange(chain.ahead, nullptr);
        chain.current = isIt(ahead) ? ahead : ask(query);
    }
    askAhead(chain);
}

CustomerSlices::QuestionPtr CustomerSlices::ask(const CustomerQuery &query)
{
    if (!m_calls)
        m_calls = new QObject(this);
    auto question = std::make_shared<Question>(Question{query, m_now(), {}, {}});
    auto *reply = m_customers.list(query, m_calls);
    QObject::connect(reply, &ApiReplyBase::goesOnAt, m_calls,
                     [this, question](const QString &offset) {
                         question->next = offset;
                         for (Chain &chain : m_chains)
                             askAhead(chain);
                     });
    reply->then(m_calls, [this, question](const Result<Slice<Customer>> &answer) {
        question->answer = answer;
        report();
    });
    return question;
}

void CustomerSlices::askAhead(Chain &chain)
{
    if (!chain.current || !chain.current->next || chain.ahead)
        return;
    CustomerQuery query = chain.current->query;
    query.offset = chain.current->next;
    chain.ahead = ask(query);
}

void CustomerSlices::report()
{
    Chain &chain = m_chains[m_wanted];
    if (!m_done || !chain.current || !chain.current->answer)
        return;
    const QuestionPtr question = std::exchange(chain.current, nullptr);
    const Done done = std::exchange(m_done, nullptr);
    done({question->asked, *std::move(question->answer)});
}

} // namespace Frontdesk
