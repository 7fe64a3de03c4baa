// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QList>

namespace Frontdesk::Api {

enum class Verb { Head, Get, Post, Put, Delete };

/// One operation of the API, as fact: what is called, where, and which scopes the key must hold.
struct Operation
{
    QLatin1String name; ///< the contract's operation id
    Verb verb;
    QLatin1String path; ///< with {placeholders}
    QLatin1String scopes; ///< separated by spaces; empty when none is needed

    /// A read may be repeated; a write is never sent twice.
    [[nodiscard]] constexpr bool isRead() const { return verb == Verb::Head || verb == Verb::Get; }
};

/// All operations that this program knows. The client calls them, the demo tenant answers them.
namespace Operations {

#define FRONTDESK_OPERATION(name, verb, path, scopes)                                              \
    inline constexpr Operation name{QLatin1String(#name), Verb::verb, QLatin1String(path),         \
                                    QLatin1String(scopes)};

// clang-format off
FRONTDESK_OPERATION(checkKey, Head, "/v1/studios/information", "")
FRONTDESK_OPERATION(download, Get, "", "")

FRONTDESK_OPERATION(getAppointmentBookings, Get, "/v1/appointments/booking", "APPOINTMENTS_READ")

FRONTDESK_OPERATION(getActiveClasses, Get, "/v1/classes", "CLASSES_READ")
FRONTDESK_OPERATION(getClassBookingsByCustomerId, Get, "/v1/classes/booking", "CLASSES_READ")
FRONTDESK_OPERATION(bookClassSlot, Post, "/v1/classes/booking/book", "CLASSES_WRITE")
FRONTDESK_OPERATION(validateClassSlot, Post, "/v1/classes/booking/validate", "CLASSES_READ")
FRONTDESK_OPERATION(cancelClassSlotById, Delete, "/v1/classes/booking/{bookingId}", "CLASSES_WRITE")
FRONTDESK_OPERATION(getClassBookingById, Get, "/v1/classes/booking/{bookingId}", "CLASSES_READ")
FRONTDESK_OPERATION(getClassSlotsForMultipleClasses, Get, "/v1/classes/slots", "CLASSES_READ")
FRONTDESK_OPERATION(getClassById, Get, "/v1/classes/{classId}", "CLASSES_READ")
FRONTDESK_OPERATION(getClassSlots, Get, "/v1/classes/{classId}/slots", "CLASSES_READ")
FRONTDESK_OPERATION(getClassSlotById, Get, "/v1/classes/{classId}/slots/{classSlotId}", "CLASSES_READ")

FRONTDESK_OPERATION(getCustomers, Get, "/v1/customers", "CUSTOMER_READ")
FRONTDESK_OPERATION(getCustomerBy, Get, "/v1/customers/by", "CUSTOMER_READ")
FRONTDESK_OPERATION(searchCustomers, Post, "/v1/customers/search", "CUSTOMER_READ")
FRONTDESK_OPERATION(getCustomerById, Get, "/v1/customers/{customerId}", "CUSTOMER_READ")
FRONTDESK_OPERATION(getCustomerAccessCode, Get, "/v1/customers/{customerId}/access-code", "CUSTOMER_READ")
FRONTDESK_OPERATION(addAccessMediums, Post, "/v1/customers/{customerId}/access-mediums", "CUSTOMER_ACCESS_MEDIUM_WRITE")
FRONTDESK_OPERATION(updateAccessMediums, Put, "/v1/customers/{customerId}/access-mediums/{accessMediumId}", "CUSTOMER_ACCESS_MEDIUM_WRITE")
FRONTDESK_OPERATION(deleteAccessMediums, Delete, "/v1/customers/{customerId}/access-mediums/{accessMediumId}", "CUSTOMER_ACCESS_MEDIUM_WRITE")
FRONTDESK_OPERATION(setAccessRestriction, Put, "/v1/customers/{customerId}/access-restrictions", "CUSTOMER_ACCESS_RESTRICTION_WRITE")
FRONTDESK_OPERATION(deleteAccessRestriction, Delete, "/v1/customers/{customerId}/access-restrictions", "CUSTOMER_ACCESS_RESTRICTION_WRITE")
FRONTDESK_OPERATION(getCustomersCheckinHistory, Get, "/v1/customers/{customerId}/activities/checkins", "CHECKIN_READ")
FRONTDESK_OPERATION(checkin, Post, "/v1/customers/{customerId}/checkin", "CHECKIN_WRITE")
FRONTDESK_OPERATION(checkout, Post, "/v1/customers/{customerId}/checkout", "CHECKIN_WRITE")
FRONTDESK_OPERATION(getCustomersContracts, Get, "/v1/customers/{customerId}/contracts", "CUSTOMER_CONTRACT_READ CUSTOMER_READ")

FRONTDESK_OPERATION(getCustomersAccountBalanceData, Get, "/v1/customers/{customerId}/account/balances", "CUSTOMER_ACCOUNT_READ")

FRONTDESK_OPERATION(getCustomerAddressData, Get, "/v1/customers/{customerId}/self-service/address-data", "CUSTOMER_SELF_SERVICE_READ")
FRONTDESK_OPERATION(createCustomerAddressDataAmendment, Post, "/v1/customers/{customerId}/self-service/address-data", "CUSTOMER_SELF_SERVICE_WRITE")
FRONTDESK_OPERATION(getCustomerContactData, Get, "/v1/customers/{customerId}/self-service/contact-data", "CUSTOMER_SELF_SERVICE_READ")
FRONTDESK_OPERATION(createCustomerContactDataAmendment, Post, "/v1/customers/{customerId}/self-service/contact-data", "CUSTOMER_SELF_SERVICE_WRITE")
FRONTDESK_OPERATION(getCustomerMasterData, Get, "/v1/customers/{customerId}/self-service/master-data", "CUSTOMER_SELF_SERVICE_READ")
FRONTDESK_OPERATION(createCustomerMasterDataAmendment, Post, "/v1/customers/{customerId}/self-service/master-data", "CUSTOMER_SELF_SERVICE_WRITE")
FRONTDESK_OPERATION(getCustomerPaymentData, Get, "/v1/customers/{customerId}/self-service/payment-data", "CUSTOMER_SELF_SERVICE_READ")
FRONTDESK_OPERATION(createCustomerPaymentDataAmendment, Post, "/v1/customers/{customerId}/self-service/payment-data", "CUSTOMER_SELF_SERVICE_WRITE")
FRONTDESK_OPERATION(withdrawAmendment, Delete, "/v1/customers/{customerId}/self-service/amendment/{amendmentId}", "CUSTOMER_SELF_SERVICE_WRITE")

FRONTDESK_OPERATION(getContractData, Get, "/v1/memberships/{customerId}/self-service/contract-data", "MEMBERSHIP_SELF_SERVICE_READ")

FRONTDESK_OPERATION(getStudioInformation, Get, "/v1/studios/information", "STUDIO_READ")
FRONTDESK_OPERATION(getUtilization, Get, "/v1/studios/utilization", "STUDIO_READ")
// clang-format on

#undef FRONTDESK_OPERATION

} // namespace Operations

} // namespace Frontdesk::Api
