// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/classesservice.h"
#include "app/demotenant.h"
#include "app/session.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTest>

using namespace Frontdesk;

namespace {

const auto deskMode = QStringLiteral("--desk");
const auto bookOperation = QStringLiteral("bookClassSlot");
constexpr qint64 customerId = Demo::Cast::MayTrain.id;

Studio berlinAt(const QUrl &address)
{
    Studio studio;
    studio.id = QStringLiteral("5c1f6f0e-58a3-4ef6-9f35-3bb1a1f5c0de");
    studio.name = Demo::Berlin.name;
    studio.baseUrl = address;
    studio.studioId = Demo::Berlin.studioId;
    return studio;
}

QByteArray key()
{
    return {Demo::Berlin.apiKey.data(), Demo::Berlin.apiKey.size()};
}

std::unique_ptr<Session> openSession(const QUrl &address, const QString &folder)
{
    static KeyVault vault(QStringLiteral("Frontdesk, killed"));
    return std::make_unique<Session>(berlinAt(address), vault, folder, QStringLiteral("en"));
}

/// What the process that is going to be killed does: open the studio and book.
int runDesk(const QStringList &arguments)
{
    const auto session = openSession(QUrl(arguments.at(2)), arguments.at(3));
    const BookClassAct act{Demo::CastClass::Free, arguments.at(4).toLongLong(),
                           QStringLiteral("Yoga"),
                           QDateTime::fromString(arguments.at(5), Qt::ISODate)};
    session->start(key());
    session->workplace().acts.run({customerId, QStringLiteral("Mara Lindqvist"), act}, qApp,
                                  [](const ActOutcome &) { QCoreApplication::quit(); });
    return QCoreApplication::exec();
}

} // namespace

/// The program is killed between sending a booking and its answer, as by a crash or a full memory.
class TestKill : public QObject
{
    Q_OBJECT

private:
    /// Tomorrow's slot of a class that has places.
    static Api::ClassSlot slotOn(const QUrl &address)
    {
        QTemporaryDir folder;
        const auto session = openSession(address, folder.path());
        session->workplace().client.setKey(key());
        Api::ClassesService classes(session->workplace().client);
        std::optional<Api::ClassSlot> found;
        QObject owner;
        classes.slotsOfClass(Demo::CastClass::Free, {}, &owner)
            ->then(&owner, [&](const Api::Result<Api::Slice<Api::ClassSlot>> &slice) {
                for (const Api::ClassSlot &slot : slice ? slice->result : QList<Api::ClassSlot>()) {
                    const auto inTwentyHours = QDateTime::currentDateTime().addSecs(20 * 3600);
                    if (!found && slot.startDateTime->value > inTwentyHours)
                        found = slot;
                }
            });
        if (!QTest::qWaitFor([&] { return found.has_value(); }, 20'000))
            qFatal("no class tomorrow");
        return *found;
    }

    static qsizetype bookingsOf(Session &session, qint64 slotId)
    {
        std::optional<qsizetype> count;
        QObject owner;
        Api::ClassesService(session.workplace().client)
            .bookings(customerId, &owner)
            ->then(&owner, [&](const Api::Result<QList<Api::ClassBooking>> &bookings) {
                count = !bookings ? -1
                                  : std::count_if(bookings->cbegin(), bookings->cend(),
                                                  [&](const Api::ClassBooking &booking) {
                                                      return booking.classSlotId == slotId;
                                                  });
            });
        return QTest::qWaitFor([&] { return count.has_value(); }, 20'000) ? *count : -1;
    }

private Q_SLOTS:
    void isSettledAtTheNextStart_data()
    {
        QTest::addColumn<Demo::FaultKind>("fault");
        QTest::addColumn<int>("writes");
        QTest::addColumn<ActState>("end");
        QTest::newRow("it took effect") << Demo::FaultKind::Latency << 1 << ActState::Done;
        QTest::newRow("it never arrived") << Demo::FaultKind::Silence << 0 << ActState::Failed;
    }

    void isSettledAtTheNextStart()
    {
        QFETCH(const Demo::FaultKind, fault);
        QFETCH(const int, writes);
        DemoTenant tenant({.demo = true, .demoCustomers = 60});
        QVERIFY(tenant.start());
        Demo::TenantServer &server = tenant.server();
        QTemporaryDir folder;
        const Api::ClassSlot slot = slotOn(server.baseUrl());
        server.setFault({bookOperation, fault, 1, 1, 60'000});

        QProcess desk;
        desk.setProcessChannelMode(QProcess::ForwardedChannels);
        desk.start(QCoreApplication::applicationFilePath(),
                   {deskMode, server.baseUrl().toString(), folder.path(), QString::number(slot.id),
                    slot.startDateTime->value.toString(Qt::ISODate)});
        QTRY_COMPARE_WITH_TIMEOUT(server.requestCount(bookOperation), 1, 20'000);
        QCOMPARE(desk.state(), QProcess::Running);
        desk.kill();
        QVERIFY(desk.waitForFinished(10'000));
        QCOMPARE(desk.exitStatus(), QProcess::CrashExit);
        QCOMPARE(server.writesApplied(bookOperation), writes);

        const auto session = openSession(server.baseUrl(), folder.path());
        QVERIFY(session->store().isOpen());
        QCOMPARE(session->store().setAsideAs(), QString());
        Journal &journal = session->workplace().journal;
        const QList<JournalEntry> left = journal.openEntries();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().outcome.state, ActState::Intended);
        session->start(key());
        QTRY_VERIFY_WITH_TIMEOUT(journal.openEntries().isEmpty(), 20'000);
        const auto entry = journal.entry(left.first().outcome.journalId);
        QVERIFY(entry);
        QTEST(entry->outcome.state, "end");
        QVERIFY(entry->outcome.settled);
        QCOMPARE(entry->outcome.resultId.has_value(), writes == 1);
        QCOMPARE(bookingsOf(*session, slot.id), qsizetype(writes));
        QCOMPARE(server.writesApplied(bookOperation), writes);
        QCOMPARE(server.requestCount(bookOperation), 1);
    }
};

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 6 && arguments.at(1) == deskMode)
        return runDesk(arguments);
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
