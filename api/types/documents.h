// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/common.h"

/// Tag Customers: the files that a studio keeps of somebody.
namespace Frontdesk::Api {

struct CustomerDocument
{
    std::optional<QString> url; ///< expires after 15 minutes: keep the bytes, not the link
    std::optional<qint64> id;
    std::optional<QString> fileName;
    std::optional<QString> description;
    friend bool operator==(const CustomerDocument &, const CustomerDocument &) = default;
};
BOOST_DESCRIBE_STRUCT(CustomerDocument, (), (url, id, fileName, description))

/// Goes with a document that is uploaded.
struct DocumentDescription
{
    std::optional<QString> description;
};
BOOST_DESCRIBE_STRUCT(DocumentDescription, (), (description))

struct UploadedDocument
{
    std::optional<qint64> id;
    friend bool operator==(const UploadedDocument &, const UploadedDocument &) = default;
};
BOOST_DESCRIBE_STRUCT(UploadedDocument, (), (id))

struct CustomerImage
{
    std::optional<QString> imageUrl; ///< expires after 15 minutes
    friend bool operator==(const CustomerImage &, const CustomerImage &) = default;
};
BOOST_DESCRIBE_STRUCT(CustomerImage, (), (imageUrl))

} // namespace Frontdesk::Api
