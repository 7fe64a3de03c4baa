// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/answerschema.h"

#include <algorithm>

namespace Frontdesk::Api {

namespace json = boost::json;

const json::object &AnswerSchema::root() const
{
    return resolved(m_document.at("allOf").at(0));
}

const json::object &AnswerSchema::resolved(const json::value &schema) const
{
    const json::object &object = schema.as_object();
    const std::string_view reference = textOf(object, "$ref");
    if (reference.empty())
        return object;
    const std::string_view name = reference.substr(reference.rfind('/') + 1);
    return resolved(m_document.at("components").at("schemas").at(name));
}

std::string_view textOf(const json::object &schema, std::string_view key)
{
    const json::value *found = schema.if_contains(key);
    return found && found->is_string() ? std::string_view(found->get_string()) : "";
}

bool isRequired(const json::object &schema, std::string_view member)
{
    const json::value *found = schema.if_contains("required");
    if (!found)
        return false;
    const json::array &required = found->as_array();
    return std::any_of(required.begin(), required.end(),
                       [&](const json::value &name) { return name.as_string() == member; });
}

const json::object &propertiesOf(const json::object &schema)
{
    static const json::object none;
    const json::value *properties = schema.if_contains("properties");
    return properties ? properties->as_object() : none;
}

} // namespace Frontdesk::Api
