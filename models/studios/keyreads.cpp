// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/accountservice.h"
#include "api/services/appointmentsservice.h"
#include "api/services/classesservice.h"
#include "api/services/customersservice.h"
#include "api/services/membershipselfserviceservice.h"
#include "api/services/selfserviceservice.h"
#include "api/services/studiosservice.h"
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
}

void noteSlots(KeyQuestion &question, const Slice<ClassSlot> &slice)
{
    for (const ClassSlot &slot : slice.result) {
        if (slot.classInformation) {
            question.found(Example::Slot, slot.id);
            question.found(Example::SlotClass, slot.classInformation->id);
        }
    }
}

CustomerKey byCustomerNumber(KeyQuestion &question)
{
    CustomerKey key;
    key.customerNumber = question.text(Example::CustomerNumber);
    return key;
}

CustomerSearch byLastName(KeyQuestion &question)
{
    CustomerSearch search;
    search.lastName = question.text(Example::LastName);
    return search;
}

QList<KeyRead> studioReads()
{
    return {
        read(Operations::getStudioInformation, &StudiosService::information),
        read(Operations::getUtilization, &StudiosService::utilization),
    };
}

QList<KeyRead> customerReads()
{
    using S = CustomersService;
    return {
        read(Operations::getCustomers, &S::list, CustomerQuery{}).finds(noteCustomers),
        read(Operations::getCustomerById, &S::byId, Example::Customer, CardNumberFormat::Decimal),
        read(Operations::getCustomerBy, &S::by, byCustomerNumber),
        read(Operations::searchCustomers, &S::search, byLastName),
        read(Operations::getCustomersContracts, &S::contracts, Example::Customer, ContractQuery{})
            .finds(Example::Contract, &Contract::id),
        read(Operations::getCustomerAccessCode, &S::accessCode, Example::Customer),
        read(Operations::getCustomersCheckinHistory, &S::checkinHistory, Example::Customer,
             CheckinQuery{}),
    };
}

QList<KeyRead> accountReads()
{
    return {
        read(Operations::getCustomersAccountBalanceData, &AccountService::balances,
             Example::Customer),
    };
}

QList<KeyRead> selfServiceReads()
{
    using S = SelfServiceService;
    return {
        read(Operations::getCustomerAddressData, &S::addressData, Example::Customer),
        read(Operations::getCustomerContactData, &S::contactData, Example::Customer),
        read(Operations::getCustomerMasterData, &S::masterData, Example::Customer),
        read(Operations::getCustomerPaymentData, &S::paymentData, Example::Customer),
    };
}

QList<KeyRead> membershipSelfServiceReads()
{
    using S = MembershipSelfServiceService;
    return {
        read(Operations::getContractData, &S::contractData, Example::Customer),
    };
}

QList<KeyRead> classReads()
{
    using S = ClassesService;
    return {
        read(Operations::getActiveClasses, &S::list, SliceQuery{})
            .finds(Example::Class, &Class::id),
        read(Operations::getClassById, &S::byId, Example::Class),
        read(Operations::getClassSlotsForMultipleClasses, &S::slots, ClassSlotQuery{})
            .finds(noteSlots),
        read(Operations::getClassSlots, &S::slotsOfClass, Example::Class, SliceQuery{}),
        read(Operations::getClassSlotById, &S::slot, Example::SlotClass, Example::Slot),
        read(Operations::getClassBookingsByCustomerId, &S::bookings, Example::Customer)
            .finds(Example::ClassBooking, &ClassBooking::bookingId),
        read(Operations::getClassBookingById, &S::booking, Example::ClassBooking),
    };
}

QList<KeyRead> appointmentReads()
{
    using S = AppointmentsService;
    return {
        read(Operations::getAppointmentBookings, &S::bookings, Example::Customer),
    };
}

QList<KeyRead> allReads()
{
    const std::pair<const char *, QList<KeyRead>> tags[] = {
        {"Studios", studioReads()},
        {"Customers", customerReads()},
        {"Customers Account", accountReads()},
        {"Customers Self-service", selfServiceReads()},
        {"Membership Self-service", membershipSelfServiceReads()},
        {"Classes", classReads()},
        {"Appointments", appointmentReads()},
    };
    QList<KeyRead> all;
    for (const auto &[tag, reads] : tags) {
        for (KeyRead read : reads) {
            read.tag = QLatin1String(tag);
            all.append(read);
        }
    }
    return all;
}

} // namespace

const QList<KeyRead> &keyReads()
{
    static const QList<KeyRead> reads = allReads();
    return reads;
}

} // namespace Frontdesk
