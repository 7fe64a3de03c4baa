// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/sync/customerlists.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace Frontdesk {

using namespace Api;

namespace {

constexpr CustomerId Everybody = std::numeric_limits<CustomerId>::max();

} // namespace

void CustomerLists::begin(const CustomerSyncState &progress)
{
    m_lists.clear();
    for (auto it = progress.cursors.cbegin(); it != progress.cursors.cend(); ++it)
        m_lists.insert(it.key(), {.cursor = *it, .isResumed = !it->isEmpty()});
}

QList<CustomerStatus> CustomerLists::unread() const
{
    QList<CustomerStatus> lists;
    for (auto it = m_lists.cbegin(); it != m_lists.cend(); ++it) {
        if (it->cursor)
            lists.append(it.key());
    }
    std::ranges::stable_sort(lists, {},
                             [this](CustomerStatus list) { return m_lists.find(list)->reached; });
    return lists;
}

QString CustomerLists::cursor(CustomerStatus list) const
{
    return m_lists.value(list).cursor.value_or(QString());
}

bool CustomerLists::isResumed() const
{
    return std::ranges::any_of(m_lists, &List::isResumed);
}

std::optional<CustomerLists::Portion> CustomerLists::take(CustomerStatus status,
                                                          const Slice<Customer> &slice,
                                                          const QDateTime &asked,
                                                          CustomerSyncState &progress)
{
    List &list = m_lists[status];
    if (slice.hasNext && !list.slices.goesOn(cursor(status), slice.offset, slice.result.size()))
        return std::nullopt;
    Portion portion{{}, asked};
    pass(status, Everybody, portion, progress); // none, unless the list has another order
    list.cursor = slice.hasNext ? std::optional(slice.offset) : std::nullopt;
    list.isResumed = false;
    list.waiting = slice.result;
    list.sliceSize = slice.result.size();
    list.asked = asked;
    if (!slice.result.isEmpty())
        list.reached = slice.result.last().id;
    const CustomerId last = reachedByAll();
    const QList<CustomerStatus> all = m_lists.keys();
    for (const CustomerStatus each : all)
        pass(each, last, portion, progress);
    return portion;
}

CustomerId CustomerLists::reachedByAll() const
{
    CustomerId last = Everybody;
    for (const List &list : m_lists) {
        if (list.cursor)
            last = std::min(last, list.reached);
    }
    return last;
}

void CustomerLists::pass(CustomerStatus status, CustomerId last, Portion &portion,
                         CustomerSyncState &progress)
{
    List &list = m_lists[status];
    const auto end = std::ranges::find_if(std::as_const(list.waiting),
                                          [last](const Customer &one) { return one.id > last; });
    const auto count = end - list.waiting.cbegin();
    if (count > 0)
        portion.asked = std::min(portion.asked, list.asked);
    QList<Customer> merged;
    merged.reserve(portion.customers.size() + count);
    std::ranges::merge(std::as_const(portion.customers), list.waiting.first(count),
                       std::back_inserter(merged), {}, &Customer::id, &Customer::id);
    portion.customers = merged;
    list.waiting.remove(0, count);
    if (!list.waiting.isEmpty())
        return;
    progress.done += std::exchange(list.sliceSize, 0);
    if (list.cursor)
        progress.cursors[status] = *list.cursor;
    else
        progress.cursors.remove(status);
}

} // namespace Frontdesk
