// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/tenantserver.h"
#include "models/acts/actrunner.h"
#include "models/acts/keptcheckins.h"
#include "models/line/linemonitor.h"
#include "models/store/database.h"
#include "tests/freeport.h"

#include <QTest>

namespace Frontdesk {

/// Those whom these tests check in: anybody of the cast.
inline QList<qint64> visitors()
{
    namespace Cast = Demo::Cast;
    return {Cast::MayTrain.id, Cast::NoPhoto.id, Cast::LongName.id, Cast::BookedToday.id,
            Cast::ContractEnding.id};
}

/// A desk at \a address with its store in \a folder: all that check-ins need. It can die.
class KeptDesk
{
public:
    KeptDesk(const QUrl &address, const QString &folder)
        : m_client(settings(address)),
          m_journalFile(folder + QStringLiteral("/journal.sqlite"), journalSchema()),
          m_database(folder + QStringLiteral("/store.sqlite"), m_journalFile),
          m_journal(m_journalFile)
    {
        open();
    }

    void open()
    {
        using namespace std::chrono_literals;
        m_line = std::make_unique<LineMonitor>(m_client, m_database, m_writer,
                                               LinePatience{60s, 200ms, 30ms, 60ms, 200ms, 10ms});
        m_acts = std::make_unique<ActRunner>(m_client, m_journal);
        m_acts->setPatience({20ms, 150ms, 20ms, 100ms});
        m_acts->follow(*m_line);
        m_kept = std::make_unique<KeptCheckins>(m_journal, *m_line);
    }
    /// What the program does when a studio is opened.
    void start()
    {
        m_line->start();
        m_acts->settleOpen();
    }
    /// The program dies, as far as acts are concerned.
    void crash()
    {
        m_kept.reset();
        m_acts.reset();
        m_line.reset();
    }

    Api::ApiClient &client() { return m_client; }
    Journal &journal() { return m_journal; }
    LineMonitor &line() { return *m_line; }
    ActRunner &acts() { return *m_acts; }
    KeptCheckins &kept() { return *m_kept; }

    static Act visitOf(qint64 customer, int minutesAgo = 5)
    {
        return {customer, QStringLiteral("Somebody"),
                CheckInAct{QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo)}};
    }

    /// What was told of a check-in at once.
    ActOutcome run(const Act &act)
    {
        std::optional<ActOutcome> told;
        m_acts->run(act, &m_owner, [&told](const ActOutcome &outcome) { told = outcome; });
        if (!QTest::qWaitFor([&told] { return told.has_value(); }, 10'000))
            qFatal("nothing was told");
        return *told;
    }

    /// Waits until the monitor knows that the line is down.
    [[nodiscard]] bool notices()
    {
        m_line->probe();
        return QTest::qWaitFor([this] { return m_line->isOffline(); }, 10'000);
    }

    [[nodiscard]] QList<JournalEntry> entries() const
    {
        return m_journal.entries(QDateTime::fromSecsSinceEpoch(0), 100);
    }
    /// Whether every act has ended.
    [[nodiscard]] bool isDrained() const
    {
        return m_journal.waitingEntries().isEmpty() && m_journal.openEntries().isEmpty();
    }

private:
    static Api::ClientSettings settings(const QUrl &address)
    {
        using namespace std::chrono_literals;
        Api::ClientSettings settings;
        settings.baseUrl = address;
        settings.apiKey = QByteArray(Demo::Berlin.apiKey.data(), Demo::Berlin.apiKey.size());
        settings.language = QStringLiteral("en");
        settings.personDeadline = 500ms;
        settings.backoff = 2ms;
        settings.rateWindow = 300ms;
        return settings;
    }

    Api::ApiClient m_client;
    Database m_journalFile;
    Database m_database;
    StoreWorker m_writer{m_database.path()};
    Journal m_journal;
    std::unique_ptr<LineMonitor> m_line;
    std::unique_ptr<ActRunner> m_acts;
    std::unique_ptr<KeptCheckins> m_kept;
    QObject m_owner;
};

} // namespace Frontdesk
