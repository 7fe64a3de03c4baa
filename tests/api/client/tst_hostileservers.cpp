// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/client/hostilefixture.h"

using namespace Frontdesk;
using namespace Frontdesk::Api;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

Q_DECLARE_METATYPE(Kind)
Q_DECLARE_METATYPE(ApiRequest)

namespace {

/// Any object would do for it.
struct AllOptional
{
    std::optional<QString> note;
};
BOOST_DESCRIBE_STRUCT(AllOptional, (), (note))

} // namespace

/// Answers that are not what the contract says: each is a clear error, of a read and of a write.
class TestHostileServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongAnswerIsAClearError_data();
    void wrongAnswerIsAClearError();
    void oddButGoodAnswerIsTaken_data();
    void oddButGoodAnswerIsTaken();
    void errorWithTheStatusOfSuccessIsTold_data();
    void errorWithTheStatusOfSuccessIsTold();
    void wordsAreBounded();
    void redirectIsRefused_data();
    void redirectIsRefused();
    void keyFollowsNoRedirectToAnotherHost();
    void redirectWithinTheOriginIsFollowedByReadsOnly();
    void connectionIsNotUsedAgainAfterTooMuch();
    void goodAnswerHasItsStatus();
};

void TestHostileServers::wrongAnswerIsAClearError_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("detail"); // a part of it
    QTest::addColumn<bool>("isRepeated"); // of a read
    QTest::addColumn<bool>("isUnknown"); // of a write

    const auto row = [](const char *name, const QByteArray &answer, Kind kind, const char *detail,
                        bool isRepeated = false, bool isUnknown = true) {
        QTest::newRow(name) << answer << kind << QString::fromLatin1(detail) << isRepeated
                            << isUnknown;
    };
    const QByteArray json = "Content-Type: application/json\r\n";
    const QByteArray html = "<!DOCTYPE html><html><body>Sign in to the Wi-Fi</body></html>";
    const QByteArray asHtml = "Content-Type: text/html\r\n";
    const auto ok = [&](const QByteArray &body) { return whole("200 OK", json, body); };

    row("html", whole("200 OK", asHtml, html), Kind::Protocol, "HTML");
    row("html said to be json", ok("  \r\n" + html), Kind::Protocol, "HTML");
    row("html of a proxy's failure", whole("502 Bad Gateway", asHtml, html), Kind::Server, "HTML");
    row("html of a failure", whole("500 Oops", asHtml, html), Kind::Server, "HTML");
    row("html of a refused key", whole("401 No", asHtml, html), Kind::Unauthorized, "HTML", false,
        false);
    row("html of a refusal", whole("403 No", asHtml, html), Kind::MissingScope, "HTML", false,
        false);
    row("html of a missing page", whole("404 No", asHtml, html), Kind::NotFound, "HTML", false,
        false);
    row("html while busy", whole("503 Busy", asHtml, html), Kind::Busy, "HTML", true);
    row("failure without a body", whole("500 Oops", {}, {}), Kind::Server, "empty");
    row("status out of range", whole("999 Odd", {}, {}), Kind::Server, "empty");

    row("no content", open("204 No Content", {}, {}), Kind::Protocol, "empty");
    row("empty", ok({}), Kind::Protocol, "empty");
    row("spaces", ok(" \r\n\t "), Kind::Protocol, "empty");
    row("not modified", open("304 Not Modified", {}, {}), Kind::Protocol, "304");
    row("multiple choices", whole("300 Choices", {}, "x"), Kind::Protocol, "300");
    row("other protocol", open("101 Switching Protocols", "Upgrade: x\r\n", {}), Kind::Protocol,
        "final status");

    row("latin 1", ok("{\"count\":7,\"note\":\"M\xFCller\"}"), Kind::Protocol, "UTF-8");
    row("utf-16", ok(QByteArray("\xFF\xFE{\0}\0", 6)), Kind::Protocol, "");
    row("cut character", ok("{\"count\":7,\"note\":\"M\xC3\"}"), Kind::Protocol, "UTF-8");
    row("surrogate in utf-8", ok("{\"count\":7,\"note\":\"\xED\xA0\x80\"}"), Kind::Protocol,
        "UTF-8");
    row("nul in a text", ok(QByteArray("{\"count\":7,\"note\":\"a\0b\"}", 24)), Kind::Protocol,
        "unescaped");
    row("nul behind", ok(goodBody() + '\0'), Kind::Protocol, "");
    row("two values", ok(goodBody() + goodBody()), Kind::Protocol, "");
    row("deep lists", ok(QByteArray(100'000, '[')), Kind::Protocol, "");
    row("deep lists, closed", ok(QByteArray(100'000, '[') + QByteArray(100'000, ']')),
        Kind::Protocol, "deep");
    row("deep unknown member",
        ok("{\"count\":7,\"x\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}'),
        Kind::Protocol, "deep");
    row("a list", ok("[]"), Kind::Protocol, "is not an object");
    row("null", ok("null"), Kind::Protocol, "is not an object");
    row("member of another type", ok("{\"count\":\"7\"}"), Kind::Protocol, "count");
    row("huge number", ok("{\"count\":1e999}"), Kind::Protocol, "");
    row("endless digits", ok("{\"count\":" + QByteArray(100'000, '9') + '}'), Kind::Protocol, "");
    row("partial content", whole("206 Partial", json, goodBody().left(20)), Kind::Protocol, "");

    row("length too short", open("200 OK", "Content-Length: 20\r\n", goodBody()), Kind::Protocol,
        "");
    row("length too long", open("200 OK", "Content-Length: 2000\r\n", goodBody()), Kind::Network,
        "closed", true);
    row("not http", "SSH-2.0-OpenSSH_9.2\r\n", Kind::Network, "", true);
    row("http 0.9", goodBody(), Kind::Network, "", true);
    row("nothing", {}, Kind::Network, "", true);
    row("status line only", "HTTP/1.1 200 OK\r\n", Kind::Network, "", true);

    const QByteArray gzip = "Content-Encoding: gzip\r\n";
    QByteArray damaged = Demo::gzipped(goodBody());
    damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 0x55);
    row("damaged gzip", whole("200 OK", gzip, damaged), Kind::Protocol, "damaged");
    row("gzip that is none", whole("200 OK", gzip, goodBody()), Kind::Protocol, "damaged");
    row("garbage behind gzip", whole("200 OK", gzip, Demo::gzipped(goodBody()) + "garbage"),
        Kind::Protocol, "damaged");
    row("cut gzip", whole("200 OK", gzip, Demo::gzipped(goodBody()).chopped(4)), Kind::Network,
        "cut off", true);
    row("brotli", whole("200 OK", "Content-Encoding: br\r\n", "xxxx"), Kind::Protocol,
        "not asked for");
    row("gzip twice",
        whole("200 OK", "Content-Encoding: gzip, gzip\r\n",
              Demo::gzipped(Demo::gzipped(goodBody()))),
        Kind::Protocol, "not asked for");
}

void TestHostileServers::wrongAnswerIsAClearError()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, detail);
    QFETCH(bool, isRepeated);
    HostileServer server({.first = answer});
    const auto read = server.read();
    QVERIFY(!read);
    QTEST(read.error().kind, "kind");
    QVERIFY2(read.error().detail.contains(detail), qPrintable(read.error().detail));
    QCOMPARE(read.error().operation, Operations::getUtilization.name);
    QVERIFY(!read.error().outcomeUnknown);
    QCOMPARE(server.server().requests().size() > 1, isRepeated);

    const qsizetype before = server.server().requests().size();
    const auto written = server.write();
    QVERIFY(!written);
    QTEST(written.error().kind, "kind");
    QTEST(written.error().outcomeUnknown, "isUnknown");
    QCOMPARE(server.server().requests().size(), before + 1);
}

void TestHostileServers::oddButGoodAnswerIsTaken_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray gzip = "Content-Encoding: gzip\r\n";
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    const QByteArray packed = Demo::gzipped(goodBody());
    QTest::newRow("no length") << open("200 OK", {}, goodBody());
    QTest::newRow("html said to come")
        << whole("200 OK", "Content-Type: text/html\r\n", goodBody());
    QTest::newRow("other charset said")
        << whole("200 OK", "Content-Type: application/json; charset=utf-16\r\n", goodBody());
    QTest::newRow("byte order mark") << whole("200 OK", {}, "\xEF\xBB\xBF" + goodBody());
    QTest::newRow("member twice: the first")
        << whole("200 OK", {}, goodBody().chopped(1) + ",\"count\":8,\"note\":\"other\"}");
    QTest::newRow("deep, but not too deep") << whole(
        "200 OK", {},
        goodBody().chopped(1) + ",\"x\":" + QByteArray(500, '[') + QByteArray(500, ']') + '}');
    QTest::newRow("other good status") << whole("299 Fine", {}, goodBody());
    QTest::newRow("http 1.0") << QByteArray("HTTP/1.0 200 OK\r\n\r\n" + goodBody());
    QTest::newRow("continue first")
        << QByteArray("HTTP/1.1 100 Continue\r\n\r\n" + whole("200 OK", {}, goodBody()));
    QTest::newRow("gzip") << whole("200 OK", gzip, packed);
    QTest::newRow("gzip, spelt otherwise")
        << whole("200 OK", "content-encoding:  X-GZIP \r\n", packed);
    QTest::newRow("gzip in two members") << whole(
        "200 OK", gzip, Demo::gzipped(goodBody().left(9)) + Demo::gzipped(goodBody().mid(9)));
    QTest::newRow("gzip without length") << open("200 OK", gzip, packed);
    QTest::newRow("gzip in chunks") << open(
        "200 OK", gzip + chunked, chunk(packed.left(1)) + chunk(packed.mid(1)) + "0\r\n\r\n");
    QTest::newRow("chunks of a byte") << open("200 OK", chunked, [] {
        QByteArray chunks;
        for (const char byte : goodBody())
            chunks += chunk(QByteArray(1, byte));
        return QByteArray(chunks + "0\r\n\r\n");
    }());
}

void TestHostileServers::oddButGoodAnswerIsTaken()
{
    QFETCH(QByteArray, answer);
    HostileServer server({.first = answer});
    const auto read = server.read();
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->count, 7);
    QVERIFY(read->note->startsWith(QLatin1String("ninety")));
}

void TestHostileServers::errorWithTheStatusOfSuccessIsTold_data()
{
    QTest::addColumn<ApiRequest>("request");
    QTest::newRow("read") << ApiRequest(Operations::getUtilization);
    QTest::newRow("write") << ApiRequest(Operations::checkin).arg(7);
}

void TestHostileServers::errorWithTheStatusOfSuccessIsTold()
{
    QFETCH(ApiRequest, request);
    HostileServer server(
        {.first = whole("200 OK", {},
                        R"({"errorMessage":"Closed for stock-taking","errorCode":"E7",)"
                        R"("traceId":"t-1","reference":"person.email"})")});
    const auto check = [&](const ApiError &error) {
        QCOMPARE(error.kind, Kind::Server);
        QCOMPARE(error.httpStatus, 200);
        QCOMPARE(error.serverMessage, QStringLiteral("Closed for stock-taking"));
        QCOMPARE(error.errorCode, QStringLiteral("E7"));
        QCOMPARE(error.traceId, QStringLiteral("t-1"));
        QCOMPARE(error.reference, QStringLiteral("person.email"));
        QCOMPARE(error.outcomeUnknown, !request.operation().isRead());
    };
    check(server.call<Head>(request).error());
    check(server.call<AllOptional>(request).error());
    check(server.call<Nothing>(request).error());
    check(server.call<QList<Head>>(request).error());
    QCOMPARE(server.server().requests().size(), 4);
}

void TestHostileServers::wordsAreBounded()
{
    const QByteArray words = "a\\u0000 b\\n" + QByteArray(50'000, 'c');
    HostileServer server({.first = whole("400 No", {}, "{\"errorMessage\":\"" + words + "\"}")});
    const ApiError error = server.read().error();
    QCOMPARE(error.kind, Kind::Validation);
    QVERIFY(error.serverMessage.startsWith(u'a'));
    QVERIFY(error.serverMessage.size() <= 1000);
    QVERIFY(!error.serverMessage.contains(u'\n'));
}

void TestHostileServers::redirectIsRefused_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("location");
    for (const char *status : {"301 Moved", "302 Found", "303 See", "307 Keep", "308 Keep"}) {
        QTest::addRow("%s to another host", status)
            << QByteArray(status) << QByteArray("http://localhost:1/v1/studios/utilization");
        QTest::addRow("%s to another protocol", status)
            << QByteArray(status) << QByteArray("https://127.0.0.1/v1/studios/utilization");
        QTest::addRow("%s to a file", status)
            << QByteArray(status) << QByteArray("file:///etc/hostname");
        QTest::addRow("%s to itself", status)
            << QByteArray(status) << QByteArray("/v1/studios/utilization");
        QTest::addRow("%s to nowhere", status) << QByteArray(status) << QByteArray();
    }
}

void TestHostileServers::redirectIsRefused()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, location);
    const QByteArray header
        = location.isEmpty() ? QByteArray() : QByteArray("Location: " + location + "\r\n");
    HostileServer server({.first = whole(status, header, {})});
    const ApiError read = server.read().error();
    QCOMPARE(read.kind, Kind::Protocol);
    QVERIFY2(read.detail.contains(QLatin1String("redirect"))
                 || read.detail.contains(QLatin1String("status")),
             qPrintable(read.detail));
    // Qt asks once more when the connection that it kept ends under its question.
    QVERIFY(server.server().requests().size() <= 2 * 4);

    const qsizetype before = server.server().requests().size();
    const ApiError written = server.write().error();
    QCOMPARE(written.kind, Kind::Protocol);
    QVERIFY(written.outcomeUnknown);
    QCOMPARE(server.server().requests().size(), before + 1);
}

