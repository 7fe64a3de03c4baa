// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/customers/customersearchmodel.h"

#include "models/store/customercache.h"

#include <QLocale>

namespace Frontdesk {

using Api::CustomerStatus;

CustomerSearchModel::CustomerSearchModel(const CustomerCache &cache, std::function<QDateTime()> now,
                                         QObject *parent)
    : ListModel(parent), m_cache(cache), m_now(std::move(now))
{ }

void CustomerSearchModel::setQuery(const QString &text)
{
    if (m_query == text)
        return;
    m_query = text;
    refresh();
}

void CustomerSearchModel::refresh()
{
    beginQuestion();
    merge(m_cache.search(m_query, MostRows, m_now().toLocalTime().date().startOfDay()));
    setReady();
    Q_EMIT resultsChanged();
}

int CustomerSearchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString CustomerSearchModel::columnTitle(int column) const
{
    return title(column);
}

QString CustomerSearchModel::title(int column)
{
    switch (column) {
    case NameColumn:
        return tr("Name");
    case NumberColumn:
        return tr("Number");
    case BirthDateColumn:
        return tr("Born");
    case StatusColumn:
        return tr("Status");
    case CityColumn:
        return tr("City");
    case EmailColumn:
        return tr("E-mail");
    default:
        return {};
    }
}

QVariant CustomerSearchModel::cell(const CustomerHit &hit, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(hit, column);
    case SortRole:
        return column == BirthDateColumn ? QVariant(hit.dateOfBirth) : QVariant(text(hit, column));
    case MatchRole:
        return int(hit.matched);
    case StatusRole:
        return int(hit.status);
    default:
        return {};
    }
}

QString CustomerSearchModel::text(const CustomerHit &hit, int column)
{
    switch (column) {
    case NameColumn:
        return fullName(hit);
    case NumberColumn:
        return hit.number;
    case BirthDateColumn:
        return QLocale().toString(hit.dateOfBirth, QLocale::ShortFormat);
    case StatusColumn:
        return statusText(hit.status);
    case CityColumn:
        return hit.city;
    case EmailColumn:
        return hit.email;
    default:
        return {};
    }
}

QString CustomerSearchModel::fullName(const CustomerHit &hit)
{
    if (hit.lastName.isEmpty() || hit.firstName.isEmpty())
        return hit.lastName.isEmpty() ? hit.firstName : hit.lastName;
    return tr("%1, %2", "last name, first name").arg(hit.lastName, hit.firstName);
}

QString CustomerSearchModel::statusText(CustomerStatus status)
{
    switch (status) {
    case CustomerStatus::Member:
        return tr("Member");
    case CustomerStatus::Prospect:
        return tr("Prospect");
    case CustomerStatus::FormerMember:
        return tr("Former member");
    case CustomerStatus::Unknown:
        break;
    }
    return tr("Unknown");
}

} // namespace Frontdesk
