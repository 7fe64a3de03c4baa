// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/operations.h"

#include <QList>
#include <QString>

namespace Frontdesk {

/// Something that the desk does with one read, and what is gone where the key may not.
struct DeskNeed
{
    QString part; ///< of the desk, as the desk calls it
    QString without; ///< a sentence: what does not work then
    Api::Operation operation;
};

/// What the desk reads, part by part, the most important first; in the user's language.
[[nodiscard]] QList<DeskNeed> deskNeeds();

} // namespace Frontdesk
