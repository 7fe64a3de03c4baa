// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/desk/customerwords.h"

#include "models/moneytext.h"
#include "ui/widgets/errorwords.h"

#include <algorithm>
#include <QLocale>

namespace Frontdesk {

namespace {

/// The 29th of February is celebrated on the 28th in other years.
QDate birthdayIn(int year, QDate born)
{
    const QDate day(year, born.month(), born.day());
    return day.isValid() ? day : QDate(year, 2, 28);
}

int ageOn(QDate today, QDate born)
{
    const int years = today.year() - born.year();
    return birthdayIn(today.year(), born) > today ? years - 1 : years;
}

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString contractText(const Api::Contract &contract)
{
    if (contract.cancelled)
        return CustomerWords::tr("%1, cancelled, last day %2")
            .arg(contract.rateName, dayText(contract.endDate));
    if (!contract.endDate.isValid())
        return contract.rateName;
    return CustomerWords::tr("%1, term until %2").arg(contract.rateName, dayText(contract.endDate));
}

} // namespace

QString CustomerWords::fullName(const Api::Customer &customer)
{
    QStringList names;
    for (const auto &name : {customer.firstName, customer.secondFirstName, customer.lastName,
                             customer.secondLastName}) {
        if (name && !name->isEmpty())
            names.append(*name);
    }
    return names.isEmpty() ? tr("No name") : names.join(QLatin1Char(' '));
}

QString CustomerWords::born(const Api::Customer &customer, QDate today)
{
    if (!customer.dateOfBirth || !customer.dateOfBirth->isValid())
        return {};
    return tr("%1 (%n years)", nullptr, ageOn(today, *customer.dateOfBirth))
        .arg(dayText(*customer.dateOfBirth));
}

QString CustomerWords::birthday(const Api::Customer &customer, QDate today)
{
    if (!customer.dateOfBirth || !customer.dateOfBirth->isValid())
        return {};
    const QDate tomorrow = today.addDays(1);
    if (birthdayIn(today.year(), *customer.dateOfBirth) == today)
        return tr("Birthday today");
    if (birthdayIn(tomorrow.year(), *customer.dateOfBirth) == tomorrow)
        return tr("Birthday tomorrow");
    return {};
}

QString CustomerWords::balance(const Part<Api::AccountBalance> &account)
{
    if (account.isFailed() && !account.hasOlder())
        return wordsFor(*account.error).title;
    if (!account.value)
        return tr("Loading…");
    if (!account.value->accountBalance)
        return tr("Not told");
    return moneyText(*account.value->accountBalance);
}

QString CustomerWords::contract(const Part<QList<Api::Contract>> &contracts)
{
    if (contracts.isFailed() && !contracts.hasOlder())
        return wordsFor(*contracts.error).title;
    if (!contracts.value)
        return tr("Loading…");
    const QList<Api::Contract> &all = *contracts.value;
    if (all.isEmpty())
        return tr("None");
    const auto longest = std::max_element(
        all.begin(), all.end(),
        [](const Api::Contract &a, const Api::Contract &b) { return a.endDate < b.endDate; });
    const int others = int(all.size()) - 1;
    if (others == 0)
        return contractText(*longest);
    return tr("%1; and %n more", nullptr, others).arg(contractText(*longest));
}

QString CustomerWords::asOf(const QDateTime &asOf, bool isLive, QDate today)
{
    if (isLive)
        return tr("Live");
    if (!asOf.isValid())
        return {};
    const QDateTime local = asOf.toLocalTime();
    if (local.date() == today)
        return tr("As of %1").arg(QLocale().toString(local.time(), QLocale::ShortFormat));
    return tr("As of %1").arg(QLocale().toString(local, QLocale::ShortFormat));
}

} // namespace Frontdesk
