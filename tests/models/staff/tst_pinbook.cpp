// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/staff/pinbook.h"
#include "models/staff/pinhash.h"
#include "models/staff/pinrules.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Frontdesk;

Q_DECLARE_METATYPE(PinProblem)

class PinBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void hashes();
    void keepsManagers();
    void pausesGrow();
    void pausesEnd();
    void pausesOutliveTheProgram();
    void clockTurnedBack();
    void noBook_data();
    void noBook();
};

namespace {

const QString anna = QStringLiteral("Anna Weiß");
const QDateTime noon(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC);

PinBook bookWithFailures(int count)
{
    PinBook book;
    book.put(anna, "hash");
    for (int i = 0; i < count; ++i)
        book.countFailure(anna, noon);
    return book;
}

} // namespace

void PinBookTest::rules_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<PinProblem>("problem");
    const auto row = [](const char *pin, PinProblem problem) {
        QTest::newRow(pin) << QString::fromUtf8(pin) << problem;
    };
    for (const char *pin : {"8263", "40917", "kö3ß", "739173927391"})
        row(pin, PinProblem::None);
    for (const char *pin : {"0000", "1234", "4321", "2468", "1212", "123123", "aaaaaa", "abcd",
                            "1987", "2026", "2580", "qwertz", "anna", "WEIß"})
        row(pin, PinProblem::TooSimple);
    row("826", PinProblem::TooShort);
    row("", PinProblem::TooShort);
    row("7391739273918", PinProblem::TooLong);
    row("82 63", PinProblem::HasSpaces);
}

void PinBookTest::rules()
{
    QFETCH(QString, pin);
    QTEST(problemOf(pin, anna), "problem");
}

void PinBookTest::hashes()
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray hash = pinHash("8263", PinCost::usual());
    qInfo("one hash at the usual cost: %lld ms", timer.elapsed());
    QVERIFY(hash.startsWith("$argon2id$v=19$m=262144,t=3,"));
    QVERIFY(isPinOf(hash, "8263"));
    QVERIFY(!isPinOf(hash, "8264"));
    QVERIFY(!isPinOf({}, "8263"));
    QVERIFY(!isPinOf("no hash", "8263"));
    QVERIFY(pinHash("8263", PinCost::least()) != pinHash("8263", PinCost::least()));
    QVERIFY(pinHash("8263", {1, size_t(1) << 44}).isEmpty());
}

void PinBookTest::keepsManagers()
{
    PinBook book;
    book.put(anna, "one");
    book.put(QStringLiteral("Bo"), "two");
    book.put(QStringLiteral("anna weiß"), "three");
    const auto again = PinBook::fromBytes(book.toBytes());
    QVERIFY(again);
    const QStringList names{anna, QStringLiteral("Bo")};
    QCOMPARE(again->names(), names);
    QCOMPARE(again->hashOf(anna), QByteArray("three"));
    book.remove(anna);
    QCOMPARE(book.names(), QStringList{QStringLiteral("Bo")});
    QCOMPARE(book.hashOf(anna), QByteArray());
}

void PinBookTest::pausesGrow()
{
    PinBook book;
    book.put(anna, "hash");
    QList<qint64> pauses;
    QDateTime now = noon;
    for (int i = 0; i < 10; ++i) {
        book.countFailure(anna, now);
        pauses.append(book.pauseOf(anna, now).count());
        now = now.addSecs(pauses.last());
    }
    const QList<qint64> expected{0, 0, 30, 60, 120, 300, 900, 3600, 3600, 3600};
    QCOMPARE(pauses, expected);
    QCOMPARE(book.attemptsLeft(anna), 0);
    book.forgetFailures(anna);
    QCOMPARE(book.pauseOf(anna, now).count(), 0);
    QCOMPARE(book.attemptsLeft(anna), PinBook::FreeAttempts);
}

void PinBookTest::pausesEnd()
{
    const PinBook book = bookWithFailures(3);
    QCOMPARE(book.pauseOf(anna, noon.addSecs(29)).count(), 1);
    QCOMPARE(book.pauseOf(anna, noon.addSecs(30)).count(), 0);
    QCOMPARE(book.pauseOf(QStringLiteral("nobody"), noon).count(), 0);
}

void PinBookTest::pausesOutliveTheProgram()
{
    const auto again = PinBook::fromBytes(bookWithFailures(4).toBytes());
    QVERIFY(again);
    QCOMPARE(again->pauseOf(anna, noon.addSecs(10)).count(), 50);
}

void PinBookTest::clockTurnedBack()
{
    const PinBook book = bookWithFailures(3);
    QCOMPARE(book.pauseOf(anna, noon.addDays(-300)).count(), 30);
}

void PinBookTest::noBook_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a key") << QByteArray("b2c0f8e2");
    QTest::newRow("an object") << QByteArray("{}");
    QTest::newRow("no hash") << QByteArray(R"([{"name":"A","failures":0,"pausedUntil":0}])");
}

void PinBookTest::noBook()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!PinBook::fromBytes(bytes));
}

QTEST_GUILESS_MAIN(PinBookTest)
#include "tst_pinbook.moc"
