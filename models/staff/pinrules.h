// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Frontdesk {

constexpr int ShortestPin = 4;
constexpr int LongestPin = 12;

enum class PinProblem { None, TooShort, TooLong, HasSpaces, TooSimple };

/// Why \a pin of \a manager is not taken: the first that anybody would try is no secret.
[[nodiscard]] PinProblem problemOf(const QString &pin, const QString &manager);

} // namespace Frontdesk
