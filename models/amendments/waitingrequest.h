// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/datafields.h"

#include <QDateTime>

namespace Frontdesk {

/// What a customer waits for somebody's agreement to.
enum class RequestKind {
    Unknown,
    Contact,
    Address,
    Master,
    Payment,
    IdlePeriod,
    Cancelation, ///< of a contract
    CancelationWithdrawal, ///< of a contract's cancelation
    ModuleCancelation,
    ModuleWithdrawal, ///< of a module's cancelation
};
BOOST_DESCRIBE_ENUM(RequestKind, Unknown, Contact, Address, Master, Payment, IdlePeriod,
                    Cancelation, CancelationWithdrawal, ModuleCancelation, ModuleWithdrawal)

/// The four kinds that change a customer's data, as their domain; Unknown for the others.
[[nodiscard]] AmendmentDomain domainOf(RequestKind kind);
[[nodiscard]] RequestKind kindOf(AmendmentDomain domain);

/// Names one request of one studio, on every desk alike.
struct RequestKey
{
    RequestKind kind = RequestKind::Unknown;
    Api::CustomerId customer = 0;
    qint64 subject = 0; ///< the amendment, idle period, contract or module contract

    friend bool operator==(const RequestKey &, const RequestKey &) = default;
    friend size_t qHash(const RequestKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, int(key.kind), key.customer, key.subject);
    }
};

/// The key as text, such as contact:1005:77, and back.
[[nodiscard]] QString toText(const RequestKey &key);
[[nodiscard]] std::optional<RequestKey> requestKeyFromText(const QString &text);

/// What the server said of a request when it was read: in full, bank data too. It is held in
/// memory only; what a store keeps of it goes through withoutBankData().
struct WaitingRequest
{
    RequestKey key;
    qint64 contractId = 0; ///< of an idle period, a cancelation or a module; else 0
    /// Whether the studio lets changes of this kind through; Unknown where the API does not say.
    Api::AmendmentConfigurationStatus configuration = Api::AmendmentConfigurationStatus::Unknown;
    bool requireSignature = false;
    FieldValues current;
    FieldValues requested;
    friend bool operator==(const WaitingRequest &, const WaitingRequest &) = default;
};

/// All that the server said of one kind of request of one customer: the data as it is, and what
/// waits. Idle periods, cancelations and modules can wait for several contracts at once.
struct RequestReading
{
    RequestKind kind = RequestKind::Unknown;
    Api::CustomerId customer = 0;
    FieldValues current; ///< of the four domains; contracts differ from each other
    QList<WaitingRequest> waiting;
};

/// \a request with no more of an account than its last four characters.
[[nodiscard]] WaitingRequest withoutBankData(WaitingRequest request);

/// The fields of a request of \a kind, in the order in which they are shown.
[[nodiscard]] const QList<DataField> &fieldsOf(RequestKind kind);

} // namespace Frontdesk
