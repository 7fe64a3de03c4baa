// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/sync/checkinhistorywalker.h"

#include "api/services/customersservice.h"

namespace Frontdesk {

namespace {

/// Against a nonsense first day: the walk asks once a year.
const QDate OldestEver(1950, 1, 1);

QDate oldestOf(const QList<Api::Checkin> &checkins, QDate oldest)
{
    for (const Api::Checkin &checkin : checkins) {
        const QDate day
            = checkin.checkInDateTime ? checkin.checkInDateTime->toLocalTime().date() : QDate();
        if (day.isValid() && (!oldest.isValid() || day < oldest))
            oldest = day;
    }
    return oldest;
}

} // namespace

CheckinHistoryWalker::CheckinHistoryWalker(Api::ApiClient &client, Api::CustomerId customer,
                                           QDate today, QObject *parent)
    : QObject(parent), m_client(client), m_customer(customer), m_windowEnd(today)
{ }

void CheckinHistoryWalker::next(const Answered &answered)
{
    Q_ASSERT(!m_isUnderWay && !m_isAtEnd);
    m_isUnderWay = true;
    ask(answered);
}

void CheckinHistoryWalker::ask(const Answered &answered)
{
    Api::CheckinQuery query{windowStart(), m_windowEnd, SliceSize, {}};
    if (!m_offset.isEmpty())
        query.offset = m_offset;
    Api::CustomersService(m_client)
        .checkinHistory(m_customer, query, this)
        ->then(this, [this, answered](const Api::Result<Api::Slice<Api::Checkin>> &slice) {
            if (slice) {
                take(*slice, answered);
            } else {
                m_isUnderWay = false;
                answered(tl::unexpected(slice.error()));
            }
        });
}

void CheckinHistoryWalker::take(const Api::Slice<Api::Checkin> &slice, const Answered &answered)
{
    Part part{slice.result, windowStart(), m_windowEnd, !slice.hasNext};
    m_windowIsEmpty = m_windowIsEmpty && slice.result.isEmpty();
    m_oldestInWindow = oldestOf(slice.result, m_oldestInWindow);
    if (!advance(slice)) {
        m_isUnderWay = false;
        answered(tl::unexpected(noProgress()));
    } else if (slice.result.isEmpty() && !m_isAtEnd) {
        ask(answered);
    } else {
        m_isUnderWay = false;
        answered(part);
    }
}

bool CheckinHistoryWalker::advance(const Api::Slice<Api::Checkin> &slice)
{
    if (!slice.hasNext) {
        endWindow();
        return true;
    }
    if (!m_progress.goesOn(m_offset, slice.offset, slice.result.size()))
        return false;
    m_offset = slice.offset;
    return true;
}

void CheckinHistoryWalker::endWindow()
{
    m_emptyWindows = m_windowIsEmpty ? m_emptyWindows + 1 : 0;
    const bool holdsOlder = m_oldestInWindow.isValid() && m_oldestInWindow < m_firstDay;
    const bool reachesFirstDay = m_firstDay.isValid() && windowStart() <= m_firstDay && !holdsOlder;
    const bool isGivenUp = !m_firstDay.isValid() && m_emptyWindows >= EmptyWindows;
    m_isAtEnd = reachesFirstDay || isGivenUp || windowStart() <= OldestEver;
    m_windowEnd = windowStart().addDays(-1);
    m_offset.clear();
    m_progress.reset();
    m_oldestInWindow = {};
    m_windowIsEmpty = true;
}

Api::ApiError CheckinHistoryWalker::noProgress() const
{
    Api::ApiError error;
    error.kind = Api::ApiError::Kind::Protocol;
    error.operation = Api::Operations::getCustomersCheckinHistory.name;
    error.detail = QStringLiteral("a list of slices that makes no progress");
    return error;
}

} // namespace Frontdesk
