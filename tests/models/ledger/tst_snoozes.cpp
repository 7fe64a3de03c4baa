// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/callbacks.h"
#include "models/ledger/snoozes.h"
#include "tests/models/ledger/ledgerstage.h"

#include <QSignalSpy>

using namespace Frontdesk;

/// What is noted down for a request: that it may wait, and that somebody called back.
class TestSnoozes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void snoozesForAllDesks_data() { addBackends(); }
    void snoozesForAllDesks();
    void isOverByItself_data() { addBackends(); }
    void isOverByItself();
    void keepsCallBacks_data() { addBackends(); }
    void keepsCallBacks();
};

static const RequestKey request{RequestKind::Payment, 1005, 77};

void TestSnoozes::snoozesForAllDesks()
{
    FRONTDESK_STAGE(stage);
    const auto a = stage.desk();
    const auto b = stage.desk();
    QDateTime now(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC);
    Snoozes atA(*a, [&now] { return now; });
    Snoozes atB(*b, [&now] { return now; });
    const auto snooze = [&](const QDateTime &until) {
        return answerOf<bool>(
            [&](auto done) { atA.snooze(request, until, QStringLiteral("Ada"), this, done); });
    };
    QVERIFY(snooze(now.addDays(1)));
    QTRY_COMPARE(atB.until(request), now.addDays(1));
    QCOMPARE(atB.find(request)->by, QStringLiteral("Ada"));
    QCOMPARE(atB.find({RequestKind::Payment, 1005, 78}), std::nullopt);
    QVERIFY(snooze(now.addDays(2)));
    QTRY_COMPARE(atB.until(request), now.addDays(2));
    now = now.addDays(2);
    QVERIFY(!atB.until(request).isValid());
    QVERIFY(snooze(now.addDays(1)));
    QTRY_VERIFY(atB.find(request));
    const auto wake
        = [&] { return answerOf<bool>([&](auto done) { atB.wake(request, this, done); }); };
    QCOMPARE(wake(), LedgerResult<bool>(true));
    QTRY_VERIFY(!atA.find(request));
    QCOMPARE(wake(), LedgerResult<bool>(false));
}

void TestSnoozes::isOverByItself()
{
    FRONTDESK_STAGE(stage);
    const auto ledger = stage.desk();
    Snoozes snoozes(*ledger);
    QTRY_VERIFY_WITH_TIMEOUT(ledger->isAvailable(), 20'000);
    QVERIFY(answerOf<bool>([&](auto done) {
        snoozes.snooze(request, QDateTime::currentDateTimeUtc().addMSecs(700), {}, this, done);
    }));
    QTRY_VERIFY(snoozes.find(request));
    const QSignalSpy changes(&snoozes, &Snoozes::changed);
    QTRY_VERIFY(!snoozes.find(request));
    QTRY_COMPARE(changes.count(), 1);
}

void TestSnoozes::keepsCallBacks()
{
    FRONTDESK_STAGE(stage);
    const auto a = stage.desk();
    const auto b = stage.desk();
    CallBacks atA(*a);
    CallBacks atB(*b);
    const auto add = [&](const char *by, const char *note) {
        return answerOf<bool>([&](auto done) {
            atA.add(request,
                    {QString::fromUtf8(by), QStringLiteral("Desk 1"), {}, QString::fromUtf8(note)},
                    this, done);
        });
    };
    QVERIFY(add("Ada", "nobody there"));
    QVERIFY(add("Zoë", "yes, DE89 3704 0044 0532 0130 00"));
    QTRY_COMPARE(atB.history(request).size(), 2);
    const auto latest = atB.latest(request);
    QCOMPARE(latest->by, QStringLiteral("Zoë"));
    QCOMPARE(latest->desk, QStringLiteral("Desk 1"));
    QCOMPARE(latest->note, QStringLiteral("yes, •••"));
    QVERIFY(qAbs(latest->time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(atB.history(request)[1].by, QStringLiteral("Ada"));
    QCOMPARE(atB.latest({RequestKind::Payment, 1005, 78}), std::nullopt);
}

QTEST_GUILESS_MAIN(TestSnoozes)
#include "tst_snoozes.moc"
