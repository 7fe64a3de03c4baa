// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/codec/described.h"

namespace Frontdesk::Demo {

/// Copies each member for which \a to has one of the same name and type.
template <class From, class To> void copyNamesakes(const From &from, To &to)
{
    Api::forEachMember<To>([&](const char *name, auto target) {
        Api::forEachMember<From>([&](const char *other, auto source) {
            using Source = decltype(from.*source);
            if constexpr (std::is_assignable_v<decltype(to.*target), Source>) {
                if (qstrcmp(name, other) == 0)
                    to.*target = from.*source;
            }
        });
    });
}

} // namespace Frontdesk::Demo
