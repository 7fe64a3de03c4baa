// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/handwriting.h"

#include <QList>

#include <array>

namespace Frontdesk::Api {

namespace json = boost::json;

namespace {

constexpr std::size_t LongestEscaped = 200;

QByteArray escaped(std::string_view text)
{
    // QString::fromUtf8() would swallow a byte order mark at the beginning.
    const QByteArray guarded = 'x' + QByteArray(text.data(), qsizetype(text.size()));
    QByteArray escapes;
    for (const QChar unit : QString::fromUtf8(guarded).mid(1))
        escapes += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return '"' + escapes + '"';
}

} // namespace

QByteArray Handwriting::write(const json::value &value)
{
    m_json.clear();
    put(value);
    return m_json;
}

void Handwriting::put(const json::value &value)
{
    putSpace();
    if (const auto *object = value.if_object())
        put(*object);
    else if (const auto *array = value.if_array())
        put(*array);
    else if (const auto *text = value.if_string())
        put(std::string_view(*text));
    else if (const auto *number = value.if_double())
        m_json += QByteArray::number(*number, 'g', 17);
    else
        m_json += QByteArray::fromStdString(json::serialize(value));
    putSpace();
}

void Handwriting::put(const json::object &object)
{
    QList<std::string_view> keys;
    for (const auto &member : object)
        keys.insert(m_random.below(int(keys.size()) + 1), std::string_view(member.key()));
    m_json += '{';
    for (qsizetype i = 0; i < keys.size(); ++i) {
        m_json += i == 0 ? "" : ",";
        put(keys[i]);
        m_json += ':';
        put(object.at(keys[i]));
    }
    m_json += '}';
}

void Handwriting::put(const json::array &array)
{
    m_json += '[';
    for (std::size_t i = 0; i < array.size(); ++i) {
        m_json += i == 0 ? "" : ",";
        put(array[i]);
    }
    m_json += ']';
}

void Handwriting::put(std::string_view text)
{
    m_json += text.size() < LongestEscaped && m_random.percent(15)
        ? escaped(text)
        : QByteArray::fromStdString(json::serialize(json::string(text)));
}

void Handwriting::putSpace()
{
    constexpr std::array<const char *, 6> spaces{"", "", "", " ", "\r\n", "\t  "};
    m_json += m_random.pick(spaces);
}

} // namespace Frontdesk::Api
