// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/schedule/classbooker.h"

#include "models/schedule/slottext.h"
#include "ui/widgets/errorwords.h"
#include "ui/widgets/toaster.h"

#include <QPointer>

namespace Frontdesk {

namespace {

using Kind = Toaster::Kind;

/// "Yoga, Mon 23 Nov, 18:00": named in full, as the toast may stay when another class is shown.
QString classText(const ScheduleSlot &slot)
{
    return ClassBooker::tr("%1, %2", "class, day and time")
        .arg(slot.title, SlotText::moment(slot.start, {}));
}

QString failureText(const ActOutcome &outcome)
{
    const ErrorWords words = wordsFor(outcome.error.value_or(Api::ApiError()));
    return ClassBooker::tr("%1. %2", "what happened, what to do").arg(words.title, words.text);
}

} // namespace

ClassBooker::ClassBooker(ActRunner &acts, Toaster &toaster, QObject *parent)
    : QObject(parent), m_acts(acts), m_toaster(toaster)
{ }

bool ClassBooker::isBusy(Api::CustomerId customerId, qint64 slotId) const
{
    return m_busy.contains({customerId, slotId});
}

void ClassBooker::book(const Customer &customer, const ScheduleSlot &slot)
{
    const Act act{customer.id, customer.name,
                  BookClassAct{slot.classId, slot.id, slot.title, slot.start}};
    run(act, slot.id, [=, this](const ActOutcome &outcome) {
        if (outcome.state == ActState::Done && outcome.resultId)
            Q_EMIT booked({.bookingId = *outcome.resultId,
                           .bookingStatus = outcome.booking.value_or(Api::BookingStatus::Booked),
                           .classSlotId = slot.id,
                           .classId = slot.classId,
                           .customerId = customer.id});
        tellBooked(customer, slot, outcome);
    });
}

void ClassBooker::cancel(const Customer &customer, const ScheduleSlot &slot, qint64 bookingId)
{
    const Act act{customer.id, customer.name, CancelBookingAct{bookingId, slot.title, slot.start}};
    run(act, slot.id, [=, this](const ActOutcome &outcome) {
        if (outcome.state == ActState::Done)
            Q_EMIT canceled(bookingId);
        tellCanceled(customer, slot, outcome);
    });
}

void ClassBooker::run(const Act &act, qint64 slotId, ActRunner::Concluded concluded)
{
    const Key key(act.customerId, slotId);
    if (m_busy.contains(key))
        return;
    m_busy.insert(key);
    Q_EMIT busyChanged();
    m_acts.run(act, this, [=, this](const ActOutcome &outcome) {
        m_busy.remove(key);
        concluded(outcome);
        Q_EMIT busyChanged();
    });
}

void ClassBooker::tellBooked(const Customer &customer, const ScheduleSlot &slot,
                             const ActOutcome &outcome)
{
    const QString what = classText(slot);
    if (outcome.state == ActState::Unknown) {
        m_toaster.show(
            Kind::Bad,
            tr("It is not known whether %1 is booked for %2: the server does not answer. "
               "Do not book again; Frontdesk finds out and tells.")
                .arg(customer.name, what));
    } else if (outcome.state != ActState::Done) {
        m_toaster.show(Kind::Bad,
                       tr("%1 is not booked for %2. %3", "name, class, why")
                           .arg(customer.name, what, failureText(outcome)));
    } else {
        const bool waits = outcome.booking == Api::BookingStatus::WaitingList;
        const QString text = waits
            ? tr("%1 is on the waiting list, not booked yet: %2").arg(customer.name, what)
            : tr("Booked for %1: %2").arg(customer.name, what);
        std::function<void()> undo;
        if (outcome.resultId)
            undo = [=, self = QPointer(this), id = *outcome.resultId] {
                if (self)
                    self->cancel(customer, slot, id);
            };
        m_toaster.show(waits ? Kind::Neutral : Kind::Good, text, tr("Undo"), undo);
    }
}

void ClassBooker::tellCanceled(const Customer &customer, const ScheduleSlot &slot,
                               const ActOutcome &outcome)
{
    const QString what = classText(slot);
    if (outcome.state == ActState::Unknown)
        m_toaster.show(Kind::Bad,
                       tr("It is not known whether the booking is canceled: %1 for %2. Frontdesk "
                          "finds out and tells.")
                           .arg(what, customer.name));
    else if (outcome.state != ActState::Done)
        m_toaster.show(Kind::Bad,
                       tr("The booking stays: %1 for %2. %3", "class, name, why")
                           .arg(what, customer.name, failureText(outcome)));
    else
        m_toaster.show(Kind::Good, tr("Canceled for %1: %2").arg(customer.name, what),
                       tr("Book again"), [=, self = QPointer(this)] {
                           if (self)
                               self->book(customer, slot);
                       });
}

} // namespace Frontdesk
