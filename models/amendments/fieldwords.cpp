// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/fieldwords.h"

#include "api/codec/text.h"
#include "models/amendments/iban.h"

#include <QLocale>

namespace Frontdesk {

namespace {

QHash<QString, QString> labels()
{
    return {
        {QStringLiteral("email"), FieldWords::tr("E-mail")},
        {QStringLiteral("phonePrivate"), FieldWords::tr("Phone, private")},
        {QStringLiteral("phonePrivateMobile"), FieldWords::tr("Mobile, private")},
        {QStringLiteral("phoneBusiness"), FieldWords::tr("Phone, business")},
        {QStringLiteral("phoneBusinessMobile"), FieldWords::tr("Mobile, business")},
        {QStringLiteral("street"), FieldWords::tr("Street")},
        {QStringLiteral("houseNumber"), FieldWords::tr("House number")},
        {QStringLiteral("zipCode"), FieldWords::tr("Postal code")},
        {QStringLiteral("city"), FieldWords::tr("City")},
        {QStringLiteral("countryCode"), FieldWords::tr("Country")},
        {QStringLiteral("province"), FieldWords::tr("Province")},
        {QStringLiteral("provinceCode"), FieldWords::tr("Province code")},
        {QStringLiteral("secondStreet"), FieldWords::tr("Second street")},
        {QStringLiteral("cityPart"), FieldWords::tr("Part of the city")},
        {QStringLiteral("district"), FieldWords::tr("District")},
        {QStringLiteral("streetType"), FieldWords::tr("Street type")},
        {QStringLiteral("streetBlock"), FieldWords::tr("Block")},
        {QStringLiteral("portal"), FieldWords::tr("Portal")},
        {QStringLiteral("stairway"), FieldWords::tr("Stairway")},
        {QStringLiteral("door"), FieldWords::tr("Door")},
        {QStringLiteral("additionalAddressInformation"), FieldWords::tr("Additional line")},
        {QStringLiteral("floor"), FieldWords::tr("Floor")},
        {QStringLiteral("buildingName"), FieldWords::tr("Building")},
        {QStringLiteral("firstName"), FieldWords::tr("First name")},
        {QStringLiteral("lastName"), FieldWords::tr("Last name")},
        {QStringLiteral("gender"), FieldWords::tr("Gender")},
        {QStringLiteral("dateOfBirth"), FieldWords::tr("Date of birth")},
        {QStringLiteral("countryOfBirth"), FieldWords::tr("Country of birth")},
        {QStringLiteral("customerTitle"), FieldWords::tr("Title")},
        {QStringLiteral("accountHolder"), FieldWords::tr("Account holder")},
        {QStringLiteral("bankName"), FieldWords::tr("Bank")},
        {QStringLiteral("iban"), FieldWords::tr("IBAN")},
        {QStringLiteral("bic"), FieldWords::tr("BIC")},
        {QStringLiteral("startDate"), FieldWords::tr("From")},
        {QStringLiteral("endDate"), FieldWords::tr("Until")},
        {QStringLiteral("reasonName"), FieldWords::tr("Reason")},
        {QStringLiteral("reason"), FieldWords::tr("In the customer's words")},
        {QStringLiteral("rateName"), FieldWords::tr("Contract")},
        {QStringLiteral("moduleName"), FieldWords::tr("Module")},
        {QStringLiteral("cancelationDate"), FieldWords::tr("Canceled for")},
        {QStringLiteral("cancelationReason"), FieldWords::tr("Reason given")},
    };
}

QString genderWord(const QString &value)
{
    Api::Gender gender{};
    (void)Api::fromText(value, gender);
    switch (gender) {
    case Api::Gender::Female:
        return FieldWords::tr("Female");
    case Api::Gender::Male:
        return FieldWords::tr("Male");
    case Api::Gender::Unisex:
        return FieldWords::tr("Not specified");
    case Api::Gender::Unknown:
        break; // of a later server: its own word is better than none
    }
    return value;
}

QString titleWord(const QString &value)
{
    Api::CustomerTitle title{};
    (void)Api::fromText(value, title);
    switch (title) {
    case Api::CustomerTitle::None:
        return FieldWords::tr("No title");
    case Api::CustomerTitle::Dr:
        return FieldWords::tr("Dr.");
    case Api::CustomerTitle::Prof:
        return FieldWords::tr("Prof.");
    case Api::CustomerTitle::Unknown:
        break;
    }
    return value;
}

QString dateWord(const QString &value)
{
    QDate date;
    return Api::fromText(value, date) ? QLocale().toString(date, FieldWords::dateFormat()) : value;
}

} // namespace

QString FieldWords::domain(AmendmentDomain domain)
{
    switch (domain) {
    case AmendmentDomain::Contact:
        return tr("Contact");
    case AmendmentDomain::Address:
        return tr("Address");
    case AmendmentDomain::Master:
        return tr("Person");
    case AmendmentDomain::Payment:
        return tr("Bank account");
    case AmendmentDomain::Unknown:
        break;
    }
    return {};
}

QString FieldWords::kind(RequestKind kind)
{
    switch (kind) {
    case RequestKind::IdlePeriod:
        return tr("Idle period");
    case RequestKind::Cancelation:
        return tr("Cancelation");
    case RequestKind::CancelationWithdrawal:
        return tr("Cancelation taken back");
    case RequestKind::ModuleCancelation:
        return tr("Module cancelation");
    case RequestKind::ModuleWithdrawal:
        return tr("Module cancelation taken back");
    default:
        return domain(domainOf(kind));
    }
}

QString FieldWords::label(const QString &fieldId)
{
    return labels().value(fieldId, fieldId);
}

QString FieldWords::value(FieldKind kind, const QString &value)
{
    if (value.isEmpty())
        return {};
    switch (kind) {
    case FieldKind::Date:
        return dateWord(value);
    case FieldKind::Gender:
        return genderWord(value);
    case FieldKind::Title:
        return titleWord(value);
    case FieldKind::Country:
        return country(value);
    case FieldKind::Iban:
        return Iban::grouped(value);
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::Bic:
        break;
    }
    return value;
}

QString FieldWords::masked(const QString &value)
{
    if (value.isEmpty())
        return {};
    const QString bare = QString(value).remove(QLatin1Char(' '));
    // A number too short to hide anything shows nothing.
    const QString end = bare.size() > 4 ? bare.right(4) : QString();
    return tr("•••• %1", "the last four characters of an account number").arg(end).trimmed();
}

QString FieldWords::country(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return code;
    const QLocale locale(QLocale().language(), territory);
    const bool isKnown
        = locale.territory() == territory && locale.language() == QLocale().language();
    const QString native = isKnown ? locale.nativeTerritoryName() : QString();
    return native.isEmpty() ? QLocale::territoryToString(territory) : native;
}

QString FieldWords::dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return format;
}

} // namespace Frontdesk
