// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/desk/todaysbookings.h"

#include "api/services/appointmentsservice.h"
#include "api/services/classesservice.h"
#include "models/desk/deskfacts.h"
#include "models/slicewalk.h"
#include "models/store/storeworker.h"

#include <algorithm>
#include <QLocale>

namespace Frontdesk {

namespace {

bool isWorthShowing(Api::BookingStatus booking, Api::EventStatus event)
{
    return booking != Api::BookingStatus::Canceled && event != Api::EventStatus::Canceled;
}

QString namesOf(const QList<Api::Instructor> &instructors)
{
    QStringList names;
    for (const Api::Instructor &instructor : instructors) {
        const QString full = QStringLiteral("%1 %2").arg(instructor.firstName, instructor.lastName);
        names.append(instructor.publicName.value_or(full));
    }
    return names.join(QStringLiteral(", "));
}

TodaysBooking joined(const Api::ClassBooking &booking, const Api::ClassSlot &slot)
{
    TodaysBooking row{.bookingId = booking.bookingId, .status = booking.bookingStatus};
    row.start = slot.startDateTime->value.toLocalTime();
    if (slot.endDateTime)
        row.end = slot.endDateTime->value.toLocalTime();
    if (slot.classInformation)
        row.title = slot.classInformation->title.value_or(QString());
    if (slot.location)
        row.place = slot.location->name;
    row.instructor = namesOf(slot.instructors);
    return row;
}

} // namespace

TodaysBookings::TodaysBookings(Api::ApiClient &client, FactStore &facts, StoreWorker &writer,
                               std::function<QDateTime()> now, QObject *parent)
    : ListModel(parent), m_client(client), m_store(facts), m_writer(writer), m_now(std::move(now))
{ }

TodaysBookings::~TodaysBookings() = default;

int TodaysBookings::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TodaysBookings::columnTitle(int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("Time");
    case TitleColumn:
        return tr("Booking");
    case PlaceColumn:
        return tr("Place");
    case StatusColumn:
        return tr("Status");
    }
    return {};
}

void TodaysBookings::load(qint64 customerId)
{
    m_calls = std::make_unique<QObject>();
    m_classBookings.clear();
    m_found.clear();
    m_firstError.reset();
    if (customerId != std::exchange(m_customerId, customerId)) {
        reset();
        m_asOf = {};
        remember();
    }
    if (customerId == 0) {
        forgetQuestion();
        return;
    }
    const int generation = beginQuestion();
    m_partsMissing = 2;
    loadClasses(generation);
    loadAppointments(generation);
}

void TodaysBookings::remember()
{
    const auto known = m_store.find<QList<TodaysBooking>>(m_customerId);
    if (!known || known->fetchedAt.date() != m_now().date())
        return;
    append(known->value);
    m_asOf = known->fetchedAt;
}

void TodaysBookings::keep()
{
    QList<TodaysBooking> kept = m_found;
    for (TodaysBooking &booking : kept) {
        if (!booking.end.isValid()) // the codec knows no absent time
            booking.end = booking.start;
    }
    m_writer.run([customer = m_customerId, kept, at = m_now()](Database &store) {
        FactStore(store).keep(customer, kept, at);
    });
    m_asOf = {};
}

void TodaysBookings::loadClasses(int generation)
{
    Api::ClassesService(m_client)
        .bookings(m_customerId, m_calls.get())
        ->then(this, [=, this](const Api::Result<QList<Api::ClassBooking>> &result) {
            if (!result)
                return fail(generation, result.error());
            for (const Api::ClassBooking &booking : *result) {
                if (isWorthShowing(booking.bookingStatus, booking.classSlotStatus))
                    m_classBookings.insert(booking.classSlotId, booking);
            }
            if (m_classBookings.isEmpty())
                partDone(generation);
            else
                loadSlots(generation);
        });
}

void TodaysBookings::loadSlots(int generation)
{
    const auto ask = [this](const std::optional<QString> &offset, QObject *owner) {
        return Api::ClassesService(m_client).slots(
            {.daysAhead = 1, .slotWindowStartDate = m_now().date(), .offset = offset}, owner);
    };
    new SliceWalk<Api::ClassSlot>(
        ask,
        [=, this](const Api::Result<QList<Api::ClassSlot>> &result) {
            if (!result)
                return fail(generation, result.error());
            addSlots(*result);
            partDone(generation);
        },
        m_calls.get());
}

void TodaysBookings::loadAppointments(int generation)
{
    Api::AppointmentsService(m_client)
        .bookings(m_customerId, m_calls.get())
        ->then(this, [=, this](const Api::Result<QList<Api::AppointmentBooking>> &result) {
            if (!result)
                return fail(generation, result.error());
            addAppointments(*result);
            partDone(generation);
        });
}

void TodaysBookings::addSlots(const QList<Api::ClassSlot> &slots)
{
    const QDate today = m_now().date();
    for (const Api::ClassSlot &slot : slots) {
        const auto booking = m_classBookings.constFind(slot.id);
        if (booking == m_classBookings.constEnd() || !slot.startDateTime)
            continue;
        if (slot.startDateTime->value.toLocalTime().date() == today)
            m_found.append(joined(*booking, slot));
    }
}

void TodaysBookings::addAppointments(const QList<Api::AppointmentBooking> &bookings)
{
    const QDate today = m_now().date();
    for (const Api::AppointmentBooking &booking : bookings) {
        const QDateTime start = booking.startDateTime.toLocalTime();
        if (start.date() != today
            || !isWorthShowing(booking.bookingStatus, booking.appointmentStatus))
            continue;
        m_found.append({.bookingId = booking.bookingId,
                        .isAppointment = true,
                        .start = start,
                        .end = booking.endDateTime.toLocalTime(),
                        .title = booking.title.value_or(QString()),
                        .place = {},
                        .instructor = namesOf(booking.instructors),
                        .status = booking.bookingStatus});
    }
}

void TodaysBookings::fail(int generation, const Api::ApiError &error)
{
    if (!m_firstError)
        m_firstError = error;
    partDone(generation);
}

void TodaysBookings::partDone(int generation)
{
    if (isLate(generation) || --m_partsMissing > 0)
        return;
    std::sort(m_found.begin(), m_found.end(),
              [](const TodaysBooking &a, const TodaysBooking &b) { return a.start < b.start; });
    if (!m_firstError)
        keep();
    if (!m_asOf.isValid())
        merge(m_found);
    if (m_firstError)
        setFailed(*m_firstError);
    else
        setReady();
}

qint64 TodaysBookings::idOf(const TodaysBooking &row) const
{
    // The two kinds count for themselves: the sign keeps them apart.
    return row.isAppointment ? -row.bookingId : row.bookingId;
}

QVariant TodaysBookings::cell(const TodaysBooking &row, int column, int role) const
{
    if (role == SortRole)
        return row.start;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TimeColumn:
        return QLocale().toString(row.start.time(), QLocale::ShortFormat);
    case TitleColumn:
        return row.title;
    case PlaceColumn:
        return row.place.isEmpty() ? row.instructor : row.place;
    case StatusColumn:
        return row.status == Api::BookingStatus::WaitingList ? tr("Waiting list") : QString();
    }
    return {};
}

} // namespace Frontdesk
