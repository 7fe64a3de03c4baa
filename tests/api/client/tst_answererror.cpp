// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/client/answererror.h"
#include "api/client/apiclient.h"
#include "api/services/studiosservice.h"
#include "api/types/operations.h"
#include "tests/cannedserver.h"

#include <QBuffer>
#include <QNetworkReply>
#include <QTest>

using namespace Frontdesk::Api;

namespace {

/// An answer that ended well, as far as the transport says.
class EndedReply final : public QNetworkReply
{
public:
    explicit EndedReply(const QByteArray &length)
    {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, 200);
        if (!length.isEmpty())
            setRawHeader("Content-Length", length);
        setFinished(true);
    }

    void abort() override { }

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

} // namespace

/// What comes of answers whose end the transport does not miss.
class TestAnswerError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutOffIsLost_data()
    {
        QTest::addColumn<QByteArray>("length");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isLost");
        const QByteArray whole = R"({"count":7})";
        QTest::newRow("whole") << QByteArray("11") << whole << false;
        QTest::newRow("whole, without length") << QByteArray() << whole << false;
        QTest::newRow("cut") << QByteArray("11") << whole.left(6) << true;
        QTest::newRow("cut before its first byte") << QByteArray("11") << QByteArray() << true;
        QTest::newRow("cut, and yet an object") << QByteArray("20") << whole << true;
        QTest::newRow("cut, without length") << QByteArray() << whole.left(6) << true;
    }

    void cutOffIsLost()
    {
        QFETCH(const QByteArray, length);
        QFETCH(QByteArray, body);
        QFETCH(const bool, isLost);
        QBuffer wire(&body);
        QVERIFY(wire.open(QIODevice::ReadOnly));
        AnswerBody answer({}, 1000);
        QVERIFY(answer.take(wire));
        const auto read = errorOfAnswer(Operations::getUtilization, EndedReply(length), answer);
        QCOMPARE(read.has_value(), isLost);
        const auto written = errorOfAnswer(Operations::checkin, EndedReply(length), answer);
        QCOMPARE(written.has_value(), isLost);
        if (isLost) {
            QCOMPARE(read->kind, ApiError::Kind::Network); // asked again
            QVERIFY(written->outcomeUnknown);
        }
    }

    void theCheckOfAKeyHasNoBody_data()
    {
        QTest::addColumn<bool>("isKeptOpen");
        QTest::newRow("the connection ends") << false;
        QTest::newRow("the connection stays") << true;
    }

    // The length in the answer to a HEAD is that of a body which does not come.
    void theCheckOfAKeyHasNoBody()
    {
        QFETCH(const bool, isKeptOpen);
        CannedServer server({{"HEAD", {200, R"({"name":"somewhere"})"}}}, isKeptOpen);
        ApiClient client({.baseUrl = QUrl(server.address()),
                          .apiKey = "key",
                          .personDeadline = std::chrono::seconds(2),
                          .attempts = 1});
        QObject owner;
        std::optional<Result<Nothing>> answer;
        StudiosService(client).checkKey(&owner)->then(
            &owner, [&answer](const Result<Nothing> &result) { answer = result; });
        QTRY_VERIFY(answer);
        QVERIFY2(*answer, answer->has_value() ? "" : qPrintable(answer->error().detail));
    }
};

QTEST_GUILESS_MAIN(TestAnswerError)
#include "tst_answererror.moc"
