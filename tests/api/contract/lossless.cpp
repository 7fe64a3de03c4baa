// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/lossless.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace Frontdesk::Api {

namespace json = boost::json;

namespace {

struct Moment
{
    qint64 msecs = 0; ///< since 1970, in UTC
    int offset = 0; ///< minutes
    QString zone;
};

/// Reads what the API's three kinds have in common, with nothing of the codec.
Moment momentOf(const json::value &value)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)(?::(\\d\\d)(?:\\.(\\d+))?)?"
                       "(?:Z|([+-])(\\d\\d):(\\d\\d))?(?:\\[(.*)\\])?$"));
    const auto match = form.match(QString::fromStdString(std::string(value.as_string())));
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), QStringLiteral("HH:mm"));
    Moment moment;
    moment.offset = match.captured(6).toInt() * 60 + match.captured(7).toInt();
    if (match.captured(5) == QLatin1String("-"))
        moment.offset = -moment.offset;
    moment.msecs = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch()
        + match.captured(3).toInt() * 1000
        + match.captured(4).left(3).leftJustified(3, u'0').toInt() - moment.offset * 60'000;
    moment.zone = match.captured(8);
    return moment;
}

bool isSameMoment(const json::value &given, const json::value &kept)
{
    const Moment a = momentOf(given);
    const Moment b = momentOf(kept);
    const bool isZoneKept = a.zone == b.zone || a.zone.isEmpty()
        || !QTimeZone::isTimeZoneIdAvailable(a.zone.toLatin1());
    return a.msecs == b.msecs && a.offset == b.offset && isZoneKept;
}

bool isSameText(const json::object &schema, const json::value &given, const json::value &kept)
{
    if (!given.is_string() || !kept.is_string())
        return false;
    if (const auto *values = schema.if_contains("enum")) {
        const json::array &known = values->as_array();
        const bool isKnown = std::find(known.begin(), known.end(), given) != known.end();
        return given == kept || (!isKnown && kept == "UNKNOWN");
    }
    return textOf(schema, "format").find("date-time") == std::string_view::npos
        ? given == kept
        : isSameMoment(given, kept);
}

bool isSameNumber(const json::value &given, const json::value &kept)
{
    if (!given.is_number() || !kept.is_number())
        return false;
    const double a = given.to_number<double>();
    const double b = kept.to_number<double>();
    return a == b || std::llround(a * 10'000) == std::llround(b * 10'000);
}

bool isAbsent(const json::value *value)
{
    return !value || value->is_null() || (value->is_array() && value->get_array().empty());
}

QString below(const QString &place, std::string_view key)
{
    const QString name = QString::fromUtf8(key.data(), qsizetype(key.size()));
    return place.isEmpty() ? name : QString(place + u'.' + name);
}

/// The place and what stands there, short enough for a report.
QString lost(const QString &place, const json::value *given, const json::value *kept)
{
    const auto shown = [](const json::value *value) {
        return value ? QString::fromStdString(json::serialize(*value)).left(100)
                     : QStringLiteral("nothing");
    };
    return QStringLiteral("%1: %2 became %3").arg(place, shown(given), shown(kept));
}

class Comparison
{
public:
    explicit Comparison(const AnswerSchema &schema) : m_schema(schema) { }

    [[nodiscard]] QString compare(const json::object &schema, const json::value &given,
                                  const json::value &kept, const QString &place) const
    {
        const std::string_view type = textOf(schema, "type");
        if (type == "object" && kept.is_object())
            return objects(schema, given.as_object(), kept.as_object(), place);
        if (type == "array" && kept.is_array())
            return arrays(schema, given.as_array(), kept.as_array(), place);
        const bool isSame = type == "number" ? isSameNumber(given, kept)
            : type == "string"               ? isSameText(schema, given, kept)
                                             : given == kept;
        return isSame ? QString() : lost(place, &given, &kept);
    }

private:
    [[nodiscard]] QString objects(const json::object &schema, const json::object &given,
                                  const json::object &kept, const QString &place) const
    {
        const json::object &properties = propertiesOf(schema);
        for (const auto &property : properties) {
            const json::value *a = given.if_contains(property.key());
            const json::value *b = kept.if_contains(property.key());
            const QString here = below(place, property.key());
            if (isAbsent(a) != isAbsent(b))
                return lost(here, a, b);
            const QString difference = isAbsent(a)
                ? QString()
                : compare(m_schema.resolved(property.value()), *a, *b, here);
            if (!difference.isEmpty())
                return difference;
        }
        for (const auto &member : kept) {
            if (!properties.contains(member.key()) && !properties.empty())
                return lost(below(place, member.key()), nullptr, &member.value());
        }
        return {};
    }

    [[nodiscard]] QString arrays(const json::object &schema, const json::array &given,
                                 const json::array &kept, const QString &place) const
    {
        if (given.size() != kept.size())
            return place + QStringLiteral(" has another length");
        const json::object &items = m_schema.resolved(schema.at("items"));
        for (std::size_t i = 0; i < given.size(); ++i) {
            const QString here = QStringLiteral("%1[%2]").arg(place).arg(i);
            const QString difference = compare(items, given[i], kept[i], here);
            if (!difference.isEmpty())
                return difference;
        }
        return {};
    }

    const AnswerSchema &m_schema;
};

} // namespace

QString differenceOf(const AnswerSchema &schema, const json::value &given, const json::value &kept)
{
    return Comparison(schema).compare(schema.root(), given, kept, {});
}

} // namespace Frontdesk::Api
