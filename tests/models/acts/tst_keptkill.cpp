// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/models/acts/keptdesk.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace Frontdesk;
using Demo::FaultKind;

Q_DECLARE_METATYPE(Frontdesk::Demo::FaultKind)

namespace {

const auto deskMode = QStringLiteral("--desk");
const auto checkin = QStringLiteral("checkin");

/// What the process that is going to be killed does: check everybody in, once, and send what waits.
int runDesk(const QStringList &arguments)
{
    KeptDesk desk(QUrl(arguments.at(2)), arguments.at(3));
    desk.start();
    const bool isAnew = desk.entries().isEmpty();
    QObject::connect(&desk.line(), &LineMonitor::wentOffline, qApp, [&desk, isAnew] {
        if (!isAnew || !desk.entries().isEmpty())
            return;
        for (const qint64 visitor : visitors())
            desk.acts().run(KeptDesk::visitOf(visitor), qApp, [](const ActOutcome &) {});
    });
    return QCoreApplication::exec();
}

} // namespace

/// The program is killed with check-ins that wait, at any moment: none is lost, none is sent twice.
class TestKeptKill : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Demo::TenantServer> m_server;

    std::unique_ptr<QProcess> startDesk()
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedChannels);
        process->start(QCoreApplication::applicationFilePath(),
                       {deskMode, m_server->baseUrl().toString(), m_folder->path()});
        return process;
    }
    static void kill(QProcess &desk)
    {
        desk.kill();
        QVERIFY(desk.waitForFinished(10'000));
        QCOMPARE(desk.exitStatus(), QProcess::CrashExit);
    }
    /// What waits in the journal, looked at from outside.
    [[nodiscard]] qsizetype waiting() const
    {
        Database file(m_folder->filePath(QStringLiteral("journal.sqlite")),
                      Database::Use::Additional);
        return Journal(file).waitingEntries().size();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<Demo::TenantServer>(
            Demo::TenantOptions{.port = freePort(), .customers = 60});
        QVERIFY(m_server->start());
        m_server->stop();
        // Kept, and killed at once.
        const auto desk = startDesk();
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), visitors().size(), 20'000);
        kill(*desk);
    }

    void nothingIsLostAndNothingTwice_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<FaultKind>("fault");
        QTest::newRow("while all waited") << 0 << FaultKind::Unknown;
        QTest::newRow("the first sent, not arrived") << 1 << FaultKind::Silence;
        QTest::newRow("the first sent, not answered") << 1 << FaultKind::Latency;
        QTest::newRow("the third sent, not arrived") << 3 << FaultKind::Silence;
        QTest::newRow("the third sent, not answered") << 3 << FaultKind::Latency;
    }

    void nothingIsLostAndNothingTwice()
    {
        QFETCH(const int, before);
        QFETCH(const FaultKind, fault);
        const auto count = int(visitors().size());
        QVERIFY(m_server->start());
        if (before > 0) {
            // Good ones pass, then one hangs, and there the program dies.
            if (before > 1)
                m_server->setFault({checkin, FaultKind::Latency, before - 1, 1, 1});
            m_server->setFault({checkin, fault, 1, 1, 60'000});
            const auto desk = startDesk();
            QTRY_COMPARE_WITH_TIMEOUT(m_server->requestCount(checkin), before, 20'000);
            kill(*desk);
        }
        KeptDesk desk(m_server->baseUrl(), m_folder->path());
        desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isDrained(), 20'000);
        QCOMPARE(m_server->writesApplied(checkin), count);
        QCOMPARE(desk.entries().size(), count);
        for (const JournalEntry &entry : desk.entries())
            QCOMPARE(entry.outcome.state, ActState::Done);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == deskMode)
        return runDesk(arguments);
    TestKeptKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keptkill.moc"
