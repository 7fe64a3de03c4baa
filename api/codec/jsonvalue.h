// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <QByteArrayView>
#include <QString>
#include <string_view>

namespace Frontdesk::Api {

/// A cheap view of one value inside a JsonDocument, valid while the document lives.
/// It hides the parser, whose header costs seconds in every file that includes it.
class JsonValue
{
public:
    enum class Kind { Null, Bool, Integer, Real, String, Array, Object };

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool toBool() const;
    [[nodiscard]] qint64 toInteger() const;
    [[nodiscard]] double toReal() const; ///< of an Integer too
    [[nodiscard]] QString toString() const;
    /// The member named \a key of an Object, or nothing.
    [[nodiscard]] std::optional<JsonValue> member(std::string_view key) const;
    /// Visits the elements of an Array in order until \a visit answers false.
    void forEach(const std::function<bool(const JsonValue &)> &visit) const;

private:
    friend class JsonDocument;
    struct Access;
    /// The parser's own reference, two words that are copied as bytes.
    struct alignas(void *) Reference
    {
        unsigned char bytes[2 * sizeof(void *)];
    };
    explicit JsonValue(Reference reference) : m_reference(reference) { }
    Reference m_reference;
};

/// A parsed JSON text.
class JsonDocument
{
public:
    /// Parses \a bytes whole. On failure root() is nothing and problem() says why, in English.
    explicit JsonDocument(QByteArrayView bytes);
    ~JsonDocument();
    JsonDocument(const JsonDocument &) = delete;
    JsonDocument &operator=(const JsonDocument &) = delete;

    [[nodiscard]] std::optional<JsonValue> root() const;
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
    QString m_problem;
};

} // namespace Frontdesk::Api
