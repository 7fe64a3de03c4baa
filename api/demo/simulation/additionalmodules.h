// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/contracts.h"
#include "api/types/additionalmodules.h"

namespace Frontdesk::Demo {

/// What can be had beside a contract, and who has it. The contract keeps its modules.
class AdditionalModules
{
public:
    AdditionalModules(Contracts &contracts, const StudioClock &clock)
        : m_contracts(contracts), m_clock(clock)
    { }

    [[nodiscard]] QList<Api::AdditionalModule> all() const;
    [[nodiscard]] Outcome<QList<Api::AdditionalModule>> purchasable(qint64 contractId) const;
    [[nodiscard]] Outcome<Api::ModuleValidation> validate(qint64 contractId,
                                                          const Api::ModulePurchase &wanted) const;
    Outcome<Api::PurchasedModule> purchase(qint64 contractId, const Api::ModulePurchase &wanted);
    [[nodiscard]] Outcome<Api::ModuleContract> contract(qint64 contractId,
                                                        qint64 moduleContractId) const;

private:
    [[nodiscard]] Api::ModuleVerdict verdictOn(const SignedContract &contract,
                                               const Api::ModulePurchase &wanted) const;

    Contracts &m_contracts;
    const StudioClock &m_clock;
};

} // namespace Frontdesk::Demo
