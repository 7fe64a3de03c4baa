// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/studiosetup.h"

#include "api/types/operations.h"

namespace Frontdesk::Demo {

namespace {

using Api::AmendmentConfigurationStatus;
constexpr auto Read = AmendmentConfigurationStatus::Read;
constexpr auto Verified = AmendmentConfigurationStatus::ChangesRequireVerification;
constexpr auto AtOnce = AmendmentConfigurationStatus::ChangesWithoutVerification;

QSet<QString> allScopes()
{
    QSet<QString> scopes;
    for (const Api::Operation &operation : Api::allOperations()) {
        for (const QString &scope : QString(operation.scopes).split(u' ', Qt::SkipEmptyParts))
            scopes.insert(scope);
    }
    return scopes;
}

/// A key as real studios hand them out: enough to look and to book, not more.
QSet<QString> fewScopes()
{
    QSet<QString> scopes;
    for (const char *scope :
         {"BOOKABLE_APPOINTMENTS_READ", "CLASSES_READ", "CLASSES_WRITE", "CUSTOMER_READ",
          "CUSTOMER_CONTRACT_READ", "CHECKIN_READ", "MEMBERSHIP_SELF_SERVICE_READ", "STUDIO_READ"})
        scopes.insert(QString::fromLatin1(scope));
    return scopes;
}

Api::OpeningHours hours(Api::DayOfWeek from, Api::DayOfWeek to, int open, int close)
{
    return {from, to, Api::TimeOfDay{open, 0, 0, 0}, Api::TimeOfDay{close, 0, 0, 0}};
}

Api::OpeningHoursCategory saunaHours()
{
    using Day = Api::DayOfWeek;
    Api::OpeningHoursCategory sauna{71, QStringLiteral("Sauna"), {}};
    for (const Day day : {Day::Monday, Day::Wednesday, Day::Friday, Day::Sunday})
        sauna.openingHours.append({day, QStringLiteral("12:00:00"), QStringLiteral("21:00:00")});
    return sauna;
}

Api::StudioInformation information(const StudioSetup &setup, const QString &street,
                                   const QString &zip, QDate start)
{
    using Day = Api::DayOfWeek;
    Api::StudioInformation info;
    info.studioId = setup.access.studioId;
    info.name = setup.access.name;
    info.description = QStringLiteral("An invented studio of the demo tenant.");
    info.countryCode = setup.countryCode;
    info.country = setup.countryCode == QLatin1String("AT") ? QStringLiteral("Österreich")
                                                            : QStringLiteral("Deutschland");
    info.openingDate = start.addYears(-6).addDays(-40);
    info.email = QStringLiteral("desk@%1.example").arg(setup.city.toLower());
    info.telephone = QStringLiteral("+49 30 0000 0%1").arg(setup.access.studioId * 11);
    info.website = QStringLiteral("https://%1.example").arg(setup.city.toLower());
    info.street = street;
    info.houseNumber = QString::number(setup.access.studioId * 7);
    info.zip = zip;
    info.city = setup.city;
    info.accessCodeConfiguration.enabled = setup.hasAccessCodes;
    info.openingHours
        = {hours(Day::Monday, Day::Friday, 6, 23), hours(Day::Saturday, Day::Sunday, 8, 21)};
    info.publicOpeningHours = info.openingHours;
    info.openingHoursCategories = {saunaHours()};
    const QDate closed = start.addDays(9);
    info.closingHours
        = {{QStringLiteral("Inventur"), Api::LocalDateTime{QDateTime(closed, QTime(0, 0), Qt::UTC)},
            Api::LocalDateTime{QDateTime(closed, QTime(23, 59, 59), Qt::UTC)}}};
    info.studioTags = {{QStringLiteral("demo")}};
    return info;
}

} // namespace

QList<StudioSetup> studioSetups(QDate start)
{
    QList<StudioSetup> setups{{Berlin,
                               allScopes(),
                               "Europe/Berlin",
                               QStringLiteral("Berlin"),
                               QStringLiteral("DE"),
                               u'B',
                               60,
                               180,
                               true,
                               {Verified, AtOnce, Read, Verified},
                               {}},
                              {Hamburg,
                               allScopes(),
                               "Europe/Berlin",
                               QStringLiteral("Hamburg"),
                               QStringLiteral("DE"),
                               u'H',
                               25,
                               90,
                               true,
                               {AtOnce, Verified, Verified, Verified},
                               {}},
                              {Wien,
                               fewScopes(),
                               "Europe/Vienna",
                               QStringLiteral("Wien"),
                               QStringLiteral("AT"),
                               u'W',
                               15,
                               60,
                               false,
                               {AtOnce, AtOnce, Verified, Read},
                               {}}};
    setups[0].information
        = information(setups[0], QStringLiteral("Turbinenstraße"), QStringLiteral("13347"), start);
    setups[1].information
        = information(setups[1], QStringLiteral("Kaiufer"), QStringLiteral("20457"), start);
    setups[2].verifiesCancelations = false;
    setups[2].information
        = information(setups[2], QStringLiteral("Kanalgasse"), QStringLiteral("1020"), start);
    return setups;
}

} // namespace Frontdesk::Demo
