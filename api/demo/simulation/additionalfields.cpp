// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/additionalfields.h"

#include "api/demo/cast.h"
#include "api/demo/simulation/random.h"

#include <QSet>

namespace Frontdesk::Demo {

using namespace Api;
using Type = AdditionalFieldType;

namespace {

constexpr int LongestText = 255;

AdditionalField field(qint64 id, const char *name, Type type, const char *abbreviation)
{
    return {id, QString::fromUtf8(name), type, QString::fromLatin1(abbreviation), {}};
}

const AdditionalField *find(const QList<AdditionalField> &fields, qint64 id)
{
    for (const AdditionalField &field : fields) {
        if (field.id == id)
            return &field;
    }
    return nullptr;
}

bool isItem(const AdditionalField &field, const QString &value)
{
    return std::any_of(
        field.listItems.cbegin(), field.listItems.cend(),
        [&](const AdditionalFieldItem &item) { return QString::number(item.id) == value; });
}

bool accepts(const AdditionalField &field, const QString &value)
{
    bool isGood = false;
    switch (field.type) {
    case Type::Boolean:
        return value == QLatin1String("true") || value == QLatin1String("false");
    case Type::Date:
        return QDate::fromString(value, Qt::ISODate).isValid();
    case Type::List:
        return isItem(field, value);
    case Type::Numeric:
        (void)value.toDouble(&isGood);
        return isGood;
    default:
        return value.size() <= LongestText;
    }
}

} // namespace

QList<AdditionalField> additionalFieldsOf(qint64 studioId)
{
    const qint64 first = studioId * 100;
    QList<AdditionalField> fields{field(first + 1, "Spindnummer", Type::Numeric, "SP"),
                                  field(first + 2, "Attest gültig bis", Type::Date, "AT")};
    if (studioId != Berlin.studioId)
        return fields;
    fields += {field(first + 3, "Handtuchservice", Type::Boolean, "HS"),
               field(first + 4, "Trainingsziel", Type::Text, "TZ"),
               field(first + 5, "Aufmerksam geworden durch", Type::List, "WW")};
    fields.last().listItems = {{first * 10 + 1, QStringLiteral("Freunde")},
                               {first * 10 + 2, QStringLiteral("Plakat")},
                               {first * 10 + 3, QStringLiteral("Internet")}};
    return fields;
}

Problem problemOf(const QList<AdditionalInformation> &information, qint64 studioId)
{
    const QList<AdditionalField> fields = additionalFieldsOf(studioId);
    QSet<qint64> seen;
    for (qsizetype i = 0; i < information.size(); ++i) {
        const AdditionalInformation &given = information[i];
        const AdditionalField *field = find(fields, given.additionalInformationFieldId);
        if (!field || seen.contains(field->id))
            return Refusal{Reason::FieldInvalid,
                           QStringLiteral("[%1].additionalInformationFieldId").arg(i)};
        seen.insert(field->id);
        if (!accepts(*field, given.value))
            return Refusal{Reason::FieldInvalid, QStringLiteral("[%1].value").arg(i)};
    }
    return std::nullopt;
}

QList<AdditionalInformation> inventedInformation(qint64 studioId, quint64 seed)
{
    Random random(mixed(seed, 13));
    if (!random.percent(20))
        return {};
    return {{studioId * 100 + 1, QString::number(random.between(1, 240))}};
}

} // namespace Frontdesk::Demo
