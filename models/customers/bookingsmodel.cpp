// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/customers/bookingsmodel.h"

#include "api/services/appointmentsservice.h"
#include "api/services/classesservice.h"

#include <algorithm>
#include <QLocale>
#include <QStringList>

namespace Frontdesk {

namespace {

QString namesOf(const QList<Api::Instructor> &instructors)
{
    QStringList names;
    for (const Api::Instructor &instructor : instructors) {
        const QString full
            = QStringLiteral("%1 %2").arg(instructor.firstName, instructor.lastName).trimmed();
        names.append(instructor.publicName.value_or(full));
    }
    return QLocale().createSeparatedList(names);
}

CustomerBooking fromClass(const Api::ClassBooking &booking)
{
    CustomerBooking row;
    row.bookingId = booking.bookingId;
    row.classId = booking.classId;
    row.slotId = booking.classSlotId;
    row.status = booking.bookingStatus;
    row.event = booking.classSlotStatus;
    return row;
}

CustomerBooking fromAppointment(const Api::AppointmentBooking &booking)
{
    CustomerBooking row;
    row.kind = CustomerBooking::Kind::Appointment;
    row.bookingId = booking.bookingId;
    row.status = booking.bookingStatus;
    row.event = booking.appointmentStatus;
    row.title = booking.title.value_or(QString());
    row.instructors = namesOf(booking.instructors);
    row.start = booking.startDateTime;
    row.end = booking.endDateTime;
    return row;
}

/// By time; what has none comes last.
bool isEarlier(const CustomerBooking &a, const CustomerBooking &b)
{
    if (a.start.isValid() != b.start.isValid())
        return a.start.isValid();
    return a.start < b.start;
}

} // namespace

BookingsModel::BookingsModel(Api::ApiClient &client, std::function<QDateTime()> now,
                             StatusWords words, QObject *parent)
    : ListModel(parent),
      m_client(client),
      m_now(std::move(now)),
      m_words(std::move(words)),
      m_question(new QObject(this))
{ }

void BookingsModel::ask(Api::CustomerId customer)
{
    if (customer != m_customer)
        forget();
    m_customer = customer;
    m_question->deleteLater(); // a reply of it may be telling us something just now
    m_question = new QObject(this);
    m_partsMissing = 2;
    m_partsFailed = 0;
    m_partial.reset();
    m_joining.clear();
    const int generation = beginQuestion();
    Api::ClassesService(m_client)
        .bookings(customer, m_question)
        ->then(this, [this, generation](const auto &bookings) { take(generation, bookings); });
    Api::AppointmentsService(m_client)
        .bookings(customer, m_question)
        ->then(this, [this, generation](const auto &bookings) { take(generation, bookings); });
}

void BookingsModel::forget()
{
    m_question->deleteLater();
    m_question = new QObject(this);
    m_customer = 0;
    m_classes.clear();
    m_appointments.clear();
    m_slots.clear();
    m_titles.clear();
    m_joining.clear();
    m_partial.reset();
    reset();
    forgetQuestion();
}

int BookingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BookingsModel::columnTitle(int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("When");
    case TitleColumn:
        return tr("What");
    case PlaceColumn:
        return tr("Where");
    case InstructorColumn:
        return tr("With");
    case StatusColumn:
        return tr("Status");
    default:
        return {};
    }
}

void BookingsModel::take(int generation, const Api::Result<QList<Api::ClassBooking>> &bookings)
{
    if (isLate(generation))
        return;
    if (!bookings) {
        takePart(bookings.error());
        return;
    }
    m_classes.clear();
    for (const Api::ClassBooking &booking : *bookings)
        m_classes.append(fromClass(booking));
    for (const CustomerBooking &booking : std::as_const(m_classes))
        join(booking);
    takePart({});
}

void BookingsModel::take(int generation,
                         const Api::Result<QList<Api::AppointmentBooking>> &bookings)
{
    if (isLate(generation))
        return;
    if (!bookings) {
        takePart(bookings.error());
        return;
    }
    m_appointments.clear();
    for (const Api::AppointmentBooking &booking : *bookings)
        m_appointments.append(fromAppointment(booking));
    takePart({});
}

