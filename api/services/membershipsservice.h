// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/membershippreviews.h"
#include "api/types/memberships.h"

namespace Frontdesk::Api {

/// Tag Memberships. The previews send what the write would send, and write nothing.
class MembershipsService : public Service
{
public:
    using Service::Service;

    /// GET /v1/memberships/membership-offers.
    ApiReply<QList<MembershipOffer>> *offers(QObject *owner);
    /// GET /v1/memberships/membership-offers/{membershipOfferId}.
    ApiReply<MembershipOfferDetails> *offer(qint64 offerId, QObject *owner);

    /// POST /v1/memberships/signup/preview.
    ApiReply<SignupPreview> *previewSignup(const Signup &signup, QObject *owner);
    /// POST /v1/memberships/signup. Creates the customer and the contract.
    ApiReply<CreatedCustomer> *signUp(const Signup &signup, QObject *owner);
    /// POST /v1/memberships/customers/{customerId}/add-membership/preview.
    ApiReply<AdditionPreview> *previewAddition(CustomerId id, const MembershipOrder &order,
                                               QObject *owner);
    /// POST /v1/memberships/customers/{customerId}/add-membership.
    ApiReply<Nothing> *add(CustomerId id, const MembershipOrder &order, QObject *owner);

    /// GET /v1/memberships/{customerId}/membership-switch/configs.
    ApiReply<QList<SwitchConfig>> *switchConfigs(CustomerId id, const SwitchQuery &query,
                                                 QObject *owner);
    /// GET /v1/memberships/{customerId}/membership-switch/configs/{configId}.
    ApiReply<SwitchConfigDetails> *switchConfig(CustomerId id, qint64 configId,
                                                const SwitchQuery &query, QObject *owner);
    /// POST /v1/memberships/{customerId}/membership-switch/preview.
    ApiReply<SwitchPreview> *previewSwitch(CustomerId id, const MembershipSwitch &wanted,
                                           const SwitchQuery &query, QObject *owner);
    /// POST /v1/memberships/{customerId}/membership-switch.
    ApiReply<Nothing> *switchMembership(CustomerId id, const MembershipSwitch &wanted,
                                        QObject *owner);
};

} // namespace Frontdesk::Api
