// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/customers/customersearchmodel.h"

#include "models/store/customerfinder.h"
#include "models/store/storeworker.h"

#include <QLocale>

namespace Frontdesk {

using Api::CustomerStatus;

CustomerSearchModel::CustomerSearchModel(StoreWorker &reader, std::function<QDateTime()> now,
                                         QObject *parent)
    : ListModel(parent), m_reader(reader), m_now(std::move(now))
{ }

CustomerSearchModel::~CustomerSearchModel()
{
    m_question.request_stop();
}

void CustomerSearchModel::setQuery(const QString &text)
{
    if (m_query == text)
        return;
    m_query = text;
    ask();
}

void CustomerSearchModel::refresh()
{
    // A sync changes the cache faster than a question may be answered, and would put the answer
    // off for as long as it runs.
    m_isOutdated = state() == State::Loading;
    if (!m_isOutdated)
        ask();
}

void CustomerSearchModel::ask()
{
    m_question.request_stop();
    m_question = std::stop_source();
    m_isOutdated = false;
    const int generation = beginQuestion();
    if (m_query.trimmed().isEmpty()) {
        take({});
        return;
    }
    const CustomerQuestion question{m_query, MostRows, m_now().toLocalTime().date().startOfDay(),
                                    m_question.get_token()};
    m_reader.run(
        this,
        [question](Database &database) { return database.part<CustomerFinder>().find(question); },
        [=, this](const QList<CustomerHit> &hits) {
            if (!isLate(generation))
                take(hits);
        });
}

void CustomerSearchModel::take(const QList<CustomerHit> &hits)
{
    merge(hits);
    m_answered = m_query;
    setReady();
    Q_EMIT resultsChanged();
    if (m_isOutdated)
        ask();
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
