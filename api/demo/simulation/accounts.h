// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/charges.h"
#include "api/demo/simulation/contracts.h"
#include "api/demo/simulation/payments.h"

namespace Frontdesk::Demo {

/// What customers owe and paid. The lines follow from their contracts and from what was paid over
/// the API; a fee counts against the customer, a payment for them, and at any time both the sum of
/// the amounts and the sum of the open amounts is the balance.
class Accounts
{
public:
    Accounts(const StudioSetup &setup, Customers &customers, const Contracts &contracts,
             Payments &payments);

    [[nodiscard]] Outcome<Api::AccountBalance> balance(qint64 customerId) const;
    /// Up to today, the newest first.
    [[nodiscard]] Outcome<Api::Slice<Api::BookingEntry>>
    transactions(qint64 customerId, const Api::SliceQuery &query) const;
    /// After today and within a year, the next first.
    [[nodiscard]] Outcome<Api::Slice<Api::BookingEntry>>
    upcoming(qint64 customerId, const Api::SliceQuery &query) const;

    Outcome<Done> pay(qint64 customerId, const Api::AccountPayment &payment);
    Outcome<Done> changeInstrument(qint64 customerId, const Api::PaymentInstrumentUpdate &update);
    struct Receipt
    {
        Api::Decimal amount; ///< below zero takes back
        QString text;
        QList<qint64> claims; ///< what it is for; the oldest when empty
    };
    /// Needs a customer whom Customers keeps.
    void book(qint64 customerId, const Receipt &receipt);
    /// From today on fees are collected from the bank account behind \a session.
    void setInstrument(const Person &person, const Payments::Session &session);

private:
    struct Payment
    {
        qint64 id;
        QDate date;
        QString text;
        Api::Decimal amount;
        QHash<qint64, Api::Decimal> parts; ///< by claim
    };

    /// One line, from the customer's side: what is owed is negative.
    struct Line
    {
        qint64 id;
        QDate date;
        QString text;
        Api::Decimal amount;
        Api::Decimal open;
        bool isOldDebt = false; ///< open when the tenant started
    };

    [[nodiscard]] QList<Line> claimsOf(const Person &person, QDate lastDay) const;
    [[nodiscard]] QList<Line> linesOf(const Person &person) const;
    [[nodiscard]] bool collects(const Person &person, QDate date) const;
    void leaveOldDebtOpen(const Person &person, QList<Line> &claims) const;
    [[nodiscard]] QDate today() const { return m_customers.clock().today(); }

    const IdleRules &m_idleRules;
    Customers &m_customers;
    const Contracts &m_contracts;
    Payments &m_payments;
    QHash<qint64, QList<Payment>> m_booked; ///< by customer, oldest first
    QHash<qint64, QDate> m_collectingSince;
    qint64 m_lastId;
};

} // namespace Frontdesk::Demo
