// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/stranger.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <limits>

namespace Frontdesk::Api {

namespace json = boost::json;

namespace {

constexpr int DeepEnough = 7;
constexpr std::size_t LongText = 100'000;

constexpr std::string_view Texts[] = {
    "",
    "a",
    " leading and trailing ",
    "Weißenböck, Ó Briain, Łukasiewicz, Thị Hương",
    "日本語のテキスト",
    "مرحبا بالعالم",
    "😀👩‍👩‍👧‍👦 \xf0\x9f\x8f\xb3\xef\xb8\x8f",
    "\xef\xbb\xbf"
    "begins with a byte order mark",
    "\xf4\x8f\xbf\xbf last of all characters",
    "\xef\xbf\xbe\xef\xbf\xbf no characters",
    "\x01\x02\x1b\x1f\x7f\xc2\x80\xc2\x9f controls",
    "line\r\nbreak\ttab\b\f",
    "\xe2\x80\xa8 separators \xe2\x80\xa9",
    "e\xcc\x81 decomposed",
    "\"quoted\" back\\slash /slash",
    "<script>alert(1)</script> &amp;",
    "%1 %2 %n %s",
    "null",
    "0",
    "2022-13-45",
};

} // namespace

json::value Stranger::answer(const AnswerSchema &schema, Manner manner)
{
    m_schema = &schema;
    m_manner = manner;
    return valueOf(schema.root(), 0);
}

json::value Stranger::value(const Value &schema, int depth)
{
    return valueOf(m_schema->resolved(schema), depth);
}

json::value Stranger::valueOf(const Object &schema, int depth)
{
    const std::string_view type = textOf(schema, "type");
    const std::string_view format = textOf(schema, "format");
    if (schema.contains("enum"))
        return enumerator(schema);
    if (type == "object")
        return object(schema, depth);
    if (type == "array")
        return array(schema, depth);
    if (type == "integer")
        return integer(format);
    if (type == "number")
        return number(format);
    if (type == "boolean")
        return m_random.percent(50);
    return text(format);
}

json::value Stranger::object(const Object &schema, int depth)
{
    Object made;
    for (const auto &property : propertiesOf(schema)) {
        const bool isDue = isRequired(schema, property.key());
        const bool isThere = depth < DeepEnough && (!isLax() || m_random.percent(60));
        if (isDue || isThere)
            made[property.key()] = value(property.value(), depth + 1);
        else if (m_random.percent(20))
            made[property.key()] = nullptr;
    }
    if (isLax() && m_random.percent(25)) {
        made["addedNextYear"] = Object{{"nested", json::array{1, "two", nullptr, Object{}}}};
        made[""] = anyText();
    }
    return made;
}

json::value Stranger::array(const Object &schema, int depth)
{
    const bool mayBeEmpty = isLax() || depth >= DeepEnough;
    const int most = depth < 3 ? 3 : 1;
    json::array made;
    const int size = m_random.between(mayBeEmpty ? 0 : 1, most);
    for (int i = 0; i < size; ++i)
        made.push_back(value(schema.at("items"), depth + 1));
    return made;
}

json::value Stranger::enumerator(const Object &schema)
{
    if (isLax() && m_random.percent(15))
        return "ADDED_NEXT_YEAR";
    const json::array &values = schema.at("enum").as_array();
    return values[std::size_t(m_random.below(int(values.size())))];
}

json::value Stranger::text(std::string_view format)
{
    if (format == "date")
        return json::value(date());
    if (format == "date-time")
        return json::value(dateTime());
    if (format == "zoned-date-time")
        return json::value(zonedDateTime());
    if (format == "local-date-time")
        return json::value(date() + localTime());
    if (format == "uuid")
        return "fc336b0b-409c-4c66-a26d-ab25b87dcb8f";
    return anyText();
}

json::value Stranger::anyText()
{
    if (std::exchange(m_isLongTextDue, false) || m_random.below(1'000) == 0) {
        std::string longText;
        while (longText.size() < LongText)
            longText += m_random.pick(Texts);
        return json::value(longText);
    }
    if (m_random.percent(3)) // a text may hold the character that ends others
        return json::value(std::string("before\0after", 12));
    return json::value(m_random.pick(Texts));
}

json::value Stranger::integer(std::string_view format)
{
    using Small = std::numeric_limits<std::int32_t>;
    using Large = std::numeric_limits<std::int64_t>;
    constexpr std::array<std::int64_t, 5> small{0, 1, -1, Small::min(), Small::max()};
    constexpr std::array<std::int64_t, 4> large{Large::min(), Large::max(),
                                                (std::int64_t(1) << 53) + 1, 1'000'014};
    return format == "int64" && m_random.percent(70) ? m_random.pick(large) : m_random.pick(small);
}

json::value Stranger::number(std::string_view format)
{
    // The limits of an amount that is exact to four digits: about 900 billion.
    constexpr std::array<double, 9> amounts{
        0, 0.01, 19.9, -48.73, 1234567.8901, 30.0, 0.0001, 900719925474.0, -900719925474.0};
    constexpr std::array<double, 6> doubles{0,     -0.5,  52.516666666666666, 179.99999999999997,
                                            1e300, 5e-324};
    return format == "double" ? m_random.pick(doubles) : m_random.pick(amounts);
}

std::string Stranger::date()
{
    constexpr std::array<std::string_view, 8> edges{"0001-01-01", "1582-10-15", "1900-02-28",
                                                    "1970-01-01", "2000-02-29", "2026-03-29",
                                                    "2026-10-25", "9999-12-31"};
    return std::string(m_random.pick(edges));
}

std::string Stranger::localTime()
{
    constexpr std::array<std::string_view, 10> times{"T00:00",
                                                     "T08:30",
                                                     "T23:59:59",
                                                     "T02:30:00",
                                                     "T12:00:00.5",
                                                     "T08:00:00.12",
                                                     "T23:59:59.999999999",
                                                     "T08:00:00.123",
                                                     "T23:59:59.999999",
                                                     "T08:00:00.123456789"};
    return std::string(m_random.pick(times));
}

std::string Stranger::dateTime()
{
    constexpr std::array<std::string_view, 7> offsets{"Z",      "+00:00", "+02:00", "-09:30",
                                                      "+05:45", "+14:00", "-12:00"};
    return date() + localTime() + std::string(m_random.pick(offsets));
}

std::string Stranger::zonedDateTime()
{
    constexpr std::array<std::string_view, 6> zones{"Europe/Berlin",     "America/New_York",
                                                    "Asia/Kathmandu",    "Australia/Lord_Howe",
                                                    "America/Sao_Paulo", "UTC"};
    if (m_random.percent(10))
        return "2022-06-22T08:00:00.000+03:00[Mars/Olympus_Mons]";
    if (m_random.percent(10))
        return dateTime();
    const std::string zone(m_random.pick(zones));
    // Also in the hour that clocks go through twice, here in Berlin.
    const qint64 fold = 1'792'890'000'000;
    const qint64 at = m_random.percent(20) ? fold + m_random.between(-2, 2) * 1'800'000
                                           : qint64(m_random.below(2'000'000'000)) * 1000;
    const QDateTime moment
        = QDateTime::fromMSecsSinceEpoch(at, QTimeZone(QByteArray::fromStdString(zone)));
    const int minutes = moment.offsetFromUtc() / 60;
    const QString text = QStringLiteral("%1%2%3:%4[%5]")
                             .arg(moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")),
                                  minutes < 0 ? QStringLiteral("-") : QStringLiteral("+"))
                             .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
                             .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'))
                             .arg(QString::fromStdString(zone));
    return text.toStdString();
}

} // namespace Frontdesk::Api
