// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/schedule/classslotsmodel.h"

#include "models/schedule/slottext.h"
#include "models/slicewalk.h"

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int SliceSize = 100; // the most that the server gives

bool startsBefore(const ScheduleSlot &left, const ScheduleSlot &right)
{
    return std::pair(left.start, left.id) < std::pair(right.start, right.id);
}

} // namespace

/// Owns the calls of one refresh; gone with it, they are aborted.
struct ClassSlotsModel::Question : QObject
{
    Api::Priority priority = Api::Priority::Person;
};

ClassSlotsModel::ClassSlotsModel(Api::ApiClient &client, std::function<QDateTime()> now,
                                 QObject *parent)
    : ListModel(parent), m_client(client), m_now(std::move(now))
{
    m_timer.setInterval(RefreshInterval);
    connect(&m_timer, &QTimer::timeout, this, [this] { refresh(Api::Priority::Background); });
}

ClassSlotsModel::~ClassSlotsModel() = default;

void ClassSlotsModel::refresh(Api::Priority priority)
{
    m_question = std::make_unique<Question>();
    m_question->priority = priority;
    askClasses(beginQuestion());
}

void ClassSlotsModel::setLive(bool live)
{
    if (!live) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    const bool isOld = !m_asOf.isValid() || m_asOf.addDuration(RefreshInterval) < m_now();
    if (isOld && state() != State::Loading)
        refresh();
}

void ClassSlotsModel::askClasses(int generation)
{
    Api::ClassesService classes(m_client, m_question->priority);
    new SliceWalk<Api::Class>(
        [classes](const std::optional<QString> &offset, QObject *owner) mutable {
            return classes.list({.offset = offset, .sliceSize = SliceSize}, owner);
        },
        [this, generation](const Api::Result<QList<Api::Class>> &answer) {
            if (isLate(generation))
                return;
            for (const Api::Class &one : answer.value_or(QList<Api::Class>()))
                m_classes.insert(one.id, one);
            askSlots(generation, firstDay());
        },
        m_question.get());
}

void ClassSlotsModel::askSlots(int generation, QDate from)
{
    Api::ClassesService classes(m_client, m_question->priority);
    const int days = int(from.daysTo(firstDay().addDays(DaysBack + DaysAhead)));
    new SliceWalk<Api::ClassSlot>(
        [classes, from, days](const std::optional<QString> &offset, QObject *owner) mutable {
            return classes.slots({.daysAhead = days,
                                  .slotWindowStartDate = from,
                                  .offset = offset,
                                  .sliceSize = SliceSize},
                                 owner);
        },
        [=, this](const Api::Result<QList<Api::ClassSlot>> &answer) {
            // Where the studio has midnight behind it and this computer has not, our yesterday is
            // more than a day ago and refused.
            const bool isTooEarly = !answer && from == firstDay()
                && answer.error().kind == Api::ApiError::Kind::Validation;
            if (isTooEarly && !isLate(generation))
                askSlots(generation, from.addDays(1));
            else
                takeSlots(generation, answer);
        },
        m_question.get());
}

void ClassSlotsModel::takeSlots(int generation, const Api::Result<QList<Api::ClassSlot>> &slots)
{
    if (isLate(generation))
        return;
    if (!slots) {
        setFailed(slots.error());
        return;
    }
    m_asOf = m_now();
    show(*slots);
    repaintState(); // time has passed for the rows that did not change, too
    setReady();
}

void ClassSlotsModel::show(const QList<Api::ClassSlot> &slots)
{
    const QDate first = firstDay();
    const QDate last = first.addDays(DaysBack + DaysAhead);
    QList<ScheduleSlot> rows;
    for (const Api::ClassSlot &slot : slots) {
        const auto about
            = m_classes.constFind(slot.classInformation ? slot.classInformation->id : 0);
        const ScheduleSlot row
            = scheduleSlot(slot, about == m_classes.constEnd() ? nullptr : &*about);
        if (row.day() >= first && row.day() <= last) // one without a start cannot be shown
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), startsBefore);
    merge(rows);
}

void ClassSlotsModel::setBookings(const QHash<qint64, Api::BookingStatus> &bySlot)
{
    if (m_bookings == bySlot)
        return;
    m_bookings = bySlot;
    repaintState();
}

void ClassSlotsModel::repaintState()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, StateColumn), index(rowCount() - 1, StateColumn));
}

int ClassSlotsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ClassSlotsModel::columnTitle(int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("Time");
    case ClassColumn:
        return tr("Class");
    case InstructorColumn:
        return tr("Instructor");
    case RoomColumn:
        return tr("Room");
    case PlacesColumn:
        return tr("Places left");
    case StateColumn:
        return tr("Booking");
    default:
        return {};
    }
}

QVariant ClassSlotsModel::cell(const ScheduleSlot &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return row.start;
    case DayRole:
        return row.day();
    case FilterTextRole:
        return QStringList{row.title, row.category, row.room, row.instructors.join(u' ')}.join(
            u' ');
    case ClassIdRole:
        return row.classId;
    case IsFullRole:
        return row.isFull();
    case WindowRole:
        return int(row.windowAt(m_now()));
    case BookingRole:
        return m_bookings.contains(row.id) ? QVariant(int(m_bookings.value(row.id))) : QVariant();
    default:
        return {};
    }
}

QString ClassSlotsModel::text(const ScheduleSlot &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return SlotText::times(row);
    case ClassColumn:
        return row.title.isEmpty() ? tr("Without a name") : row.title;
    case InstructorColumn:
        return row.instructors.join(QStringLiteral(", "));
    case RoomColumn:
        return row.room;
    case PlacesColumn:
        return SlotText::places(row);
    case StateColumn:
        return stateText(row);
    default:
        return {};
    }
}

QString ClassSlotsModel::stateText(const ScheduleSlot &row) const
{
    const auto booking = m_bookings.constFind(row.id);
    return booking == m_bookings.constEnd() ? SlotText::window(row, m_now())
                                            : SlotText::booking(*booking);
}

} // namespace Frontdesk
