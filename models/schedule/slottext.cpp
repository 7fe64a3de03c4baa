// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/schedule/slottext.h"

#include <QLocale>
#include <QTimeZone>

namespace Frontdesk {

namespace {

/// The moment in the zone of \a like, so that its date can be compared with the slot's.
QDateTime inZoneOf(const QDateTime &like, const QDateTime &time)
{
    return like.timeSpec() == Qt::TimeZone ? time.toTimeZone(like.timeZone()) : time.toLocalTime();
}

} // namespace

/// Most close shortly before they start: then the day goes without saying.
QString SlotText::openText(const ScheduleSlot &slot, const QDateTime &now)
{
    if (!slot.bookableUntil.isValid() || slot.bookableUntil >= slot.start)
        return tr("Open", "for booking");
    const bool isThatDay = slot.bookableUntil.date() == slot.day();
    return tr("Open until %1")
        .arg(isThatDay ? time(slot.bookableUntil.time()) : moment(slot.bookableUntil, now));
}

QString SlotText::time(QTime time)
{
    // The plain C locale shows seconds even in its short form; classes have none.
    const QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return QLocale().toString(time, QString(format).remove(QStringLiteral(":ss")));
}

QString SlotText::times(const ScheduleSlot &slot)
{
    if (!slot.end.isValid())
        return time(slot.start.time());
    return tr("%1 – %2", "from and to, times").arg(time(slot.start.time()), time(slot.end.time()));
}

QString SlotText::places(const ScheduleSlot &slot)
{
    const QLocale locale;
    const std::optional<int> left = slot.placesLeft();
    if (!left)
        return tr("No limit", "of places");
    if (*left > 0)
        return tr("%1 of %2", "places left")
            .arg(locale.toString(*left), locale.toString(*slot.places));
    if (slot.waitingPlaces == 0)
        return tr("Full");
    return tr("Full, %1 of %2 waiting")
        .arg(locale.toString(slot.waiting), locale.toString(slot.waitingPlaces));
}

QString SlotText::window(const ScheduleSlot &slot, const QDateTime &now)
{
    switch (slot.windowAt(now)) {
    case BookingWindow::Open:
        return openText(slot, now);
    case BookingWindow::NotYet:
        return tr("From %1").arg(moment(slot.bookableFrom, now));
    case BookingWindow::Over:
        return tr("Closed", "for booking");
    case BookingWindow::Started:
        break;
    }
    return slot.end.isValid() && slot.end <= now ? tr("Over", "a class") : tr("Has started");
}

QString SlotText::moment(const QDateTime &moment, const QDateTime &now)
{
    if (inZoneOf(moment, now).date() == moment.date())
        return time(moment.time());
    return tr("%1, %2", "day, time")
        .arg(QLocale().toString(moment.date(), tr("ddd d MMM", "a short date with its weekday")),
             time(moment.time()));
}

QString SlotText::weekday(QDate day, QDate today)
{
    switch (today.daysTo(day)) {
    case -1:
        return tr("Yesterday");
    case 0:
        return tr("Today");
    case 1:
        return tr("Tomorrow");
    default:
        return QLocale().standaloneDayName(day.dayOfWeek());
    }
}

QString SlotText::dayAndMonth(QDate day)
{
    return QLocale().toString(day, tr("d MMM", "day and short month"));
}

QString SlotText::booking(Api::BookingStatus status)
{
    switch (status) {
    case Api::BookingStatus::Booked:
        return tr("Booked");
    case Api::BookingStatus::BookedWithConfirmationRequired:
        return tr("Booked, to be confirmed");
    case Api::BookingStatus::WaitingList:
        return tr("On the waiting list");
    case Api::BookingStatus::Unknown:
    case Api::BookingStatus::Canceled:
        break;
    }
    return {};
}

} // namespace Frontdesk
