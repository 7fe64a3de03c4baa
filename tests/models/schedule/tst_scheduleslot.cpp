// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/schedule/scheduleslot.h"
#include "models/schedule/slotoffer.h"
#include "models/schedule/slottext.h"

#include <QTest>
#include <QTimeZone>

using namespace Frontdesk;
using Check = BookingValidator::State;
using Status = Api::BookingValidationStatus;

Q_DECLARE_METATYPE(Frontdesk::SlotOffer)
Q_DECLARE_METATYPE(Frontdesk::ScheduleSlot)
Q_DECLARE_METATYPE(Frontdesk::SlotQuestion)

class TestScheduleSlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsASlot()
    {
        Api::ClassSlot slot;
        slot.id = 7;
        slot.startDateTime = Api::ZonedDateTime{at(18)};
        slot.classInformation = Api::ClassName{3, std::nullopt};
        slot.instructors = {{1, QStringLiteral("Ada"), QStringLiteral("Lovelace"), {}},
                            {2, QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("Bee")}};
        slot.bookedParticipants = 18;
        slot.additionalParticipants = 3;
        slot.maxParticipants = 20;
        Api::Class about;
        about.title = QStringLiteral("Yoga");
        about.duration = 45;
        const ScheduleSlot row = scheduleSlot(slot, &about);
        QCOMPARE(row.title, QStringLiteral("Yoga"));
        QCOMPARE(row.end, at(18, 45));
        QCOMPARE(row.instructors,
                 (QStringList{QStringLiteral("Ada Lovelace"), QStringLiteral("Bee")}));
        QCOMPARE(row.placesLeft(), 0); // more people than places
        QVERIFY(row.isFull());
        QVERIFY(!row.hasWaitingPlace());
        QCOMPARE(SlotText::places(row), QStringLiteral("Full"));
        QCOMPARE(scheduleSlot({}, nullptr).places, std::nullopt);
    }

    void knowsItsWindow()
    {
        ScheduleSlot row = slot(1);
        row.bookableFrom = at(10);
        row.bookableUntil = at(17, 45);
        QCOMPARE(SlotText::window(row, at(9)), QStringLiteral("From 10:00"));
        QCOMPARE(SlotText::window(row, at(12)), QStringLiteral("Open until 17:45"));
        QCOMPARE(SlotText::window(row, at(17, 50)), QStringLiteral("Closed"));
        QCOMPARE(SlotText::window(row, at(18, 10)), QStringLiteral("Has started"));
        QCOMPARE(SlotText::window(row, at(23)), QStringLiteral("Over"));
        QCOMPARE(SlotText::window(row, at(12).addDays(-1)),
                 QStringLiteral("From Wed 11 Mar, 10:00"));
        row.bookableUntil = {};
        QCOMPARE(SlotText::window(row, at(12)), QStringLiteral("Open"));
    }

    void offers_data()
    {
        QTest::addColumn<ScheduleSlot>("slot");
        QTest::addColumn<SlotQuestion>("question");
        QTest::addColumn<SlotOffer>("offer");
        const auto row
            = [](const char *name, const ScheduleSlot &slot, const SlotQuestion &question,
                 SlotOffer offer) { QTest::newRow(name) << slot << question << offer; };
        const auto asked = [](Check check, Status status) {
            return SlotQuestion{true, {}, check, status, at(12)};
        };
        const auto holds = [](Api::BookingStatus status, const QDateTime &now) {
            Api::ClassBooking booking;
            booking.bookingStatus = status;
            return SlotQuestion{true, booking, Check::Unknown, Status::Unknown, now};
        };
        row("nobody", slot(1), {.now = at(12)}, SlotOffer::NoCustomer);
        row("checking", slot(1), asked(Check::Checking, Status::Unknown), SlotOffer::Checking);
        row("failed", slot(1), asked(Check::Failed, Status::Unknown), SlotOffer::CheckFailed);
        row("book", slot(1), asked(Check::Available, Status::Available), SlotOffer::Book);
        row("wait", slot(0), asked(Check::Available, Status::Available),
            SlotOffer::JoinWaitingList);
        row("wait although refused", slot(0), asked(Check::Refused, Status::NoContingent),
            SlotOffer::JoinWaitingList);
        row("idle is idle", slot(0), asked(Check::Refused, Status::CustomerIdle),
            SlotOffer::Refused);
        row("no contingent", slot(1), asked(Check::Refused, Status::NoContingent),
            SlotOffer::Refused);
        row("full everywhere", slot(0, 3), asked(Check::Refused, Status::NotAvailable),
            SlotOffer::Refused);
        row("booked", slot(0), holds(Api::BookingStatus::Booked, at(12)), SlotOffer::CancelBooking);
        row("waits", slot(0), holds(Api::BookingStatus::WaitingList, at(12)),
            SlotOffer::LeaveWaitingList);
        row("was there", slot(0), holds(Api::BookingStatus::Booked, at(18, 1)),
            SlotOffer::WasBooked);
        row("started", slot(1), {true, {}, Check::Available, Status::Available, at(18)},
            SlotOffer::TooLate);
    }

    void offers()
    {
        QFETCH(ScheduleSlot, slot);
        QFETCH(SlotQuestion, question);
        QTEST(slotOffer(slot, question), "offer");
    }

private:
    static QDateTime at(int hour, int minute = 0)
    {
        return {QDate(2026, 3, 11), QTime(hour, minute), QTimeZone("Europe/Berlin")};
    }

    static ScheduleSlot slot(int left, int waiting = 1)
    {
        ScheduleSlot slot;
        slot.start = at(18);
        slot.end = at(19);
        slot.places = 10;
        slot.taken = 10 - left;
        slot.waitingPlaces = 3;
        slot.waiting = waiting;
        return slot;
    }
};

QTEST_GUILESS_MAIN(TestScheduleSlot)
#include "tst_scheduleslot.moc"
