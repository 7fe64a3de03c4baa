// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/inboxrow.h"

#include <QCoreApplication>

namespace Frontdesk {

/// The words for requests that wait: what they change in one line, and how far they have come.
struct RequestWords
{
    Q_DECLARE_TR_FUNCTIONS(RequestWords)
public:
    /// From what to what, in short: the first field that differs and how many more there are.
    [[nodiscard]] static QString summary(const WaitingRequest &request);
    /// In a word or two.
    [[nodiscard]] static QString state(RequestState state);
    /// The row's state, and until when it sleeps.
    [[nodiscard]] static QString state(const InboxRow &row);
};

/// The fields of \a request that it changes; those that it names when there is nothing yet that
/// they would change, such as the dates of an idle period.
[[nodiscard]] QList<DataField> changedFields(const WaitingRequest &request);

} // namespace Frontdesk
