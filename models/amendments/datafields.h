// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/acts/act.h"

#include <QHash>

namespace Frontdesk {

/// What a field holds, and so how it is entered, compared and checked.
enum class FieldKind { Text, Email, Phone, Date, Gender, Title, Country, Iban, Bic };

/// One field of a domain's data. Its id is the name of the member, which is the API's name too.
struct DataField
{
    QString id;
    FieldKind kind = FieldKind::Text;
    bool required = false; ///< the API does not take a change without it

    /// Shown with its last four characters only, until somebody asks for more.
    [[nodiscard]] bool isSensitive() const
    {
        return kind == FieldKind::Iban || kind == FieldKind::Bic;
    }
    friend bool operator==(const DataField &, const DataField &) = default;
};

/// Field id -> the value as the API spells it; what is absent or empty is not there.
using FieldValues = QHash<QString, QString>;

/// The four domains in the order in which they are shown.
[[nodiscard]] const QList<AmendmentDomain> &amendmentDomains();

/// The fields of a change of \a domain, in the order of their declaration.
[[nodiscard]] const QList<DataField> &fieldsOf(AmendmentDomain domain);

/// Spaces, case where it has no meaning and the groups of an IBAN do not count.
[[nodiscard]] QString normalised(FieldKind kind, const QString &value);
[[nodiscard]] bool differs(FieldKind kind, const QString &a, const QString &b);

/// \a value as it is sent: without stray spaces, otherwise as it was entered.
[[nodiscard]] QString cleaned(FieldKind kind, const QString &value);

/// What one domain holds now, whether it may be changed, and the change that waits.
struct DomainData
{
    Api::AmendmentConfigurationStatus configuration = Api::AmendmentConfigurationStatus::Unknown;
    FieldValues current;
    std::optional<FieldValues> requested;
    std::optional<qint64> pendingId; ///< of the change that waits, for withdrawing it
    bool requireSignature = false;
    friend bool operator==(const DomainData &, const DomainData &) = default;
};

[[nodiscard]] DomainData domainData(const Api::AmendableData<Api::ContactData> &answer);
[[nodiscard]] DomainData domainData(const Api::AmendableData<Api::AddressData> &answer);
[[nodiscard]] DomainData domainData(const Api::AmendableData<Api::MasterData> &answer);
[[nodiscard]] DomainData domainData(const Api::AmendableData<Api::PaymentData> &answer);

/// The act that asks for \a wanted, cleaned. \a signature is base64 SVG, empty without one.
[[nodiscard]] ActDetail amendmentOf(AmendmentDomain domain, const FieldValues &wanted,
                                    const QString &signature = {});

} // namespace Frontdesk
