// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/datafields.h"

#include <QDateTime>

namespace Frontdesk {

/// Something to look at before a change of bank data is let through. Only views word it.
struct PaymentHint
{
    enum class Kind {
        IbanGood, ///< form and check digits are right; detail: the country's code
        IbanCharacters,
        IbanLength,
        IbanChecksum,
        IbanOutsideSepa, ///< detail: the country's code
        CountryChanges, ///< another country than the account now; detail: the new one's code
        BicShape,
        BicOtherCountry, ///< not the country of the IBAN; detail: the bank's country code
        HolderMissing,
        HolderDiffers, ///< shares nothing with the customer's name
        HolderIsRelated, ///< shares the last name only
        ContactChangedLately,
        ContactChangeWaits, ///< together with this change
    };

    Kind kind = Kind::IbanGood;
    QString detail;
    QDateTime when; ///< of ContactChangedLately
    /// To be cleared up; the others are said for information.
    [[nodiscard]] bool isWarning() const { return kind != Kind::IbanGood; }
    friend bool operator==(const PaymentHint &, const PaymentHint &) = default;
};

/// How an account's holder and a customer's name go together.
enum class HolderMatch { Missing, Same, Related, Different };

/// Case, accents, order, titles and initials do not count: "MUELLER, A." is Anna Müller.
[[nodiscard]] HolderMatch matchOfHolder(const QString &holder, const QString &customerName);

/// What is known besides the request itself.
struct PaymentSurroundings
{
    QString customerName;
    QDateTime contactChanged; ///< the last time, as far as this desk knows; may be invalid
    bool contactChangeWaits = false;
};

/// How long a change of contact data is worth a look: whoever takes over an account changes the
/// e-mail address first.
inline constexpr int ContactWatchDays = 14;

/// All hints on the change from \a current to \a requested, warnings first.
[[nodiscard]] QList<PaymentHint> paymentHints(const FieldValues &current,
                                              const FieldValues &requested,
                                              const PaymentSurroundings &around,
                                              const QDateTime &now);

} // namespace Frontdesk
