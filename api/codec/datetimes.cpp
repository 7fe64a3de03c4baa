// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/codec/datetimes.h"

#include <optional>
#include <QHash>
#include <QTimeZone>

namespace Frontdesk::Api {

namespace {

constexpr auto DateFormat = "yyyy-MM-dd";
constexpr auto LocalFormat = "yyyy-MM-ddTHH:mm:ss.zzz";

/// A zone is looked up once a thread: constructing a QTimeZone reads the system's database.
QTimeZone zoneOf(const QByteArray &id)
{
    thread_local QHash<QByteArray, QTimeZone> known;
    const auto found = known.constFind(id);
    if (found != known.cend())
        return *found;
    // The id comes from outside: the cache must not grow without bound.
    if (known.size() >= 600)
        known.clear();
    return *known.insert(id, QTimeZone(id));
}

/// Servers send up to nanoseconds. Qt would round them up, at the end of a day into the next one,
/// so what is finer than a millisecond is cut off.
QDateTime fromIso(QString text)
{
    const qsizetype dot = text.indexOf(u'.');
    qsizetype end = dot + 1;
    while (dot >= 0 && end < text.size() && text[end].isDigit())
        ++end;
    if (dot >= 0 && end > dot + 4)
        text.remove(dot + 4, end - dot - 4);
    // A date alone would read as its midnight.
    return text.contains(u'T') ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
}

/// A text has four digits for a year, and an offset is less than a day.
bool hasText(const QDateTime &value)
{
    constexpr int Day = 24 * 60 * 60;
    const int year = value.date().year();
    return value.isValid() && year >= 1 && year <= 9999 && qAbs(value.offsetFromUtc()) < Day;
}

bool accept(QDateTime parsed, QDateTime &value)
{
    if (!hasText(parsed)) // 9999-12-31T24:00 has none that could be written
        return false;
    value = std::move(parsed);
    return true;
}

/// Before zones had full hours their offsets had seconds, which are written then.
QString offsetText(int seconds)
{
    const int magnitude = qAbs(seconds);
    const auto two = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    QString text = QChar(seconds < 0 ? u'-' : u'+') + two(magnitude / 3600) + u':'
        + two(magnitude / 60 % 60);
    if (magnitude % 60 > 0)
        text += u':' + two(magnitude % 60);
    return text;
}

/// The seconds at the end of an offset such as +00:53:28, with its sign.
std::optional<int> offsetSeconds(const QString &text)
{
    const QStringView end = QStringView(text).last(qMin(text.size(), qsizetype(9)));
    if (end.size() < 9 || (end[0] != u'+' && end[0] != u'-') || end[3] != u':' || end[6] != u':')
        return std::nullopt;
    bool isNumber = false;
    const int seconds = end.last(2).toInt(&isNumber);
    if (!isNumber || seconds < 0 || seconds > 59)
        return std::nullopt;
    return end[0] == u'-' ? -seconds : seconds;
}

} // namespace

QString toText(QDate value)
{
    return value.toString(QLatin1String(DateFormat));
}

QString toText(const QDateTime &value)
{
    return value.toString(QLatin1String(LocalFormat)) + offsetText(value.offsetFromUtc());
}

QString toText(const ZonedDateTime &value)
{
    const QString zone = QString::fromLatin1(value.value.timeZone().id());
    return toText(value.value) + u'[' + zone + u']';
}

QString toText(const LocalDateTime &value)
{
    return value.value.toString(QLatin1String(LocalFormat));
}

bool fromText(const QString &text, QDate &value)
{
    const QDate parsed = QDate::fromString(text, QLatin1String(DateFormat));
    if (!parsed.isValid())
        return false;
    value = parsed;
    return true;
}

bool fromText(const QString &text, QDateTime &value)
{
    const std::optional<int> seconds = offsetSeconds(text); // which Qt does not read
    QDateTime parsed = fromIso(seconds ? text.chopped(3) : text);
    // ISO text without an offset parses as local time of this machine, which is nobody's time.
    if (parsed.timeSpec() == Qt::LocalTime)
        return false;
    if (seconds)
        parsed.setOffsetFromUtc(parsed.offsetFromUtc() + *seconds); // the time of day stays
    return accept(std::move(parsed), value);
}

bool fromText(const QString &text, ZonedDateTime &value)
{
    const qsizetype bracket = text.indexOf(u'[');
    if (bracket < 0)
        return fromText(text, value.value);
    QDateTime instant;
    if (!text.endsWith(u']') || !fromText(text.left(bracket), instant))
        return false;
    const QTimeZone zone = zoneOf(text.mid(bracket + 1, text.size() - bracket - 2).toLatin1());
    const QDateTime there = zone.isValid() ? instant.toTimeZone(zone) : QDateTime();
    // A zone this machine does not know, or in which it is the year 10000 already, or one that is
    // really a rule with an absurd offset, leaves the text's own, which still names the instant.
    return accept(hasText(there) ? there : instant, value.value);
}

bool fromText(const QString &text, LocalDateTime &value)
{
    // Read and kept as if it were UTC, so that a clock change on this machine cannot move it.
    return accept(fromIso(text + u'Z'), value.value);
}

} // namespace Frontdesk::Api
