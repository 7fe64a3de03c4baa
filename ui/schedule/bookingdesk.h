// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/schedule/bookingvalidator.h"
#include "models/schedule/slotbookings.h"
#include "models/schedule/slotoffer.h"
#include "ui/schedule/classbooker.h"
#include "ui/schedule/offerwords.h"

namespace Frontdesk {

struct Workplace;

/// What the highlighted slot means for the customer in hand, and the acts that follow: asks,
/// offers, books, cancels.
class BookingDesk final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object.
    BookingDesk(Workplace &workplace, Toaster &toaster, QObject *parent = nullptr);

    /// The highlighted slot, or a newer state of it; nothing for none.
    void setSlot(const std::optional<ScheduleSlot> &slot);
    [[nodiscard]] const std::optional<ScheduleSlot> &slot() const { return m_slot; }

    /// Only with a slot.
    [[nodiscard]] SlotOffer offer() const;
    [[nodiscard]] OfferWords words() const;
    /// An act of this customer and slot is under way.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool hasCustomer() const;
    [[nodiscard]] QString customerName() const;
    [[nodiscard]] const SlotBookings &bookings() const { return m_bookings; }

    /// Enter: books, joins the waiting list, checks again, or says why not. Pressed before the
    /// check has answered, the booking follows the answer.
    void enter();
    /// The button, which says what it does.
    void press();
    void cancelBooking();
    /// Nobody looks any more: nothing is booked by an answer that comes now.
    void standDown() { m_bookWhenChecked = false; }
    /// Asks the server once more about everything.
    void refresh();

Q_SIGNALS:
    void changed();
    void bookingsChanged();
    /// A class was booked or canceled, here or elsewhere: places are different now.
    void acted();
    /// Another customer, or none. \a wasServed: the last one got a booking here.
    void customerChanged(bool wasServed);

private:
    void customerTaken();
    void concluded(const Act &act, const ActOutcome &outcome);
    void validate();
    void bookWhenChecked();
    void tell();
    [[nodiscard]] ClassBooker::Customer customer() const;
    [[nodiscard]] SlotQuestion question() const;

    Workplace &m_workplace;
    Toaster &m_toaster;
    BookingValidator m_validator;
    SlotBookings m_bookings;
    ClassBooker m_booker;
    std::optional<ScheduleSlot> m_slot;
    bool m_bookWhenChecked = false;
    bool m_wasServed = false;
};

} // namespace Frontdesk
