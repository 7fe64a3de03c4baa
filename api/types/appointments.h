// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/classes.h"

/// Tag Appointments: what can be booked with or without an instructor, and when.
namespace Frontdesk::Api {

struct BookableAppointment
{
    qint64 id = 0;
    std::optional<QString> title;
    std::optional<int> duration; ///< minutes
    std::optional<QString> category;
    std::optional<QString> description;
    std::optional<QString> imgUrl;
    friend bool operator==(const BookableAppointment &, const BookableAppointment &) = default;
};
BOOST_DESCRIBE_STRUCT(BookableAppointment, (), (id, title, duration, category, description, imgUrl))

/// A time at which an appointment can begin, with any one of the instructors.
struct AppointmentSlot
{
    std::optional<ZonedDateTime> startDateTime;
    std::optional<ZonedDateTime> endDateTime;
    OptionalList<Instructor> instructors;
    friend bool operator==(const AppointmentSlot &, const AppointmentSlot &) = default;
};
BOOST_DESCRIBE_STRUCT(AppointmentSlot, (), (startDateTime, endDateTime, instructors))

/// From the start date, or today, to so many days later. With a customer, only what suits them.
struct AppointmentSlotQuery
{
    std::optional<qint64> customerId;
    std::optional<int> daysAhead; ///< 1 to 6, 1 unless told
    std::optional<QDate> slotWindowStartDate;
};
BOOST_DESCRIBE_STRUCT(AppointmentSlotQuery, (), (customerId, daysAhead, slotWindowStartDate))

struct AppointmentRequest
{
    qint64 customerId = 0;
    qint64 bookableAppointmentId = 0;
    ZonedDateTime startDateTime;
    ZonedDateTime endDateTime;
    OptionalList<qint64> instructorIds;
    friend bool operator==(const AppointmentRequest &, const AppointmentRequest &) = default;
};
BOOST_DESCRIBE_STRUCT(AppointmentRequest, (),
                      (customerId, bookableAppointmentId, startDateTime, endDateTime,
                       instructorIds))

enum class AppointmentValidationStatus {
    Unknown,
    Available,
    PastStartDateTime,
    EndDateTimeNotAfterStartDateTime,
    PeriodDoesNotMatch,
    CustomerInOtherBooking,
    CustomerIdle,
    NoContingent,
    BookableAppointmentRestrictionsNotFulfilled,
    BookingLimitReached,
    DateTimeBeforeEarliestBookingDateTime,
    DateTimeAfterLatestBookingDateTime,
    StudioClosed,
    ResourceNotAvailable,
    NotAvailable
};
BOOST_DESCRIBE_ENUM(AppointmentValidationStatus, Unknown, Available, PastStartDateTime,
                    EndDateTimeNotAfterStartDateTime, PeriodDoesNotMatch, CustomerInOtherBooking,
                    CustomerIdle, NoContingent, BookableAppointmentRestrictionsNotFulfilled,
                    BookingLimitReached, DateTimeBeforeEarliestBookingDateTime,
                    DateTimeAfterLatestBookingDateTime, StudioClosed, ResourceNotAvailable,
                    NotAvailable)

struct AppointmentValidation
{
    AppointmentValidationStatus validationStatus = AppointmentValidationStatus::Unknown;
    friend bool operator==(const AppointmentValidation &, const AppointmentValidation &) = default;
};
BOOST_DESCRIBE_STRUCT(AppointmentValidation, (), (validationStatus))

/// A booking asked for by its own id, so that it has to say whose it is.
struct CustomersAppointmentBooking : AppointmentBooking
{
    qint64 customerId = 0;
    friend bool operator==(const CustomersAppointmentBooking &, const CustomersAppointmentBooking &)
        = default;
};
BOOST_DESCRIBE_STRUCT(CustomersAppointmentBooking, (AppointmentBooking), (customerId))

} // namespace Frontdesk::Api
