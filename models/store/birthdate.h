// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QList>

namespace Frontdesk {

/// The days that \a text may mean as a date of birth, day before month: 12.03.1985, 12/3/85,
/// 12-3-1985, 1985-03-12, 12031985, 120385, 19850312. A year of two digits is of both centuries.
/// Empty when it is no date.
[[nodiscard]] QList<QDate> birthDates(const QString &text);

} // namespace Frontdesk
