// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/cardnumber.h"
#include "models/store/mediumkey.h"

#include <QTest>

using namespace Frontdesk;
using Api::CardNumberFormat;

class TestCardNumber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spells_data();
    void spells();
    void refuses_data();
    void refuses();
    void readings();
    void shortNumbersAreNoHexadecimalCards();
    void keys();
};

void TestCardNumber::spells_data()
{
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("msb");
    QTest::addColumn<QString>("lsb");
    QTest::addColumn<int>("bytes");
    const auto row = [](const char *decimal, const char *msb, const char *lsb, int bytes) {
        QTest::newRow(msb) << QString::fromLatin1(decimal) << QString::fromLatin1(msb)
                           << QString::fromLatin1(lsb) << bytes;
    };
    row("305419896", "12345678", "78563412", 4);
    row("4294967295", "FFFFFFFF", "FFFFFFFF", 4);
    row("3430008", "00345678", "78563400", 4);
    row("1234605616436508552", "1122334455667788", "8877665544332211", 8);
    row("18446744073709551615", "FFFFFFFFFFFFFFFF", "FFFFFFFFFFFFFFFF", 8);
    row("1256068046225281", "04766321B57F81", "817FB521637604", 7);
    row("0", "00000000", "00000000", 4);
}

void TestCardNumber::spells()
{
    QFETCH(QString, decimal);
    QFETCH(QString, msb);
    QFETCH(QString, lsb);
    QFETCH(int, bytes);
    const QList<std::pair<CardNumberFormat, QString>> all{{CardNumberFormat::Decimal, decimal},
                                                          {CardNumberFormat::HexMsb, msb},
                                                          {CardNumberFormat::HexLsb, lsb}};
    for (const auto &[from, text] : all) {
        for (const auto &[to, expected] : all)
            QCOMPARE(cardTextIn(to, text, from, bytes), expected);
    }
}

void TestCardNumber::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CardNumberFormat>("format");
    QTest::newRow("empty") << QString() << CardNumberFormat::Decimal;
    QTest::newRow("signed") << QStringLiteral("-5a") << CardNumberFormat::Decimal;
    QTest::newRow("plus") << QStringLiteral("+5") << CardNumberFormat::Decimal;
    QTest::newRow("letters") << QStringLiteral("12AB") << CardNumberFormat::Decimal;
    QTest::newRow("over 64 bits") << QStringLiteral("18446744073709551616")
                                  << CardNumberFormat::Decimal;
    QTest::newRow("half a byte") << QStringLiteral("123") << CardNumberFormat::HexMsb;
    QTest::newRow("no hexadecimal") << QStringLiteral("12345G78") << CardNumberFormat::HexLsb;
    QTest::newRow("ten bytes") << QStringLiteral("FF345678901234567890")
                               << CardNumberFormat::HexMsb;
}

void TestCardNumber::refuses()
{
    QFETCH(QString, text);
    QFETCH(CardNumberFormat, format);
    QVERIFY(!cardValue(text, format));
    QVERIFY(cardTextIn(CardNumberFormat::Decimal, text, format).isNull());
}

void TestCardNumber::readings()
{
    const QList<CardReading> expected{{CardNumberFormat::Decimal, QStringLiteral("12345678")},
                                      {CardNumberFormat::HexMsb, QStringLiteral("305419896")},
                                      {CardNumberFormat::HexLsb, QStringLiteral("2018915346")}};
    QCOMPARE(cardReadings(QStringLiteral("12:34:56:78")), expected);
    QCOMPARE(cardReadings(QStringLiteral("DEADBEEF")).size(), 2);
    QVERIFY(cardReadings(QStringLiteral("Anna")).isEmpty());
}

void TestCardNumber::shortNumbersAreNoHexadecimalCards()
{
    const QList<CardReading> expected{{CardNumberFormat::Decimal, QStringLiteral("1001")}};
    QCOMPARE(cardReadings(QStringLiteral("001001")), expected);
}

void TestCardNumber::keys()
{
    QCOMPARE(mediumKey(QStringLiteral("000123")), QStringLiteral("123"));
    QCOMPARE(mediumKey(QStringLiteral("ab 12x")), QStringLiteral("AB12X"));
    const QStringList expected{QStringLiteral("DEADBEEF"), QStringLiteral("3735928559"),
                               QStringLiteral("4022250974")};
    QCOMPARE(mediumKeys(QStringLiteral("deadbeef")), expected);
}

QTEST_GUILESS_MAIN(TestCardNumber)
#include "tst_cardnumber.moc"
