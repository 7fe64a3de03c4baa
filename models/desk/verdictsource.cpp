// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/desk/verdictsource.h"

#include "api/services/accountservice.h"
#include "api/services/customersservice.h"
#include "models/desk/customerinhand.h"
#include "models/desk/deskfacts.h"
#include "models/store/storeworker.h"

namespace Frontdesk {

namespace {

/// Links are signed, and expire within minutes.
QList<Api::Contract> withoutLinks(QList<Api::Contract> contracts)
{
    for (Api::Contract &contract : contracts)
        contract.signedDocumentUrl.reset();
    return contracts;
}

} // namespace

VerdictSource::VerdictSource(Api::ApiClient &client, FactStore &facts, StoreWorker &writer,
                             CustomerInHand &inHand, qint64 studioId,
                             std::function<QDateTime()> now, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_store(facts),
      m_writer(writer),
      m_inHand(inHand),
      m_now(std::move(now))
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
    if (!m_inHand.isEmpty())
        remember();
    load();
    judgeAgain();
}

void VerdictSource::remember()
{
    if (const auto contracts = m_store.find<QList<Api::Contract>>(m_inHand.id()))
        m_facts.contracts.remember(contracts->value, contracts->fetchedAt);
    if (const auto account = m_store.find<Api::AccountBalance>(m_inHand.id()))
        m_facts.account.remember(account->value, account->fetchedAt);
}

void VerdictSource::load()
{
    m_calls = std::make_unique<QObject>();
    if (m_inHand.isEmpty())
        return;
    Api::CustomersService(m_client)
        .contracts(m_inHand.id(), {.status = Api::ContractStatus::Active}, m_calls.get())
        ->then(this, [this](const auto &result) { takeContracts(result); });
    Api::AccountService(m_client)
        .balances(m_inHand.id(), m_calls.get())
        ->then(this, [this](const auto &result) { takeAccount(result); });
}

template <class T> void VerdictSource::keep(const T &fact)
{
    m_writer.run([customer = m_inHand.id(), fact, at = m_now()](Database &store) {
        FactStore(store).keep(customer, fact, at);
    });
}

void VerdictSource::takeContracts(const Api::Result<QList<Api::Contract>> &result)
{
    m_facts.contracts.take(result, m_now());
    if (result)
        keep(withoutLinks(*result));
    judgeAgain();
}

void VerdictSource::takeAccount(const Api::Result<Api::AccountBalance> &result)
{
    m_facts.account.take(result, m_now());
    if (result)
        keep(*result);
    judgeAgain();
}

void VerdictSource::judgeAgain()
{
    m_facts.customer = m_inHand.part();
    m_verdict = m_inHand.isEmpty() ? Verdict() : judge(m_facts, m_now().date());
    Q_EMIT changed();
}

} // namespace Frontdesk
