// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/amendments/hintwords.h"

#include "models/amendments/fieldwords.h"

#include <QLocale>

namespace Frontdesk {

namespace {

using Kind = PaymentHint::Kind;

QString ofAccount(const PaymentHint &hint)
{
    const QString country = FieldWords::country(hint.detail);
    switch (hint.kind) {
    case Kind::IbanGood:
        return HintWords::tr("The IBAN is well formed and its check digits fit (%1).").arg(country);
    case Kind::IbanCharacters:
        return HintWords::tr("This is no IBAN: it has other characters than one.");
    case Kind::IbanLength:
        return HintWords::tr("The IBAN is too long or too short for its country.");
    case Kind::IbanChecksum:
        return HintWords::tr("The check digits of the IBAN do not fit: a digit is wrong.");
    case Kind::IbanOutsideSepa:
        return HintWords::tr("The account is outside the SEPA area (%1). A direct debit may not be "
                             "possible.")
            .arg(country);
    case Kind::CountryChanges:
        return HintWords::tr("The account moves to another country: %1.").arg(country);
    case Kind::BicShape:
        return HintWords::tr("The BIC is not well formed.");
    default:
        return HintWords::tr("The BIC is of a bank in %1, the IBAN of another country.")
            .arg(country);
    }
}

} // namespace

QString HintWords::of(const PaymentHint &hint)
{
    switch (hint.kind) {
    case Kind::HolderMissing:
        return tr("No account holder is given.");
    case Kind::HolderDiffers:
        return tr("The account holder is somebody else than the customer. Ask the customer.");
    case Kind::HolderIsRelated:
        return tr("The account holder shares only a part of the customer's name.");
    case Kind::ContactChangedLately:
        return tr("The contact data was changed lately, on %1. Call back on a number that you knew "
                  "before.")
            .arg(QLocale().toString(hint.when.toLocalTime().date(), FieldWords::dateFormat()));
    case Kind::ContactChangeWaits:
        return tr("A change of the contact data waits at the same time. Call back on a number that "
                  "you knew before.");
    default:
        return ofAccount(hint);
    }
}

} // namespace Frontdesk
