// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"
#include "api/types/classes.h"
#include "api/types/customers.h"
#include "models/listmodel.h"

#include <functional>

namespace Frontdesk {

/// A class or an appointment of a customer, as far as it is known.
struct CustomerBooking
{
    enum class Kind { Class, Appointment };

    Kind kind = Kind::Class;
    qint64 bookingId = 0;
    qint64 classId = 0;
    qint64 slotId = 0;
    Api::BookingStatus status = Api::BookingStatus::Unknown;
    Api::EventStatus event = Api::EventStatus::Unknown;
    QString title;
    QString place;
    QString instructors;
    QDateTime start;
    QDateTime end;
    bool isJoining = false; ///< what the slot says is still under way
    friend bool operator==(const CustomerBooking &, const CustomerBooking &) = default;
};

/// The bookings of one customer within two weeks before and after now, by time. A class booking
/// names only its slot: title, time, place and instructor are joined from the slot, or at least the
/// title from the class; a join that fails leaves what is known.
class BookingsModel final : public ListModel<CustomerBooking>
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        TitleColumn,
        PlaceColumn,
        InstructorColumn,
        StatusColumn,
        ColumnCount
    };
    enum Role {
        IsPastRole = FirstFreeRole, ///< bool
        KindRole, ///< CustomerBooking::Kind as int
    };
    using StatusWords = std::function<QString(const CustomerBooking &)>;

    /// \a words says a booking's state; client and what \a now reads outlive the model.
    BookingsModel(Api::ApiClient &client, std::function<QDateTime()> now, StatusWords words,
                  QObject *parent = nullptr);

    /// Asks for \a customer's bookings; asking for the same one again refreshes.
    void ask(Api::CustomerId customer);
    void forget();

    /// Why one half, classes or appointments, is missing while the other is shown.
    [[nodiscard]] const std::optional<Api::ApiError> &partialError() const { return m_partial; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString columnTitle(int column) const override;

protected:
    /// Both kinds count their ids for themselves, so one bit tells them apart.
    [[nodiscard]] qint64 idOf(const CustomerBooking &row) const override
    {
        return row.bookingId * 2 + (row.kind == CustomerBooking::Kind::Appointment ? 1 : 0);
    }
    [[nodiscard]] QVariant cell(const CustomerBooking &row, int column, int role) const override;

private:
    void take(int generation, const Api::Result<QList<Api::ClassBooking>> &bookings);
    void take(int generation, const Api::Result<QList<Api::AppointmentBooking>> &bookings);
    void takePart(const std::optional<Api::ApiError> &error);
    void join(const CustomerBooking &booking);
    void joinTitle(const CustomerBooking &booking);
    void endJoin(qint64 slotId);
    void show();
    [[nodiscard]] CustomerBooking joined(CustomerBooking booking) const;
    [[nodiscard]] QString timeText(const CustomerBooking &row) const;

    Api::ApiClient &m_client;
    std::function<QDateTime()> m_now;
    StatusWords m_words;
    Api::CustomerId m_customer = 0;
    QObject *m_question; ///< owns the replies of this question
    QList<CustomerBooking> m_classes;
    QList<CustomerBooking> m_appointments;
    QHash<qint64, Api::ClassSlot> m_slots; ///< of this customer's bookings, by slot
    QHash<qint64, QString> m_titles; ///< by class, where there is no slot
    QSet<qint64> m_joining; ///< slots
    std::optional<Api::ApiError> m_partial;
    int m_partsMissing = 0;
    int m_partsFailed = 0;
};

} // namespace Frontdesk
