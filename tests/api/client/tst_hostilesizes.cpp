// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/client/hostilefixture.h"
#include "tests/memorypeak.h"

#include <zlib.h>

using namespace Frontdesk::Api;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(Kind)

namespace {

constexpr qint64 MiB = 1024 * 1024;

/// Packed zeros without end: a head, and a part that unpacks to \a size bytes wherever it stands.
struct Bomb
{
    explicit Bomb(qsizetype size)
    {
        const QByteArray zeros(size, '0');
        z_stream stream{};
        deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
        begin = run(stream, {}, Z_FULL_FLUSH);
        (void)run(stream, zeros, Z_FULL_FLUSH); // the first knows of no zeros before it
        part = run(stream, zeros, Z_FULL_FLUSH);
        deflateEnd(&stream);
    }

    static QByteArray run(z_stream &stream, QByteArray bytes, int flush)
    {
        QByteArray packed(bytes.size() / 100 + 1000, Qt::Uninitialized);
        stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
        stream.avail_in = uInt(bytes.size());
        stream.next_out = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_out = uInt(packed.size());
        deflate(&stream, flush);
        packed.chop(stream.avail_out);
        return packed;
    }

    QByteArray begin;
    QByteArray part;
};

} // namespace

/// Answers that are too large or never end: given up in time, with bounded memory.
class TestHostileSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isGivenUp_data();
    void isGivenUp();
    void endlessErrorKeepsItsKind_data();
    void endlessErrorKeepsItsKind();
    void deadlineEndsWhatGoesOn_data();
    void deadlineEndsWhatGoesOn();
    void redirectWithoutEnd();
    void silenceEndsAnEndlessHead();
    void limitIsExact_data();
    void limitIsExact();
};

void TestHostileSizes::isGivenUp_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("part"); // again and again
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    const QByteArray gzip = "Content-Encoding: gzip\r\n";
    const QByteArray zeros(64 * 1024, '0');
    const Bomb bomb(MiB);
    QTest::newRow("endless") << open("200 OK", {}, {}) << zeros;
    QTest::newRow("endless chunks") << open("200 OK", chunked, {}) << chunk(zeros);
    QTest::newRow("length of a terabyte")
        << open("200 OK", "Content-Length: 1099511627776\r\n", {}) << zeros;
    // Ten GiB and more: the part is a KiB, and it comes for ever.
    QTest::newRow("bomb") << open("200 OK", gzip, bomb.begin) << bomb.part;
    QTest::newRow("bomb in chunks")
        << open("200 OK", gzip + chunked, chunk(bomb.begin)) << chunk(bomb.part);
    QTest::newRow("packed, and nothing in it")
        << open("200 OK", gzip, {}) << QByteArray(Frontdesk::Demo::gzipped({}).repeated(1000));
}

void TestHostileSizes::isGivenUp()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, part);
    HostileServer server({.first = head, .more = [&] { return part; }});
    QCOMPARE(server.settings().largestAnswer, 64 * MiB);
    const MemoryPeak peak;
    const ApiError error = server.read().error();
    QCOMPARE(error.kind, Kind::Protocol);
    QVERIFY2(error.detail.contains(QLatin1String("limit")), qPrintable(error.detail));
    QCOMPARE(server.server().requests().size(), 1);
    // The answer itself, and room to grow it.
    QVERIFY2(peak.growth().value_or(0) < 4 * 64, qPrintable(QString::number(*peak.growth())));
}

void TestHostileSizes::endlessErrorKeepsItsKind_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("403") << QByteArray("403 No") << Kind::MissingScope;
    QTest::newRow("404") << QByteArray("404 No") << Kind::NotFound;
    QTest::newRow("500") << QByteArray("500 Oops") << Kind::Server;
}

void TestHostileSizes::endlessErrorKeepsItsKind()
{
    QFETCH(QByteArray, status);
    HostileServer server(
        {.first = open(status, {}, {}), .more = [] { return QByteArray(64 * 1024, ' '); }});
    const MemoryPeak peak;
    QTEST(server.read().error().kind, "kind");
    QCOMPARE(server.server().requests().size(), 1);
    QVERIFY2(peak.growth().value_or(0) < 16, qPrintable(QString::number(*peak.growth())));
}

