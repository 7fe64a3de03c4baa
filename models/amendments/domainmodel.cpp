// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/domainmodel.h"

namespace Frontdesk {

DomainModel::DomainModel(AmendmentDomain domain, Loader loader, QObject *parent)
    : FieldsModel(parent), m_domain(domain), m_loader(std::move(loader))
{ }

void DomainModel::load(Api::CustomerId id)
{
    if (id != m_customerId)
        forget();
    m_customerId = id;
    if (id == 0)
        return;
    const int generation = beginQuestion();
    m_question = std::make_unique<QObject>();
    m_loader(id, m_question.get(), [this, generation](const Api::Result<DomainData> &result) {
        if (!isLate(generation))
            take(result);
    });
}

void DomainModel::forget()
{
    setRevealed(false);
    m_customerId = 0;
    m_question.reset();
    m_values.reset();
    reset();
    forgetQuestion();
}

DomainStatus DomainModel::status() const
{
    if (!m_values)
        return DomainStatus::Unknown;
    if (m_values->requested)
        return DomainStatus::Pending;
    switch (m_values->configuration) {
    case Api::AmendmentConfigurationStatus::Read:
        return DomainStatus::ReadOnly;
    case Api::AmendmentConfigurationStatus::ChangesRequireVerification:
        return DomainStatus::NeedsVerification;
    case Api::AmendmentConfigurationStatus::ChangesWithoutVerification:
        return DomainStatus::AppliesAtOnce;
    case Api::AmendmentConfigurationStatus::Unknown:
        break;
    }
    return DomainStatus::Unknown;
}

void DomainModel::take(const Api::Result<DomainData> &result)
{
    if (!result) {
        setFailed(result.error());
        return;
    }
    m_values = *result;
    merge(rowsOf(fieldsOf(m_domain), result->current, result->requested));
    setReady();
}

} // namespace Frontdesk
