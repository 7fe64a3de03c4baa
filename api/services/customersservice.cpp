// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/customersservice.h"

namespace Frontdesk::Api {

ApiReply<Slice<Customer>> *CustomersService::list(const CustomerQuery &query, QObject *owner)
{
    return send<Slice<Customer>>(ApiRequest(Operations::getCustomers).query(query), owner);
}

ApiReply<Customer> *CustomersService::byId(CustomerId id, CardNumberFormat format, QObject *owner)
{
    return send<Customer>(
        ApiRequest(Operations::getCustomerById).arg(id).query(CardNumberQuery{format}), owner);
}

ApiReply<Customer> *CustomersService::by(const CustomerKey &key, QObject *owner)
{
    return send<Customer>(ApiRequest(Operations::getCustomerBy).query(key), owner);
}

ApiReply<QList<Customer>> *CustomersService::search(const CustomerSearch &search, QObject *owner)
{
    return send<QList<Customer>>(ApiRequest(Operations::searchCustomers).body(search), owner);
}

ApiReply<CreatedCustomer> *CustomersService::create(const NewCustomer &customer, QObject *owner)
{
    return send<CreatedCustomer>(ApiRequest(Operations::createCustomer).body(customer), owner);
}

ApiReply<Nothing> *CustomersService::switchStudio(CustomerId id, const StudioSwitch &wanted,
                                                  QObject *owner)
{
    return send<Nothing>(ApiRequest(Operations::switchStudio).arg(id).body(wanted), owner);
}

ApiReply<QList<AdditionalField>> *CustomersService::additionalFields(QObject *owner)
{
    return send<QList<AdditionalField>>(ApiRequest(Operations::getAdditionalInformationFields),
                                        owner);
}

ApiReply<QList<AdditionalInformation>> *CustomersService::setAdditionalInformation(
    CustomerId id, const QList<AdditionalInformation> &information, QObject *owner)
{
    return send<QList<AdditionalInformation>>(
        ApiRequest(Operations::setAdditionalInformationFieldAssignments).arg(id).body(information),
        owner);
}

ApiReply<QList<Contract>> *CustomersService::contractsBy(const KeyedContractQuery &query,
                                                         QObject *owner)
{
    return send<QList<Contract>>(ApiRequest(Operations::getCustomerContractsBy).query(query),
                                 owner);
}

ApiReply<QList<Contract>> *CustomersService::contracts(CustomerId id, const ContractQuery &query,
                                                       QObject *owner)
{
    return send<QList<Contract>>(ApiRequest(Operations::getCustomersContracts).arg(id).query(query),
                                 owner);
}

ApiReply<AccessCode> *CustomersService::accessCode(CustomerId id, QObject *owner)
{
    return send<AccessCode>(ApiRequest(Operations::getCustomerAccessCode).arg(id), owner);
}

ApiReply<AccessMedium> *CustomersService::addAccessMedium(CustomerId id, const AccessMedium &medium,
                                                          QObject *owner)
{
    return send<AccessMedium>(ApiRequest(Operations::addAccessMediums).arg(id).body(medium), owner);
}

ApiReply<AccessMedium> *CustomersService::putAccessMedium(CustomerId id, const AccessMedium &medium,
                                                          QObject *owner)
{
    return send<AccessMedium>(ApiRequest(Operations::addAccessMedium).arg(id).body(medium), owner);
}

ApiReply<AccessMedium> *CustomersService::updateAccessMedium(CustomerId id, qint64 mediumId,
                                                             const AccessMediumUpdate &update,
                                                             QObject *owner)
{
    return send<AccessMedium>(
        ApiRequest(Operations::updateAccessMediums).arg(id).arg(mediumId).body(update), owner);
}

ApiReply<Nothing> *CustomersService::deleteAccessMedium(CustomerId id, qint64 mediumId,
                                                        QObject *owner)
{
    return send<Nothing>(ApiRequest(Operations::deleteAccessMediums).arg(id).arg(mediumId), owner);
}

ApiReply<AccessRestriction> *
CustomersService::setAccessRestriction(CustomerId id, const AccessRestriction &restriction,
                                       QObject *owner)
{
    return send<AccessRestriction>(
        ApiRequest(Operations::setAccessRestriction).arg(id).body(restriction), owner);
}

ApiReply<Nothing> *CustomersService::deleteAccessRestriction(CustomerId id, QObject *owner)
{
    return send<Nothing>(ApiRequest(Operations::deleteAccessRestriction).arg(id), owner);
}

ApiReply<Slice<Checkin>> *CustomersService::checkinHistory(CustomerId id, const CheckinQuery &query,
                                                           QObject *owner)
{
    return send<Slice<Checkin>>(
        ApiRequest(Operations::getCustomersCheckinHistory).arg(id).query(query), owner);
}

ApiReply<Nothing> *CustomersService::checkIn(CustomerId id, const CheckinTime &time, QObject *owner)
{
    return send<Nothing>(ApiRequest(Operations::checkin).arg(id).body(time), owner);
}

ApiReply<Nothing> *CustomersService::checkOut(CustomerId id, const CheckoutTime &time,
                                              QObject *owner)
{
    return send<Nothing>(ApiRequest(Operations::checkout).arg(id).body(time), owner);
}

} // namespace Frontdesk::Api
