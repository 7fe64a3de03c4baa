// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/spoiler.h"

#include <QList>

#include <vector>

namespace Frontdesk::Api {

namespace json = boost::json;

namespace {

/// One way to break an answer; without a value the member is taken away.
struct Spot
{
    std::string parent; ///< as a JSON pointer
    std::string key; ///< of the member, or the index of the element
    QString place;
    QString how;
    std::optional<json::value> value;
};

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

/// Walks an answer and notes each way to break it.
class Spots
{
public:
    explicit Spots(const AnswerSchema &schema) : m_schema(schema) { }

    void collect(const json::object &schema, const json::value &value, const std::string &pointer,
                 const QString &place)
    {
        if (const auto *object = value.if_object()) {
            for (const auto &property : propertiesOf(schema)) {
                const std::string key(property.key());
                const QString name = QString::fromStdString(key);
                const QString here = place.isEmpty() ? name : QString(place + u'.' + name);
                if (isRequired(schema, key)) {
                    add({pointer, key, here, QStringLiteral("taken away"), {}});
                    add({pointer, key, here, QStringLiteral("null"), json::value()});
                }
                if (const json::value *member = object->if_contains(key))
                    visit(m_schema.resolved(property.value()), *member, pointer, key, here);
            }
        } else if (const auto *array = value.if_array()) {
            for (std::size_t i = 0; i < array->size(); ++i) {
                const std::string key = std::to_string(i);
                const QString here = QStringLiteral("%1[%2]").arg(place).arg(i);
                add({pointer, key, here, QStringLiteral("null"), json::value()});
                visit(m_schema.resolved(schema.at("items")), array->at(i), pointer, key, here);
            }
        }
    }

    [[nodiscard]] const std::vector<Spot> &all() const { return m_spots; }

private:
    void visit(const json::object &schema, const json::value &value, const std::string &parent,
               const std::string &key, const QString &place)
    {
        for (const json::value &wrong : wrongValuesFor(schema)) {
            const QString how = QString::fromStdString(json::serialize(wrong));
            add({parent, key, place, how, wrong});
        }
        collect(schema, value, parent + '/' + key, place);
    }

    void add(Spot spot) { m_spots.push_back(std::move(spot)); }

    const AnswerSchema &m_schema;
    std::vector<Spot> m_spots;
};

} // namespace

std::optional<Spoiled> spoil(const AnswerSchema &schema, const json::value &answer,
                             Demo::Random &random)
{
    Spots spots(schema);
    spots.collect(schema.root(), answer, {}, {});
    if (spots.all().empty())
        return std::nullopt;
    const Spot &spot = random.pick(spots.all());
    Spoiled spoiled{answer, spot.place, spot.how};
    json::value &parent = spoiled.answer.at_pointer(spot.parent);
    if (!spot.value)
        parent.as_object().erase(spot.key);
    else if (parent.is_object())
        parent.as_object()[spot.key] = *spot.value;
    else
        parent.as_array()[std::stoul(spot.key)] = *spot.value;
    return spoiled;
}

} // namespace Frontdesk::Api
