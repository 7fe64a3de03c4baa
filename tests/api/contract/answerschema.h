// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <boost/json.hpp>

#include <string_view>

namespace Frontdesk::Api {

/// The contract's word on one answer, as OpenApiDocument::answerSchema() gives it.
class AnswerSchema
{
public:
    explicit AnswerSchema(boost::json::object document) : m_document(std::move(document)) { }

    [[nodiscard]] const boost::json::object &root() const;
    /// What \a schema says, here or where it refers to.
    [[nodiscard]] const boost::json::object &resolved(const boost::json::value &schema) const;

private:
    boost::json::object m_document;
};

/// The text under \a key, such as a type or a format; empty when there is none.
[[nodiscard]] std::string_view textOf(const boost::json::object &schema, std::string_view key);
[[nodiscard]] bool isRequired(const boost::json::object &schema, std::string_view member);
/// The members that an object may have; none where the contract does not tell them.
[[nodiscard]] const boost::json::object &propertiesOf(const boost::json::object &schema);

} // namespace Frontdesk::Api
