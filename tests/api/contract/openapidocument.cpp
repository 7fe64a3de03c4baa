// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/openapidocument.h"

#include "tests/api/contract/formparts.h"

#include <valijson/adapters/boost_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUrlQuery>

namespace Frontdesk::Api {

namespace json = boost::json;

namespace {

QString text(const json::value &value)
{
    const auto &string = value.as_string();
    return QString::fromUtf8(string.data(), qsizetype(string.size()));
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.data(), std::size_t(bytes.size())};
}

QByteArray lowerCase(Verb verb)
{
    return verbName(verb).toLower();
}

/// The member of \a object below a path of names, or null.
const json::value *at(const json::object &object, std::initializer_list<std::string_view> path)
{
    const json::value *found = nullptr;
    const json::object *here = &object;
    for (const std::string_view name : path) {
        found = here ? here->if_contains(name) : nullptr;
        here = found ? found->if_object() : nullptr;
    }
    return found;
}

/// Date kinds that JSON Schema does not know.
const char *patternOf(const json::value &format)
{
    if (format == "zoned-date-time")
        return R"(^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)(\[[A-Za-z_+/-]+\])?$)";
    if (format == "local-date-time")
        return R"(^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$)";
    if (format == "uuid")
        return "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";
    return nullptr;
}

/// Makes a schema strict: no member that it does not name, and the formats above.
void close(json::value &schema)
{
    if (auto *list = schema.if_array()) {
        for (json::value &element : *list)
            close(element);
    }
    auto *object = schema.if_object();
    if (!object)
        return;
    for (auto &member : *object)
        close(member.value());
    const auto *properties = object->if_contains("properties");
    if (properties && properties->is_object() && !object->contains("additionalProperties"))
        object->emplace("additionalProperties", false);
    // The document puts "date" on enums too, such as dateOfBirthMode, which nothing could satisfy.
    if (at(*object, {"enum"}) && object->at("enum").is_array())
        object->erase("format");
    const auto *format = object->if_contains("format");
    if (const char *pattern = format ? patternOf(*format) : nullptr)
        object->emplace("pattern", pattern);
}

/// A query's text as the JSON value that its schema means.
json::value valueOf(const QString &text, const json::value &schema)
{
    const std::string plain = text.toStdString();
    const auto *type = at(schema.as_object(), {"type"});
    json::error_code error;
    if (type && *type != "string") {
        json::value parsed = json::parse(plain, error);
        return error ? json::value(plain) : parsed;
    }
    return json::value(plain);
}

/// What stands under one name; a list repeats its name.
json::value valueOf(const QStringList &texts, const json::value &schema)
{
    const auto *items = schema.as_object().if_contains("items");
    if (!items)
        return texts.size() == 1 ? valueOf(texts.first(), schema) : json::value();
    json::array list;
    for (const QString &text : texts)
        list.push_back(valueOf(text, *items));
    return list;
}

/// Members that the document calls required although there are answers without them: a contract
/// that nobody canceled has no cancelation status.
constexpr std::pair<const char *, const char *> notReallyRequired[]
    = {{"MembershipSelfServiceContractData", "cancelationStatus"}};

/// Members that the document forgets: a module that is to be selected is selected by its id.
constexpr std::pair<const char *, const char *> forgotten[]
    = {{"MembershipOfferModule", "id"},
       {"MembershipOfferModule", "name"},
       {"MembershipOfferModule", "description"}};

/// Members that the document calls a date, and that are a text by their name and in other answers.
constexpr std::pair<const char *, const char *> notReallyDates[]
    = {{"UpdateCustomerPaymentInstrumentRequest", "paymentRequestToken"},
       {"UpdateIdlePeriodResult", "documentUrl"},
       {"GetIdlePeriodUpdatePreviewResultPreviewCharge", "description"}};

/// Some enums are called dates, which none of their values is.
void dropFormatsOfEnums(json::object &schema)
{
    if (!schema.contains("properties"))
        return;
    for (auto &property : schema.at("properties").as_object()) {
        json::object &member = property.value().as_object();
        if (member.contains("enum"))
            member.erase("format");
    }
}

void correct(json::object &components)
{
    json::object &schemas = components.at("schemas").as_object();
    const auto properties = [&](const char *schema) -> json::object & {
        return schemas.at(schema).at("properties").as_object();
    };
    for (auto &schema : schemas)
        dropFormatsOfEnums(schema.value().as_object());
    for (const auto &[schema, member] : forgotten) // as in the schema of an included module
        properties(schema).emplace(member, properties("MembershipOfferIncludedModule").at(member));
    for (const auto &[schema, member] : notReallyDates)
        properties(schema).at(member).as_object().erase("format");
    for (const auto &[schema, member] : notReallyRequired) {
        json::array &required = schemas.at(schema).at("required").as_array();
        const auto found = std::find(required.begin(), required.end(), json::value(member));
        if (found != required.end())
            required.erase(found);
    }
}

} // namespace

