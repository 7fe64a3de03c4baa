// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/membershipsservice.h"

namespace Frontdesk::Api {

ApiReply<QList<MembershipOffer>> *MembershipsService::offers(QObject *owner)
{
    return send<QList<MembershipOffer>>(ApiRequest(Operations::getMembershipOffers), owner);
}

ApiReply<MembershipOfferDetails> *MembershipsService::offer(qint64 offerId, QObject *owner)
{
    return send<MembershipOfferDetails>(ApiRequest(Operations::getMembershipOfferById).arg(offerId),
                                        owner);
}

ApiReply<SignupPreview> *MembershipsService::previewSignup(const Signup &signup, QObject *owner)
{
    return send<SignupPreview>(ApiRequest(Operations::getSignupPreview).body(signup), owner);
}

ApiReply<CreatedCustomer> *MembershipsService::signUp(const Signup &signup, QObject *owner)
{
    return send<CreatedCustomer>(ApiRequest(Operations::signupMembership).body(signup), owner);
}

ApiReply<AdditionPreview> *
MembershipsService::previewAddition(CustomerId id, const MembershipOrder &order, QObject *owner)
{
    return send<AdditionPreview>(
        ApiRequest(Operations::getAddMembershipPreview).arg(id).body(order), owner);
}

ApiReply<Nothing> *MembershipsService::add(CustomerId id, const MembershipOrder &order,
                                           QObject *owner)
{
    return send<Nothing>(ApiRequest(Operations::addMembership).arg(id).body(order), owner);
}

ApiReply<QList<SwitchConfig>> *
MembershipsService::switchConfigs(CustomerId id, const SwitchQuery &query, QObject *owner)
{
    return send<QList<SwitchConfig>>(
        ApiRequest(Operations::getMembershipSwitchConfigurationsForCustomer).arg(id).query(query),
        owner);
}

ApiReply<SwitchConfigDetails> *MembershipsService::switchConfig(CustomerId id, qint64 configId,
                                                                const SwitchQuery &query,
                                                                QObject *owner)
{
    return send<SwitchConfigDetails>(
        ApiRequest(Operations::getMembershipSwitchConfigurationByIdForCustomer)
            .arg(id)
            .arg(configId)
            .query(query),
        owner);
}

ApiReply<SwitchPreview> *MembershipsService::previewSwitch(CustomerId id,
                                                           const MembershipSwitch &wanted,
                                                           const SwitchQuery &query, QObject *owner)
{
    return send<SwitchPreview>(
        ApiRequest(Operations::getMembershipSwitchPreview).arg(id).query(query).body(wanted),
        owner);
}

ApiReply<Nothing> *
MembershipsService::switchMembership(CustomerId id, const MembershipSwitch &wanted, QObject *owner)
{
    return send<Nothing>(ApiRequest(Operations::switchMembership).arg(id).body(wanted), owner);
}

} // namespace Frontdesk::Api
