// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/iban.h"

#include <QHash>
#include <QRegularExpression>

namespace Frontdesk::Iban {

namespace {

constexpr int ShortestOfAll = 15;
constexpr int LongestOfAll = 34;

/// Countries of the Single Euro Payments Area, from the SWIFT IBAN registry.
const QHash<QString, int> &sepaLengths()
{
    static const QHash<QString, int> lengths = [] {
        struct Country
        {
            QLatin1String code;
            int length;
        };
        constexpr Country countries[] = {
            {QLatin1String("AD"), 24}, {QLatin1String("AL"), 28}, {QLatin1String("AT"), 20},
            {QLatin1String("BE"), 16}, {QLatin1String("BG"), 22}, {QLatin1String("CH"), 21},
            {QLatin1String("CY"), 28}, {QLatin1String("CZ"), 24}, {QLatin1String("DE"), 22},
            {QLatin1String("DK"), 18}, {QLatin1String("EE"), 20}, {QLatin1String("ES"), 24},
            {QLatin1String("FI"), 18}, {QLatin1String("FR"), 27}, {QLatin1String("GB"), 22},
            {QLatin1String("GI"), 23}, {QLatin1String("GR"), 27}, {QLatin1String("HR"), 21},
            {QLatin1String("HU"), 28}, {QLatin1String("IE"), 22}, {QLatin1String("IS"), 26},
            {QLatin1String("IT"), 27}, {QLatin1String("LI"), 21}, {QLatin1String("LT"), 20},
            {QLatin1String("LU"), 20}, {QLatin1String("LV"), 21}, {QLatin1String("MC"), 27},
            {QLatin1String("MD"), 24}, {QLatin1String("ME"), 22}, {QLatin1String("MK"), 19},
            {QLatin1String("MT"), 31}, {QLatin1String("NL"), 18}, {QLatin1String("NO"), 15},
            {QLatin1String("PL"), 28}, {QLatin1String("PT"), 25}, {QLatin1String("RO"), 24},
            {QLatin1String("RS"), 22}, {QLatin1String("SE"), 24}, {QLatin1String("SI"), 19},
            {QLatin1String("SK"), 24}, {QLatin1String("SM"), 27}, {QLatin1String("VA"), 22},
        };
        QHash<QString, int> table;
        for (const Country &country : countries)
            table.insert(country.code, country.length);
        return table;
    }();
    return lengths;
}

/// Country and check digits last, letters as two digits from A = 10, the rest of division by 97.
int remainder(const QString &iban)
{
    const QString turned = iban.mid(4) + iban.left(4);
    int rest = 0;
    for (const QChar c : turned) {
        if (c.isDigit())
            rest = (rest * 10 + c.digitValue()) % 97;
        else
            rest = (rest * 100 + c.unicode() - u'A' + 10) % 97;
    }
    return rest;
}

} // namespace

Fault faultOf(const QString &iban)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z]{2}[0-9]{2}[A-Z0-9]+$"));
    if (!form.match(iban).hasMatch())
        return Fault::Characters;
    const std::optional<int> length = lengthIn(iban.left(2));
    if (iban.size() < length.value_or(ShortestOfAll) || iban.size() > length.value_or(LongestOfAll))
        return Fault::Length;
    return remainder(iban) == 1 ? Fault::None : Fault::Checksum;
}

std::optional<int> lengthIn(const QString &countryCode)
{
    const auto found = sepaLengths().constFind(countryCode);
    return found == sepaLengths().cend() ? std::nullopt : std::optional(*found);
}

QString grouped(const QString &iban)
{
    QString text = iban;
    text.remove(QLatin1Char(' '));
    for (qsizetype at = 4; at < text.size(); at += 5)
        text.insert(at, QLatin1Char(' '));
    return text;
}

bool isBic(const QString &bic)
{
    static const QRegularExpression form(
        QStringLiteral("^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$"));
    return form.match(bic).hasMatch();
}

} // namespace Frontdesk::Iban
