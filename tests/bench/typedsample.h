// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/database.h"

namespace Frontdesk::Bench {

/// What is typed, letter by letter, to find one customer of a store.
struct TypedText
{
    QString kind; ///< "last name", "e-mail" ...
    QString text;
};

/// Of all that may be typed for a customer (names, number, e-mail, card, phone, birth date, a name
/// with a typing error) two each, in turn, for \a customers of the store, who are the same at every
/// call and evenly spread over it.
[[nodiscard]] QList<TypedText> typedSample(Database &database, int customers);

} // namespace Frontdesk::Bench
