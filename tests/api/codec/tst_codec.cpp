// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/codec/decode.h"
#include "api/codec/encode.h"
#include "api/types/checkins.h"
#include "api/types/classes.h"
#include "api/types/contracts.h"
#include "api/types/selfservice.h"
#include "api/types/studios.h"

#include <boost/pfr.hpp>
#include <QTest>

using namespace Frontdesk::Api;

namespace {

/// A member that is declared but not described would silently never be read.
template <class T>
constexpr bool describesAll
    = boost::pfr::tuple_size_v<T> == boost::mp11::mp_size<Members<T>>::value;

static_assert(
    describesAll<
        Customer> && describesAll<CustomerIdlePeriod> && describesAll<BankAccount> && describesAll<AccessRestriction> && describesAll<AccessMedium> && describesAll<CustomerQuery> && describesAll<CustomerKey> && describesAll<CustomerSearch> && describesAll<AccessCode>);
static_assert(
    describesAll<
        Contract> && describesAll<ContractData> && describesAll<PriceDetails> && describesAll<PaymentFrequency> && describesAll<SubContract> && describesAll<AccountBalance>);
static_assert(
    describesAll<
        Class> && describesAll<ClassSlot> && describesAll<ClassSlotQuery> && describesAll<ClassBooking> && describesAll<AppointmentBooking>);
static_assert(
    describesAll<
        AddressData> && describesAll<ContactData> && describesAll<MasterData> && describesAll<PaymentData> && describesAll<PaymentAmendment>);
static_assert(
    describesAll<
        StudioInformation> && describesAll<StudioUtilization> && describesAll<Checkin> && describesAll<CheckinQuery>);

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites()
    {
        AmendableData<AddressData> data;
        data.street = QStringLiteral("Große \"Straße\"\n\\");
        data.zipCode = QStringLiteral("10115");
        data.city = QStringLiteral("Łódź");
        data.countryCode = QStringLiteral("PL");
        data.amendmentConfigurationStatus
            = AmendmentConfigurationStatus::ChangesRequireVerification;
        data.pendingAmendment.emplace().id = 7;
        data.pendingAmendment->city = QStringLiteral("日本");
        const auto again = decode<AmendableData<AddressData>>(encode(data));
        QVERIFY(again);
        QVERIFY(*again == data);
    }

    void namesEnumeratorsAsTheApiDoes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one word") << toText(CustomerStatus::Member) << QStringLiteral("MEMBER");
        QTest::newRow("abbreviation")
            << toText(CardNumberFormat::HexMsb) << QStringLiteral("HEX_MSB");
        QTest::newRow("long") << toText(BookingValidationStatus::DateTimeAfterLatestBookingDateTime)
                              << QStringLiteral("DATE_TIME_AFTER_LATEST_BOOKING_DATE_TIME");
    }

    void namesEnumeratorsAsTheApiDoes()
    {
        QFETCH(QString, name);
        QTEST(name, "expected");
    }

    void keepsGoingWithWhatALaterVersionAdds()
    {
        const auto medium = decode<AccessMedium>(R"({"type":"RETINA","value":"1","colour":"red"})");
        QVERIFY(medium);
        QCOMPARE(medium->type, AccessMediumType::Unknown);
    }

    void leavesOutWhatIsAbsent()
    {
        QCOMPARE(encode(AccessMedium{}), QByteArray("{}"));
        QCOMPARE(encode(CheckinTime{}), QByteArray("{}"));
        QCOMPARE(encode(AccessMediumUpdate{QStringLiteral("a")}), QByteArray(R"({"value":"a"})"));
    }

    void writesQueries()
    {
        const CustomerKey key{.cardNumber = QStringLiteral("0+1 &"),
                              .cardNumberFormat = CardNumberFormat::HexLsb};
        QCOMPARE(encodeQuery(key).toString(QUrl::FullyEncoded),
                 QStringLiteral("cardNumber=0%2B1%20%26&cardNumberFormat=HEX_LSB"));
        const CheckinQuery window{.fromDate = QDate(2026, 1, 2), .sliceSize = 50};
        QCOMPARE(encodeQuery(window).toString(),
                 QStringLiteral("fromDate=2026-01-02&sliceSize=50"));
    }

    void namesThePlaceOfAnError_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("problem");
        const auto row
            = [](const char *name, const char *json, const char *path, const char *problem) {
                  QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(path)
                                      << QString::fromLatin1(problem);
              };
        row("missing", R"({"result":[],"hasNext":false})", "offset", "is missing");
        row("null", R"({"result":null,"offset":"","hasNext":false})", "result", "is missing");
        row("nested", R"({"result":[{"id":1,"status":"MEMBER","accessRefusal":false,
             "accessMediums":[{"type":5}]}],"offset":"","hasNext":false})",
            "result[0].accessMediums[0].type", "is not a string");
        row("fraction", R"({"result":[{"id":1.5}]})", "result[0].id", "is not a whole number");
        row("huge", R"({"result":[{"id":18446744073709551615}]})", "result[0].id",
            "is not a whole number");
        row("array", R"([])", "", "is not an object");
        row("date", R"({"result":[{"id":1,"dateOfBirth":"2022-02-30"}]})", "result[0].dateOfBirth",
            "is not of the expected format");
    }

    void namesThePlaceOfAnError()
    {
        QFETCH(QByteArray, json);
        const auto slice = decode<Slice<Customer>>(json);
        QVERIFY(!slice);
        QTEST(slice.error().path, "path");
        QTEST(slice.error().problem, "problem");
    }

    void refusesWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<html></html>");
        QTest::newRow("cut") << QByteArray(R"({"count":1)");
        QTest::newRow("trailing") << QByteArray(R"({"count":1} x)");
        QTest::newRow("latin1") << QByteArray("{\"count\":1,\"a\":\"\xe4\"}");
    }

    void refusesWhatIsNoJson()
    {
        QFETCH(QByteArray, bytes);
        const auto utilization = decode<StudioUtilization>(bytes);
        QVERIFY(!utilization);
        QVERIFY(!utilization.error().problem.isEmpty());
    }

    void keepsMoneyExact_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("scaled");
        QTest::newRow("cents") << QByteArray("19.99") << qint64(199'900);
        QTest::newRow("whole") << QByteArray("-3") << qint64(-30'000);
        QTest::newRow("small") << QByteArray("0.0001") << qint64(1);
        QTest::newRow("below zero") << QByteArray("-0.05") << qint64(-500);
    }

    void keepsMoneyExact()
    {
        QFETCH(QByteArray, text);
        const auto money = decode<Money>(QByteArray(R"({"currency":"EUR","amount":)" + text + '}'));
        QVERIFY(money);
        QTEST(money->amount.scaled(), "scaled");
        QCOMPARE(money->amount.toText(), text);
        QVERIFY(!decode<Money>(R"({"currency":"EUR","amount":1e300})"));
    }

    void readsNoMoreThanThereIsRoomFor()
    {
        const JsonDocument document("[[{}],[{},{}]]");
        Decoding decoding;
        decoding.memory
            = Decoding::MostMemory - 2 * sizeof(QList<TimeOfDay>) - 3 * sizeof(TimeOfDay);
        QList<QList<TimeOfDay>> list;
        QVERIFY(read(*document.root(), list, Place(decoding)));
        QVERIFY(!read(*document.root(), list, Place(decoding)));
        QVERIFY(decoding.error.problem.contains(QLatin1String("room")));
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
