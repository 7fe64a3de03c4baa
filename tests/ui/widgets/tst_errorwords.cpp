// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/errorwords.h"

#include <QTest>

using namespace Frontdesk;
using Kind = Api::ApiError::Kind;

class TestErrorWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsWords()
    {
        QSet<QString> titles;
        for (int kind = int(Kind::Network); kind <= int(Kind::Protocol); ++kind) {
            Api::ApiError error;
            error.kind = Kind(kind);
            const ErrorWords words = wordsFor(error);
            QVERIFY2(!words.title.isEmpty() && !words.text.isEmpty(), qPrintable(words.title));
            QVERIFY2(!titles.contains(words.title), qPrintable(words.title));
            titles.insert(words.title);
        }
    }

    void saysWhatOnlyTheServerKnows()
    {
        Api::ApiError error;
        error.kind = Kind::Validation;
        error.serverMessage = QStringLiteral("Die Postleitzahl fehlt.");
        error.traceId = QStringLiteral("4711");
        QCOMPARE(wordsFor(error).text, error.serverMessage);
        QVERIFY(wordsFor(error).support.contains(error.traceId));
    }

    void namesTheMissingScope()
    {
        Api::ApiError error;
        error.kind = Kind::MissingScope;
        error.missingScopes = {QStringLiteral("CHECKIN_WRITE")};
        QVERIFY(wordsFor(error).text.contains(QStringLiteral("CHECKIN_WRITE")));
    }

    void neverShowsTechnicalDetail()
    {
        Api::ApiError error;
        error.kind = Kind::Protocol;
        error.detail = QStringLiteral("result[0].id is missing");
        const ErrorWords words = wordsFor(error);
        QVERIFY(!words.text.contains(error.detail) && !words.title.contains(error.detail));
    }
};

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_errorwords.moc"