void TestHostileSizes::deadlineEndsWhatGoesOn_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<int>("pause");
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    const QByteArray many(64 * 1024, 'x');
    QTest::newRow("slow head") << whole("200 OK", {}, goodBody()) << QByteArray() << 200;
    QTest::newRow("slow body without end") << open("200 OK", {}, {}) << QByteArray("0") << 1;
    QTest::newRow("slow chunks without end") << open("200 OK", chunked, {}) << chunk("0") << 1;
    QTest::newRow("status line without end") << QByteArray("HTTP/1.1 200 ") << many << 0;
    QTest::newRow("header without end") << QByteArray("HTTP/1.1 200 OK\r\nX: ") << many << 0;
    QTest::newRow("headers without end") << QByteArray("HTTP/1.1 200 OK\r\n")
                                         << QByteArray("X-Header: value\r\n").repeated(4000) << 0;
    QTest::newRow("continue without end")
        << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(2000) << 0;
    QTest::newRow("chunk size without end")
        << open("200 OK", chunked, {}) << QByteArray("00000000").repeated(8000) << 0;
    QTest::newRow("chunk extension without end") << open("200 OK", chunked, "1;") << many << 0;
    QTest::newRow("refused key without end") << open("401 No", {}, {}) << many << 0;
}

void TestHostileSizes::deadlineEndsWhatGoesOn()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, part);
    QFETCH(int, pause);
    HostileServer server({.first = first.isEmpty() ? part : first,
                          .more = [&] { return part; },
                          .pause = std::chrono::milliseconds(pause)});
    server.settings().personDeadline = 300ms;
    const ApiError read = server.read().error();
    QCOMPARE(read.kind, Kind::Timeout);
    QVERIFY(!read.outcomeUnknown);
    const ApiError written = server.write().error();
    QCOMPARE(written.kind, Kind::Timeout);
    QVERIFY(written.outcomeUnknown);
}

void TestHostileSizes::redirectWithoutEnd()
{
    HostileServer server(
        {.first = open("302 Found", {}, {}), .more = [] { return QByteArray(64 * 1024, ' '); }});
    server.settings().personDeadline = 2s;
    const MemoryPeak peak;
    QCOMPARE(server.read().error().kind, Kind::Timeout); // Qt looks for its end before it follows
    QCOMPARE(server.write().error().kind, Kind::Protocol);
    QVERIFY2(peak.growth().value_or(0) < 4 * 64, qPrintable(QString::number(*peak.growth())));
}

void TestHostileSizes::silenceEndsAnEndlessHead()
{
    HostileServer server({.first = "HTTP/1.1 200 OK\r\nX: ",
                          .more = [] { return QByteArray("xxxxxxxxx"); },
                          .pause = 1ms});
    server.settings().silence = 300ms;
    QCOMPARE(server.read().error().kind, Kind::Timeout);
    QVERIFY(server.write().error().outcomeUnknown);
}

void TestHostileSizes::limitIsExact_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("plain") << whole("200 OK", {}, goodBody());
    QTest::newRow("packed") << whole("200 OK", "Content-Encoding: gzip\r\n",
                                     Frontdesk::Demo::gzipped(goodBody()));
}

void TestHostileSizes::limitIsExact()
{
    QFETCH(QByteArray, answer);
    HostileServer server({.first = answer});
    // As it comes or unpacked: packed, so little text is a few bytes more.
    const qsizetype size = qMax(goodBody().size(), Frontdesk::Demo::gzipped(goodBody()).size());
    server.settings().largestAnswer = size;
    QVERIFY(server.read());
    server.settings().largestAnswer = goodBody().size() - 1;
    QCOMPARE(server.read().error().kind, Kind::Protocol);
}

QTEST_GUILESS_MAIN(TestHostileSizes)
#include "tst_hostilesizes.moc"
