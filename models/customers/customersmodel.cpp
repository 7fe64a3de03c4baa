// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/customers/customersmodel.h"

#include "api/codec/text.h"
#include "models/customers/customersearchmodel.h"

namespace Frontdesk {

namespace {

using Columns = CustomerSearchModel;

struct Ordering
{
    QString index;
    QStringList columns;
};

Ordering ordering(const char *index, const char *column)
{
    return {QLatin1String(index),
            {QLatin1String(column), QStringLiteral("status"), QStringLiteral("id")}};
}

Ordering orderingOf(int column)
{
    switch (column) {
    case Columns::NumberColumn:
        return ordering("customer_number", "number_key");
    case Columns::BirthDateColumn:
        return ordering("customer_birth", "birth");
    case Columns::CityColumn:
        return ordering("customer_city", "city collate nocase");
    case Columns::EmailColumn:
        return ordering("customer_email", "email_key");
    case Columns::StatusColumn:
        return {QStringLiteral("customer_status"),
                {QStringLiteral("status"), QStringLiteral("id")}};
    default:
        return ordering("customer_by_name", "sort_key");
    }
}

StoredList customersIn(int column, Qt::SortOrder order, std::optional<Api::CustomerStatus> status)
{
    const Ordering by = orderingOf(column);
    StoredList list;
    list.table = QStringLiteral("customer");
    list.index = by.index;
    list.columns = QStringLiteral("id, number, first_name, last_name, birth, email, status, city");
    list.order = by.columns;
    list.isDescending = order == Qt::DescendingOrder;
    if (status) {
        // The plus keeps SQLite from taking the status for settled, and then sorting by itself.
        list.filter = QStringLiteral("+status = ?");
        list.filterValues = {Api::toText(*status)};
    }
    return list;
}

std::optional<CustomerHit> customerOf(const Query &row)
{
    CustomerHit customer{.id = row.integer(0),
                         .number = row.text(1),
                         .firstName = row.text(2),
                         .lastName = row.text(3),
                         .dateOfBirth = QDate::fromString(row.text(4), Qt::ISODate),
                         .email = row.text(5),
                         .city = row.text(7)};
    static_cast<void>(Api::fromText(row.text(6), customer.status)); // never fails for enums
    return customer;
}

} // namespace

CustomersModel::CustomersModel(StoreWorker &reader, QObject *parent)
    : PagedModel(reader, &customerOf, parent)
{ }

void CustomersModel::show(std::optional<Api::CustomerStatus> status)
{
    m_status = status;
    beginQuestion();
    ask(customersIn(m_column, m_order, m_status));
}

void CustomersModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    if (list())
        show(m_status);
}

int CustomersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns::ColumnCount);
}

QString CustomersModel::columnTitle(int column) const
{
    return Columns::title(column);
}

QVariant CustomersModel::cell(const CustomerHit &row, int column, int role) const
{
    return role == Qt::DisplayRole ? QVariant(Columns::text(row, column)) : QVariant();
}

} // namespace Frontdesk
