// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/desk/customerinhand.h"

#include "api/services/customersservice.h"
#include "models/store/customercache.h"
#include "models/store/storeworker.h"

namespace Frontdesk {

CustomerInHand::CustomerInHand(Api::ApiClient &client, CustomerCache &cache, StoreWorker &writer,
                               QObject *parent, Clock now)
    : QObject(parent), m_client(client), m_cache(cache), m_writer(writer), m_now(std::move(now))
{ }

CustomerInHand::~CustomerInHand() = default;

void CustomerInHand::take(Api::CustomerId id)
{
    if (id == m_id) {
        refresh();
        return;
    }
    m_id = id;
    m_part = {};
    m_calls.reset();
    showCached();
    Q_EMIT taken();
    // A listener may have taken another one by now.
    if (m_id != id || id == 0)
        return;
    if (m_part.value)
        Q_EMIT changed();
    if (m_id == id)
        load();
}

void CustomerInHand::refresh()
{
    if (isEmpty())
        return;
    load();
    Q_EMIT refreshing();
}

QString CustomerInHand::name() const
{
    if (!m_part.value)
        return {};
    const QString first = m_part.value->firstName.value_or(QString());
    const QString last = m_part.value->lastName.value_or(QString());
    return QStringLiteral("%1 %2").arg(first, last).trimmed();
}

void CustomerInHand::showCached()
{
    const auto cached = m_id == 0 ? std::nullopt : m_cache.find(m_id);
    if (!cached)
        return;
    m_part.remember(cached->customer, cached->fetchedAt);
}

void CustomerInHand::load()
{
    m_calls = std::make_unique<QObject>();
    Api::CustomersService(m_client)
        .byId(m_id, Api::CardNumberFormat::Decimal, m_calls.get())
        ->then(this, [this](const Api::Result<Api::Customer> &result) { takeAnswer(result); });
}

void CustomerInHand::takeAnswer(const Api::Result<Api::Customer> &result)
{
    m_part.take(result, m_now());
    if (result)
        m_writer.run([customer = *result, asOf = m_part.asOf](Database &store) {
            CustomerCache(store).upsert({customer}, asOf);
        });
    Q_EMIT changed();
}

} // namespace Frontdesk
