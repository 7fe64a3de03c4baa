// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/client/apiclient.h"
#include "api/types/checkins.h"

#include <QTest>

using namespace Frontdesk::Api;

class TestApiRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsThePath_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *base, const char *expected) {
            QTest::newRow(base) << QString::fromLatin1(base) << QString::fromLatin1(expected);
        };
        row("https://a.example", "https://a.example/v1/classes/7/slots/8?sliceSize=50");
        row("https://a.example/", "https://a.example/v1/classes/7/slots/8?sliceSize=50");
        row("https://a.example/b//", "https://a.example/b/v1/classes/7/slots/8?sliceSize=50");
    }

    void fillsThePath()
    {
        QFETCH(QString, base);
        ApiRequest request(Operations::getClassSlotById);
        request.arg(7).arg(8).query(SliceQuery{.sliceSize = 50});
        QTEST(request.url(QUrl(base)).toString(QUrl::FullyEncoded), "expected");
    }

    void encodesATextInThePath()
    {
        ApiRequest request(Operations::useBenefit);
        request.arg(7).arg(QStringLiteral("a/b c%2F"));
        QCOMPARE(
            request.url(QUrl(QStringLiteral("https://a.example"))).toString(QUrl::FullyEncoded),
            QStringLiteral("https://a.example/v1/customers/7/benefits/a%2Fb%20c%252F/use"));
    }

    void keepsAnOffsetAsItCame()
    {
        ApiRequest request(Operations::getActiveClasses);
        request.query(SliceQuery{.offset = QStringLiteral("a+b/c=&d%")});
        QCOMPARE(request.url(QUrl(QStringLiteral("https://a.example"))).query(QUrl::FullyEncoded),
                 QStringLiteral("offset=a%2Bb%2Fc%3D%26d%25"));
    }

    void acceptsOnlySafeBases_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *url, BaseUrlProblem problem) {
            QTest::newRow(url) << QString::fromLatin1(url) << int(problem);
        };
        row("https://tenant.open-api.perfectgym.com", BaseUrlProblem::None);
        row("http://127.0.0.1:8080", BaseUrlProblem::None);
        row("http://[::1]:8080", BaseUrlProblem::None);
        row("http://localhost:8080", BaseUrlProblem::None);
        row("http://tenant.open-api.perfectgym.com", BaseUrlProblem::NotHttps);
        row("http://127.0.0.1.example.com", BaseUrlProblem::NotHttps);
        row("ftp://127.0.0.1", BaseUrlProblem::NotHttps);
        row("https://user:secret@a.example", BaseUrlProblem::Malformed);
        row("https://a.example?key=1", BaseUrlProblem::Malformed);
        row("https://", BaseUrlProblem::Malformed);
        row("", BaseUrlProblem::Malformed);
    }

    void acceptsOnlySafeBases()
    {
        QFETCH(QString, url);
        QTEST(int(checkBaseUrl(QUrl(url))), "problem");
    }
};

QTEST_GUILESS_MAIN(TestApiRequest)
#include "tst_apirequest.moc"
