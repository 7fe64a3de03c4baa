// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/schedule/validationwords.h"

#include "models/schedule/slottext.h"

namespace Frontdesk {

namespace {

using Status = Api::BookingValidationStatus;
using Words = ValidationWords;

Words notOpenYet(const ScheduleSlot &slot, const QDateTime &now)
{
    const QString reason = ValidationWords::tr("Booking is not open yet");
    if (!slot.bookableFrom.isValid())
        return {reason, ValidationWords::tr("Try again closer to the day of the class.")};
    return {reason,
            ValidationWords::tr(
                "It opens at this time: %1. Offer to book it then, or choose an earlier day.")
                .arg(SlotText::moment(slot.bookableFrom, now))};
}

Words closedAlready(const ScheduleSlot &slot, const QDateTime &now)
{
    const QString reason = ValidationWords::tr("Booking has closed");
    if (!slot.bookableUntil.isValid())
        return {reason, ValidationWords::tr("Choose a later class.")};
    return {reason,
            ValidationWords::tr("Bookings were taken until this time: %1. Choose a later class.")
                .arg(SlotText::moment(slot.bookableUntil, now))};
}

Words notAvailable(const ScheduleSlot &slot)
{
    if (!slot.isFull())
        return {ValidationWords::tr("This class cannot be booked"),
                ValidationWords::tr("The studio has closed it for booking. Choose another time.")};
    return slot.waitingPlaces > 0
        ? Words{ValidationWords::tr("The class and its waiting list are full"),
                ValidationWords::tr(
                    "Choose another time, or look again later: places become free.")}
        : Words{ValidationWords::tr("The class is full"),
                ValidationWords::tr("It has no waiting list. Choose another time.")};
}

/// Reasons that lie with the customer.
Words customerWords(Status status)
{
    switch (status) {
    case Status::NoContingent:
        return {ValidationWords::tr("The contract does not cover this class"),
                ValidationWords::tr(
                    "Its classes are used up, or it includes none of this kind. Look at the "
                    "contract, or offer a class that it covers.")};
    case Status::BookingLimitReached:
        return {ValidationWords::tr("Too many bookings already"),
                ValidationWords::tr(
                    "The customer has as many open bookings as the studio allows. Cancel one "
                    "of them first.")};
    case Status::CustomerAlreadyBooked:
        return {ValidationWords::tr("Already booked"),
                ValidationWords::tr("The customer has a place in this class.")};
    case Status::CustomerIdle:
        return {ValidationWords::tr("The membership is idle on that day"),
                ValidationWords::tr("Choose a day outside the idle period.")};
    default:
        return {ValidationWords::tr("Another booking at the same time"),
                ValidationWords::tr("Cancel the other booking first, or choose another time.")};
    }
}

} // namespace

ValidationWords validationWords(Status status, const ScheduleSlot &slot, const QDateTime &now)
{
    switch (status) {
    case Status::Available:
        return {ValidationWords::tr("Can be booked"), {}};
    case Status::NoContingent:
    case Status::BookingLimitReached:
    case Status::CustomerAlreadyBooked:
    case Status::CustomerIdle:
    case Status::CustomerInOtherBooking:
        return customerWords(status);
    case Status::DisplayOnly:
        return {ValidationWords::tr("This class is only shown, not booked"),
                ValidationWords::tr(
                    "It is open without a booking, or booked elsewhere. Ask the instructor.")};
    case Status::DateTimeBeforeEarliestBookingDateTime:
        return notOpenYet(slot, now);
    case Status::DateTimeAfterLatestBookingDateTime:
        return closedAlready(slot, now);
    case Status::StudioClosed:
        return {ValidationWords::tr("The studio is closed at that time"),
                ValidationWords::tr("The class will probably not take place. Choose another day.")};
    case Status::NotAvailable:
        return notAvailable(slot);
    case Status::Unknown:
        break;
    }
    return {
        ValidationWords::tr("The server refuses this for a reason that Frontdesk does not know"),
        ValidationWords::tr("Book it in PerfectGym Next, where the reason is shown.")};
}

} // namespace Frontdesk
