// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/codec/encode.h"
#include "models/sync/checkinhistorywalker.h"
#include "tests/models/sync/scriptedserver.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Api;

/// Which windows and slices the walker asks for, whatever a server answers.
class TestCheckinHistoryWalker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void walksInWindowsOfAYear();
    void endsWithTheFirstDay();
    void endsAfterEmptyYears();
    void bridgesEmptyYearsOfAKnownCustomer();
    void readsVisitsFromBeforeTheFirstDay();
    void handsOffsetsBackUnchanged();
    void noticesACircle_data();
    void noticesACircle();
    void noticesEmptySlicesWithoutEnd();
    void goesOnWhereItFailed();
    void saysNothingOnceDestroyed();

private:
    struct Window
    {
        QDate from, to;
        QString offset;
    };
    using Part = Result<CheckinHistoryWalker::Part>;

    [[nodiscard]] QList<Window> asked() const;
    std::optional<Part> next();
    void walkToTheEnd();
    static ScriptedServer::Answer slice(const QList<QDate> &days, const QString &offset = {});
    static QDate fromOf(const QUrl &url);

    const QDate m_today{2026, 3, 11};
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<CheckinHistoryWalker> m_walker;
    QList<Checkin> m_read;
};

void TestCheckinHistoryWalker::init()
{
    m_read.clear();
    m_walker.reset();
    m_server = std::make_unique<ScriptedServer>();
    m_server->answer = [](const QUrl &) { return slice({}); };
    ClientSettings settings;
    settings.baseUrl = m_server->baseUrl();
    settings.apiKey = "key";
    settings.attempts = 1;
    m_client = std::make_unique<ApiClient>(settings);
    m_walker = std::make_unique<CheckinHistoryWalker>(*m_client, 7, m_today, nullptr);
}

ScriptedServer::Answer TestCheckinHistoryWalker::slice(const QList<QDate> &days,
                                                       const QString &offset)
{
    Slice<Checkin> slice;
    for (const QDate &day : days) {
        Checkin visit;
        visit.checkinId = day.toJulianDay();
        visit.checkInDateTime = QDateTime(day, QTime(18, 0));
        slice.result.append(visit);
    }
    slice.offset = offset;
    slice.hasNext = !offset.isNull();
    return {200, encode(slice)};
}

QDate TestCheckinHistoryWalker::fromOf(const QUrl &url)
{
    return QDate::fromString(QUrlQuery(url).queryItemValue(QStringLiteral("fromDate")),
                             Qt::ISODate);
}

QList<TestCheckinHistoryWalker::Window> TestCheckinHistoryWalker::asked() const
{
    QList<Window> windows;
    for (const QUrl &url : m_server->asked) {
        const QUrlQuery query(url);
        const auto day = [&](const QString &name) {
            return QDate::fromString(query.queryItemValue(name), Qt::ISODate);
        };
        windows.append({day(QStringLiteral("fromDate")), day(QStringLiteral("toDate")),
                        query.queryItemValue(QStringLiteral("offset"), QUrl::FullyDecoded)});
    }
    return windows;
}

std::optional<TestCheckinHistoryWalker::Part> TestCheckinHistoryWalker::next()
{
    std::optional<Part> part;
    m_walker->next([&part](const Part &answer) { part = answer; });
    if (!QTest::qWaitFor([&part] { return part.has_value(); }))
        return {};
    if (*part)
        m_read += (*part)->checkins;
    return part;
}

void TestCheckinHistoryWalker::walkToTheEnd()
{
    for (int steps = 0; !m_walker->isAtEnd() && steps < 200; ++steps) {
        const auto part = next();
        QVERIFY(part && *part);
    }
    QVERIFY(m_walker->isAtEnd());
}

void TestCheckinHistoryWalker::walksInWindowsOfAYear()
{
    m_walker->setFirstDay(m_today.addYears(-4));
    walkToTheEnd();
    const QList<Window> windows = asked();
    QVERIFY(windows.size() >= 4);
    QCOMPARE(windows.first().to, m_today);
    for (int i = 0; i < windows.size(); ++i) {
        QVERIFY(windows.at(i).from.daysTo(windows.at(i).to) < 365);
        QVERIFY(windows.at(i).offset.isEmpty());
        if (i > 0) // neither a gap nor an overlap
            QCOMPARE(windows.at(i).to, windows.at(i - 1).from.addDays(-1));
    }
}

void TestCheckinHistoryWalker::endsWithTheFirstDay()
{
    m_walker->setFirstDay(m_today.addDays(-10));
    walkToTheEnd();
    QCOMPARE(m_server->asked.size(), 1);
}

