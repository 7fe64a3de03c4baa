// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/schedule/classbooker.h"

#include "ui/widgets/actwords.h"
#include "ui/widgets/toaster.h"

#include <QPointer>

namespace Frontdesk {

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
        std::function<void()> undo;
        if (outcome.resultId)
            undo = [=, this, id = *outcome.resultId] { cancel(customer, slot, id); };
        tell(act, outcome, tr("Undo"), undo);
    });
}

void ClassBooker::cancel(const Customer &customer, const ScheduleSlot &slot, qint64 bookingId)
{
    const Act act{customer.id, customer.name, CancelBookingAct{bookingId, slot.title, slot.start}};
    run(act, slot.id, [=, this](const ActOutcome &outcome) {
        if (outcome.state == ActState::Done)
            Q_EMIT canceled(bookingId);
        tell(act, outcome, tr("Book again"), [=, this] { book(customer, slot); });
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

void ClassBooker::tell(const Act &act, const ActOutcome &outcome, const QString &backText,
                       const std::function<void()> &back)
{
    const ActWords words = wordsFor(act, outcome);
    if (outcome.state != ActState::Done || !back) {
        m_toaster.show(words.kind, words.sentence);
        return;
    }
    // The toast may outlive the page.
    m_toaster.show(words.kind, words.sentence, backText, [back, self = QPointer(this)] {
        if (self)
            back();
    });
}

} // namespace Frontdesk
