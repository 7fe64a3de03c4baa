// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/classesservice.h"
#include "api/types/customers.h"

#include <memory>
#include <QHash>

namespace Frontdesk {

/// The class bookings of one customer by slot, as the server has them: two weeks before and after
/// now, without canceled ones.
class SlotBookings final : public QObject
{
    Q_OBJECT
public:
    /// \a client outlives this object.
    explicit SlotBookings(Api::ApiClient &client, QObject *parent = nullptr);
    ~SlotBookings() override;

    /// 0 for nobody. The bookings of another customer are forgotten at once.
    void setCustomer(Api::CustomerId customerId);
    void refresh();
    /// What an act has just done, before the next answer tells.
    void add(const Api::ClassBooking &booking);
    void remove(qint64 bookingId);

    [[nodiscard]] std::optional<Api::ClassBooking> of(qint64 slotId) const;
    [[nodiscard]] QHash<qint64, Api::BookingStatus> statuses() const;
    /// False before the first good answer.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    /// Why the last answer was none.
    [[nodiscard]] const std::optional<Api::ApiError> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void take(const Api::Result<QList<Api::ClassBooking>> &answer);

    Api::ApiClient &m_client;
    Api::CustomerId m_customerId = 0;
    QHash<qint64, Api::ClassBooking> m_bySlot;
    bool m_isKnown = false;
    std::optional<Api::ApiError> m_error;
    std::unique_ptr<QObject> m_question; ///< owns the call under way
};

} // namespace Frontdesk
