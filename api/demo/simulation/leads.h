// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/checks.h"
#include "api/demo/simulation/customers.h"
#include "api/types/leads.h"

namespace Frontdesk::Demo {

/// People who are interested, and what the studio asks of them. Both ways of making a lead end
/// here: over Leads, and over a trial offer. A lead is a customer who is a prospect.
class Leads
{
public:
    Leads(const StudioSetup &setup, Customers &customers);

    [[nodiscard]] Api::LeadConfig config() const { return m_config; }
    [[nodiscard]] Api::LeadValidation validate(const Api::LeadRequest &request) const;
    Outcome<Api::Lead> create(const Api::LeadRequest &request);

    /// What keeps somebody of whom \a modes are asked from becoming a lead. KnownAlready is said
    /// last, of data that are good.
    [[nodiscard]] Problem problemOf(const Api::LeadPerson &person,
                                    const std::optional<Api::AddressData> &address,
                                    const Api::LeadDataModes &modes) const;
    /// The new customer's id; fails as problemOf() does. \a data has what else is known.
    Outcome<qint64> create(const Api::LeadPerson &person,
                           const std::optional<Api::AddressData> &address,
                           const Api::LeadDataModes &modes, PersonalData data = {});

private:
    [[nodiscard]] Problem problemOf(const Api::LeadRequest &request) const;
    [[nodiscard]] QList<Api::AdditionalInformation>
    informationOf(const Api::LeadRequest &request) const;
    [[nodiscard]] bool isKnown(const Api::LeadPerson &person) const;

    Customers &m_customers;
    qint64 m_studioId;
    Api::LeadConfig m_config;
    qint64 m_lastId;
};

} // namespace Frontdesk::Demo
