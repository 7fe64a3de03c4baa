// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/customers/contractsmodel.h"

#include "api/services/customersservice.h"
#include "models/moneytext.h"

#include <algorithm>
#include <QLocale>

namespace Frontdesk {

namespace {

bool comesFirst(const Api::Contract &a, const Api::Contract &b)
{
    const bool isActive = a.contractStatus == Api::ContractStatus::Active;
    const bool otherIsActive = b.contractStatus == Api::ContractStatus::Active;
    return isActive != otherIsActive ? isActive : a.startDate > b.startDate;
}

QString dateText(QDate date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString statusText(Api::ContractStatus status)
{
    switch (status) {
    case Api::ContractStatus::Active:
        return ContractsModel::tr("Active");
    case Api::ContractStatus::Inactive:
        return ContractsModel::tr("Not active");
    case Api::ContractStatus::Unknown:
        break;
    }
    return ContractsModel::tr("Not known");
}

QString perUnit(const QString &price, Api::TermUnit unit)
{
    switch (unit) {
    case Api::TermUnit::Day:
        return ContractsModel::tr("%1 a day").arg(price);
    case Api::TermUnit::Week:
        return ContractsModel::tr("%1 a week").arg(price);
    case Api::TermUnit::Month:
        return ContractsModel::tr("%1 a month").arg(price);
    case Api::TermUnit::Year:
        return ContractsModel::tr("%1 a year").arg(price);
    default:
        return price;
    }
}

/// A price with the rhythm in which it is paid.
QString perTerm(const QString &price, const Api::Term &term)
{
    if (term.value == 1)
        return perUnit(price, term.unit);
    switch (term.unit) {
    case Api::TermUnit::Day:
        return ContractsModel::tr("%1 every %n day(s)", nullptr, term.value).arg(price);
    case Api::TermUnit::Week:
        return ContractsModel::tr("%1 every %n week(s)", nullptr, term.value).arg(price);
    case Api::TermUnit::Month:
        return ContractsModel::tr("%1 every %n month(s)", nullptr, term.value).arg(price);
    case Api::TermUnit::Year:
        return ContractsModel::tr("%1 every %n year(s)", nullptr, term.value).arg(price);
    default:
        return price;
    }
}

} // namespace

ContractsModel::ContractsModel(Api::ApiClient &client, QObject *parent)
    : ListModel(parent), m_client(client), m_question(new QObject(this))
{ }

void ContractsModel::ask(Api::CustomerId customer)
{
    if (customer != m_customer)
        forget();
    m_customer = customer;
    m_question->deleteLater(); // its reply may be telling us something just now
    m_question = new QObject(this);
    const int generation = beginQuestion();
    Api::CustomersService(m_client)
        .contracts(customer, {}, m_question)
        ->then(this, [this, generation](const Api::Result<QList<Api::Contract>> &contracts) {
            if (isLate(generation))
                return;
            if (contracts)
                take(*contracts);
            else
                setFailed(contracts.error());
        });
}

void ContractsModel::forget()
{
    m_question->deleteLater();
    m_question = new QObject(this);
    m_customer = 0;
    reset();
    forgetQuestion();
}

int ContractsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ContractsModel::columnTitle(int column) const
{
    switch (column) {
    case RateColumn:
        return tr("Rate");
    case StatusColumn:
        return tr("Status");
    case StartColumn:
        return tr("From");
    case EndColumn:
        return tr("To");
    case CancellationColumn:
        return tr("Cancelation");
    case PriceColumn:
        return tr("Price");
    case ModulesColumn:
        return tr("Modules");
    default:
        return {};
    }
}

void ContractsModel::take(QList<Api::Contract> contracts)
{
    std::stable_sort(contracts.begin(), contracts.end(), comesFirst);
    merge(contracts);
    setReady();
}

QVariant ContractsModel::cell(const Api::Contract &row, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == IsActiveRole)
        return row.contractStatus == Api::ContractStatus::Active;
    if (role == SortRole)
        return column == EndColumn ? row.endDate : row.startDate;
    return {};
}

QVariant ContractsModel::text(const Api::Contract &row, int column) const
{
    switch (column) {
    case RateColumn:
        return row.rateName;
    case StatusColumn:
        return statusText(row.contractStatus);
    case StartColumn:
        return dateText(row.startDate);
    case EndColumn:
        return dateText(row.endDate);
    case CancellationColumn:
        return cancellationText(row);
    case PriceColumn:
        return priceText(row);
    case ModulesColumn:
        return row.moduleContracts.isEmpty()
            ? tr("None")
            : tr("%n module(s)", nullptr, int(row.moduleContracts.size()));
    default:
        return {};
    }
}

QString ContractsModel::cancellationText(const Api::Contract &row) const
{
    if (row.cancelled && row.cancellationDate)
        return tr("Canceled to %1").arg(dateText(*row.cancellationDate));
    if (row.cancelled)
        return tr("Canceled");
    if (row.contractStatus == Api::ContractStatus::Active
        && row.lastPossibleCancellationDate.isValid())
        return tr("Possible until %1").arg(dateText(row.lastPossibleCancellationDate));
    return tr("No");
}

QString ContractsModel::priceText(const Api::Contract &row) const
{
    const QString price = moneyText(row.priceDetails.currentPrice);
    const std::optional<Api::Term> &term = row.priceDetails.paymentFrequency.term;
    return term ? perTerm(price, *term) : price;
}

} // namespace Frontdesk
