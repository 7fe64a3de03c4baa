// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/contracts.h"
#include "api/demo/simulation/waitingrequest.h"
#include "api/types/additionalmodules.h"

namespace Frontdesk::Demo {

/// Who wants out of a contract or a module, and who wants to stay after all. The contract keeps
/// how far that has come; what waits for the studio's staff is numbered here.
class Cancelations
{
public:
    Cancelations(const StudioSetup &setup, const Customers &customers, Contracts &contracts,
                 RequestNumbers &numbers, quint32 seed);

    [[nodiscard]] static const QList<Api::CancelationReason> &reasons();

    Outcome<Done> cancelContract(qint64 customerId, const Api::ContractCancelation &wanted);
    Outcome<Done> withdrawContract(qint64 customerId, qint64 contractId);
    Outcome<Done> cancelModule(qint64 contractId, qint64 moduleContractId,
                               const Api::ModuleCancelation &wanted);
    Outcome<Done> withdrawModule(qint64 contractId, qint64 moduleContractId);

    [[nodiscard]] QList<WaitingRequest> waiting() const;
    bool verify(qint64 requestId);
    bool decline(qint64 requestId);

private:
    /// A contract, or one of its modules.
    struct Subject
    {
        qint64 contractId = 0;
        qint64 moduleContractId = 0; ///< 0 for the contract itself
        friend bool operator==(const Subject &, const Subject &) = default;
    };

    [[nodiscard]] Outcome<SignedContract> contractOf(qint64 customerId, qint64 contractId) const;
    Outcome<Done> cancel(SignedContract contract, const Subject &subject,
                         const Api::ModuleCancelation &wanted);
    Outcome<Done> withdraw(SignedContract contract, const Subject &subject);
    /// Takes the waiting request and says yes or no to it; false when there is none.
    bool conclude(qint64 requestId, bool isAgreed);
    void addFirstOnes(quint32 seed);

    const StudioSetup &m_setup;
    const Customers &m_customers;
    Contracts &m_contracts;
    RequestNumbers &m_numbers;
    QMap<qint64, Subject> m_waiting; ///< by number
};

} // namespace Frontdesk::Demo
