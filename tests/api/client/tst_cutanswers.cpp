// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/client/hostilefixture.h"

using namespace Frontdesk;
using namespace Frontdesk::Api;
using Kind = ApiError::Kind;

/// A connection that ends within a good answer, wherever it does: the answer is lost, which a read
/// tries again and a write never does.
class TestCutAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLostAtEveryByte_data();
    void isLostAtEveryByte();
    void isReadAgain_data() { isLostAtEveryByte_data(); }
    void isReadAgain();
    void writeIsUnknown_data() { isLostAtEveryByte_data(); }
    void writeIsUnknown();
};

void TestCutAnswers::isLostAtEveryByte_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray gzip = "Content-Encoding: gzip\r\n";
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    const QByteArray packed = Demo::gzipped(goodBody());
    const auto chunks = [](const QByteArray &body) {
        return QByteArray(chunk(body.left(20)) + chunk(body.mid(20)) + "0\r\n\r\n");
    };
    QTest::newRow("with length") << whole("200 OK", {}, goodBody());
    QTest::newRow("in chunks") << open("200 OK", chunked, chunks(goodBody()));
    QTest::newRow("packed, with length") << whole("200 OK", gzip, packed);
    QTest::newRow("packed, in chunks") << open("200 OK", gzip + chunked, chunks(packed));
    QTest::newRow("packed, without length") << open("200 OK", gzip, packed);
}

void TestCutAnswers::isLostAtEveryByte()
{
    QFETCH(QByteArray, answer);
    const auto good = decode<Head>(goodBody()).value();
    HostileServer server({});
    server.settings().attempts = 1;
    // Few answers are waited for that long, and a busy machine pauses for half a second.
    server.settings().personDeadline = std::chrono::seconds(2);
    for (qsizetype size = 0; size < answer.size(); ++size) {
        server.server().setScript({.first = answer.left(size)});
        const auto read = server.read();
        const QByteArray cut = answer.left(size).toPercentEncoding();
        // Where all of the text is there, the end of the chunks is not missed. Where the size of a
        // chunk was cut, Qt 6.4 waits for the rest of it, without a connection.
        const bool isWhole = read && *read == good && size > answer.indexOf("0\r\n\r\n") - 4;
        const bool isWaiting = !read && read.error().kind == Kind::Timeout
            && answer.contains("chunked") && QByteArray("0149\r\n").contains(answer[size - 1]);
        QVERIFY2(isWhole || isWaiting || (!read && read.error().kind == Kind::Network), cut);
    }
    server.server().setScript({.first = answer});
    QCOMPARE(*server.read(), good);
}

void TestCutAnswers::isReadAgain()
{
    QFETCH(QByteArray, answer);
    HostileServer server({.first = answer.left(answer.size() * 3 / 4)});
    server.server().setLaterScript({.first = answer});
    QCOMPARE(server.read()->count, 7);
    QVERIFY(server.server().requests().size() >= 2); // Qt may send a read again by itself, too
}

void TestCutAnswers::writeIsUnknown()
{
    QFETCH(QByteArray, answer);
    HostileServer server({.first = answer.left(answer.size() * 3 / 4)});
    server.server().setLaterScript({.first = answer});
    const auto written = server.write();
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Kind::Network);
    QVERIFY(written.error().outcomeUnknown);
    QCOMPARE(server.server().requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestCutAnswers)
#include "tst_cutanswers.moc"