void BookingsModel::takePart(const std::optional<Api::ApiError> &error)
{
    --m_partsMissing;
    if (error) {
        ++m_partsFailed;
        m_partial = error;
    }
    show();
    if (m_partsFailed == 2)
        setFailed(*error);
    else if (m_partsMissing == 0)
        setReady();
}

void BookingsModel::join(const CustomerBooking &booking)
{
    const qint64 slotId = booking.slotId;
    if (m_slots.contains(slotId) || m_joining.contains(slotId))
        return;
    m_joining.insert(slotId);
    Api::ClassesService(m_client)
        .slot(booking.classId, slotId, m_question)
        ->then(m_question, [this, booking](const Api::Result<Api::ClassSlot> &slot) {
            if (slot) {
                m_slots.insert(booking.slotId, *slot);
                endJoin(booking.slotId);
            } else {
                joinTitle(booking); // a slot older than yesterday is not told any more
            }
        });
}

void BookingsModel::joinTitle(const CustomerBooking &booking)
{
    if (m_titles.contains(booking.classId)) {
        endJoin(booking.slotId);
        return;
    }
    Api::ClassesService(m_client)
        .byId(booking.classId, m_question)
        ->then(m_question, [this, booking](const Api::Result<Api::Class> &found) {
            if (found)
                m_titles.insert(booking.classId, found->title.value_or(QString()));
            endJoin(booking.slotId);
        });
}

void BookingsModel::endJoin(qint64 slotId)
{
    m_joining.remove(slotId);
    show();
}

void BookingsModel::show()
{
    QList<CustomerBooking> rows = m_appointments;
    for (const CustomerBooking &booking : std::as_const(m_classes))
        rows.append(joined(booking));
    std::stable_sort(rows.begin(), rows.end(), isEarlier);
    merge(rows);
}

CustomerBooking BookingsModel::joined(CustomerBooking booking) const
{
    booking.isJoining = m_joining.contains(booking.slotId);
    booking.title = m_titles.value(booking.classId);
    const auto slot = m_slots.constFind(booking.slotId);
    if (slot == m_slots.constEnd())
        return booking;
    if (slot->classInformation)
        booking.title = slot->classInformation->title.value_or(booking.title);
    if (slot->location)
        booking.place = slot->location->name;
    booking.instructors = namesOf(slot->instructors);
    booking.start = slot->startDateTime.value_or(Api::ZonedDateTime()).value;
    booking.end = slot->endDateTime.value_or(Api::ZonedDateTime()).value;
    return booking;
}

QVariant BookingsModel::cell(const CustomerBooking &row, int column, int role) const
{
    if (role == IsPastRole)
        return (row.end.isValid() && row.end < m_now()) || row.event == Api::EventStatus::Completed;
    if (role == KindRole)
        return int(row.kind);
    if (role == SortRole)
        return row.start;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TimeColumn:
        return timeText(row);
    case TitleColumn:
        return row.title.isEmpty() && !row.isJoining ? tr("Title not known") : row.title;
    case PlaceColumn:
        return row.place;
    case InstructorColumn:
        return row.instructors;
    case StatusColumn:
        return m_words(row);
    default:
        return {};
    }
}

QString BookingsModel::timeText(const CustomerBooking &row) const
{
    if (row.isJoining)
        return tr("Loading");
    if (!row.start.isValid())
        return tr("Time not known");
    const QLocale locale;
    const QDateTime start = row.start.toLocalTime();
    return tr("%1, %2 to %3", "weekday and date, from, to")
        .arg(locale.toString(start.date(), tr("ddd, d MMM", "date format of a booking")),
             locale.toString(start.time(), QLocale::ShortFormat),
             locale.toString(row.end.toLocalTime().time(), QLocale::ShortFormat));
}

} // namespace Frontdesk
