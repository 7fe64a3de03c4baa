// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/schedule/scheduleslot.h"

namespace Frontdesk {

namespace {

QDateTime momentOf(const std::optional<Api::ZonedDateTime> &time)
{
    return time ? time->value : QDateTime();
}

QStringList namesOf(const QList<Api::Instructor> &instructors)
{
    QStringList names;
    for (const Api::Instructor &instructor : instructors) {
        const QString full = QStringLiteral("%1 %2").arg(instructor.firstName, instructor.lastName);
        names.append(instructor.publicName.value_or(QString()).isEmpty() ? full.trimmed()
                                                                         : *instructor.publicName);
    }
    return names;
}

void describe(ScheduleSlot &row, const Api::Class &about)
{
    row.category = about.category.value_or(QString());
    row.description = about.description.value_or(QString());
    if (row.title.isEmpty())
        row.title = about.title.value_or(QString());
    if (!row.end.isValid() && about.duration)
        row.end = row.start.addSecs(60 * *about.duration);
    if (about.cancelCondition)
        row.freeCancelation = about.cancelCondition->latestCancelTerm;
}

} // namespace

std::optional<int> ScheduleSlot::placesLeft() const
{
    if (!places)
        return std::nullopt;
    return qMax(0, *places - taken);
}

BookingWindow ScheduleSlot::windowAt(const QDateTime &now) const
{
    if (start <= now)
        return BookingWindow::Started;
    if (bookableFrom.isValid() && now < bookableFrom)
        return BookingWindow::NotYet;
    if (bookableUntil.isValid() && bookableUntil < now)
        return BookingWindow::Over;
    return BookingWindow::Open;
}

ScheduleSlot scheduleSlot(const Api::ClassSlot &slot, const Api::Class *about)
{
    ScheduleSlot row;
    row.id = slot.id;
    if (slot.classInformation) {
        row.classId = slot.classInformation->id;
        row.title = slot.classInformation->title.value_or(QString());
    }
    row.start = momentOf(slot.startDateTime);
    row.end = momentOf(slot.endDateTime);
    row.bookableFrom = momentOf(slot.earliestBookingDateTime);
    row.bookableUntil = momentOf(slot.latestBookingDateTime);
    row.instructors = namesOf(slot.instructors);
    row.room = slot.location ? slot.location->name : QString();
    row.taken = slot.bookedParticipants.value_or(0) + slot.additionalParticipants;
    row.waiting = slot.waitingListParticipants.value_or(0);
    row.places = slot.maxParticipants;
    row.waitingPlaces = slot.maxWaitingListParticipants.value_or(0);
    if (about)
        describe(row, *about);
    return row;
}

} // namespace Frontdesk
