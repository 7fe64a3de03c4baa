// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/codec/encode.h"
#include "api/demo/cast.h"
#include "api/demo/simulation/bank.h"
#include "api/demo/simulation/cards.h"
#include "api/demo/simulation/contracts.h"
#include "api/demo/simulation/simulation.h"

#include <QTest>

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;

namespace {

QDateTime noon()
{
    return {QDate(2026, 3, 10), QTime(11, 0), Qt::UTC};
}

std::unique_ptr<Simulation> simulation(int customers = 500, quint32 seed = 1)
{
    return std::make_unique<Simulation>(customers, seed, noon);
}

Studio &berlin(const std::unique_ptr<Simulation> &simulation)
{
    return *simulation->studios().front();
}

QByteArray fingerprint(const Studio &studio)
{
    QByteArray all;
    for (qint64 id = studio.customers.people().firstId(); id < studio.customers.people().endId();
         ++id)
        all += encode(*studio.customers.byId(id, CardNumberFormat::Decimal));
    return all;
}

qint64 slotOf(Studio &studio, qint64 classId, int daysAhead)
{
    const QDate day = studio.clock.today().addDays(daysAhead);
    for (const qint64 id : studio.timetable.slotsOn(day)) {
        if (studio.timetable.planOfSlot(id)->id == classId)
            return id;
    }
    return 0;
}

} // namespace

class TestSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForTheSameSeed()
    {
        const QByteArray first = fingerprint(berlin(simulation(500, 7)));
        QCOMPARE(fingerprint(berlin(simulation(500, 7))), first);
        QVERIFY(fingerprint(berlin(simulation(500, 8))) != first);
    }

    void hasAsManyCustomersAsAsked_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<qint64>("had");
        QTest::newRow("default") << 500 << qint64(500);
        QTest::newRow("odd") << 1237 << qint64(1237);
        QTest::newRow("many") << 120'000 << qint64(120'000);
        QTest::newRow("too few for the cast") << 10 << qint64(200);
    }

    void hasAsManyCustomersAsAsked()
    {
        QFETCH(int, asked);
        qint64 count = 0;
        const auto world = simulation(asked);
        for (const auto &studio : world->studios())
            count += studio->customers.people().endId() - studio->customers.people().firstId();
        QTEST(count, "had");
    }

    void spellsCardsInThreeWays()
    {
        QCOMPARE(spelled(0x01ab02cd, CardNumberFormat::Decimal), QStringLiteral("27984589"));
        QCOMPARE(spelled(0x01ab02cd, CardNumberFormat::HexMsb), QStringLiteral("01AB02CD"));
        QCOMPARE(spelled(0x01ab02cd, CardNumberFormat::HexLsb), QStringLiteral("CD02AB01"));
        for (const auto format :
             {CardNumberFormat::Decimal, CardNumberFormat::HexMsb, CardNumberFormat::HexLsb})
            QCOMPARE(cardFrom(spelled(0x01ab02cd, format), format), std::optional(0x01ab02cdU));
    }

    void findsEveryMediumsHolder()
    {
        const auto world = simulation(1000);
        const People &people = berlin(world).customers.people();
        for (qint64 id = people.firstId(); id < people.endId(); ++id) {
            const Person person = people.person(id);
            if (person.card)
                QCOMPARE(people.ofCard(*person.card), std::optional(id));
            if (person.barcode)
                QCOMPARE(people.ofBarcode(*person.barcode), std::optional(id));
            if (person.pin)
                QCOMPARE(people.ofPin(*person.pin), std::optional(id));
            QCOMPARE(people.ofNumber(person.customerNumber), std::optional(id));
        }
    }

    void castShowsWhatItIsFor()
    {
        const auto world = simulation();
        const QDate today = berlin(world).clock.today();
        const auto person
            = [&](const CastMember &member) { return *berlin(world).customers.find(member.id); };
        QVERIFY(person(Cast::MayTrain).hasContractOn(today, today));
        QVERIFY(person(Cast::Restricted).restriction->startDate <= today);
        QVERIFY(person(Cast::IdleNow).isIdleOn(today));
        QVERIFY(!person(Cast::IdleSoon).isIdleOn(today));
        QVERIFY(!person(Cast::NoContract).hasContractOn(today, today));
        QVERIFY(berlin(world).accounts.balance(Cast::DebtCollection.id)->inDebtCollection);
        QVERIFY(berlin(world).accounts.balance(Cast::Dunning.id)->dunningLevel);
        QCOMPARE(berlin(world).contracts.list(Cast::ContractEnding.id, {})->first().endDate,
                 today.addDays(9));
        QCOMPARE(person(Cast::OtherStudio).homeStudio, Hamburg.studioId);
        QVERIFY(person(Cast::AccessRefused).accessRefusal);
        QCOMPARE(person(Cast::BirthdayToday).master.dateOfBirth, today.addYears(-40));
        QCOMPARE(person(Cast::Former).status, CustomerStatus::FormerMember);
        QCOMPARE(person(Cast::MayTrain).customerNumber, QString(Cast::MayTrain.customerNumber));
    }

    void bookingIsJudged_data()
    {
        QTest::addColumn<qint64>("customer");
        QTest::addColumn<qint64>("classId");
        QTest::addColumn<int>("daysAhead");
        QTest::addColumn<BookingValidationStatus>("expected");
        using Status = BookingValidationStatus;
        const auto mara = Cast::MayTrain.id;
        QTest::newRow("free") << mara << CastClass::Free << 1 << Status::Available;
        QTest::newRow("waiting list")
            << mara << CastClass::FullWithWaitingList << 1 << Status::Available;
        QTest::newRow("full") << mara << CastClass::FullEverywhere << 1 << Status::NotAvailable;
        QTest::newRow("display only") << mara << CastClass::DisplayOnly << 1 << Status::DisplayOnly;
        QTest::newRow("too early")
            << mara << CastClass::NotYet << 7 << Status::DateTimeBeforeEarliestBookingDateTime;
        QTest::newRow("too late") << mara << CastClass::Free << -1
                                  << Status::DateTimeAfterLatestBookingDateTime;
        QTest::newRow("closed") << mara << CastClass::Free << 9 << Status::StudioClosed;
        QTest::newRow("idle") << Cast::IdleNow.id << CastClass::Free << 1 << Status::CustomerIdle;
        QTest::newRow("no contract")
            << Cast::NoContract.id << CastClass::Free << 1 << Status::NoContingent;
        QTest::newRow("no classes")
            << Cast::NoContingent.id << CastClass::Free << 1 << Status::NoContingent;
        QTest::newRow("ends before")
            << Cast::ContractEnding.id << CastClass::Free << 10 << Status::NoContingent;
        QTest::newRow("booked") << Cast::BookedToday.id << CastClass::Free << 0
                                << Status::CustomerAlreadyBooked;
        QTest::newRow("elsewhere") << Cast::BookedToday.id << CastClass::SameTimeAsFree << 0
                                   << Status::CustomerInOtherBooking;
    }

    void bookingIsJudged()
    {
        QFETCH(qint64, customer);
        QFETCH(qint64, classId);
        QFETCH(int, daysAhead);
        const auto world = simulation();
        const qint64 slot = slotOf(berlin(world), classId, daysAhead);
        const auto validation = berlin(world).bookings.validate({customer, slot});
        QVERIFY(validation);
        QTEST(validation->validationStatus, "expected");
    }

    void bookingsAreLimited()
    {
        const auto world = simulation();
        Studio &studio = berlin(world);
        for (int day = 1; day <= 5; ++day)
            QVERIFY(
                studio.bookings.book({Cast::MayTrain.id, slotOf(studio, CastClass::Free, day)}));
        const auto next
            = studio.bookings.validate({Cast::MayTrain.id, slotOf(studio, CastClass::Free, 6)});
        QCOMPARE(next->validationStatus, BookingValidationStatus::BookingLimitReached);
    }

    void cancelingMovesTheWaitingListUp()
    {
        const auto world = simulation();
        Studio &studio = berlin(world);
        const qint64 slot = slotOf(studio, CastClass::FullWithWaitingList, 1);
        const auto before = *studio.bookings.slot(CastClass::FullWithWaitingList, slot);
        QCOMPARE(before.bookedParticipants, before.maxParticipants);
        const auto waiting = studio.bookings.book({Cast::MayTrain.id, slot});
        QCOMPARE(waiting->bookingStatus, BookingStatus::WaitingList);
        const int ahead = *before.waitingListParticipants;
        // The booked ones leave one by one until it is our turn.
        int left = 0;
        for (qint64 id = waiting->bookingId; id > waiting->bookingId - 5000 && left <= ahead;
             --id) {
            const auto other = studio.bookings.byId(id);
            if (other && other->classSlotId == slot && other->bookingStatus == BookingStatus::Booked
                && other->customerId != Cast::MayTrain.id)
                left += studio.bookings.cancel(id) ? 1 : 0;
        }
        QCOMPARE(studio.bookings.byId(waiting->bookingId)->bookingStatus, BookingStatus::Booked);
    }

    void amendmentsFollowTheDomainsSetting()
    {
        const auto world = simulation();
        Studio &studio = berlin(world);
        const qint64 id = Cast::MayTrain.id;
        const MasterData master = studio.customers.find(id)->master;
        QCOMPARE(studio.amendments.propose(id, master).error().reason, Reason::DomainReadOnly);

        ContactData contact = studio.customers.find(id)->contact;
        contact.email = QStringLiteral("neu@example.org");
        QVERIFY(!studio.amendments.propose(id, contact)->id);
        QCOMPARE(studio.customers.find(id)->contact, contact);

        AddressData address = studio.customers.find(id)->address;
        address.street = QStringLiteral("Neuer Weg");
        const auto pending = studio.amendments.propose(id, address);
        QVERIFY(pending->id);
        QCOMPARE(studio.amendments.propose(id, address).error().reason, Reason::AmendmentPending);
        QVERIFY(studio.customers.find(id)->address != address);
        QVERIFY(studio.amendments.verify(*pending->id));
        QCOMPARE(studio.customers.find(id)->address, address);
        QVERIFY(!studio.amendments.read<AddressData>(id)->pendingAmendment);
    }

    void paymentIsChecked_data()
    {
        QTest::addColumn<qint64>("customer");
        QTest::addColumn<QString>("iban");
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<int>("status");
        const QString good = makeIban(QStringLiteral("DE"), QStringLiteral("999001230000000042"));
        QString bad = good;
        bad[6] = bad[6] == u'1' ? u'2' : u'1';
        QTest::newRow("good") << Cast::MayTrain.id << good << false << 200;
        QTest::newRow("bad checksum") << Cast::MayTrain.id << bad << false << 400;
        QTest::newRow("unsigned") << Cast::NeedsSignature.id << good << false << 400;
        QTest::newRow("signed") << Cast::NeedsSignature.id << good << true << 200;
        QTest::newRow("pending") << Cast::PendingPayment.id << good << true << 409;
    }

    void paymentIsChecked()
    {
        QFETCH(qint64, customer);
        QFETCH(QString, iban);
        QFETCH(bool, isSigned);
        PaymentAmendment wanted{
            QStringLiteral("A B"), QStringLiteral("Bank"), iban, QStringLiteral("MUSTDEFF"), {}};
        if (isSigned)
            wanted.signature = Signature{QStringLiteral("PHN2Zy8+")};
        const auto world = simulation();
        const auto outcome = berlin(world).amendments.proposePayment(customer, wanted);
        const int status = outcome ? 200 : outcome.error().status();
        QTEST(status, "status");
    }
};

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
