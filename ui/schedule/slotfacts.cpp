// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/schedule/slotfacts.h"

#include "models/schedule/slottext.h"

namespace Frontdesk {

namespace {

QString openUntil(const ScheduleSlot &slot, const QDateTime &now)
{
    if (!slot.bookableUntil.isValid() || slot.bookableUntil >= slot.start)
        return SlotFacts::tr("Booking is open until the class starts");
    return SlotFacts::tr("Booking is open until %1").arg(SlotText::moment(slot.bookableUntil, now));
}

} // namespace

QString SlotFacts::time(const ScheduleSlot &slot, const QDateTime &now)
{
    const QString when = SlotFacts::tr("%1 %2, %3", "weekday, date, times")
                             .arg(SlotText::weekday(slot.day(), now.date()),
                                  SlotText::dayAndMonth(slot.day()), SlotText::times(slot));
    if (!slot.end.isValid())
        return when;
    return SlotFacts::tr("%1 (%n minute(s))", nullptr, int(slot.start.secsTo(slot.end) / 60))
        .arg(when);
}

QString SlotFacts::places(const ScheduleSlot &slot)
{
    const std::optional<int> left = slot.placesLeft();
    if (!left)
        return tr("%n booked, places are not limited", nullptr, slot.taken);
    if (*left == 0)
        return tr("Full: all %n place(s) are taken", nullptr, *slot.places);
    return tr("%1 of %n place(s) left", nullptr, *slot.places).arg(*left);
}

QString SlotFacts::waitingList(const ScheduleSlot &slot)
{
    if (slot.waitingPlaces == 0)
        return slot.isFull() ? tr("No waiting list") : QString();
    return tr("Waiting list: %1 of %n place(s) taken", nullptr, slot.waitingPlaces)
        .arg(slot.waiting);
}

QString SlotFacts::window(const ScheduleSlot &slot, const QDateTime &now)
{
    switch (slot.windowAt(now)) {
    case BookingWindow::Open:
        return openUntil(slot, now);
    case BookingWindow::NotYet:
        return tr("Booking opens %1").arg(SlotText::moment(slot.bookableFrom, now));
    case BookingWindow::Over:
        return tr("Booking closed %1").arg(SlotText::moment(slot.bookableUntil, now));
    case BookingWindow::Started:
        break;
    }
    return slot.end.isValid() && slot.end <= now ? tr("The class is over")
                                                 : tr("The class has started");
}

QString SlotFacts::cancelation(const ScheduleSlot &slot)
{
    if (!slot.freeCancelation)
        return {};
    const int count = slot.freeCancelation->value;
    switch (slot.freeCancelation->unit) {
    case Api::TermUnit::Minutes:
        return tr("Free to cancel up to %n minute(s) before", nullptr, count);
    case Api::TermUnit::Hours:
        return tr("Free to cancel up to %n hour(s) before", nullptr, count);
    case Api::TermUnit::Day:
        return tr("Free to cancel up to %n day(s) before", nullptr, count);
    case Api::TermUnit::Week:
        return tr("Free to cancel up to %n week(s) before", nullptr, count);
    default:
        return {};
    }
}

} // namespace Frontdesk
