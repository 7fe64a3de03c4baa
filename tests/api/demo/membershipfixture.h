// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/accountservice.h"
#include "api/services/membershipsservice.h"
#include "api/services/paymentsservice.h"
#include "tests/api/demo/tenantfixture.h"

/// What tests of signing and paying share.
namespace Frontdesk::Demo {

inline constexpr qint64 Premium12 = 2101;
inline constexpr qint64 Basic24 = 2201;

inline Api::NewCustomer newcomer(QDate dateOfBirth)
{
    Api::NewCustomer customer;
    customer.firstName = QStringLiteral("Ada");
    customer.lastName = QStringLiteral("Neuling");
    customer.dateOfBirth = dateOfBirth;
    customer.email = QStringLiteral("ada@example.org");
    customer.street = QStringLiteral("Ring");
    customer.city = QStringLiteral("Berlin");
    customer.zipCode = QStringLiteral("13347");
    customer.countryCode = QStringLiteral("DE");
    customer.language.languageCode = QStringLiteral("de");
    return customer;
}

inline Api::MembershipOrder orderOf(qint64 termId, QDate startDate)
{
    Api::MembershipOrder order;
    order.contractOfferTermId = termId;
    order.startDate = startDate;
    return order;
}

inline Api::Money euros(qint64 minor)
{
    return {Api::Decimal::fromMinor(minor), QStringLiteral("EUR")};
}

/// All lines of an account, slice by slice.
template <class Read> QList<Api::BookingEntry> allLines(Read &&read)
{
    QList<Api::BookingEntry> lines;
    Api::SliceQuery query{{}, 7};
    for (bool hasNext = true; hasNext;) {
        const auto slice = outcomeOf(read(query));
        if (!slice || !*slice)
            return {};
        lines += (*slice)->result;
        query.offset = (*slice)->offset;
        hasNext = (*slice)->hasNext;
    }
    return lines;
}

/// What the customer pays in the vendor's widget: a token to be spent.
inline QString paidToken(TenantServer &server, Api::ApiClient &client, qint64 minor,
                         std::optional<qint64> customerId = {})
{
    Api::PaymentSessionRequest request;
    request.amount = Api::Decimal::fromMinor(minor);
    request.scope = Api::PaymentScope::MemberAccount;
    request.customerId = customerId;
    request.referenceText = QStringLiteral("Test");
    const auto session = outcomeOf(Api::PaymentsService(client).session(request, &client));
    return server.payIn((*session)->token).value_or(QString());
}

} // namespace Frontdesk::Demo
