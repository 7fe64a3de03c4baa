// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/common.h"

/// Tag Customers: what a studio wants to know of its customers besides what everybody asks.
namespace Frontdesk::Api {

enum class AdditionalFieldType { Unknown, Boolean, Date, List, Numeric, Text };
BOOST_DESCRIBE_ENUM(AdditionalFieldType, Unknown, Boolean, Date, List, Numeric, Text)

struct AdditionalFieldItem
{
    qint64 id = 0;
    QString name;
    friend bool operator==(const AdditionalFieldItem &, const AdditionalFieldItem &) = default;
};
BOOST_DESCRIBE_STRUCT(AdditionalFieldItem, (), (id, name))

/// A field that the studio has made; what a customer has in it is AdditionalInformation.
struct AdditionalField
{
    qint64 id = 0;
    QString name;
    AdditionalFieldType type = AdditionalFieldType::Unknown;
    std::optional<QString> abbreviation;
    OptionalList<AdditionalFieldItem> listItems; ///< what may be chosen in a list
    friend bool operator==(const AdditionalField &, const AdditionalField &) = default;
};
BOOST_DESCRIBE_STRUCT(AdditionalField, (), (id, name, type, abbreviation, listItems))

} // namespace Frontdesk::Api
