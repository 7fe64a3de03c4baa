// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/random.h"
#include "api/types/customers.h"

namespace Frontdesk::Demo {

struct FirstName
{
    const char *text;
    Api::Gender gender;
};

/// Invented people bear names from many languages, with all that makes searching them hard.
[[nodiscard]] const FirstName &pickFirstName(Random &random);
[[nodiscard]] QString pickLastName(Random &random);
[[nodiscard]] QString pickStreet(Random &random, const QString &city);
[[nodiscard]] QString pickZipCode(Random &random, const QString &city);
/// The name as the local part of a mail address: plain small letters.
[[nodiscard]] QString mailName(const QString &name);

} // namespace Frontdesk::Demo
