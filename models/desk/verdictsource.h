// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/desk/verdict.h"

#include <functional>
#include <memory>
#include <QObject>

namespace Frontdesk {

namespace Api {
class ApiClient;
}
class CustomerInHand;
class FactStore;
class StoreWorker;

/// Gathers what the verdict on the customer in hand is made of: the customer itself, contracts and
/// account balance, each with a call of its own, and judges anew with every answer. It begins with
/// what the store remembers of earlier answers, and keeps each good answer there.
class VerdictSource : public QObject
{
    Q_OBJECT
public:
    /// All outlive this object; \a facts are read here, and written by \a writer. \a studioId may
    /// be 0, see VerdictFacts.
    VerdictSource(Api::ApiClient &client, FactStore &facts, StoreWorker &writer,
                  CustomerInHand &inHand, qint64 studioId, std::function<QDateTime()> now,
                  QObject *parent = nullptr);
    ~VerdictSource() override;

    /// Empty reasons and Checking while no customer is in hand.
    [[nodiscard]] const Verdict &verdict() const { return m_verdict; }
    [[nodiscard]] const Part<QList<Api::Contract>> &contracts() const { return m_facts.contracts; }
    [[nodiscard]] const Part<Api::AccountBalance> &account() const { return m_facts.account; }

Q_SIGNALS:
    void changed();

private:
    void startOver();
    void remember();
    void load();
    void takeContracts(const Api::Result<QList<Api::Contract>> &result);
    void takeAccount(const Api::Result<Api::AccountBalance> &result);
    void judgeAgain();
    template <class T> void keep(const T &fact);

    Api::ApiClient &m_client;
    FactStore &m_store;
    StoreWorker &m_writer;
    CustomerInHand &m_inHand;
    std::function<QDateTime()> m_now;
    VerdictFacts m_facts;
    Verdict m_verdict;
    /// Owns the calls for one customer, so that no answer for another can arrive.
    std::unique_ptr<QObject> m_calls;
};

} // namespace Frontdesk
