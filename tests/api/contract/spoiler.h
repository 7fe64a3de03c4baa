// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/random.h"
#include "tests/api/contract/answerschema.h"

#include <QString>

#include <optional>
#include <vector>

namespace Frontdesk::Api {

/// An answer that breaks the contract in one place.
struct Spoiled
{
    boost::json::value answer;
    QString place; ///< as an error has to name it
    QString how;
};

/// Breaks an answer, which is as the contract says, in one place at a time.
class Spoiler
{
public:
    /// Both have to live as long as this.
    Spoiler(const AnswerSchema &schema, const boost::json::value &answer);

    /// False where an answer has no member that could be wrong.
    [[nodiscard]] bool canSpoil() const { return !m_ways.empty(); }
    [[nodiscard]] Spoiled spoil(Demo::Random &random) const;

private:
    /// One way to break the answer; without a value the member is taken away.
    struct Way
    {
        std::string parent; ///< as a JSON pointer
        std::string key; ///< of the member, or the index of the element
        QString place;
        std::optional<boost::json::value> value;
    };

    void collect(const boost::json::object &schema, const boost::json::value &value,
                 const std::string &pointer, const QString &place);
    void collectFor(const boost::json::object &schema, const boost::json::value &value,
                    const Way &way);

    const AnswerSchema &m_schema;
    const boost::json::value &m_answer;
    std::vector<Way> m_ways;
};

} // namespace Frontdesk::Api
