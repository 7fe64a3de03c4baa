// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/codec/datetimes.h"

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

bool accept(QDateTime parsed, QDateTime &value)
{
    if (!parsed.isValid())
        return false;
    value = std::move(parsed);
    return true;
}

QString offsetText(int seconds)
{
    const int minutes = qAbs(seconds) / 60;
    return QStringLiteral("%1%2:%3")
        .arg(QChar(seconds < 0 ? u'-' : u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
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
    QDateTime parsed = fromIso(text);
    // ISO text without an offset parses as local time of this machine, which is nobody's time.
    if (parsed.timeSpec() == Qt::LocalTime)
        return false;
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
    // A zone this machine does not know leaves the offset, which still names the instant.
    return accept(zone.isValid() ? instant.toTimeZone(zone) : instant, value.value);
}

bool fromText(const QString &text, LocalDateTime &value)
{
    // Read and kept as if it were UTC, so that a clock change on this machine cannot move it.
    return accept(fromIso(text + u'Z'), value.value);
}

} // namespace Frontdesk::Api
