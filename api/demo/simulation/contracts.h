// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/customers.h"
#include "api/demo/simulation/signedcontract.h"

namespace Frontdesk::Demo {

/// What the customers of one studio have signed: what follows from who they are, under what was
/// written since. A contract is changed by taking it, changing it and putting it back.
class Contracts
{
public:
    Contracts(const StudioSetup &setup, const Customers &customers);

    /// In the order of signing; may be none.
    [[nodiscard]] Outcome<QList<SignedContract>> ofCustomer(qint64 customerId) const;
    [[nodiscard]] Outcome<SignedContract> find(qint64 contractId) const;
    [[nodiscard]] QList<SignedContract> signedBy(const Person &person) const;

    /// What the customer has signed is asked of \a keeper from now on; it must outlive this.
    void welcome(qint64 customerId, const Contracts &keeper);
    /// Keeps \a contract, a new one under a new id, and answers it as kept; modules get theirs.
    SignedContract put(SignedContract contract);
    /// Those that were put, such as what may wait for the studio.
    [[nodiscard]] QList<SignedContract> written() const { return m_written.values(); }

    [[nodiscard]] bool covers(const Person &person, QDate date) const;
    [[nodiscard]] bool coversClasses(const Person &person, QDate date) const;

    [[nodiscard]] Outcome<QList<Api::Contract>> list(qint64 customerId,
                                                     const Api::ContractQuery &query) const;
    [[nodiscard]] Outcome<QList<Api::ContractData>> data(qint64 customerId) const;

private:
    [[nodiscard]] std::optional<SignedContract> derivedFor(const Person &person) const;
    [[nodiscard]] QDate today() const { return m_customers.clock().today(); }

    const Customers &m_customers;
    QHash<qint64, SignedContract> m_written; ///< by id
    QHash<qint64, const Contracts *> m_elsewhere; ///< guests from other studios
    QHash<qint64, QList<qint64>> m_signed; ///< new ones by customer
    qint64 m_lastId;
    qint64 m_lastModuleId;
};

} // namespace Frontdesk::Demo
