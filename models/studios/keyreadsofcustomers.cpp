// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/accountservice.h"
#include "api/services/benefitsservice.h"
#include "api/services/communicationsservice.h"
#include "api/services/crossstudioservice.h"
#include "api/services/customerfilesservice.h"
#include "api/services/customersservice.h"
#include "api/services/selfserviceservice.h"
#include "models/studios/keyread.h"

namespace Frontdesk {

using namespace Api;
using namespace KeyReads;

namespace {

/// Examples from all over the slice: neighbours in a list are often alike.
void noteCustomers(KeyQuestion &question, const Slice<Customer> &slice)
{
    const qsizetype step = qMax(1, slice.result.size() / KeyQuestion::MostTries);
    for (qsizetype row = 0; row < slice.result.size(); row += step) {
        const Customer &customer = slice.result.at(row);
        question.found(Example::Customer, customer.id);
        if (customer.customerNumber)
            question.found(Example::CustomerNumber, *customer.customerNumber);
        if (customer.lastName)
            question.found(Example::LastName, *customer.lastName);
    }
    for (const Customer &customer : slice.result) {
        for (const QString &number : customer.cardNumbers)
            question.found(Example::CardNumber, number);
        for (const CustomerIdlePeriod &period : customer.idlePeriods) {
            if (period.contract) {
                question.found(Example::IdlePeriod, period.id);
                question.found(Example::IdlePeriodContract, period.contract->id);
            }
        }
    }
}

CustomerKey byCustomerNumber(KeyQuestion &question)
{
    CustomerKey key;
    key.customerNumber = question.text(Example::CustomerNumber);
    return key;
}

CustomerKey byCardNumber(KeyQuestion &question)
{
    CustomerKey key;
    key.cardNumber = question.text(Example::CardNumber);
    return key;
}

KeyedContractQuery contractsByNumber(KeyQuestion &question)
{
    return {byCustomerNumber(question), {}};
}

CardBenefitQuery benefitsByCard(KeyQuestion &question)
{
    CardBenefitQuery query;
    query.cardNumber = question.text(Example::CardNumber);
    return query;
}

MeasurementKey measurementByCard(KeyQuestion &question)
{
    MeasurementKey key;
    key.cardNumber = question.text(Example::CardNumber);
    return key;
}

void noteDocuments(KeyQuestion &question, const Slice<CustomerDocument> &slice)
{
    for (const CustomerDocument &document : slice.result) {
        if (document.id) {
            question.found(Example::Document, *document.id);
            question.found(Example::DocumentCustomer, question.id(Example::Customer));
        }
    }
}

CustomerSearch byLastName(KeyQuestion &question)
{
    CustomerSearch search;
    search.lastName = question.text(Example::LastName);
    return search;
}

QList<KeyRead> people()
{
    using S = CustomersService;
    return {
        read(Operations::getCustomers, &S::list, CustomerQuery{}).finds(noteCustomers),
        read(Operations::getCustomerById, &S::byId, Example::Customer, CardNumberFormat::Decimal),
        read(Operations::getCustomerBy, &S::by, byCustomerNumber),
        read(Operations::searchCustomers, &S::search, byLastName),
        read(Operations::getAdditionalInformationFields, &S::additionalFields),
        read(Operations::getCustomersContracts, &S::contracts, Example::Customer,
             ContractQuery{ContractStatus::Active})
            .finds(Example::Contract, &Contract::id),
        read(Operations::getCustomerContractsBy, &S::contractsBy, contractsByNumber),
        read(Operations::getCustomerAccessCode, &S::accessCode, Example::Customer),
        read(Operations::getCustomersCheckinHistory, &S::checkinHistory, Example::Customer,
             CheckinQuery{}),
    };
}

QList<KeyRead> belongings()
{
    using Files = CustomerFilesService;
    using Benefits = BenefitsService;
    return {
        read(Operations::getDocuments, &Files::documents, Example::Customer, SliceQuery{})
            .finds(noteDocuments),
        read(Operations::getDocumentById, &Files::document, Example::DocumentCustomer,
             Example::Document),
        read(Operations::getBenefits, &Benefits::ofCustomer, Example::Customer, BenefitQuery{}),
        read(Operations::getBenefitsByCardNumber, &Benefits::ofCard, benefitsByCard),
        read(Operations::getCustomerMeasurement, &Benefits::latestMeasurement, measurementByCard),
    };
}

QList<KeyRead> communication()
{
    return {
        read(Operations::getCommunicationPreferences, &CommunicationsService::preferences,
             Example::Customer),
    };
}

QList<KeyRead> accounts()
{
    using S = AccountService;
    return {
        read(Operations::getCustomersAccountBalanceData, &S::balances, Example::Customer),
        read(Operations::getCustomersAccountTransactionData, &S::transactions, Example::Customer,
             SliceQuery{}),
        read(Operations::getCustomersAccountUpcomingData, &S::upcoming, Example::Customer,
             SliceQuery{}),
    };
}

QList<KeyRead> selfService()
{
    using S = SelfServiceService;
    return {
        read(Operations::getCustomerAddressData, &S::addressData, Example::Customer),
        read(Operations::getCustomerContactData, &S::contactData, Example::Customer),
        read(Operations::getCustomerMasterData, &S::masterData, Example::Customer),
        read(Operations::getCustomerPaymentData, &S::paymentData, Example::Customer),
    };
}

QList<KeyRead> crossStudio()
{
    using S = CrossStudioService;
    return {
        read(Operations::getCrossStudioCustomerBy, &S::by, byCardNumber),
        read(Operations::searchCrossStudioCustomers, &S::search, byLastName),
        read(Operations::getCrossStudioCustomerById, &S::byId, Example::Customer,
             CardNumberFormat::Decimal),
        read(Operations::getCrossStudioCustomersCheckinHistory, &S::checkinHistory,
             Example::Customer, CheckinQuery{}),
        read(Operations::getStudiosWithActiveMembershipOffers, &S::studiosWithOffers),
    };
}

} // namespace

QList<KeyRead> KeyReads::ofCustomers()
{
    return tagged("Customers", people() + belongings())
        + tagged("Customers Communication", communication())
        + tagged("Customers Account", accounts()) + tagged("Customers Self-service", selfService())
        + tagged("Cross Studio", crossStudio());
}

} // namespace Frontdesk
