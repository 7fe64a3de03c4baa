// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/common.h"

/// Tags Payments and Customers Account: how money comes in.
namespace Frontdesk::Api {

enum class PaymentChoice {
    Unknown,
    Cash,
    BankTransfer,
    Bacs,
    Sepa,
    ChDd,
    Lsv,
    CreditCard,
    Twint,
    Paypal,
    Bancontact,
    Ideal
};
BOOST_DESCRIBE_ENUM(PaymentChoice, Unknown, Cash, BankTransfer, Bacs, Sepa, ChDd, Lsv, CreditCard,
                    Twint, Paypal, Bancontact, Ideal)

enum class PaymentScope { Unknown, MemberAccount, Ecom };
BOOST_DESCRIBE_ENUM(PaymentScope, Unknown, MemberAccount, Ecom)

/// Asks for a session in which the customer pays, in the vendor's widget.
struct PaymentSessionRequest
{
    Decimal amount; ///< in the studio's currency; zero to give an instrument only
    PaymentScope scope = PaymentScope::Unknown;
    std::optional<qint64> customerId;
    std::optional<QString> finionPayCustomerId; ///< a UUID
    OptionalList<PaymentChoice> permittedPaymentChoices;
    QString referenceText;
    std::optional<bool> requireDirectDebitSignature;
    std::optional<bool> showExistingPaymentInstruments;
    friend bool operator==(const PaymentSessionRequest &, const PaymentSessionRequest &) = default;
};
BOOST_DESCRIBE_STRUCT(PaymentSessionRequest, (),
                      (amount, scope, customerId, finionPayCustomerId, permittedPaymentChoices,
                       referenceText, requireDirectDebitSignature, showExistingPaymentInstruments))

struct PaymentSession
{
    QString token; ///< for the widget; what the widget yields is another one
    QDateTime tokenValidUntil;
    QString finionPayCustomerId; ///< a UUID
    friend bool operator==(const PaymentSession &, const PaymentSession &) = default;
};
BOOST_DESCRIBE_STRUCT(PaymentSession, (), (token, tokenValidUntil, finionPayCustomerId))

/// Spends a token that the widget yielded. One token, one use.
struct AccountPayment
{
    QString paymentRequestToken;
    Money amount;
    OptionalList<qint64> debtClaimIds; ///< what it pays, by BookingEntry; the oldest when empty
    friend bool operator==(const AccountPayment &, const AccountPayment &) = default;
};
BOOST_DESCRIBE_STRUCT(AccountPayment, (), (paymentRequestToken, amount, debtClaimIds))

/// Spends a token for the instrument that it stands for. The contract calls the token's format a
/// date, which no token is: it is text.
struct PaymentInstrumentUpdate
{
    QString paymentRequestToken;
    friend bool operator==(const PaymentInstrumentUpdate &, const PaymentInstrumentUpdate &)
        = default;
};
BOOST_DESCRIBE_STRUCT(PaymentInstrumentUpdate, (), (paymentRequestToken))

/// One line of a customer's account.
struct BookingEntry
{
    qint64 id = 0;
    QDate dueDate;
    std::optional<QString> description;
    std::optional<Money> amount;
    std::optional<Money> openAmount; ///< what is not settled yet
    bool installmentPlan = false;
    friend bool operator==(const BookingEntry &, const BookingEntry &) = default;
};
BOOST_DESCRIBE_STRUCT(BookingEntry, (),
                      (id, dueDate, description, amount, openAmount, installmentPlan))

} // namespace Frontdesk::Api
