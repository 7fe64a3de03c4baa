// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/codec/described.h"

#include <cctype>

namespace Frontdesk::Api {

QByteArray wireName(const char *enumerator)
{
    QByteArray name;
    for (const char *c = enumerator; *c; ++c) {
        if (std::isupper(static_cast<unsigned char>(*c)) && c != enumerator)
            name += '_';
        name += char(std::toupper(static_cast<unsigned char>(*c)));
    }
    return name;
}

} // namespace Frontdesk::Api
