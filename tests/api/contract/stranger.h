// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/random.h"
#include "tests/api/contract/answerschema.h"

namespace Frontdesk::Api {

/// A server that nobody of us has written: it makes answers from the contract alone, within its
/// letter and at its edges. The same seed makes the same answers.
class Stranger
{
public:
    enum class Manner {
        Any, ///< with all that a later version may add: unknown members and enum values
        Complete, ///< each member there, no list empty, nothing that the contract does not know
    };

    explicit Stranger(quint64 seed) : m_random(seed) { }

    [[nodiscard]] boost::json::value answer(const AnswerSchema &schema, Manner manner);

private:
    using Object = boost::json::object;
    using Value = boost::json::value;

    [[nodiscard]] Value value(const Value &schema, int depth);
    [[nodiscard]] Value valueOf(const Object &schema, int depth);
    [[nodiscard]] Value object(const Object &schema, int depth);
    [[nodiscard]] Value array(const Object &schema, int depth);
    [[nodiscard]] Value enumerator(const Object &schema);
    [[nodiscard]] Value text(std::string_view format);
    [[nodiscard]] Value anyText();
    [[nodiscard]] Value integer(std::string_view format);
    [[nodiscard]] Value number(std::string_view format);
    [[nodiscard]] std::string date();
    [[nodiscard]] std::string localTime();
    [[nodiscard]] std::string dateTime();
    [[nodiscard]] std::string zonedDateTime();

    [[nodiscard]] bool isLax() const { return m_manner == Manner::Any; }

    Demo::Random m_random;
    const AnswerSchema *m_schema = nullptr;
    Manner m_manner = Manner::Any;
    bool m_isLongTextDue = true;
};

} // namespace Frontdesk::Api
