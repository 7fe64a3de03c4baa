// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/schedule/slotbookings.h"

namespace Frontdesk {

SlotBookings::SlotBookings(Api::ApiClient &client, QObject *parent)
    : QObject(parent), m_client(client)
{ }

SlotBookings::~SlotBookings() = default;

void SlotBookings::setCustomer(Api::CustomerId customerId)
{
    if (m_customerId == customerId)
        return;
    m_customerId = customerId;
    m_bySlot.clear();
    m_isKnown = false;
    m_error.reset();
    Q_EMIT changed();
    refresh();
}

void SlotBookings::refresh()
{
    m_question.reset();
    if (m_customerId == 0)
        return;
    m_question = std::make_unique<QObject>();
    Api::ClassesService(m_client)
        .bookings(m_customerId, m_question.get())
        ->then(m_question.get(),
               [this](const Api::Result<QList<Api::ClassBooking>> &answer) { take(answer); });
}

void SlotBookings::add(const Api::ClassBooking &booking)
{
    if (booking.customerId != m_customerId)
        return;
    m_bySlot.insert(booking.classSlotId, booking);
    Q_EMIT changed();
}

void SlotBookings::remove(qint64 bookingId)
{
    const auto isIt = [=](const auto &entry) { return entry.value().bookingId == bookingId; };
    if (m_bySlot.removeIf(isIt) > 0)
        Q_EMIT changed();
}

void SlotBookings::take(const Api::Result<QList<Api::ClassBooking>> &answer)
{
    m_question.release()->deleteLater(); // a listener may ask the next question
    if (answer) {
        m_isKnown = true;
        m_error.reset();
        m_bySlot.clear();
        for (const Api::ClassBooking &booking : *answer) {
            if (booking.bookingStatus != Api::BookingStatus::Canceled)
                m_bySlot.insert(booking.classSlotId, booking);
        }
    } else {
        m_error = answer.error();
    }
    Q_EMIT changed();
}

std::optional<Api::ClassBooking> SlotBookings::of(qint64 slotId) const
{
    const auto found = m_bySlot.constFind(slotId);
    return found == m_bySlot.constEnd() ? std::nullopt : std::optional(*found);
}

QHash<qint64, Api::BookingStatus> SlotBookings::statuses() const
{
    QHash<qint64, Api::BookingStatus> result;
    for (auto it = m_bySlot.cbegin(); it != m_bySlot.cend(); ++it)
        result.insert(it.key(), it->bookingStatus);
    return result;
}

} // namespace Frontdesk
