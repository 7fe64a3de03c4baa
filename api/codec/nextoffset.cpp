// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/codec/nextoffset.h"

#include <simdjson.h>

namespace Frontdesk::Api {

std::optional<QString> nextOffset(QByteArrayView body)
{
    // Reads some bytes beyond the end, which a QByteArray need not have.
    const simdjson::padded_string text(body.data(), std::size_t(body.size()));
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document slice;
    bool hasNext = false;
    std::string_view offset;
    if (parser.iterate(text).get(slice) != simdjson::SUCCESS
        || slice.find_field_unordered("hasNext").get(hasNext) != simdjson::SUCCESS || !hasNext
        || slice.find_field_unordered("offset").get(offset) != simdjson::SUCCESS)
        return std::nullopt;
    return QString::fromUtf8(offset.data(), qsizetype(offset.size()));
}

} // namespace Frontdesk::Api