QString OpenApiDocument::place()
{
    const QString named = qEnvironmentVariable("FRONTDESK_CONTRACT");
    const QDir project(QStringLiteral(FRONTDESK_SOURCES));
    return named.isEmpty()
        ? project.absoluteFilePath(QStringLiteral("../shared/contract/openapi.json"))
        : named;
}

std::optional<OpenApiDocument> OpenApiDocument::load()
{
    QFile file(place());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    json::error_code error;
    json::value document = json::parse(view(file.readAll()), error);
    if (error || !document.is_object())
        return std::nullopt;
    return OpenApiDocument(std::move(document.as_object()));
}

OpenApiDocument::OpenApiDocument(Object document) : m_document(std::move(document))
{
    json::value components = m_document.at("components");
    correct(components.as_object());
    close(components);
    m_components = std::move(components.as_object());
}

QStringList OpenApiDocument::operationNames() const
{
    QStringList names;
    for (const auto &path : m_document.at("paths").as_object()) {
        for (const auto &operation : path.value().as_object())
            names.append(text(operation.value().at("operationId")));
    }
    return names;
}

const OpenApiDocument::Object *OpenApiDocument::find(const Operation &operation) const
{
    const json::value *found
        = at(m_document, {"paths", operation.path.data(), view(lowerCase(operation.verb))});
    return found ? found->if_object() : nullptr;
}

QStringList OpenApiDocument::differencesOf(const Operation &operation) const
{
    const Object *described = find(operation);
    if (!described)
        return {QStringLiteral("no such verb and path")};
    QStringList differences;
    if (text(described->at("operationId")) != operation.name)
        differences.append(QStringLiteral("the contract calls it ")
                           + text(described->at("operationId")));
    QStringList scopes;
    if (const auto *required = described->if_contains("x-required-scopes")) {
        for (const json::value &scope : required->as_array())
            scopes.append(text(scope));
    }
    if (scopes.join(u' ') != operation.scopes)
        differences.append(QStringLiteral("its scopes are ") + scopes.join(u' '));
    return differences;
}

QStringList OpenApiDocument::problemsOf(const Operation &operation, const QUrl &base,
                                        const Exchange &exchange) const
{
    const Object *described = find(operation);
    if (!described)
        return {QStringLiteral("no such operation in the contract")};
    QStringList problems;
    if (exchange.verb != verbName(operation.verb))
        problems.append(QStringLiteral("sent as ") + QString::fromLatin1(exchange.verb));
    QString pattern = QRegularExpression::escape(base.path() + operation.path);
    pattern.replace(QRegularExpression(QStringLiteral("\\\\\\{\\w+Key\\\\\\}")),
                    QStringLiteral("[^/]+"));
    pattern.replace(QRegularExpression(QStringLiteral("\\\\\\{\\w+\\\\\\}")),
                    QStringLiteral("-?\\d+"));
    if (!QRegularExpression(QRegularExpression::anchoredPattern(pattern))
             .match(exchange.url.path(QUrl::FullyEncoded))
             .hasMatch())
        problems.append(QStringLiteral("sent to ") + exchange.url.path());
    for (const char *header : {"X-API-KEY", "Accept", "Accept-Language"}) {
        if (exchange.header(header).isEmpty())
            problems.append(QStringLiteral("sent without ") + QString::fromLatin1(header));
    }
    return problems + problemsOfQuery(*described, exchange.url)
        + problemsOfBody(*described, exchange) + problemsOfAnswer(*described, exchange);
}

