// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/searchtext.h"

#include <QTest>

using namespace Frontdesk;

class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("known");
        const auto row = [](const char *typed, const char *known) {
            QTest::addRow("%s", typed) << QString::fromLatin1(known);
        };
        row("meier", "meier");
        row("hans-peter", "hans-peter");
        row("b-27", "27");
        row("1-10003", "10003");
        row("10003", "10003");
        row("b-", "b-");
        row("1-", "");
        row("anna.meier@example.org", "anna.meier");
        row("@example.org", "");
        row("-", "");
        row("", "");
    }

    void words() { QTEST(searchWord(QString::fromLatin1(QTest::currentDataTag())), "known"); }

    void expressions()
    {
        const QStringList words{QStringLiteral("a\"b"), QStringLiteral("or")};
        QCOMPARE(wholeWords(words), QStringLiteral("\"a\"\"b\" \"or\""));
        QCOMPARE(wordBeginnings(words), QStringLiteral("\"a\"\"b\"* \"or\"*"));
    }

    void phones_data()
    {
        QTest::addColumn<QString>("spellings");
        const auto row = [](const char *typed, const char *spellings) {
            QTest::addRow("%s", typed) << QString::fromLatin1(spellings);
        };
        row("0170 555", "170555");
        row("555-12/34", "5551234");
        row("+49 (0)170 5551234", "491705551234,91705551234,1705551234,705551234");
        row("0049 170", "49170");
    }

    void phones()
    {
        const QString typed = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(isPhoneLike(typed));
        QTEST(phoneSpellings(typed).join(QLatin1Char(',')), "spellings");
    }
};

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
