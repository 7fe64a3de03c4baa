// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/datafields.h"

#include <QDate>

namespace Frontdesk {

/// What may be wrong with a change before it is sent. Only views word it.
struct FieldProblem
{
    enum class Kind {
        NothingChanged, ///< of the whole change: there is nothing to send
        Missing,
        EmailShape,
        PhoneShape,
        IbanCharacters,
        IbanLength,
        IbanChecksum,
        IbanOutsideSepa, ///< a hint
        BicShape,
        BicOtherCountry, ///< a hint: not the country of the IBAN
        DateShape,
        BirthInFuture,
        BirthTooLongAgo,
        CountryUnknown,
        SignatureMissing,
    };

    QString field; ///< empty for the whole change
    Kind kind = Kind::NothingChanged;
    bool isHint = false; ///< to be looked at; does not keep the change from being sent
    friend bool operator==(const FieldProblem &, const FieldProblem &) = default;
};

/// A change as it stands in the form.
struct AmendmentDraft
{
    AmendmentDomain domain = AmendmentDomain::Unknown;
    DomainData before;
    FieldValues wanted;
    bool isSigned = false;
};

/// The id under which a missing signature is reported.
inline constexpr QLatin1String SignatureField("signature");

/// Everything that is wrong with \a draft, in the order of the fields. A value that the customer
/// already had keeps nobody from changing another one: its faults are hints.
[[nodiscard]] QList<FieldProblem> problemsOf(const AmendmentDraft &draft, QDate today);
/// True when one of \a problems is no hint.
[[nodiscard]] bool keepsFromSending(const QList<FieldProblem> &problems);

/// ISO 3166 codes of all countries, sorted.
[[nodiscard]] const QStringList &countryCodes();

} // namespace Frontdesk
