// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/schedule/validationwords.h"

#include "api/codec/text.h"
#include "ui/schedule/slotfacts.h"

#include <QTest>
#include <QTimeZone>

using namespace Frontdesk;
using Status = Api::BookingValidationStatus;

class TestValidationWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasWordsForEveryStatus()
    {
        QSet<QString> reasons;
        for (const auto &[status, name] : Api::wireNames<Status>()) {
            const ValidationWords words = validationWords(status, m_slot, Noon);
            QVERIFY2(!words.reason.isEmpty(), name.constData());
            QVERIFY2(status == Status::Available || words.advice.endsWith(u'.'), name.constData());
            reasons.insert(words.reason);
        }
        QCOMPARE(reasons.size(), 12); // no two alike
    }

    void saysWhenBookingOpens()
    {
        const auto early = Status::DateTimeBeforeEarliestBookingDateTime;
        QVERIFY(validationWords(early, m_slot, Noon)
                    .advice.contains(QStringLiteral("Thu 12 Mar, 08:00")));
        ScheduleSlot unknown;
        QVERIFY(!validationWords(early, unknown, Noon).advice.isEmpty());
        const auto late = Status::DateTimeAfterLatestBookingDateTime;
        QVERIFY(validationWords(late, m_slot, Noon).advice.contains(QStringLiteral("17:45")));
        QVERIFY(!validationWords(late, unknown, Noon).advice.contains(u':'));
    }

    void tellsFullFromClosed()
    {
        ScheduleSlot full = m_slot;
        full.taken = 10;
        const auto reason = [this](const ScheduleSlot &slot) {
            return validationWords(Status::NotAvailable, slot, Noon).reason;
        };
        QCOMPARE(reason(full), QStringLiteral("The class is full"));
        full.waitingPlaces = full.waiting = 2;
        QCOMPARE(reason(full), QStringLiteral("The class and its waiting list are full"));
        QCOMPARE(reason(m_slot), QStringLiteral("This class cannot be booked"));
    }

    void tellsTheFacts()
    {
        QCOMPARE(SlotFacts::places(m_slot), QStringLiteral("6 of 10 place(s) left"));
        QCOMPARE(SlotFacts::waitingList(m_slot), QString());
        QCOMPARE(SlotFacts::window(m_slot, Noon),
                 QStringLiteral("Booking opens Thu 12 Mar, 08:00"));
        QCOMPARE(SlotFacts::time(m_slot, Noon),
                 QStringLiteral("Tomorrow 12 Mar, 18:00 – 19:00 (60 minute(s))"));
        QCOMPARE(SlotFacts::cancelation(m_slot), QString());
        ScheduleSlot slot = m_slot;
        slot.freeCancelation = Api::Term{2, Api::TermUnit::Hours};
        QVERIFY(SlotFacts::cancelation(slot).contains(u'2'));
        slot.places.reset();
        QVERIFY(SlotFacts::places(slot).contains(QStringLiteral("not limited")));
    }

private:
    static QDateTime at(int day, int hour, int minute = 0)
    {
        return {QDate(2026, 3, day), QTime(hour, minute), QTimeZone("Europe/Berlin")};
    }

    const QDateTime Noon = at(11, 12);
    const ScheduleSlot m_slot{.start = at(12, 18),
                              .end = at(12, 19),
                              .bookableFrom = at(12, 8),
                              .bookableUntil = at(12, 17, 45),
                              .taken = 4,
                              .places = 10};
};

QTEST_MAIN(TestValidationWords)
#include "tst_validationwords.moc"
