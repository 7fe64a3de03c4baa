// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/fieldwords.h"

#include "api/codec/text.h"
#include "models/amendments/iban.h"

#include <QLocale>

namespace Frontdesk {

namespace {

/// Translated one by one, when it is asked for: a list of thousands of rows asks often.
const QHash<QString, const char *> &labels()
{
    static const QHash<QString, const char *> known{
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("FieldWords", "E-mail")},
        {QStringLiteral("phonePrivate"), QT_TRANSLATE_NOOP("FieldWords", "Phone, private")},
        {QStringLiteral("phonePrivateMobile"), QT_TRANSLATE_NOOP("FieldWords", "Mobile, private")},
        {QStringLiteral("phoneBusiness"), QT_TRANSLATE_NOOP("FieldWords", "Phone, business")},
        {QStringLiteral("phoneBusinessMobile"),
         QT_TRANSLATE_NOOP("FieldWords", "Mobile, business")},
        {QStringLiteral("street"), QT_TRANSLATE_NOOP("FieldWords", "Street")},
        {QStringLiteral("houseNumber"), QT_TRANSLATE_NOOP("FieldWords", "House number")},
        {QStringLiteral("zipCode"), QT_TRANSLATE_NOOP("FieldWords", "Postal code")},
        {QStringLiteral("city"), QT_TRANSLATE_NOOP("FieldWords", "City")},
        {QStringLiteral("countryCode"), QT_TRANSLATE_NOOP("FieldWords", "Country")},
        {QStringLiteral("province"), QT_TRANSLATE_NOOP("FieldWords", "Province")},
        {QStringLiteral("provinceCode"), QT_TRANSLATE_NOOP("FieldWords", "Province code")},
        {QStringLiteral("secondStreet"), QT_TRANSLATE_NOOP("FieldWords", "Second street")},
        {QStringLiteral("cityPart"), QT_TRANSLATE_NOOP("FieldWords", "Part of the city")},
        {QStringLiteral("district"), QT_TRANSLATE_NOOP("FieldWords", "District")},
        {QStringLiteral("streetType"), QT_TRANSLATE_NOOP("FieldWords", "Street type")},
        {QStringLiteral("streetBlock"), QT_TRANSLATE_NOOP("FieldWords", "Block")},
        {QStringLiteral("portal"), QT_TRANSLATE_NOOP("FieldWords", "Portal")},
        {QStringLiteral("stairway"), QT_TRANSLATE_NOOP("FieldWords", "Stairway")},
        {QStringLiteral("door"), QT_TRANSLATE_NOOP("FieldWords", "Door")},
        {QStringLiteral("additionalAddressInformation"),
         QT_TRANSLATE_NOOP("FieldWords", "Additional line")},
        {QStringLiteral("floor"), QT_TRANSLATE_NOOP("FieldWords", "Floor")},
        {QStringLiteral("buildingName"), QT_TRANSLATE_NOOP("FieldWords", "Building")},
        {QStringLiteral("firstName"), QT_TRANSLATE_NOOP("FieldWords", "First name")},
        {QStringLiteral("lastName"), QT_TRANSLATE_NOOP("FieldWords", "Last name")},
        {QStringLiteral("gender"), QT_TRANSLATE_NOOP("FieldWords", "Gender")},
        {QStringLiteral("dateOfBirth"), QT_TRANSLATE_NOOP("FieldWords", "Date of birth")},
        {QStringLiteral("countryOfBirth"), QT_TRANSLATE_NOOP("FieldWords", "Country of birth")},
        {QStringLiteral("customerTitle"), QT_TRANSLATE_NOOP("FieldWords", "Title")},
        {QStringLiteral("accountHolder"), QT_TRANSLATE_NOOP("FieldWords", "Account holder")},
        {QStringLiteral("bankName"), QT_TRANSLATE_NOOP("FieldWords", "Bank")},
        {QStringLiteral("iban"), QT_TRANSLATE_NOOP("FieldWords", "IBAN")},
        {QStringLiteral("bic"), QT_TRANSLATE_NOOP("FieldWords", "BIC")},
        {QStringLiteral("startDate"), QT_TRANSLATE_NOOP("FieldWords", "From")},
        {QStringLiteral("endDate"), QT_TRANSLATE_NOOP("FieldWords", "Until")},
        {QStringLiteral("reasonName"), QT_TRANSLATE_NOOP("FieldWords", "Reason")},
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("FieldWords", "In the customer's words")},
        {QStringLiteral("rateName"), QT_TRANSLATE_NOOP("FieldWords", "Contract")},
        {QStringLiteral("moduleName"), QT_TRANSLATE_NOOP("FieldWords", "Module")},
        {QStringLiteral("cancelationDate"), QT_TRANSLATE_NOOP("FieldWords", "Canceled for")},
        {QStringLiteral("cancelationReason"), QT_TRANSLATE_NOOP("FieldWords", "Reason given")},
    };
    return known;
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
    const char *known = labels().value(fieldId);
    return known ? tr(known) : fieldId;
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
