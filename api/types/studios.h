// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/common.h"

/// Tag Studios.
namespace Frontdesk::Api {

enum class DayOfWeek { Unknown, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };
BOOST_DESCRIBE_ENUM(DayOfWeek, Unknown, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday,
                    Sunday)

struct TimeOfDay
{
    std::optional<int> hour;
    std::optional<int> minute;
    std::optional<int> second;
    std::optional<int> nano;
    friend bool operator==(const TimeOfDay &, const TimeOfDay &) = default;
};
BOOST_DESCRIBE_STRUCT(TimeOfDay, (), (hour, minute, second, nano))

struct OpeningHours
{
    std::optional<DayOfWeek> dayOfWeekFrom;
    std::optional<DayOfWeek> dayOfWeekTo;
    std::optional<TimeOfDay> timeFrom;
    std::optional<TimeOfDay> timeTo;
    friend bool operator==(const OpeningHours &, const OpeningHours &) = default;
};
BOOST_DESCRIBE_STRUCT(OpeningHours, (), (dayOfWeekFrom, dayOfWeekTo, timeFrom, timeTo))

struct ClosingHours
{
    std::optional<QString> reason;
    std::optional<LocalDateTime> dateTimeFrom;
    std::optional<LocalDateTime> dateTimeTo;
    friend bool operator==(const ClosingHours &, const ClosingHours &) = default;
};
BOOST_DESCRIBE_STRUCT(ClosingHours, (), (reason, dateTimeFrom, dateTimeTo))

struct CategoryOpeningHour
{
    DayOfWeek dayOfWeek = DayOfWeek::Unknown;
    QString timeFrom;
    QString timeTo;
    friend bool operator==(const CategoryOpeningHour &, const CategoryOpeningHour &) = default;
};
BOOST_DESCRIBE_STRUCT(CategoryOpeningHour, (), (dayOfWeek, timeFrom, timeTo))

struct OpeningHoursCategory
{
    qint64 categoryId = 0;
    QString name;
    QList<CategoryOpeningHour> openingHours;
    friend bool operator==(const OpeningHoursCategory &, const OpeningHoursCategory &) = default;
};
BOOST_DESCRIBE_STRUCT(OpeningHoursCategory, (), (categoryId, name, openingHours))

struct AccessCodeConfiguration
{
    std::optional<bool> enabled;
    friend bool operator==(const AccessCodeConfiguration &, const AccessCodeConfiguration &)
        = default;
};
BOOST_DESCRIBE_STRUCT(AccessCodeConfiguration, (), (enabled))

struct GeoLocation
{
    std::optional<double> longitude;
    std::optional<double> latitude;
    friend bool operator==(const GeoLocation &, const GeoLocation &) = default;
};
BOOST_DESCRIBE_STRUCT(GeoLocation, (), (longitude, latitude))

struct StudioTag
{
    QString name;
    friend bool operator==(const StudioTag &, const StudioTag &) = default;
};
BOOST_DESCRIBE_STRUCT(StudioTag, (), (name))

struct StudioInformation
{
    std::optional<QString> name;
    std::optional<QString> description;
    std::optional<QString> country;
    std::optional<QString> countryCode;
    qint64 studioId = 0;
    std::optional<QDate> openingDate;
    std::optional<QDate> closingDate;
    std::optional<QString> email;
    std::optional<QString> logoUrl;
    std::optional<QString> telephone;
    std::optional<QString> website;
    OptionalList<OpeningHours> openingHours;
    OptionalList<OpeningHours> publicOpeningHours;
    OptionalList<ClosingHours> closingHours;
    OptionalList<OpeningHoursCategory> openingHoursCategories;
    std::optional<QString> street;
    std::optional<QString> houseNumber;
    std::optional<QString> zip;
    std::optional<QString> city;
    AccessCodeConfiguration accessCodeConfiguration;
    std::optional<GeoLocation> location;
    OptionalList<StudioTag> studioTags;
    friend bool operator==(const StudioInformation &, const StudioInformation &) = default;
};
BOOST_DESCRIBE_STRUCT(StudioInformation, (),
                      (name, description, country, countryCode, studioId, openingDate, closingDate,
                       email, logoUrl, telephone, website, openingHours, publicOpeningHours,
                       closingHours, openingHoursCategories, street, houseNumber, zip, city,
                       accessCodeConfiguration, location, studioTags))

struct StudioUtilization
{
    std::optional<int> capacity;
    int count = 0;
    friend bool operator==(const StudioUtilization &, const StudioUtilization &) = default;
};
BOOST_DESCRIBE_STRUCT(StudioUtilization, (), (capacity, count))

} // namespace Frontdesk::Api
