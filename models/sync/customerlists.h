// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"
#include "models/sliceprogress.h"
#include "models/sync/customersyncstate.h"

#include <optional>

namespace Frontdesk {

/// Puts the lists of members and of prospects, each of which comes in the order of its ids,
/// together into one in the order of the ids. Who is written in that order goes to the end of the
/// store's table: prospects that are put between members afterwards make most of its pages be
/// split, which took an eighth of the time of a first sync.
///
/// The list that is behind is read next, so that at most one slice waits for the other list. Lists
/// in another order are passed on all the same.
class CustomerLists final
{
public:
    struct Portion
    {
        QList<Api::Customer> customers;
        QDateTime asked; ///< when the first of them was asked for
    };

    /// Goes on where \a progress says.
    void begin(const CustomerSyncState &progress);

    /// The lists that are not read to their end, the one first whose slice take() is to be given.
    [[nodiscard]] QList<Api::CustomerStatus> unread() const;
    /// The server's offset of the next slice; empty for the first.
    [[nodiscard]] QString cursor(Api::CustomerStatus list) const;
    /// Whether one of the cursors is still that of an earlier run.
    [[nodiscard]] bool isResumed() const;

    /// Who is to be written next, after a slice came. \a progress goes as far as they do: a slice
    /// of which some wait is read again after a crash, and counted then. Nothing when the list does
    /// not come to its end.
    [[nodiscard]] std::optional<Portion> take(Api::CustomerStatus list,
                                              const Api::Slice<Api::Customer> &slice,
                                              const QDateTime &asked, CustomerSyncState &progress);

private:
    struct List
    {
        std::optional<QString> cursor; ///< nothing once it is read to its end
        bool isResumed = false;
        SliceProgress slices;
        Api::CustomerId reached = 0; ///< the last one received
        QList<Api::Customer> waiting; ///< received, behind the end of the other list
        qsizetype sliceSize = 0; ///< of the slice to which they belong
        QDateTime asked;
    };

    [[nodiscard]] Api::CustomerId reachedByAll() const;
    /// Those up to \a last that wait.
    void pass(Api::CustomerStatus status, Api::CustomerId last, Portion &portion,
              CustomerSyncState &progress);

    QMap<Api::CustomerStatus, List> m_lists;
};

} // namespace Frontdesk
