// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/storedcustomer.h"

#include "api/codec/encode.h"
#include "models/store/mediumkey.h"
#include "models/store/searchtext.h"
#include "models/store/textfold.h"

namespace Frontdesk {

using namespace Api;

namespace {

/// Shorter ones are found by typing them.
constexpr qsizetype ShortestNameWord = 3;

bool mayKeepValue(const AccessMedium &medium)
{
    // Named, not excluded: a type that a later API version adds may be as secret as a PIN.
    return medium.type == AccessMediumType::CardNumber || medium.type == AccessMediumType::Barcode
        || medium.type == AccessMediumType::WalletPass;
}

Customer withoutSecrets(Customer customer)
{
    customer.bankAccount.reset();
    customer.imageUrl.reset();
    for (AccessMedium &medium : customer.accessMediums) {
        if (!mayKeepValue(medium))
            medium.value.reset();
    }
    return customer;
}

QString joined(const QList<std::optional<QString>> &parts)
{
    QStringList present;
    for (const std::optional<QString> &part : parts) {
        if (part && !part->isEmpty())
            present.append(*part);
    }
    return present.join(QLatin1Char(' '));
}

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QStringList nameSpellings(const Customer &customer)
{
    return foldedSpellings(joined({customer.firstName, customer.secondFirstName, customer.lastName,
                                   customer.secondLastName}));
}

QStringList wordsOfNames(const QStringList &spellings)
{
    QStringList words;
    const qsizetype hyphens = spellings.first().count(QLatin1Char('-'));
    for (const QString &spelling : spellings) {
        if (spelling.count(QLatin1Char('-')) < hyphens)
            continue; // both halves of a name are here already
        QString apart = spelling;
        apart.replace(QLatin1Char('-'), QLatin1Char(' '));
        for (const QString &word : apart.split(QLatin1Char(' '))) {
            if (word.size() >= ShortestNameWord && !words.contains(word))
                words.append(word);
        }
    }
    return words;
}

QString digitsOfPhones(const Customer &customer)
{
    QStringList phones;
    for (const std::optional<QString> &phone :
         {customer.phonePrivate, customer.phonePrivateMobile, customer.phoneBusiness,
          customer.phoneBusinessMobile}) {
        if (phone)
            phones.append(phoneDigits(*phone));
    }
    return phones.join(QLatin1Char(' '));
}

QList<StoredCustomer::Medium> mediumsOf(const Customer &customer)
{
    QList<StoredCustomer::Medium> mediums;
    for (const QString &number : customer.cardNumbers)
        mediums.append({mediumKey(number), AccessMediumType::CardNumber});
    for (const AccessMedium &medium : customer.accessMediums) {
        if (mayKeepValue(medium) && medium.value)
            mediums.append({mediumKey(*medium.value), *medium.type});
    }
    return mediums;
}

} // namespace

StoredCustomer::StoredCustomer(const Customer &customer)
    : id(customer.id),
      number(customer.customerNumber.value_or(QString())),
      numberKey(folded(number)),
      firstName(customer.firstName.value_or(QString())),
      lastName(customer.lastName.value_or(QString())),
      sortKey(folded(joined({lastName, firstName}))),
      birth(dateText(customer.dateOfBirth)),
      email(customer.email.value_or(QString())),
      emailKey(folded(email)),
      status(customer.status),
      city(customer.city.value_or(QString())),
      hasImage(customer.imageUrl && !customer.imageUrl->isEmpty()),
      json(encode(withoutSecrets(customer))),
      phones(digitsOfPhones(customer)),
      mediums(mediumsOf(customer))
{
    QStringList spellings = nameSpellings(customer);
    nameWords = wordsOfNames(spellings);
    spellings.append(numberWord(numberKey));
    spellings.append(mailWord(emailKey));
    words = spellings.join(QLatin1Char('\n'));
}

QList<StoredCustomer> storedCustomers(const QList<Customer> &customers)
{
    QList<StoredCustomer> stored;
    stored.reserve(customers.size());
    for (const Customer &customer : customers)
        stored.append(StoredCustomer(customer));
    return stored;
}

} // namespace Frontdesk
