// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schedule/bookingvalidator.h"
#include "models/schedule/scheduleslot.h"

namespace Frontdesk {

/// What the desk can do about a slot for the customer in hand.
enum class SlotOffer {
    NoCustomer, ///< nobody in hand
    Checking,
    Book,
    JoinWaitingList, ///< full, and its waiting list has a place
    CancelBooking,
    LeaveWaitingList,
    WasBooked, ///< booked, and started: nothing to cancel any more
    Refused, ///< the validation's status says why
    CheckFailed, ///< whether it can be booked is not known; it can be asked again
    TooLate, ///< it has started, and the customer is not booked
};

/// Everything that the offer depends on.
struct SlotQuestion
{
    bool hasCustomer = false;
    std::optional<Api::ClassBooking> booking; ///< of the customer in this slot
    BookingValidator::State check = BookingValidator::State::Unknown;
    Api::BookingValidationStatus status = Api::BookingValidationStatus::Unknown;
    QDateTime now;
};

[[nodiscard]] SlotOffer slotOffer(const ScheduleSlot &slot, const SlotQuestion &question);

} // namespace Frontdesk
