// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/desk/cardlookup.h"
#include "models/store/cardnumber.h"
#include "tests/demodesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using Api::CardNumberFormat;
namespace Cast = Demo::Cast;

class TestCardLookup : public QObject
{
    Q_OBJECT

private:
    struct Spies
    {
        explicit Spies(CardLookup &lookup)
            : found(&lookup, &CardLookup::found),
              unknown(&lookup, &CardLookup::unknown),
              failed(&lookup, &CardLookup::failed),
              learned(&lookup, &CardLookup::formatLearned)
        { }
        QSignalSpy found, unknown, failed, learned;
        [[nodiscard]] qsizetype ends() const
        {
            return found.count() + unknown.count() + failed.count();
        }
    };

    static QString spelled(const Demo::CastMember &member, CardNumberFormat format)
    {
        return cardText(*cardValue(member.cardNumber, CardNumberFormat::Decimal), format);
    }

private Q_SLOTS:
    void findsEverySpelling_data()
    {
        QTest::addColumn<CardNumberFormat>("format");
        QTest::newRow("decimal") << CardNumberFormat::Decimal;
        QTest::newRow("hex, high byte first") << CardNumberFormat::HexMsb;
        QTest::newRow("hex, low byte first") << CardNumberFormat::HexLsb;
    }

    void findsEverySpelling()
    {
        QFETCH(const CardNumberFormat, format);
        DemoDesk desk;
        CardLookup lookup(desk.client, desk.customers);
        Spies spies(lookup);
        lookup.find(spelled(Cast::MayTrain, format));
        QTRY_COMPARE(spies.ends(), 1);
        QCOMPARE(spies.found.count(), 1);
        QCOMPARE(spies.found.at(0).at(0).toLongLong(), Cast::MayTrain.id);
        QCOMPARE(lookup.format(), format);
        QCOMPARE(spies.learned.count(), 1);
        QVERIFY(!lookup.isBusy());

        // The second card of the kind is found with the first question.
        const int asked = desk.tenant.requests("getCustomerBy");
        lookup.find(spelled(Cast::Restricted, format));
        QTRY_COMPARE(spies.found.count(), 2);
        QCOMPARE(desk.tenant.requests("getCustomerBy"), asked + 1);
        QCOMPARE(spies.learned.count(), 1);
    }

    void cacheNeedsNoServer()
    {
        DemoDesk desk;
        Api::Customer customer;
        customer.id = 77;
        customer.cardNumbers = QList<QString>{QString(Cast::MayTrain.cardNumber)};
        desk.customers.upsert({customer}, demoNoon());
        CardLookup lookup(desk.client, desk.customers);
        Spies spies(lookup);
        lookup.find(spelled(Cast::MayTrain, CardNumberFormat::HexLsb));
        QCOMPARE(spies.found.count(), 1);
        QCOMPARE(spies.found.at(0).at(0).toLongLong(), 77);
        QCOMPARE(lookup.format(), CardNumberFormat::HexLsb);
        QCOMPARE(desk.tenant.requests("getCustomerBy"), 0);
    }

    void findsCustomerNumbers()
    {
        DemoDesk desk;
        CardLookup lookup(desk.client, desk.customers);
        Spies spies(lookup);
        lookup.find(Cast::Former.customerNumber);
        QTRY_COMPARE(spies.ends(), 1);
        QCOMPARE(spies.found.count(), 1);
        QCOMPARE(spies.found.at(0).at(0).toLongLong(), Cast::Former.id);
        QCOMPARE(spies.learned.count(), 0);
    }

    void unknownCard()
    {
        DemoDesk desk;
        CardLookup lookup(desk.client, desk.customers);
        Spies spies(lookup);
        lookup.find(QStringLiteral("99999999"));
        QVERIFY(lookup.isBusy());
        QTRY_COMPARE(spies.ends(), 1);
        QCOMPARE(spies.unknown.count(), 1);
        QCOMPARE(spies.unknown.at(0).at(0).toString(), QStringLiteral("99999999"));
        QVERIFY(!lookup.isBusy());
    }

    void failureIsNotUnknown()
    {
        DemoDesk desk;
        desk.tenant.fail("getCustomerBy", Demo::FaultKind::WrongJson);
        CardLookup lookup(desk.client, desk.customers);
        Spies spies(lookup);
        lookup.find(Cast::MayTrain.cardNumber);
        QTRY_COMPARE(spies.ends(), 1);
        QCOMPARE(spies.failed.count(), 1);
    }

    void newerScanReplacesTheOlder()
    {
        DemoDesk desk;
        desk.tenant.fail("getCustomerBy", Demo::FaultKind::Latency, 1, 100);
        CardLookup lookup(desk.client, desk.customers);
        Spies spies(lookup);
        lookup.find(Cast::MayTrain.cardNumber);
        lookup.find(Cast::Restricted.cardNumber);
        QTRY_COMPARE(spies.found.count(), 1);
        QTest::qWait(150); // the time in which the older answer could come
        QCOMPARE(spies.ends(), 1);
        QCOMPARE(spies.found.at(0).at(0).toLongLong(), Cast::Restricted.id);
    }

    // The answer to the older scan is here, and nobody was told yet.
    void newerScanComesJustBeforeTheAnswer_data()
    {
        QTest::addColumn<QString>("older");
        QTest::newRow("to a card that is found") << QString(Cast::MayTrain.cardNumber);
        QTest::newRow("to a card that would be asked for in other spellings")
            << QStringLiteral("99999999");
    }

    void newerScanComesJustBeforeTheAnswer()
    {
        QFETCH(const QString, older);
        DemoDesk desk;
        CardLookup lookup(desk.client, desk.customers);
        Spies spies(lookup);
        lookup.find(older);
        connect(
            &desk.client, &Api::ApiClient::reached, &lookup,
            [&] { lookup.find(Cast::Restricted.cardNumber); }, Qt::SingleShotConnection);
        QTRY_VERIFY(spies.ends() > 0 && !lookup.isBusy());
        QCOMPARE(spies.ends(), 1);
        QCOMPARE(spies.found.at(0).at(1).toString(), QString(Cast::Restricted.cardNumber));
    }
};

QTEST_GUILESS_MAIN(TestCardLookup)
#include "tst_cardlookup.moc"
