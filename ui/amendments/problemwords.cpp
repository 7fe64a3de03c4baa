// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/amendments/problemwords.h"

#include "models/amendments/fieldwords.h"
#include "models/amendments/iban.h"

#include <algorithm>

namespace Frontdesk {

namespace {

using Kind = FieldProblem::Kind;

QString bankWords(Kind kind, const QString &value)
{
    const QString country = cleaned(FieldKind::Iban, value).left(2);
    switch (kind) {
    case Kind::IbanCharacters:
        return ProblemWords::tr("An IBAN starts with two letters for the country and two digits, "
                                "then come letters and digits only.");
    case Kind::IbanLength:
        if (const auto length = Iban::lengthIn(country))
            return ProblemWords::tr("An IBAN of %1 has %2 characters, here are %3.")
                .arg(FieldWords::country(country))
                .arg(*length)
                .arg(cleaned(FieldKind::Iban, value).size());
        return ProblemWords::tr("This is too short or too long for an IBAN.");
    case Kind::IbanChecksum:
        return ProblemWords::tr("The check digits do not fit. A digit is wrong, or two are "
                                "swapped: compare it with the bank card.");
    case Kind::IbanOutsideSepa:
        return ProblemWords::tr("This account is outside the SEPA area. A direct debit may not be "
                                "possible.");
    case Kind::BicShape:
        return ProblemWords::tr("A BIC has 8 or 11 characters, such as COBADEFF or COBADEFFXXX.");
    case Kind::BicOtherCountry:
        return ProblemWords::tr("This bank is in another country than the account. Check both.");
    default:
        return {};
    }
}

QString dateWords(Kind kind)
{
    switch (kind) {
    case Kind::BirthInFuture:
        return ProblemWords::tr("This date has not come yet.");
    case Kind::BirthTooLongAgo:
        return ProblemWords::tr("Nobody in the studio was born before 1900.");
    default:
        return ProblemWords::tr("This is not a date.");
    }
}

} // namespace

QString ProblemWords::beside(const FieldProblem &problem, const QString &value)
{
    switch (problem.kind) {
    case Kind::NothingChanged:
        return tr("Nothing has been changed yet.");
    case Kind::Missing:
        return tr("This has to be filled in.");
    case Kind::EmailShape:
        return tr("An e-mail address looks like name@example.com.");
    case Kind::PhoneShape:
        return tr("A phone number has 5 to 15 digits, such as +49 30 1234567.");
    case Kind::CountryUnknown:
        return tr("There is no country with this code.");
    case Kind::SignatureMissing:
        return tr("The customer has to sign.");
    case Kind::DateShape:
    case Kind::BirthInFuture:
    case Kind::BirthTooLongAgo:
        return dateWords(problem.kind);
    case Kind::IbanCharacters:
    case Kind::IbanLength:
    case Kind::IbanChecksum:
    case Kind::IbanOutsideSepa:
    case Kind::BicShape:
    case Kind::BicOtherCountry:
        break;
    }
    return bankWords(problem.kind, value);
}

QString ProblemWords::reason(const QList<FieldProblem> &problems)
{
    const auto has = [&](Kind kind) {
        return std::any_of(problems.cbegin(), problems.cend(),
                           [kind](const FieldProblem &problem) { return problem.kind == kind; });
    };
    if (!keepsFromSending(problems))
        return {};
    if (has(Kind::NothingChanged))
        return tr("Nothing has been changed yet.");
    const bool isWrong
        = std::any_of(problems.cbegin(), problems.cend(), [](const FieldProblem &problem) {
              return !problem.isHint && problem.kind != Kind::SignatureMissing;
          });
    if (isWrong)
        return tr("Correct what is marked first.");
    return tr("The customer has to sign.");
}

} // namespace Frontdesk
