// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/checks.h"
#include "api/demo/simulation/membershipoffers.h"
#include "api/demo/simulation/membershipprices.h"
#include "api/demo/simulation/memberships.h"

#include <algorithm>

namespace Frontdesk::Demo {

using namespace Api;

namespace {

/// From which rates one may change to which offers.
struct SwitchPlan
{
    qint64 id;
    const char *name;
    const char *banner;
    QList<QString> sources; ///< rate codes
    QList<qint64> destinations; ///< offers
};

const QList<SwitchPlan> &switchPlans()
{
    const auto code = [](const char *text) { return QString::fromLatin1(text); };
    static const QList<SwitchPlan> plans{
        {701,
         "Upgrade auf Premium",
         "Alle Kurse, ohne neues Startpaket",
         {code("BASIC"), code("STUDENT"), code("GYM_ONLY"), code("FOUNDER")},
         {2001}},
        {702,
         "Kleiner werden",
         "Weniger im Monat",
         {code("PREMIUM"), code("FOUNDER")},
         {2002, 2004}}};
    return plans;
}

const SwitchPlan *switchPlan(qint64 id)
{
    for (const SwitchPlan &plan : switchPlans()) {
        if (plan.id == id)
            return &plan;
    }
    return nullptr;
}

bool maySwitch(const SignedContract &contract, const SwitchPlan &plan, QDate today)
{
    return plan.sources.contains(contract.rateCode) && contract.isRunningOn(today)
        && !contract.cancelation;
}

void present(SwitchConfig &config, const SwitchPlan &plan, const QList<SignedContract> &contracts,
             QDate today)
{
    config.id = plan.id;
    config.name = QString::fromUtf8(plan.name);
    config.presentation.bannerText = QString::fromUtf8(plan.banner);
    for (const SignedContract &contract : contracts) {
        if (maySwitch(contract, plan, today))
            config.sourceContracts.append({contract.id, contract.rateName});
    }
}

bool offersTerm(const SwitchPlan &plan, qint64 termId)
{
    const Rate *rate = rateOfTerm(termId);
    const OfferPlan *offer = rate ? planOf(*rate) : nullptr;
    return offer && plan.destinations.contains(offer->id);
}

/// A switch asks for the same things as a new contract.
MembershipOrder orderOf(const MembershipSwitch &wanted)
{
    MembershipOrder order;
    order.contractOfferTermId = wanted.membershipOfferTermId;
    order.startDate = wanted.startDate;
    order.thirdPartyId = wanted.thirdPartyId;
    order.selectedSelectableModuleIds = wanted.selectedSelectableModuleIds;
    order.selectedOptionalModuleIds = wanted.selectedOptionalModuleIds;
    return order;
}

/// A key is one studio's, so no other studio can be asked about.
bool isOther(const SwitchQuery &query, qint64 studioId)
{
    return query.studioId && *query.studioId != studioId;
}

} // namespace

Outcome<QList<SwitchConfig>> Memberships::switchConfigs(qint64 customerId,
                                                        const SwitchQuery &query) const
{
    if (isOther(query, m_studioId))
        return refused(Reason::OtherStudiosCustomer);
    return m_contracts.ofCustomer(customerId).map([&](const QList<SignedContract> &contracts) {
        QList<SwitchConfig> configs;
        for (const SwitchPlan &plan : switchPlans()) {
            SwitchConfig config;
            present(config, plan, contracts, today());
            if (!config.sourceContracts.isEmpty())
                configs.append(config);
        }
        return configs;
    });
}

Outcome<SwitchConfigDetails> Memberships::switchConfig(qint64 customerId, qint64 configId,
                                                       const SwitchQuery &query) const
{
    if (isOther(query, m_studioId))
        return refused(Reason::OtherStudiosCustomer);
    const auto contracts = m_contracts.ofCustomer(customerId);
    if (!contracts)
        return tl::unexpected(contracts.error());
    const SwitchPlan *plan = switchPlan(configId);
    if (!plan)
        return refused(Reason::NoSuchSwitchConfig);
    SwitchConfigDetails config;
    present(config, *plan, *contracts, today());
    for (const OfferPlan &offer : offerPlans()) {
        if (plan->destinations.contains(offer.id))
            config.destinationMembershipOffers.append(
                offerDetails(offer, m_customers.people().start()));
    }
    return config;
}

Outcome<SignedContract> Memberships::contractAfterSwitch(const Person &person,
                                                         const MembershipSwitch &wanted) const
{
    const SwitchPlan *plan = switchPlan(wanted.configId);
    if (!plan)
        return refused(Reason::NoSuchSwitchConfig);
    const auto source = m_contracts.find(wanted.sourceContractId);
    const bool isSource
        = source && source->customerId == person.id && plan->sources.contains(source->rateCode);
    if (const auto problem = firstOf(
            {valid(isSource, "sourceContractId"),
             valid(offersTerm(*plan, wanted.membershipOfferTermId), "membershipOfferTermId")}))
        return tl::unexpected(*problem);
    if (!maySwitch(*source, *plan, today()))
        return refused(Reason::ContractCanceled);
    auto contract = contractFor(orderOf(wanted), person.master.dateOfBirth, today());
    if (contract) {
        contract->customerId = person.id;
        contract->extraCharges.clear(); // who is a member already needs no starter package
    }
    return contract;
}

Outcome<SwitchPreview> Memberships::previewSwitch(qint64 customerId, const MembershipSwitch &wanted,
                                                  const SwitchQuery &query) const
{
    if (isOther(query, m_studioId))
        return refused(Reason::OtherStudiosCustomer);
    return m_customers.find(customerId)
        .and_then([&](const Person &person) { return contractAfterSwitch(person, wanted); })
        .map(switchPreviewOf);
}

Outcome<Done> Memberships::switchMembership(qint64 customerId, const MembershipSwitch &wanted)
{
    const auto person = m_customers.find(customerId);
    if (!person)
        return tl::unexpected(person.error());
    const auto contract = contractAfterSwitch(*person, wanted);
    if (!contract)
        return tl::unexpected(contract.error());
    MembershipOrder order = orderOf(wanted);
    order.initialPaymentRequestToken = wanted.initialPaymentRequestToken;
    order.contractSignature = Signature{}; // a switch takes none
    if (const auto problem = problemOf(order, *contract, customerId))
        return tl::unexpected(*problem);
    SignedContract source = *m_contracts.find(wanted.sourceContractId);
    source.cancelation = Cancelation{CancelationStatus::Canceled, CancelationOrigin::Customer,
                                     wanted.startDate.addDays(-1), today(),
                                     QString(QStringLiteral("Wechsel zu ") + contract->rateName)};
    m_contracts.put(source);
    keep(*contract, wanted.initialPaymentRequestToken);
    return Done{};
}

} // namespace Frontdesk::Demo
