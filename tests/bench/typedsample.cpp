// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/typedsample.h"

#include "models/store/customercache.h"

#include <utility>

namespace Frontdesk::Bench {

namespace {

/// Two neighbours in the middle swapped.
QString mistyped(QString name)
{
    const qsizetype middle = name.size() / 2;
    if (name.size() > 3)
        std::swap(name[middle - 1], name[middle]);
    return name;
}

QList<TypedText> textsFor(const Api::Customer &customer)
{
    QList<TypedText> texts;
    const QString first = customer.firstName.value_or(QString());
    const QString last = customer.lastName.value_or(QString());
    const QString phone = customer.phonePrivateMobile.value_or(QString());
    texts.append({QStringLiteral("last name"), last});
    texts.append({QStringLiteral("first and last name"), QString(first % u' ' % last)});
    texts.append({QStringLiteral("number"), customer.customerNumber.value_or(QString())});
    texts.append({QStringLiteral("e-mail"), customer.email.value_or(QString())});
    texts.append({QStringLiteral("card"), customer.cardNumbers.value(0)});
    texts.append({QStringLiteral("phone"), QString(phone).replace(QLatin1String("+49 "), u"0"_qs)});
    texts.append({QStringLiteral("birth date"),
                  customer.dateOfBirth.value_or(QDate()).toString(QStringLiteral("dd.MM.yyyy"))});
    texts.append({QStringLiteral("mistyped name"), mistyped(last)});
    return texts;
}

} // namespace

QList<TypedText> typedSample(Database &database, int customers)
{
    Query bounds(database, QStringLiteral("select min(id), max(id) from customer"));
    if (!bounds.first())
        qFatal("no customers to sample");
    const qint64 least = bounds.integer(0);
    const qint64 span = bounds.integer(1) - least;
    Query next(database, QStringLiteral("select id from customer where id >= ? limit 1"));
    QList<TypedText> texts;
    for (int i = 0; i < customers; ++i) {
        if (!next.bind(least + span * i / customers).first())
            qFatal("no customer to sample");
        const auto known = CustomerCache(database).find(next.integer(0));
        const QList<TypedText> all = textsFor(known->customer);
        for (int kind : {i, i + 4})
            texts.append(all[kind % all.size()]);
    }
    return texts;
}

} // namespace Frontdesk::Bench
