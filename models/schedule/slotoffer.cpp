// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/schedule/slotoffer.h"

namespace Frontdesk {

namespace {

using Status = Api::BookingValidationStatus;

SlotOffer offerWhenBooked(const ScheduleSlot &slot, const SlotQuestion &question)
{
    if (slot.windowAt(question.now) == BookingWindow::Started)
        return SlotOffer::WasBooked;
    return question.booking->bookingStatus == Api::BookingStatus::WaitingList
        ? SlotOffer::LeaveWaitingList
        : SlotOffer::CancelBooking;
}

/// The reasons that a full class may give although its waiting list is open. All others are about
/// the customer or the time, and the waiting list would refuse them as well.
bool isForWantOfPlaces(Status status)
{
    return status == Status::Available || status == Status::NoContingent
        || status == Status::NotAvailable;
}

} // namespace

SlotOffer slotOffer(const ScheduleSlot &slot, const SlotQuestion &question)
{
    if (!question.hasCustomer)
        return SlotOffer::NoCustomer;
    if (question.booking)
        return offerWhenBooked(slot, question);
    if (slot.windowAt(question.now) == BookingWindow::Started)
        return SlotOffer::TooLate;
    switch (question.check) {
    case BookingValidator::State::Unknown:
    case BookingValidator::State::Checking:
        return SlotOffer::Checking;
    case BookingValidator::State::Failed:
        return SlotOffer::CheckFailed;
    case BookingValidator::State::Available:
    case BookingValidator::State::Refused:
        break;
    }
    if (slot.hasWaitingPlace() && isForWantOfPlaces(question.status))
        return SlotOffer::JoinWaitingList;
    return question.status == Status::Available ? SlotOffer::Book : SlotOffer::Refused;
}

} // namespace Frontdesk
