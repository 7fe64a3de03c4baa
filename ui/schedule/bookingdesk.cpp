// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/schedule/bookingdesk.h"

#include "models/desk/customerinhand.h"
#include "models/workplace.h"
#include "ui/widgets/toaster.h"

namespace Frontdesk {

BookingDesk::BookingDesk(Workplace &workplace, Toaster &toaster, QObject *parent)
    : QObject(parent),
      m_workplace(workplace),
      m_toaster(toaster),
      m_validator(workplace.client),
      m_bookings(workplace.client),
      m_booker(workplace.acts, toaster)
{
    connect(&workplace.inHand, &CustomerInHand::taken, this, &BookingDesk::customerTaken);
    connect(&workplace.inHand, &CustomerInHand::changed, this, &BookingDesk::changed);
    connect(&workplace.inHand, &CustomerInHand::refreshing, this, &BookingDesk::refresh);
    connect(&workplace.acts, &ActRunner::concluded, this, &BookingDesk::concluded);
    connect(&m_validator, &BookingValidator::changed, this, &BookingDesk::changed);
    connect(&m_validator, &BookingValidator::changed, this, &BookingDesk::bookWhenChecked);
    connect(&m_bookings, &SlotBookings::changed, this, &BookingDesk::bookingsChanged);
    connect(&m_bookings, &SlotBookings::changed, this, &BookingDesk::changed);
    connect(&m_booker, &ClassBooker::busyChanged, this, &BookingDesk::changed);
    connect(&m_booker, &ClassBooker::canceled, &m_bookings, &SlotBookings::remove);
    connect(&m_booker, &ClassBooker::booked, this, [this](const Api::ClassBooking &booking) {
        m_wasServed = true;
        m_bookings.add(booking);
    });
    m_bookings.setCustomer(workplace.inHand.id());
}

void BookingDesk::setSlot(const std::optional<ScheduleSlot> &slot)
{
    if (m_slot == slot)
        return;
    const bool isSame = slot && m_slot && slot->id == m_slot->id;
    m_slot = slot;
    if (!isSame) {
        m_bookWhenChecked = false;
        validate();
    }
    Q_EMIT changed();
}

void BookingDesk::refresh()
{
    m_bookings.refresh();
    m_validator.forgetAnswers();
    m_validator.clear();
    validate();
}

void BookingDesk::customerTaken()
{
    m_bookWhenChecked = false;
    m_bookings.setCustomer(m_workplace.inHand.id());
    validate();
    Q_EMIT customerChanged(std::exchange(m_wasServed, false));
    Q_EMIT changed();
}

void BookingDesk::concluded(const Act &act, const ActOutcome &outcome)
{
    const bool isOurs = std::holds_alternative<BookClassAct>(act.detail)
        || std::holds_alternative<CancelBookingAct>(act.detail);
    if (!isOurs || outcome.state == ActState::Intended)
        return;
    refresh();
    Q_EMIT acted();
}

void BookingDesk::validate()
{
    const bool isAhead = m_slot && m_slot->windowAt(m_workplace.now()) != BookingWindow::Started;
    if (isAhead && hasCustomer())
        m_validator.ask(m_workplace.inHand.id(), m_slot->id);
    else
        m_validator.clear();
}

SlotOffer BookingDesk::offer() const
{
    return slotOffer(*m_slot, question());
}

OfferWords BookingDesk::words() const
{
    const SlotQuestion asked = question();
    return offerWords(slotOffer(*m_slot, asked),
                      {*m_slot, asked, customerName(), m_validator.error()});
}

bool BookingDesk::isBusy() const
{
    return m_slot && m_booker.isBusy(m_workplace.inHand.id(), m_slot->id);
}

bool BookingDesk::hasCustomer() const
{
    return !m_workplace.inHand.isEmpty();
}

QString BookingDesk::customerName() const
{
    const QString name = m_workplace.inHand.name();
    return name.isEmpty() ? tr("this customer") : name;
}

void BookingDesk::enter()
{
    if (!m_slot || isBusy())
        return;
    switch (offer()) {
    case SlotOffer::Book:
    case SlotOffer::JoinWaitingList:
        m_booker.book(customer(), *m_slot);
        break;
    case SlotOffer::Checking:
        m_bookWhenChecked = true;
        break;
    case SlotOffer::CheckFailed:
        m_bookWhenChecked = true;
        m_validator.askAgain();
        break;
    default: // nothing to book; a second Enter must not cancel what the first one booked
        tell();
        break;
    }
}

void BookingDesk::press()
{
    const bool cancels
        = m_slot && (offer() == SlotOffer::CancelBooking || offer() == SlotOffer::LeaveWaitingList);
    if (cancels)
        cancelBooking();
    else
        enter();
}

void BookingDesk::cancelBooking()
{
    if (!m_slot || isBusy())
        return;
    const SlotOffer what = offer();
    if (what == SlotOffer::CancelBooking || what == SlotOffer::LeaveWaitingList)
        m_booker.cancel(customer(), *m_slot, m_bookings.of(m_slot->id)->bookingId);
    else
        tell();
}

/// For eyes that are on the list: why the key did nothing.
void BookingDesk::tell()
{
    const OfferWords told = words();
    m_toaster.show(told.tone == Theme::Tone::Stop ? Toaster::Kind::Bad : Toaster::Kind::Neutral,
                   told.text.isEmpty()
                       ? told.title
                       : tr("%1. %2", "what can be done, why").arg(told.title, told.text));
}

/// Enter came before the answer. Only a plain booking follows: a waiting list is offered first.
void BookingDesk::bookWhenChecked()
{
    if (!m_bookWhenChecked || m_validator.state() == BookingValidator::State::Checking)
        return;
    m_bookWhenChecked = false;
    if (m_slot && !isBusy() && offer() == SlotOffer::Book)
        m_booker.book(customer(), *m_slot);
}

ClassBooker::Customer BookingDesk::customer() const
{
    return {m_workplace.inHand.id(), customerName()};
}

SlotQuestion BookingDesk::question() const
{
    return {.hasCustomer = hasCustomer(),
            .booking = m_bookings.of(m_slot->id),
            .check = m_validator.state(),
            .status = m_validator.status(),
            .now = m_workplace.now()};
}

} // namespace Frontdesk
