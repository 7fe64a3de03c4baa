// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/birthdate.h"
#include "models/store/textfold.h"

#include <QTest>

using namespace Frontdesk;

class TestTextFold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folds_data();
    void folds();
    void foldsBothFormsAlike();
    void spellings();
    void phones_data();
    void phones();
    void dates_data();
    void dates();
};

void TestTextFold::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("Müller", "muller");
    row("STRAUẞ", "strauss");
    row("Groß", "gross");
    row("Łukasz", "lukasz");
    row("Søren Ærø", "soren aero");
    row("Đorđe", "dorde");
    row("Guðmundur Þór", "gudmundur thor");
    row("Işık İnce", "isik ince");
    row("Ħal Għargħur", "hal gharghur");
    row("Œuvre", "oeuvre");
    row("O'Connor", "oconnor");
    row("O’Connor", "oconnor");
    row("D´Angelo", "dangelo");
    row("Nguyễn  Văn\tA ", "nguyen van a");
    row("Åse Çelik", "ase celik");
    row("", "");
}

void TestTextFold::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(folded(text), expected);
    QCOMPARE(folded(folded(text)), expected);
}

void TestTextFold::foldsBothFormsAlike()
{
    const QString composed = QStringLiteral("Zoë Müller");
    QCOMPARE(folded(composed.normalized(QString::NormalizationForm_D)), folded(composed));
    QCOMPARE(foldedSpellings(composed.normalized(QString::NormalizationForm_D)),
             foldedSpellings(composed));
}

void TestTextFold::spellings()
{
    QCOMPARE(foldedSpellings(QStringLiteral("Müller")),
             QStringList({QStringLiteral("muller"), QStringLiteral("mueller")}));
    QCOMPARE(foldedSpellings(QStringLiteral("Mueller")),
             QStringList({QStringLiteral("mueller"), QStringLiteral("muller")}));
    QCOMPARE(foldedSpellings(QStringLiteral("Anna")), QStringList(QStringLiteral("anna")));
}

void TestTextFold::phones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("spaces") << QStringLiteral("+49 170 / 123-45") << QStringLiteral("4917012345");
    QTest::newRow("optional zero") << QStringLiteral("+49 (0)170 1") << QStringLiteral("491701");
    QTest::newRow("arabic digits") << QStringLiteral("٠١٢") << QStringLiteral("012");
    QTest::newRow("none") << QStringLiteral("unknown") << QString();
}

void TestTextFold::phones()
{
    QFETCH(QString, text);
    QTEST(phoneDigits(text), "expected");
}

void TestTextFold::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QDate>>("expected");
    const QList<QDate> one{QDate(1985, 3, 12)};
    const QList<QDate> both{QDate(1985, 3, 12), QDate(2085, 3, 12)};
    for (const char *text : {"12.03.1985", "12.3.1985", "1985-03-12", "12/3/1985", "12-3-1985",
                             "12031985", "19850312", " 12. 3. 1985 "})
        QTest::newRow(text) << QString::fromLatin1(text) << one;
    for (const char *text : {"12/3/85", "12.03.85", "120385"})
        QTest::newRow(text) << QString::fromLatin1(text) << both;
    for (const char *text : {"", "12", "31.02.1985", "12.3/1985", "1203", "anna", "129985"})
        QTest::newRow(text) << QString::fromLatin1(text) << QList<QDate>();
}

void TestTextFold::dates()
{
    QFETCH(QString, text);
    QTEST(birthDates(text), "expected");
}

QTEST_GUILESS_MAIN(TestTextFold)
#include "tst_textfold.moc"
