// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/customers/accessmediumsmodel.h"

#include "api/services/customersservice.h"

namespace Frontdesk {

namespace {

using Type = Api::AccessMediumType;

/// The mediums of \a customer without what must not be shown. Card numbers may also stand apart.
QList<Api::AccessMedium> mediumsOf(const Api::Customer &customer)
{
    QList<Api::AccessMedium> mediums;
    QSet<QString> cards;
    for (Api::AccessMedium medium : customer.accessMediums) {
        if (medium.type == Type::CardNumber)
            cards.insert(medium.value.value_or(QString()));
        if (medium.type == Type::Pin)
            medium.value.reset();
        mediums.append(medium);
    }
    for (const QString &number : customer.cardNumbers) {
        if (!cards.contains(number))
            mediums.append({{}, Type::CardNumber, number});
    }
    return mediums;
}

} // namespace

QString mediumTypeText(Api::AccessMediumType type)
{
    switch (type) {
    case Type::CardNumber:
        return AccessMediumsModel::tr("Card");
    case Type::Pin:
        return AccessMediumsModel::tr("PIN");
    case Type::Barcode:
        return AccessMediumsModel::tr("Barcode");
    case Type::WalletPass:
        return AccessMediumsModel::tr("Wallet pass");
    case Type::Unknown:
        break;
    }
    return AccessMediumsModel::tr("Other medium");
}

AccessMediumsModel::AccessMediumsModel(Api::ApiClient &client, QObject *parent)
    : ListModel(parent), m_client(client), m_question(new QObject(this))
{ }

void AccessMediumsModel::ask(Api::CustomerId customer)
{
    if (customer != m_customer)
        forget();
    m_customer = customer;
    m_question->deleteLater(); // its reply may be telling us something just now
    m_question = new QObject(this);
    const int generation = beginQuestion();
    Api::CustomersService(m_client)
        .byId(customer, Api::CardNumberFormat::Decimal, m_question)
        ->then(this, [this, generation](const Api::Result<Api::Customer> &answer) {
            if (isLate(generation))
                return;
            if (answer)
                take(*answer);
            else
                setFailed(answer.error());
        });
}

void AccessMediumsModel::forget()
{
    m_question->deleteLater();
    m_question = new QObject(this);
    m_customer = 0;
    m_isKnown = false;
    m_restriction.reset();
    reset();
    forgetQuestion();
}

QList<qint64> AccessMediumsModel::mediumIds() const
{
    QList<qint64> ids;
    for (const Api::AccessMedium &medium : rows()) {
        if (medium.id)
            ids.append(*medium.id);
    }
    return ids;
}

int AccessMediumsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AccessMediumsModel::columnTitle(int column) const
{
    switch (column) {
    case TypeColumn:
        return tr("Type");
    case ValueColumn:
        return tr("Number");
    case OriginColumn:
        return tr("Changes");
    default:
        return {};
    }
}

qint64 AccessMediumsModel::idOf(const Api::AccessMedium &row) const
{
    if (row.id)
        return *row.id;
    // Negative, so that it never meets an id of the server.
    const std::size_t hash
        = qHash(row.value.value_or(QString()), std::size_t(row.type.value_or(Type::Unknown)));
    return -1 - qint64(hash >> 1);
}

void AccessMediumsModel::take(const Api::Customer &customer)
{
    m_restriction.reset();
    if (!customer.accessRestrictions.isEmpty())
        m_restriction = customer.accessRestrictions.first();
    m_isKnown = true;
    merge(mediumsOf(customer));
    setReady();
}

QVariant AccessMediumsModel::cell(const Api::AccessMedium &row, int column, int role) const
{
    const Type type = row.type.value_or(Type::Unknown);
    if (role == TypeRole)
        return int(type);
    if (role == IsOursRole)
        return row.id.has_value();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case TypeColumn:
        return mediumTypeText(type);
    case ValueColumn:
        return type == Type::Pin ? QStringLiteral("••••") : row.value.value_or(QString());
    case OriginColumn:
        return row.id ? tr("Can be changed here") : tr("Only in PerfectGym Next");
    default:
        return {};
    }
}

} // namespace Frontdesk
