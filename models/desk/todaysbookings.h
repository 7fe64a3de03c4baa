// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/classes.h"
#include "models/listmodel.h"

#include <functional>
#include <memory>

namespace Frontdesk {

namespace Api {
class ApiClient;
}
class FactStore;
class StoreWorker;

/// A class or an appointment that somebody has booked for today.
struct TodaysBooking
{
    qint64 bookingId = 0;
    bool isAppointment = false;
    QDateTime start;
    QDateTime end;
    QString title;
    QString place; ///< may be empty
    QString instructor; ///< may be empty
    Api::BookingStatus status = Api::BookingStatus::Unknown;
    friend bool operator==(const TodaysBooking &, const TodaysBooking &) = default;
};
BOOST_DESCRIBE_STRUCT(TodaysBooking, (),
                      (bookingId, isAppointment, start, end, title, place, instructor, status))

/// Today's bookings of one customer, earliest first. Classes and appointments are read in parallel;
/// times and titles of classes come from today's slots. What was read earlier today stands in while
/// the answer is not here; a failure leaves it, and asOf() tells its age.
class TodaysBookings final : public ListModel<TodaysBooking>
{
    Q_OBJECT
public:
    enum Column { TimeColumn, TitleColumn, PlaceColumn, StatusColumn, ColumnCount };

    /// All outlive the model; \a facts are read here, and written by \a writer.
    TodaysBookings(Api::ApiClient &client, FactStore &facts, StoreWorker &writer,
                   std::function<QDateTime()> now, QObject *parent = nullptr);
    ~TodaysBookings() override;

    /// Loads those of \a customerId; 0 empties the list. Answers for another customer are dropped.
    void load(qint64 customerId);
    /// When the rows were read, if that was earlier; else invalid.
    [[nodiscard]] QDateTime asOf() const { return m_asOf; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString columnTitle(int column) const override;

protected:
    [[nodiscard]] qint64 idOf(const TodaysBooking &row) const override;
    [[nodiscard]] QVariant cell(const TodaysBooking &row, int column, int role) const override;

private:
    void remember();
    void keep();
    void loadClasses(int generation);
    void loadSlots(int generation);
    void loadAppointments(int generation);
    void addSlots(const QList<Api::ClassSlot> &slots);
    void addAppointments(const QList<Api::AppointmentBooking> &bookings);
    void fail(int generation, const Api::ApiError &error);
    void partDone(int generation);

    Api::ApiClient &m_client;
    FactStore &m_store;
    StoreWorker &m_writer;
    std::function<QDateTime()> m_now;
    qint64 m_customerId = 0;
    QDateTime m_asOf;
    int m_partsMissing = 0;
    std::optional<Api::ApiError> m_firstError;
    QHash<qint64, Api::ClassBooking> m_classBookings; ///< by slot
    QList<TodaysBooking> m_found;
    std::unique_ptr<QObject> m_calls;
};

} // namespace Frontdesk