void TestHostileServers::keyFollowsNoRedirectToAnotherHost()
{
    RawServer other({.first = whole("200 OK", {}, goodBody())});
    HostileServer server(
        {.first = whole("302 Found", "Location: " + other.url().toEncoded() + "/\r\n", {})});
    QCOMPARE(server.read().error().kind, Kind::Protocol);
    QVERIFY(other.requests().isEmpty());
    // A signed link is called without the key, and does not lead on either.
    const ApiRequest link = ApiRequest(Operations::download).link(server.server().url());
    QCOMPARE(server.call<QByteArray>(link).error().kind, Kind::Protocol);
    QVERIFY(other.requests().isEmpty());
    QVERIFY(server.server().requests().first().contains("the-key"));
    QVERIFY(!server.server().requests().last().contains("the-key"));
}

void TestHostileServers::redirectWithinTheOriginIsFollowedByReadsOnly()
{
    HostileServer server({.first = whole("302 Found", "Location: /elsewhere\r\n", {})});
    server.server().setLaterScript({.first = whole("200 OK", {}, goodBody())});
    QCOMPARE(server.read()->count, 7);
    server.server().setScript({.first = whole("302 Found", "Location: /elsewhere\r\n", {})});
    QVERIFY(server.write().error().outcomeUnknown);
    QCOMPARE(server.server().requests().size(), 3);
}

void TestHostileServers::connectionIsNotUsedAgainAfterTooMuch()
{
    // What lies behind the end of one answer must not become the next one.
    const QByteArray other = whole("200 OK", {}, R"({"count":666})");
    RawServer server({.first = whole("200 OK", {}, goodBody()) + other + other, .close = false});
    ClientSettings settings{.baseUrl = server.url()};
    ApiClient client(settings);
    for (int i = 0; i < 5; ++i) {
        std::optional<Result<Head>> outcome;
        client.send<Head>(ApiRequest(Operations::getUtilization), this)
            ->then(this, [&](const Result<Head> &result) { outcome = result; });
        QTRY_VERIFY(outcome.has_value());
        QCOMPARE((*outcome)->count, 7);
    }
}

void TestHostileServers::goodAnswerHasItsStatus()
{
    HostileServer server({.first = whole("201 Created", {}, "{}")});
    QCOMPARE(server.read().error().httpStatus, 201);
}

QTEST_GUILESS_MAIN(TestHostileServers)
#include "tst_hostileservers.moc"