QStringList OpenApiDocument::problemsOfQuery(const Object &operation, const QUrl &url) const
{
    QStringList problems;
    QMap<QString, QStringList> given;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        given[name].append(value);
    const auto *parameters = operation.if_contains("parameters");
    for (const json::value &parameter : parameters ? parameters->as_array() : json::array()) {
        if (parameter.at("in") != "query")
            continue;
        const QString name = text(parameter.at("name"));
        if (!given.contains(name)) {
            const auto *required = parameter.as_object().if_contains("required");
            if (required && *required == true)
                problems.append(QStringLiteral("query: %1 is missing").arg(name));
            continue;
        }
        const json::value &schema = parameter.at("schema");
        for (const QString &mismatch : mismatches(schema, valueOf(given.take(name), schema)))
            problems.append(QStringLiteral("query: %1 %2").arg(name, mismatch));
    }
    for (auto item = given.cbegin(); item != given.cend(); ++item)
        problems.append(QStringLiteral("query: %1 is not of the contract").arg(item.key()));
    return problems;
}

QStringList OpenApiDocument::problemsOfBody(const Object &operation, const Exchange &exchange) const
{
    const auto *content = at(operation, {"requestBody", "content"});
    if (!content)
        return exchange.body.isEmpty() ? QStringList()
                                       : QStringList(QStringLiteral("body: none is due"));
    const QByteArray type = exchange.header("Content-Type");
    if (const auto *schema = at(content->as_object(), {"application/json", "schema"})) {
        if (type != "application/json")
            return {QStringLiteral("body: sent as ") + QString::fromLatin1(type)};
        return mismatches(*schema, exchange.body)
            .replaceInStrings(QRegularExpression(QStringLiteral("^")), QStringLiteral("body: "));
    }
    const auto *schema = at(content->as_object(), {"multipart/form-data", "schema"});
    return schema ? problemsOfForm(schema->as_object(), type, exchange.body,
                                   [this](const auto &part, const QByteArray &value) {
                                       return mismatches(part, value);
                                   })
                  : QStringList(QStringLiteral("body: of an unknown type"));
}

QStringList OpenApiDocument::problemsOfAnswer(const Object &operation,
                                              const Exchange &exchange) const
{
    const QByteArray status = QByteArray::number(exchange.status);
    const auto *answer = at(operation, {"responses", view(status)});
    if (!answer)
        return {QStringLiteral("answer: status %1 is not of the contract").arg(exchange.status)};
    const auto *schema = at(answer->as_object(), {"content", "application/json", "schema"});
    if (!schema)
        return exchange.answer.isEmpty() ? QStringList()
                                         : QStringList(QStringLiteral("answer: no body is due"));
    if (!exchange.contentType.startsWith("application/json"))
        return {QStringLiteral("answer: comes as ") + QString::fromLatin1(exchange.contentType)};
    return mismatches(*schema, exchange.answer)
        .replaceInStrings(QRegularExpression(QStringLiteral("^")), QStringLiteral("answer: "));
}

std::optional<json::object> OpenApiDocument::answerSchema(const Operation &operation) const
{
    const Object *described = find(operation);
    const auto *schema = described
        ? at(*described, {"responses", "200", "content", "application/json", "schema"})
        : nullptr;
    return schema ? std::optional(withComponents(*schema)) : std::nullopt;
}

OpenApiDocument::Object OpenApiDocument::withComponents(const json::value &schema) const
{
    json::value strict = schema;
    close(strict);
    Object document;
    document["allOf"] = json::array{strict};
    document["components"] = m_components;
    return document;
}

QStringList OpenApiDocument::mismatches(const json::value &schema, const QByteArray &bytes) const
{
    json::error_code error;
    const json::value value = json::parse(view(bytes), error);
    return error ? QStringList(QStringLiteral("is no JSON")) : mismatches(schema, value);
}

QStringList OpenApiDocument::mismatches(const json::value &schema, const json::value &value) const
{
    const json::value document = withComponents(schema);
    valijson::Schema parsed;
    valijson::SchemaParser().populateSchema(valijson::adapters::BoostJsonAdapter(document), parsed);
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(parsed, valijson::adapters::BoostJsonAdapter(value), &results))
        return {};
    QStringList list;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        QString place;
        for (const std::string &step : error.context)
            place += QString::fromStdString(step);
        list.append(place + u' ' + QString::fromStdString(error.description));
    }
    return list;
}

} // namespace Frontdesk::Api
