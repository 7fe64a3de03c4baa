// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/fieldsmodel.h"

#include <functional>
#include <memory>

namespace Frontdesk {

namespace Api {
class ApiClient;
enum class Priority;
}

/// What a desk may do with a domain.
enum class DomainStatus {
    Unknown, ///< not read yet, or a status that this version does not know
    ReadOnly,
    NeedsVerification,
    AppliesAtOnce,
    Pending, ///< one change waits; a second is refused
};

/// One domain of one customer's data: current values against the pending change. What was revealed
/// is masked again when the customer changes.
class DomainModel final : public FieldsModel
{
    Q_OBJECT
public:
    using Answer = std::function<void(const Api::Result<DomainData> &)>;
    /// Reads the domain of a customer and answers once, unless \a owner is gone by then.
    using Loader = std::function<void(Api::CustomerId id, QObject *owner, Answer answer)>;

    DomainModel(AmendmentDomain domain, Loader loader, QObject *parent = nullptr);

    /// Reads \a id's data. Another customer than before is forgotten first.
    void load(Api::CustomerId id);
    /// Nothing of the customer stays here; what is under way is dropped.
    void forget();

    [[nodiscard]] AmendmentDomain domain() const { return m_domain; }
    [[nodiscard]] Api::CustomerId customerId() const { return m_customerId; }
    /// What was read last, unmasked.
    [[nodiscard]] const std::optional<DomainData> &values() const { return m_values; }
    [[nodiscard]] DomainStatus status() const;

private:
    void take(const Api::Result<DomainData> &result);

    AmendmentDomain m_domain;
    Loader m_loader;
    Api::CustomerId m_customerId = 0;
    std::optional<DomainData> m_values;
    std::unique_ptr<QObject> m_question; ///< owns the call under way
};

/// Reads a domain over the API. \a client outlives what is made of it.
[[nodiscard]] DomainModel::Loader domainLoader(AmendmentDomain domain, Api::ApiClient &client,
                                               Api::Priority priority = Api::Priority{});

} // namespace Frontdesk
