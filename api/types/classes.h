// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/common.h"

/// Tag Classes, and the bookings of appointments that stand beside class bookings.
namespace Frontdesk::Api {

enum class ClassType { Unknown, Studio, Stream };
BOOST_DESCRIBE_ENUM(ClassType, Unknown, Studio, Stream)

struct CancelCondition
{
    std::optional<bool> cancelationAfterLatestPossible;
    std::optional<Term> latestCancelTerm;
    friend bool operator==(const CancelCondition &, const CancelCondition &) = default;
};
BOOST_DESCRIBE_STRUCT(CancelCondition, (), (cancelationAfterLatestPossible, latestCancelTerm))

struct Class
{
    qint64 id = 0;
    std::optional<QString> title;
    std::optional<ClassType> type;
    std::optional<int> duration; ///< minutes
    std::optional<QString> category;
    std::optional<QString> description;
    std::optional<QString> imgUrl;
    bool bookable = false;
    std::optional<CancelCondition> cancelCondition;
    friend bool operator==(const Class &, const Class &) = default;
};
BOOST_DESCRIBE_STRUCT(Class, (),
                      (id, title, type, duration, category, description, imgUrl, bookable,
                       cancelCondition))

struct Instructor
{
    qint64 id = 0;
    QString firstName;
    QString lastName;
    std::optional<QString> publicName;
    friend bool operator==(const Instructor &, const Instructor &) = default;
};
BOOST_DESCRIBE_STRUCT(Instructor, (), (id, firstName, lastName, publicName))

struct ClassName
{
    qint64 id = 0;
    std::optional<QString> title;
    friend bool operator==(const ClassName &, const ClassName &) = default;
};
BOOST_DESCRIBE_STRUCT(ClassName, (), (id, title))

struct Location
{
    qint64 id = 0;
    QString name;
    std::optional<QString> description;
    friend bool operator==(const Location &, const Location &) = default;
};
BOOST_DESCRIBE_STRUCT(Location, (), (id, name, description))

/// One class at one time. Slots reach from one day before to fourteen days ahead.
struct ClassSlot
{
    qint64 id = 0;
    std::optional<ZonedDateTime> startDateTime;
    std::optional<ZonedDateTime> endDateTime;
    std::optional<ClassName> classInformation;
    OptionalList<Instructor> instructors;
    std::optional<Location> location;
    std::optional<ZonedDateTime> earliestBookingDateTime;
    std::optional<ZonedDateTime> latestBookingDateTime;
    std::optional<int> maxParticipants;
    std::optional<int> maxWaitingListParticipants;
    std::optional<int> bookedParticipants;
    int additionalParticipants = 0;
    std::optional<int> waitingListParticipants;
    friend bool operator==(const ClassSlot &, const ClassSlot &) = default;
};
BOOST_DESCRIBE_STRUCT(ClassSlot, (),
                      (id, startDateTime, endDateTime, classInformation, instructors, location,
                       earliestBookingDateTime, latestBookingDateTime, maxParticipants,
                       maxWaitingListParticipants, bookedParticipants, additionalParticipants,
                       waitingListParticipants))

struct ClassSlotQuery
{
    std::optional<int> daysAhead;
    std::optional<QDate> slotWindowStartDate;
    std::optional<QString> offset;
    std::optional<int> sliceSize;
};
BOOST_DESCRIBE_STRUCT(ClassSlotQuery, (), (daysAhead, slotWindowStartDate, offset, sliceSize))

enum class BookingStatus { Unknown, Booked, BookedWithConfirmationRequired, WaitingList, Canceled };
BOOST_DESCRIBE_ENUM(BookingStatus, Unknown, Booked, BookedWithConfirmationRequired, WaitingList,
                    Canceled)

enum class EventStatus { Unknown, Planned, Canceled, Completed };
BOOST_DESCRIBE_ENUM(EventStatus, Unknown, Planned, Canceled, Completed)

enum class ParticipantStatus { Unknown, Participating, NotParticipating, Unset };
BOOST_DESCRIBE_ENUM(ParticipantStatus, Unknown, Participating, NotParticipating, Unset)

struct ClassBooking
{
    qint64 bookingId = 0;
    BookingStatus bookingStatus = BookingStatus::Unknown;
    qint64 classSlotId = 0;
    qint64 classId = 0;
    qint64 customerId = 0;
    EventStatus classSlotStatus = EventStatus::Unknown;
    ParticipantStatus participantStatus = ParticipantStatus::Unknown;
    friend bool operator==(const ClassBooking &, const ClassBooking &) = default;
};
BOOST_DESCRIBE_STRUCT(ClassBooking, (),
                      (bookingId, bookingStatus, classSlotId, classId, customerId, classSlotStatus,
                       participantStatus))

struct ClassBookingRequest
{
    qint64 customerId = 0;
    qint64 classSlotId = 0;
    friend bool operator==(const ClassBookingRequest &, const ClassBookingRequest &) = default;
};
BOOST_DESCRIBE_STRUCT(ClassBookingRequest, (), (customerId, classSlotId))

enum class BookingValidationStatus {
    Unknown,
    Available,
    NoContingent,
    BookingLimitReached,
    CustomerAlreadyBooked,
    CustomerIdle,
    CustomerInOtherBooking,
    DisplayOnly,
    DateTimeBeforeEarliestBookingDateTime,
    DateTimeAfterLatestBookingDateTime,
    StudioClosed,
    NotAvailable
};
BOOST_DESCRIBE_ENUM(BookingValidationStatus, Unknown, Available, NoContingent, BookingLimitReached,
                    CustomerAlreadyBooked, CustomerIdle, CustomerInOtherBooking, DisplayOnly,
                    DateTimeBeforeEarliestBookingDateTime, DateTimeAfterLatestBookingDateTime,
                    StudioClosed, NotAvailable)

struct BookingValidation
{
    BookingValidationStatus validationStatus = BookingValidationStatus::Unknown;
    friend bool operator==(const BookingValidation &, const BookingValidation &) = default;
};
BOOST_DESCRIBE_STRUCT(BookingValidation, (), (validationStatus))

struct AppointmentBooking
{
    qint64 bookingId = 0;
    BookingStatus bookingStatus = BookingStatus::Unknown;
    QDateTime startDateTime;
    QDateTime endDateTime;
    std::optional<QString> title;
    std::optional<int> duration; ///< minutes
    std::optional<QString> category;
    std::optional<QString> description;
    std::optional<QString> imgUrl;
    OptionalList<Instructor> instructors;
    EventStatus appointmentStatus = EventStatus::Unknown;
    ParticipantStatus participantStatus = ParticipantStatus::Unknown;
    friend bool operator==(const AppointmentBooking &, const AppointmentBooking &) = default;
};
BOOST_DESCRIBE_STRUCT(AppointmentBooking, (),
                      (bookingId, bookingStatus, startDateTime, endDateTime, title, duration,
                       category, description, imgUrl, instructors, appointmentStatus,
                       participantStatus))

struct BookingsQuery
{
    qint64 customerId = 0;
};
BOOST_DESCRIBE_STRUCT(BookingsQuery, (), (customerId))

} // namespace Frontdesk::Api