void TestCheckinHistoryWalker::endsAfterEmptyYears()
{
    bool isFirst = true;
    m_server->answer = [&isFirst, this](const QUrl &) {
        return std::exchange(isFirst, false) ? slice({m_today}) : slice({});
    };
    walkToTheEnd();
    QCOMPARE(m_read.size(), 1);
    QCOMPARE(m_server->asked.size(), 1 + CheckinHistoryWalker::EmptyWindows);
}

void TestCheckinHistoryWalker::bridgesEmptyYearsOfAKnownCustomer()
{
    const QDate first = m_today.addYears(-9);
    m_walker->setFirstDay(first);
    m_server->answer
        = [first](const QUrl &url) { return fromOf(url) <= first ? slice({first}) : slice({}); };
    walkToTheEnd();
    QCOMPARE(m_read.size(), 1);
}

void TestCheckinHistoryWalker::readsVisitsFromBeforeTheFirstDay()
{
    const QDate first = m_today.addDays(-10); // moved here from another system
    const QDate brought = m_today.addDays(-500);
    m_walker->setFirstDay(first);
    m_server->answer = [=, this](const QUrl &url) {
        const QDate from = fromOf(url);
        if (from <= brought && brought < from.addDays(365))
            return slice({brought});
        return from > brought ? slice({m_today, m_today.addDays(-100)}) : slice({});
    };
    walkToTheEnd();
    QCOMPARE(m_read.size(), 3);
}

void TestCheckinHistoryWalker::handsOffsetsBackUnchanged()
{
    const QString opaque = QStringLiteral("a/b+c=ü&d");
    m_walker->setFirstDay(m_today.addDays(-30));
    m_server->answer = [&](const QUrl &url) {
        const bool isSecond = QUrlQuery(url).hasQueryItem(QStringLiteral("offset"));
        return isSecond ? slice({m_today.addDays(-1)}) : slice({m_today}, opaque);
    };
    walkToTheEnd();
    QCOMPARE(m_read.size(), 2);
    QCOMPARE(asked().at(1).offset, opaque);
    QCOMPARE(asked().at(1).to, m_today);
}

void TestCheckinHistoryWalker::noticesACircle_data()
{
    QTest::addColumn<QStringList>("offsets");
    QTest::newRow("the same again") << QStringList{QStringLiteral("5"), QStringLiteral("5")};
    QTest::newRow("two in turns") << QStringList{QStringLiteral("5"), QStringLiteral("6"),
                                                 QStringLiteral("5")};
    QTest::newRow("none") << QStringList{QStringLiteral("")};
}

void TestCheckinHistoryWalker::noticesACircle()
{
    QFETCH(QStringList, offsets);
    QStringList left = offsets;
    m_server->answer = [&left, this](const QUrl &) { return slice({m_today}, left.takeFirst()); };
    for (int i = 0; i + 1 < offsets.size(); ++i)
        QVERIFY(next().value().has_value());
    const auto part = next();
    QVERIFY(part && !*part);
    QCOMPARE(part->error().kind, ApiError::Kind::Protocol);
    QVERIFY(!m_walker->isAtEnd());
}

void TestCheckinHistoryWalker::noticesEmptySlicesWithoutEnd()
{
    int turn = 0;
    m_server->answer = [&turn](const QUrl &) { return slice({}, QString::number(++turn)); };
    const auto part = next();
    QVERIFY(part && !*part);
    QCOMPARE(part->error().kind, ApiError::Kind::Protocol);
    QCOMPARE(asked().size(), SliceProgress::MostEmptySlices);
}

void TestCheckinHistoryWalker::goesOnWhereItFailed()
{
    m_walker->setFirstDay(m_today.addDays(-30));
    m_server->answer = [this](const QUrl &) { return slice({m_today}, QStringLiteral("50")); };
    QVERIFY(next().value().has_value());
    m_server->answer = [](const QUrl &) { return ScriptedServer::Answer{500, "no"}; };
    QVERIFY(!next().value().has_value());
    m_server->answer = [this](const QUrl &) { return slice({m_today.addDays(-1)}); };
    QVERIFY(next().value().has_value());
    QCOMPARE(asked().last().offset, QStringLiteral("50"));
    QVERIFY(m_walker->isAtEnd());
    QCOMPARE(m_read.size(), 2);
}

void TestCheckinHistoryWalker::saysNothingOnceDestroyed()
{
    m_walker->setFirstDay(m_today);
    bool isAnswered = false;
    m_walker->next([&isAnswered](const Part &) { isAnswered = true; });
    m_server->answer = [this](const QUrl &) { // at work when its walker goes
        m_walker.reset();
        return slice({m_today});
    };
    QTRY_COMPARE(m_server->asked.size(), 1);
    QTest::qWait(50); // nothing may come of it; there is no signal to wait for
    QVERIFY(!isAnswered);
}

QTEST_GUILESS_MAIN(TestCheckinHistoryWalker)
#include "tst_checkinhistorywalker.moc"
