// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"
#include "api/types/checkins.h"
#include "api/types/customers.h"
#include "models/sliceprogress.h"

#include <functional>

namespace Frontdesk {

/// Walks one customer's visits back in time, from today to the first: windows of at most 365 days,
/// newest first, slices inside each. Every next() reads until it has something or the end is
/// reached; a failed one leaves the place as it was, so that the next one tries again.
class CheckinHistoryWalker final : public QObject
{
    Q_OBJECT
public:
    static constexpr int WindowDays = 365;
    static constexpr int SliceSize = 50;
    /// As many empty years end a walk whose first day is not known.
    static constexpr int EmptyWindows = 3;

    /// A part of the history, as read by one call. Both days are included.
    struct Part
    {
        QList<Api::Checkin> checkins; ///< in the server's order
        QDate from;
        QDate to;
        bool endsWindow = false;
    };
    using Answered = std::function<void(const Api::Result<Part> &)>;

    /// The client outlives the walker.
    CheckinHistoryWalker(Api::ApiClient &client, Api::CustomerId customer, QDate today,
                         QObject *parent);

    /// Nothing is older, unless visits were brought along from another system: the walk ends with
    /// the window that holds this day and nothing before it. May become known on the way.
    void setFirstDay(QDate day) { m_firstDay = day; }

    /// Asks for the next part and calls \a answered once. Not while one is under way, nor at the
    /// end. Deleting the walker drops the answer.
    void next(const Answered &answered);

    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }

private:
    [[nodiscard]] QDate windowStart() const { return m_windowEnd.addDays(1 - WindowDays); }
    void ask(const Answered &answered);
    void take(const Api::Slice<Api::Checkin> &slice, const Answered &answered);
    /// False when the server leads in a circle.
    [[nodiscard]] bool advance(const Api::Slice<Api::Checkin> &slice);
    void endWindow();
    [[nodiscard]] Api::ApiError noProgress() const;

    Api::ApiClient &m_client;
    Api::CustomerId m_customer;
    QDate m_firstDay;
    QDate m_windowEnd;
    QString m_offset; ///< empty at the beginning of a window
    SliceProgress m_progress; ///< of this window
    QDate m_oldestInWindow;
    bool m_windowIsEmpty = true;
    int m_emptyWindows = 0;
    bool m_isUnderWay = false;
    bool m_isAtEnd = false;
};

} // namespace Frontdesk
