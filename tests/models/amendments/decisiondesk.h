// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/tenantserver.h"
#include "models/acts/actrunner.h"
#include "models/acts/journal.h"
#include "models/amendments/decisionrunner.h"
#include "models/amendments/requestreader.h"
#include "models/amendments/sealer.h"
#include "models/store/database.h"

#include <QTest>

namespace Frontdesk {

/// All of a desk that decisions need, on a store that may have seen an earlier desk, and with a
/// seal that an earlier desk had, too.
class DecisionDesk
{
public:
    DecisionDesk(const QUrl &tenant, const QString &folder, bool hasSeal = true)
        : m_client(settings(tenant)),
          m_database(folder + QStringLiteral("/desk/journal.sqlite"), journalSchema()),
          m_journal(m_database),
          m_acts(m_client, m_journal),
          m_sealer(m_vault, QStringLiteral("studio")),
          m_store(m_database, m_sealer),
          m_runner({m_client, m_acts, m_journal, m_store, m_sealer})
    {
        using std::chrono::milliseconds;
        m_acts.setPatience(
            {milliseconds(20), milliseconds(300), milliseconds(20), milliseconds(200)});
        m_runner.setPatience({milliseconds(20), milliseconds(200), milliseconds(20),
                              milliseconds(100), milliseconds(300)});
        QObject::connect(&m_runner, &DecisionRunner::progressed, &m_owner,
                         [this](const DecisionOutcome &outcome) { told.append(outcome); });
        if (hasSeal)
            m_vault.keepForSession({QStringLiteral("studio"), KeyVault::Secret::Seal},
                                   QByteArray(32, 's').toBase64());
    }

    /// What the program does when a studio is opened.
    void start()
    {
        m_acts.settleOpen();
        m_runner.resume();
        m_sealer.start();
        if (!QTest::qWaitFor([this] { return m_sealer.state() != Sealer::State::Unready; }))
            qFatal("the seal does not answer");
    }

    /// The request of \a kind of \a customer, as a manager is shown it.
    WaitingRequest shown(RequestKind kind, Api::CustomerId customer)
    {
        const RequestReading reading = read(kind, customer);
        return reading.waiting.isEmpty() ? WaitingRequest{} : reading.waiting.first();
    }

    RequestReading read(RequestKind kind, Api::CustomerId customer)
    {
        std::optional<Api::Result<RequestReading>> result;
        RequestReader(m_client).read(kind, customer, Api::Priority::Person, &m_owner,
                                     [&](const auto &reading) { result = reading; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000) || !*result)
            qFatal("nothing can be read");
        return **result;
    }

    /// The answer of a call that a test only needs to set its scene.
    template <class T> T answerOf(Api::ApiReply<T> *reply)
    {
        std::optional<Api::Result<T>> result;
        reply->then(&m_owner, [&result](const Api::Result<T> &got) { result = got; });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000) || !*result)
            qFatal("the scene cannot be set: %s",
                   result ? qPrintable((*result).error().serverMessage) : "no answer");
        return **result;
    }

    void decide(DecisionVerb verb, const WaitingRequest &request, const QString &reason = {})
    {
        m_runner.decide({verb, request, QStringLiteral("Ines"), reason, QStringLiteral("Mara")});
    }

    [[nodiscard]] RequestState state() const
    {
        return told.isEmpty() ? RequestState::Unknown : told.last().state;
    }

    Api::ApiClient &client() { return m_client; }
    Database &database() { return m_database; }
    Journal &journal() { return m_journal; }
    ActRunner &acts() { return m_acts; }
    DecisionStore &store() { return m_store; }
    DecisionRunner &runner() { return m_runner; }
    Sealer &sealer() { return m_sealer; }
    QObject *owner() { return &m_owner; }

    QList<DecisionOutcome> told;

private:
    static Api::ClientSettings settings(const QUrl &tenant)
    {
        Api::ClientSettings settings;
        settings.baseUrl = tenant;
        settings.apiKey = QByteArray(Demo::Berlin.apiKey.data(), Demo::Berlin.apiKey.size());
        settings.language = QStringLiteral("en");
        settings.personDeadline = std::chrono::milliseconds(1'500);
        settings.backoff = std::chrono::milliseconds(2);
        return settings;
    }

    Api::ApiClient m_client;
    Database m_database;
    Journal m_journal;
    ActRunner m_acts;
    KeyVault m_vault;
    Sealer m_sealer;
    DecisionStore m_store;
    DecisionRunner m_runner;
    QObject m_owner;
};

} // namespace Frontdesk
