// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/acts/actrunner.h"
#include "models/schedule/scheduleslot.h"

#include <QObject>
#include <QSet>

namespace Frontdesk {

class Toaster;

/// Books classes and takes bookings back, each as one act, and tells the desk how it ended.
class ClassBooker final : public QObject
{
    Q_OBJECT
public:
    struct Customer
    {
        Api::CustomerId id = 0;
        QString name;
    };

    /// Both outlive the booker.
    ClassBooker(ActRunner &acts, Toaster &toaster, QObject *parent = nullptr);

    void book(const Customer &customer, const ScheduleSlot &slot);
    void cancel(const Customer &customer, const ScheduleSlot &slot, qint64 bookingId);
    /// An act of this customer and slot is under way.
    [[nodiscard]] bool isBusy(Api::CustomerId customerId, qint64 slotId) const;

Q_SIGNALS:
    void busyChanged();
    void booked(const Frontdesk::Api::ClassBooking &booking);
    void canceled(qint64 bookingId);

private:
    using Key = std::pair<Api::CustomerId, qint64>;

    void run(const Act &act, qint64 slotId, ActRunner::Concluded concluded);
    /// With a way \a back, once it is done.
    void tell(const Act &act, const ActOutcome &outcome, const QString &backText,
              const std::function<void()> &back);

    ActRunner &m_acts;
    Toaster &m_toaster;
    QSet<Key> m_busy;
};

} // namespace Frontdesk
