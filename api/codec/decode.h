// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/codec/decimal.h"
#include "api/codec/jsonvalue.h"
#include "api/codec/text.h"

#include <limits>
#include <tl/expected.hpp>

namespace Frontdesk::Api {

/// Where and why an answer is not what the contract says. Carries no value of the answer.
struct DecodeError
{
    QString path; ///< such as result[3].accessMediums[0].type; empty for the whole text
    QString problem; ///< in English, for logs and support
};

/// What one reading of a text has come to, wherever in the text it is.
struct Decoding
{
    /// Two bytes of text can be a value of a kilobyte: an answer that is not too large as a text
    /// can be more than this machine has room for.
    static constexpr qsizetype MostMemory = 256 * 1024 * 1024;

    DecodeError error;
    qsizetype memory = 0; ///< of all elements of lists
};

/// A place in the text while it is read: a chain on the stack, written out only on an error.
class Place
{
public:
    explicit Place(Decoding &decoding) : m_decoding(&decoding) { }
    [[nodiscard]] Place member(const char *key) const { return Place(this, key, -1); }
    [[nodiscard]] Place element(qsizetype index) const { return Place(this, nullptr, index); }
    /// Records \a problem with this place; answers false, to be returned.
    bool fail(const char *problem) const;
    /// Makes room for a value of \a size bytes; false when there is none left.
    [[nodiscard]] bool takeRoom(qsizetype size) const
    {
        m_decoding->memory += size;
        return m_decoding->memory <= Decoding::MostMemory
            || fail("has more than there is room for");
    }

private:
    Place(const Place *parent, const char *key, qsizetype index)
        : m_decoding(parent->m_decoding), m_parent(parent), m_key(key), m_index(index)
    { }
    [[nodiscard]] QString path() const;

    Decoding *m_decoding;
    const Place *m_parent = nullptr;
    const char *m_key = nullptr;
    qsizetype m_index = -1;
};

bool read(const JsonValue &json, bool &value, const Place &place);
bool read(const JsonValue &json, int &value, const Place &place);
bool read(const JsonValue &json, qint64 &value, const Place &place);
bool read(const JsonValue &json, double &value, const Place &place);
bool read(const JsonValue &json, Decimal &value, const Place &place);

template <Textual T> bool read(const JsonValue &json, T &value, const Place &place)
{
    if (json.kind() != JsonValue::Kind::String)
        return place.fail("is not a string");
    return fromText(json.toString(), value) || place.fail("is not of the expected format");
}

template <DescribedStruct T> bool read(const JsonValue &json, T &value, const Place &place);

template <class T> bool read(const JsonValue &json, QList<T> &list, const Place &place)
{
    if (json.kind() != JsonValue::Kind::Array)
        return place.fail("is not an array");
    bool good = true;
    json.forEach([&](const JsonValue &element) {
        T value{};
        good = place.takeRoom(sizeof(T)) && read(element, value, place.element(list.size()));
        list.append(std::move(value));
        return good;
    });
    return good;
}

template <class T> constexpr bool mayBeAbsent = false;
template <class T> constexpr bool mayBeAbsent<std::optional<T>> = true;
template <class T> constexpr bool mayBeAbsent<OptionalList<T>> = true;

template <class T> bool readPresent(const JsonValue &json, T &value, const Place &place)
{
    return read(json, value, place);
}

template <class T>
bool readPresent(const JsonValue &json, std::optional<T> &value, const Place &place)
{
    return read(json, value.emplace(), place);
}

template <class T>
bool readPresent(const JsonValue &json, OptionalList<T> &value, const Place &place)
{
    return read(json, static_cast<QList<T> &>(value), place);
}

template <class T>
bool readMember(const JsonValue &object, const char *key, T &value, const Place &place)
{
    const std::optional<JsonValue> json = object.member(key);
    if (json && json->kind() != JsonValue::Kind::Null)
        return readPresent(*json, value, place);
    return mayBeAbsent<T> || place.fail("is missing");
}

template <DescribedStruct T> bool read(const JsonValue &json, T &value, const Place &place)
{
    if (json.kind() != JsonValue::Kind::Object)
        return place.fail("is not an object");
    bool good = true;
    forEachMember<T>([&](const char *name, auto pointer) {
        good = good && readMember(json, name, value.*pointer, place.member(name));
    });
    return good;
}

/// Reads \a bytes as a T: a described struct or a list of them. Unknown members are ignored, a
/// missing required one or one of another type is an error that names its place.
template <class T> [[nodiscard]] tl::expected<T, DecodeError> decode(QByteArrayView bytes)
{
    const JsonDocument document(bytes);
    if (!document.root())
        return tl::unexpected(DecodeError{{}, document.problem()});
    Decoding decoding;
    T value{};
    if (!read(*document.root(), value, Place(decoding)))
        return tl::unexpected(decoding.error);
    return value;
}

} // namespace Frontdesk::Api
