// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/membershipofferdetails.h"
#include "api/types/newcustomer.h"
#include "api/types/selfservice.h"

/// Tag Memberships: what somebody signs.
namespace Frontdesk::Api {

struct TextBlockSignature
{
    QString base64SvgSignature;
    qint64 textBlockId = 0;
    friend bool operator==(const TextBlockSignature &, const TextBlockSignature &) = default;
};
BOOST_DESCRIBE_STRUCT(TextBlockSignature, (), (base64SvgSignature, textBlockId))

/// The contract that is wanted. Modules belong to the term: another term voids their choice.
struct MembershipOrder
{
    qint64 contractOfferTermId = 0;
    QDate startDate;
    std::optional<QDate> preuseDate;
    std::optional<QString> notes;
    std::optional<QString> thirdPartyId;
    std::optional<qint64> employeeId;
    std::optional<QString> referralCode;
    OptionalList<qint64> selectedSelectableModuleIds;
    OptionalList<qint64> selectedOptionalModuleIds;
    std::optional<QString> initialPaymentRequestToken; ///< one token, one use
    std::optional<Signature> contractSignature;
    OptionalList<TextBlockSignature> textBlockSignatures;
    std::optional<QString> voucherCode;
    friend bool operator==(const MembershipOrder &, const MembershipOrder &) = default;
};
BOOST_DESCRIBE_STRUCT(MembershipOrder, (),
                      (contractOfferTermId, startDate, preuseDate, notes, thirdPartyId, employeeId,
                       referralCode, selectedSelectableModuleIds, selectedOptionalModuleIds,
                       initialPaymentRequestToken, contractSignature, textBlockSignatures,
                       voucherCode))

struct Signup
{
    MembershipOrder contract;
    NewCustomer customer;
    friend bool operator==(const Signup &, const Signup &) = default;
};
BOOST_DESCRIBE_STRUCT(Signup, (), (contract, customer))

struct SwitchPresentation
{
    std::optional<QString> bannerText;
    std::optional<QString> imageUrl;
    friend bool operator==(const SwitchPresentation &, const SwitchPresentation &) = default;
};
BOOST_DESCRIBE_STRUCT(SwitchPresentation, (), (bannerText, imageUrl))

/// From which of a customer's contracts one may switch.
struct SwitchConfig
{
    qint64 id = 0;
    QString name;
    SwitchPresentation presentation;
    QList<ContractName> sourceContracts;
    friend bool operator==(const SwitchConfig &, const SwitchConfig &) = default;
};
BOOST_DESCRIBE_STRUCT(SwitchConfig, (), (id, name, presentation, sourceContracts))

/// And to what.
struct SwitchConfigDetails : SwitchConfig
{
    QList<MembershipOfferDetails> destinationMembershipOffers;
    friend bool operator==(const SwitchConfigDetails &, const SwitchConfigDetails &) = default;
};
BOOST_DESCRIBE_STRUCT(SwitchConfigDetails, (SwitchConfig), (destinationMembershipOffers))

struct SwitchQuery
{
    std::optional<qint64> studioId;
};
BOOST_DESCRIBE_STRUCT(SwitchQuery, (), (studioId))

struct MembershipSwitch
{
    qint64 configId = 0;
    qint64 membershipOfferTermId = 0;
    qint64 sourceContractId = 0;
    QDate startDate;
    std::optional<QString> notes;
    std::optional<QString> thirdPartyId;
    OptionalList<qint64> selectedSelectableModuleIds;
    OptionalList<qint64> selectedOptionalModuleIds;
    std::optional<QString> initialPaymentRequestToken; ///< one token, one use
    friend bool operator==(const MembershipSwitch &, const MembershipSwitch &) = default;
};
BOOST_DESCRIBE_STRUCT(MembershipSwitch, (),
                      (configId, membershipOfferTermId, sourceContractId, startDate, notes,
                       thirdPartyId, selectedSelectableModuleIds, selectedOptionalModuleIds,
                       initialPaymentRequestToken))

} // namespace Frontdesk::Api
