// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/tenantserver.h"
#include "models/acts/actrunner.h"
#include "models/acts/journal.h"
#include "models/store/database.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Frontdesk {

/// A desk with a tenant and a store of its own, for tests that cross HTTP.
class ActDesk
{
public:
    explicit ActDesk(const Demo::StudioAccess &studio = Demo::Berlin)
        : m_server({.customers = 60}),
          m_isUp(m_server.start()),
          m_client(settings(studio)),
          m_database(m_folder.filePath(QStringLiteral("desk/journal.sqlite")), journalSchema()),
          m_journal(m_database)
    {
        open();
    }

    [[nodiscard]] bool isUp() const { return m_isUp && m_database.isOpen(); }
    Demo::TenantServer &server() { return m_server; }
    Api::ApiClient &client() { return m_client; }
    Journal &journal() { return m_journal; }
    ActRunner &acts() { return *m_acts; }
    [[nodiscard]] QString journalPath() const { return m_database.path(); }
    QObject *owner() { return &m_owner; }

    /// Starts the program again on the same store.
    void open()
    {
        m_acts = std::make_unique<ActRunner>(m_client, m_journal);
        using std::chrono::milliseconds;
        m_acts->setPatience(
            {milliseconds(20), milliseconds(300), milliseconds(20), milliseconds(60'000)});
    }
    /// The program dies, as far as acts are concerned.
    void crash() { m_acts.reset(); }

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

    /// The only entry of the journal.
    JournalEntry entry()
    {
        const auto entries = m_journal.entries(QDateTime::fromSecsSinceEpoch(0), 10);
        return entries.size() == 1 ? entries.first() : JournalEntry{};
    }

private:
    Api::ClientSettings settings(const Demo::StudioAccess &studio)
    {
        Api::ClientSettings settings;
        settings.baseUrl = m_server.baseUrl();
        settings.apiKey = QByteArray(studio.apiKey.data(), studio.apiKey.size());
        settings.language = QStringLiteral("en");
        settings.personDeadline = std::chrono::milliseconds(700);
        settings.backoff = std::chrono::milliseconds(2);
        return settings;
    }

    QTemporaryDir m_folder;
    Demo::TenantServer m_server;
    bool m_isUp;
    Api::ApiClient m_client;
    Database m_database;
    Journal m_journal;
    std::unique_ptr<ActRunner> m_acts;
    QObject m_owner;
};

} // namespace Frontdesk
