// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/revenue.h"

#include <algorithm>

namespace Frontdesk::Demo {

using namespace Api;

namespace {

constexpr int MostCustomers = 1'000;

void addDues(QList<Due> &dues, const Person &person, const SignedContract &contract, QDate from,
             QDate to)
{
    QDate date = contract.startDate;
    // From the start each time: the 31st stays the 31st after a February.
    for (int month = 1; date <= to; ++month) {
        if (date >= from && contract.isRunningOn(date))
            dues.append({date, person.customerNumber, contract.rateName, contract.price});
        date = contract.startDate.addMonths(month);
    }
}

QString textOf(Decimal amount, bool isGerman)
{
    const QString text = QString::number(amount.toDouble(), 'f', 2);
    return isGerman ? QString(text).replace(u'.', u',') : text;
}

QString textOf(QDate date, bool isGerman)
{
    return isGerman ? date.toString(QStringLiteral("dd.MM.yyyy")) : toText(date);
}

QStringList headerOf(bool isSingle, bool isGerman)
{
    if (isGerman)
        return isSingle ? QStringList{QStringLiteral("Datum"), QStringLiteral("Mitgliedsnummer"),
                                      QStringLiteral("Tarif"), QStringLiteral("Betrag")}
                        : QStringList{QStringLiteral("Monat"), QStringLiteral("Tarif"),
                                      QStringLiteral("Anzahl"), QStringLiteral("Betrag")};
    return isSingle ? QStringList{QStringLiteral("Date"), QStringLiteral("Customer number"),
                                  QStringLiteral("Rate"), QStringLiteral("Amount")}
                    : QStringList{QStringLiteral("Month"), QStringLiteral("Rate"),
                                  QStringLiteral("Count"), QStringLiteral("Amount")};
}

} // namespace

QList<Due> duesBetween(const Customers &customers, const Contracts &contracts, QDate from, QDate to)
{
    QList<Due> dues;
    const qint64 end
        = qMin(customers.people().endId(), customers.people().firstId() + MostCustomers);
    for (qint64 id = customers.people().firstId(); id < end; ++id) {
        const Person person = *customers.find(id);
        for (const SignedContract &contract : contracts.signedBy(person))
            addDues(dues, person, contract, from, to);
    }
    std::stable_sort(dues.begin(), dues.end(),
                     [](const Due &a, const Due &b) { return a.date < b.date; });
    return dues;
}

Sheet revenueSheet(const QList<Due> &dues, ExportFormat format, ExportLocale locale)
{
    const bool isSingle = format == ExportFormat::Single;
    const bool isGerman = locale == ExportLocale::German;
    Sheet sheet{headerOf(isSingle, isGerman), {}};
    if (isSingle) {
        for (const Due &due : dues)
            sheet.rows.append({textOf(due.date, isGerman), due.customerNumber, due.rateName,
                               textOf(due.amount, isGerman)});
        return sheet;
    }
    QMap<std::pair<QString, QString>, std::pair<int, Decimal>> sums;
    for (const Due &due : dues) {
        auto &[count, sum] = sums[{due.date.toString(QStringLiteral("yyyy-MM")), due.rateName}];
        ++count;
        sum = sum + due.amount;
    }
    for (auto group = sums.cbegin(); group != sums.cend(); ++group)
        sheet.rows.append({group.key().first, group.key().second, QString::number(group->first),
                           textOf(group->second, isGerman)});
    return sheet;
}

} // namespace Frontdesk::Demo
