// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace Frontdesk::Api {

/// The API's "zoned-date-time": offset and zone, 2022-06-22T08:00:00.000+02:00[Europe/Berlin].
/// A value of its own, because a plain QDateTime is written as "date-time", with an offset only.
struct ZonedDateTime
{
    QDateTime value;
    friend bool operator==(const ZonedDateTime &, const ZonedDateTime &) = default;
};

/// The API's "local-date-time": neither offset nor zone; it is studio time.
struct LocalDateTime
{
    QDateTime value;
    friend bool operator==(const LocalDateTime &, const LocalDateTime &) = default;
};

/// Text of the API's date and time formats. Parsing answers false, and leaves \a value alone,
/// when the text is not of the format.
[[nodiscard]] QString toText(QDate value);
[[nodiscard]] QString toText(const QDateTime &value);
[[nodiscard]] QString toText(const ZonedDateTime &value);
[[nodiscard]] QString toText(const LocalDateTime &value);
[[nodiscard]] bool fromText(const QString &text, QDate &value);
[[nodiscard]] bool fromText(const QString &text, QDateTime &value);
[[nodiscard]] bool fromText(const QString &text, ZonedDateTime &value);
[[nodiscard]] bool fromText(const QString &text, LocalDateTime &value);

} // namespace Frontdesk::Api
