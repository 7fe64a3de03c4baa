// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/classesservice.h"
#include "models/listmodel.h"
#include "models/schedule/scheduleslot.h"

#include <functional>
#include <memory>
#include <QTimer>

namespace Frontdesk {

/// The studio's class slots from yesterday to fourteen days ahead, in the order of their start,
/// each with what its class says. A refresh merges; while it is live it refreshes by itself.
///
/// Slots are what counts: when only the list of classes cannot be read, they are shown with what
/// is known of their classes already.
class ClassSlotsModel final : public ListModel<ScheduleSlot>
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        ClassColumn,
        InstructorColumn,
        RoomColumn,
        PlacesColumn,
        StateColumn, ///< what the customer in hand has booked, else the booking window
        ColumnCount
    };
    enum Role {
        DayRole = FirstFreeRole, ///< QDate
        FilterTextRole, ///< everything a person may look for
        ClassIdRole,
        IsFullRole,
        WindowRole, ///< BookingWindow as int
        BookingRole, ///< Api::BookingStatus of the customer in hand, as int; invalid without one
    };

    static constexpr int DaysBack = 1;
    static constexpr int DaysAhead = 14;
    static constexpr std::chrono::minutes RefreshInterval{2};

    /// \a client outlives the model; \a now is the desk's clock.
    ClassSlotsModel(Api::ApiClient &client, std::function<QDateTime()> now,
                    QObject *parent = nullptr);
    ~ClassSlotsModel() override;

    void refresh(Api::Priority priority = Api::Priority::Person);
    /// While somebody looks: refreshes by itself, and at once when the last answer is too old.
    void setLive(bool live);
    /// When the rows were read; invalid before the first answer.
    [[nodiscard]] QDateTime asOf() const { return m_asOf; }
    [[nodiscard]] QDate firstDay() const { return m_now().date().addDays(-DaysBack); }
    /// Marks the slots that the customer in hand has booked; empty for nobody.
    void setBookings(const QHash<qint64, Api::BookingStatus> &bySlot);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QString columnTitle(int column) const override;

protected:
    [[nodiscard]] qint64 idOf(const ScheduleSlot &row) const override { return row.id; }
    [[nodiscard]] QVariant cell(const ScheduleSlot &row, int column, int role) const override;

private:
    struct Question;

    void askClasses(int generation);
    void askSlots(int generation, QDate from);
    void takeSlots(int generation, const Api::Result<QList<Api::ClassSlot>> &slots);
    void show(const QList<Api::ClassSlot> &slots);
    [[nodiscard]] QString text(const ScheduleSlot &row, int column) const;
    [[nodiscard]] QString stateText(const ScheduleSlot &row) const;
    void repaintState();

    Api::ApiClient &m_client;
    std::function<QDateTime()> m_now;
    QTimer m_timer;
    QDateTime m_asOf;
    QHash<qint64, Api::Class> m_classes;
    QHash<qint64, Api::BookingStatus> m_bookings;
    std::unique_ptr<Question> m_question;
};

} // namespace Frontdesk
