// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/codec/jsonvalue.h"

#include <bit>
#include <QStringDecoder>
#include <simdjson.h>

namespace Frontdesk::Api {

using simdjson::dom::element;
using simdjson::dom::element_type;

struct JsonValue::Access
{
    static element of(const JsonValue &value) { return std::bit_cast<element>(value.m_reference); }
    static JsonValue wrap(element value) { return JsonValue(std::bit_cast<Reference>(value)); }
};

JsonValue::Kind JsonValue::kind() const
{
    switch (Access::of(*this).type()) {
    case element_type::ARRAY:
        return Kind::Array;
    case element_type::OBJECT:
        return Kind::Object;
    case element_type::INT64:
        return Kind::Integer;
    case element_type::UINT64: // larger than any id: kept as an inexact number
    case element_type::DOUBLE:
        return Kind::Real;
    case element_type::STRING:
        return Kind::String;
    case element_type::BOOL:
        return Kind::Bool;
    case element_type::NULL_VALUE:
        break;
    }
    return Kind::Null;
}

bool JsonValue::toBool() const
{
    return Access::of(*this).get_bool().value_unsafe();
}

qint64 JsonValue::toInteger() const
{
    return Access::of(*this).get_int64().value_unsafe();
}

double JsonValue::toReal() const
{
    return Access::of(*this).get_double().value_unsafe();
}

QString JsonValue::toString() const
{
    const std::string_view text = Access::of(*this).get_string().value_unsafe();
    // QString::fromUtf8() swallows a byte order mark, which here is a character like any other.
    if (text.starts_with("\xef\xbb\xbf")) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        return decoder.decode(QByteArrayView(text.data(), qsizetype(text.size())));
    }
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::optional<JsonValue> JsonValue::member(std::string_view key) const
{
    element found;
    if (Access::of(*this).at_key(key).get(found) != simdjson::SUCCESS)
        return std::nullopt;
    return Access::wrap(found);
}

void JsonValue::forEach(const std::function<bool(const JsonValue &)> &visit) const
{
    simdjson::dom::array array;
    if (Access::of(*this).get_array().get(array) != simdjson::SUCCESS)
        return;
    for (const element value : array) {
        if (!visit(Access::wrap(value)))
            return;
    }
}

struct JsonDocument::Parser
{
    simdjson::dom::parser parser;
    std::optional<JsonValue> root;
};

JsonDocument::JsonDocument(QByteArrayView bytes) : m_parser(std::make_unique<Parser>())
{
    if (bytes.startsWith("\xEF\xBB\xBF")) // a byte order mark, which JSON must not have
        bytes = bytes.sliced(3);
    if (bytes.isEmpty()) { // of which simdjson would copy nothing from nowhere
        m_problem = QString::fromLatin1(simdjson::error_message(simdjson::EMPTY));
        return;
    }
    element root;
    const auto error = m_parser->parser.parse(bytes.data(), std::size_t(bytes.size())).get(root);
    if (error == simdjson::SUCCESS)
        m_parser->root = JsonValue::Access::wrap(root);
    else
        m_problem = QString::fromLatin1(simdjson::error_message(error));
}

JsonDocument::~JsonDocument() = default;

std::optional<JsonValue> JsonDocument::root() const
{
    return m_parser->root;
}

} // namespace Frontdesk::Api
