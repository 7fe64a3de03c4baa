// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/desk/verdictsource.h"

#include "api/services/accountservice.h"
#include "api/services/customersservice.h"
#include "models/desk/customerinhand.h"

namespace Frontdesk {

VerdictSource::VerdictSource(Api::ApiClient &client, CustomerInHand &inHand, qint64 studioId,
                             std::function<QDateTime()> now, QObject *parent)
    : QObject(parent), m_client(client), m_inHand(inHand), m_now(std::move(now))
{
    m_facts.studioId = studioId;
    connect(&m_inHand, &CustomerInHand::taken, this, &VerdictSource::startOver);
    connect(&m_inHand, &CustomerInHand::refreshing, this, &VerdictSource::load);
    connect(&m_inHand, &CustomerInHand::changed, this, &VerdictSource::judgeAgain);
    startOver();
}

VerdictSource::~VerdictSource() = default;

void VerdictSource::startOver()
{
    m_facts.contracts = {};
    m_facts.account = {};
    load();
    judgeAgain();
}

void VerdictSource::load()
{
    m_calls = std::make_unique<QObject>();
    if (m_inHand.isEmpty())
        return;
    Api::CustomersService(m_client)
        .contracts(m_inHand.id(), {.status = Api::ContractStatus::Active}, m_calls.get())
        ->then(this, [this](const Api::Result<QList<Api::Contract>> &result) {
            m_facts.contracts.take(result);
            judgeAgain();
        });
    Api::AccountService(m_client)
        .balances(m_inHand.id(), m_calls.get())
        ->then(this, [this](const Api::Result<Api::AccountBalance> &result) {
            m_facts.account.take(result);
            judgeAgain();
        });
}

void VerdictSource::judgeAgain()
{
    m_facts.customer = m_inHand.part();
    m_verdict = m_inHand.isEmpty() ? Verdict() : judge(m_facts, m_now().date());
    Q_EMIT changed();
}

} // namespace Frontdesk
