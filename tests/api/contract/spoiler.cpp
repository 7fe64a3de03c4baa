// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/spoiler.h"

namespace Frontdesk::Api {

namespace json = boost::json;

namespace {

std::vector<json::value> wrongValuesFor(const json::object &schema)
{
    const std::string_view type = textOf(schema, "type");
    const std::string_view format = textOf(schema, "format");
    if (type == "object")
        return {"text", json::array{}, 7};
    if (type == "array")
        return {"text", json::object{}, true};
    if (type == "boolean")
        return {"true", 0, json::array{}};
    if (type == "integer" && format == "int32")
        return {"7", 1.5, 2'147'483'648, -2'147'483'649, true};
    if (type == "integer")
        return {"7", 1.5, 1e30, std::uint64_t(9'223'372'036'854'775'808U), json::object{}};
    if (type == "number")
        return {"19.9", "", json::object{}, false};
    if (format == "date" && !schema.contains("enum"))
        return {"2022-13-45", "2022-1-1", "22.06.2022", "", 20220622};
    if (format == "date-time")
        return {"2022-06-22", "2022-06-22T25:00:00Z", "2022-06-22T08:00:00", "gestern", 7};
    if (format == "zoned-date-time")
        return {"2022-06-22T08:00:00[Europe/Berlin]", "2022-06-22T08:00:00+02:00[Europe/Berlin",
                "[Europe/Berlin]", "", 7};
    if (format == "local-date-time")
        return {"2022-06-22T08:00:00Z", "2022-06-22 um acht", "2022-06-22", "", 7};
    return {7, json::object{}, json::array{"text"}, true};
}

} // namespace

Spoiler::Spoiler(const AnswerSchema &schema, const json::value &answer)
    : m_schema(schema), m_answer(answer)
{
    collect(schema.root(), answer, {}, {});
}

void Spoiler::collect(const json::object &schema, const json::value &value,
                      const std::string &pointer, const QString &place)
{
    if (const auto *object = value.if_object()) {
        for (const auto &property : propertiesOf(schema)) {
            const std::string key(property.key());
            const QString name = QString::fromStdString(key);
            Way way{pointer, key, place.isEmpty() ? name : QString(place + u'.' + name), {}};
            if (isRequired(schema, key)) {
                m_ways.push_back(way);
                way.value = nullptr;
                m_ways.push_back(way);
            }
            if (const json::value *member = object->if_contains(key))
                collectFor(m_schema.resolved(property.value()), *member, way);
        }
    } else if (const auto *array = value.if_array()) {
        for (std::size_t i = 0; i < array->size(); ++i) {
            const QString here = QStringLiteral("%1[%2]").arg(place).arg(i);
            const Way way{pointer, std::to_string(i), here, json::value(nullptr)};
            m_ways.push_back(way);
            collectFor(m_schema.resolved(schema.at("items")), array->at(i), way);
        }
    }
}

void Spoiler::collectFor(const json::object &schema, const json::value &value, const Way &way)
{
    for (const json::value &wrong : wrongValuesFor(schema))
        m_ways.push_back({way.parent, way.key, way.place, wrong});
    collect(schema, value, way.parent + '/' + way.key, way.place);
}

Spoiled Spoiler::spoil(Demo::Random &random) const
{
    const Way &way = random.pick(m_ways);
    const QString how = way.value ? QString::fromStdString(json::serialize(*way.value))
                                  : QStringLiteral("taken away");
    Spoiled spoiled{m_answer, way.place, how};
    json::value &parent = spoiled.answer.at_pointer(way.parent);
    if (!way.value)
        parent.as_object().erase(way.key);
    else if (parent.is_object())
        parent.as_object()[way.key] = *way.value;
    else
        parent.as_array()[std::stoul(way.key)] = *way.value;
    return spoiled;
}

} // namespace Frontdesk::Api
