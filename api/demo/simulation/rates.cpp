// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/rates.h"

#include <algorithm>

namespace Frontdesk::Demo {

const QList<Rate> &rates()
{
    static const QList<Rate> list{
        {2101, "Premium 12", "PREMIUM", 4990, 12, 2900},
        {2102, "Premium Flex", "PREMIUM", 5990, 1, 4900},
        {2201, "Basic 24", "BASIC", 2490, 24, 3900},
        {2301, "Student 12", "STUDENT", 1990, 12},
        {2901, "Gründungsmitglied", "FOUNDER", 2990, 12, 0, true, false},
        {2401, "Kraft pur (ohne Kurse)", "GYM_ONLY", 1690, 12, 1900, false}};
    return list;
}

const Rate *rateOfTerm(qint64 termId)
{
    const auto &list = rates();
    const auto found = std::find_if(list.cbegin(), list.cend(),
                                    [&](const Rate &rate) { return rate.termId == termId; });
    return found == list.cend() ? nullptr : &*found;
}

const QList<ModuleOffer> &moduleOffers()
{
    static const QList<ModuleOffer> list{
        {501, "Sauna", "Sauna und Ruheraum zu ihren Öffnungszeiten", 990, true},
        {502, "Getränke-Flat", "Mineralgetränke, so viel man mag", 500},
        {503, "Personal Training", "Zwei Stunden im Monat mit Coach", 8900, false, false},
        {504, "Handtuchservice", "Ein frisches Handtuch bei jedem Besuch", 450}};
    return list;
}

const ModuleOffer *moduleOffer(qint64 id)
{
    const auto &list = moduleOffers();
    const auto found = std::find_if(list.cbegin(), list.cend(),
                                    [&](const ModuleOffer &module) { return module.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

} // namespace Frontdesk::Demo
