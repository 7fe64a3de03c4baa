// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"

namespace Frontdesk {

/// One row of a search result, slim enough for lists.
struct CustomerHit
{
    enum class Match { Number, Medium, Email, BirthDate, Name, Phone };

    Api::CustomerId id = 0;
    QString number;
    QString firstName;
    QString lastName;
    QDate dateOfBirth;
    QString email;
    Api::CustomerStatus status = Api::CustomerStatus::Unknown;
    QString city;
    Match matched = Match::Name; ///< what the text was found in
    friend bool operator==(const CustomerHit &, const CustomerHit &) = default;
};

} // namespace Frontdesk
