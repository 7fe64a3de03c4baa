// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/contracts.h"
#include "api/types/membershippreviews.h"

namespace Frontdesk::Demo {

/// Why and when something that was signed ends, and whether the studio has looked at it.
struct Cancelation
{
    Api::CancelationStatus status = Api::CancelationStatus::Canceled;
    Api::CancelationOrigin origin = Api::CancelationOrigin::Customer;
    QDate date; ///< the last day
    QDate receiptDate;
    QString reason;

    /// Not while the cancelation itself still waits for the studio.
    [[nodiscard]] bool isEffective() const
    {
        return status != Api::CancelationStatus::PendingVerification;
    }
};

/// A module that was signed beside a contract.
struct SignedModule
{
    qint64 id = 0; ///< of the module contract; 0 until it is stored
    qint64 moduleId = 0; ///< of the ModuleOffer
    QString name;
    Api::Decimal price; ///< a month
    QDate startDate;
    bool hasTrialPeriod = false; ///< its first days cost nothing
    std::optional<Cancelation> cancelation;

    static constexpr int TrialDays = 14;

    [[nodiscard]] std::optional<QDate> lastDay() const;
    /// The day of the first fee.
    [[nodiscard]] QDate firstFee() const
    {
        return startDate.addDays(hasTrialPeriod ? TrialDays : 0);
    }
    [[nodiscard]] bool isRunningOn(QDate date) const;
    /// To which days it may be canceled when somebody asks today.
    [[nodiscard]] QList<QDate> availableCancelationDates(QDate today) const;
};

/// What is charged once beside the monthly fees.
struct ExtraCharge
{
    QDate dueDate;
    QString name;
    Api::ChargeType type = Api::ChargeType::FlatFee;
    Api::Decimal amount;
};

/// A lower price for a time.
struct Discount
{
    Api::Decimal price;
    QDate lastDay;
};

/// A contract as the studio keeps it.
struct SignedContract
{
    qint64 id = 0; ///< 0 until it is stored
    qint64 customerId = 0;
    qint64 termId = 0; ///< of its Rate
    QString rateName;
    QString rateCode;
    bool includesClasses = true;
    QDate createdDate;
    QDate startDate;
    QDate endDate; ///< of its term; unless canceled it goes on after that, month by month
    int months = 12; ///< of its term
    Api::Decimal basePrice; ///< a month
    Api::Decimal price; ///< what is charged a month
    std::optional<Discount> discount;
    std::optional<QDate> preuseDate; ///< trains before the contract starts
    QList<ExtraCharge> extraCharges;
    std::optional<QString> thirdPartyId;
    std::optional<Cancelation> cancelation;
    QList<SignedModule> modules;

    /// The module contract with this id, or null.
    [[nodiscard]] SignedModule *module(qint64 moduleContractId);

    /// Its last day for good, or nothing while it goes on.
    [[nodiscard]] std::optional<QDate> lastDay() const;
    [[nodiscard]] bool isRunningOn(QDate date) const;
    [[nodiscard]] Api::Decimal priceOn(QDate date) const;
    /// The end of the term in which \a today lies.
    [[nodiscard]] QDate endOfTerm(QDate today) const;
    [[nodiscard]] QDate lastPossibleCancelationDate(QDate today) const;
    /// To which days it may be canceled when somebody asks today.
    [[nodiscard]] QList<QDate> availableCancelationDates(QDate today) const;
};

/// What answers show of a contract today.
[[nodiscard]] Api::Contract contractView(const SignedContract &contract, QDate today);
[[nodiscard]] Api::ContractData contractDataView(const SignedContract &contract, QDate today);

} // namespace Frontdesk::Demo
