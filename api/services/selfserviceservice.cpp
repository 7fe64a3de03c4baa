// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/selfserviceservice.h"

namespace Frontdesk::Api {

ApiReply<AmendableData<AddressData>> *SelfServiceService::addressData(CustomerId id, QObject *owner)
{
    return send<AmendableData<AddressData>>(ApiRequest(Operations::getCustomerAddressData).arg(id),
                                            owner);
}

ApiReply<PendingAmendment<AddressData>> *
SelfServiceService::amendAddressData(CustomerId id, const AddressData &wanted, QObject *owner)
{
    return send<PendingAmendment<AddressData>>(
        ApiRequest(Operations::createCustomerAddressDataAmendment).arg(id).body(wanted), owner);
}

ApiReply<AmendableData<ContactData>> *SelfServiceService::contactData(CustomerId id, QObject *owner)
{
    return send<AmendableData<ContactData>>(ApiRequest(Operations::getCustomerContactData).arg(id),
                                            owner);
}

ApiReply<PendingAmendment<ContactData>> *
SelfServiceService::amendContactData(CustomerId id, const ContactData &wanted, QObject *owner)
{
    return send<PendingAmendment<ContactData>>(
        ApiRequest(Operations::createCustomerContactDataAmendment).arg(id).body(wanted), owner);
}

ApiReply<AmendableData<MasterData>> *SelfServiceService::masterData(CustomerId id, QObject *owner)
{
    return send<AmendableData<MasterData>>(ApiRequest(Operations::getCustomerMasterData).arg(id),
                                           owner);
}

ApiReply<PendingAmendment<MasterData>> *
SelfServiceService::amendMasterData(CustomerId id, const MasterData &wanted, QObject *owner)
{
    return send<PendingAmendment<MasterData>>(
        ApiRequest(Operations::createCustomerMasterDataAmendment).arg(id).body(wanted), owner);
}

ApiReply<AmendableData<PaymentData>> *SelfServiceService::paymentData(CustomerId id, QObject *owner)
{
    return send<AmendableData<PaymentData>>(ApiRequest(Operations::getCustomerPaymentData).arg(id),
                                            owner);
}

ApiReply<PendingAmendment<PaymentData>> *
SelfServiceService::amendPaymentData(CustomerId id, const PaymentAmendment &wanted, QObject *owner)
{
    return send<PendingAmendment<PaymentData>>(
        ApiRequest(Operations::createCustomerPaymentDataAmendment).arg(id).body(wanted), owner);
}

ApiReply<Nothing> *SelfServiceService::withdraw(CustomerId id, qint64 amendmentId, QObject *owner)
{
    return send<Nothing>(ApiRequest(Operations::withdrawAmendment).arg(id).arg(amendmentId), owner);
}

} // namespace Frontdesk::Api
