// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/leads.h"

namespace Frontdesk::Api {

/// Somebody of whom all that any form asks is known.
inline LeadPerson interestedPerson(const QString &name)
{
    LeadPerson person;
    person.firstname = QStringLiteral("Ada");
    person.lastname = name;
    person.email = QString(name.toLower() + QStringLiteral("@example.com"));
    person.gender = Gender::Female;
    person.dateOfBirth = QDate(1999, 5, 17);
    person.telephone = QStringLiteral("+49 30 123456");
    person.language = Language{QStringLiteral("de"), QStringLiteral("DE")};
    return person;
}

} // namespace Frontdesk::Api
