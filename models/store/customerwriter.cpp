// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/customerwriter.h"

#include "api/codec/encode.h"
#include "models/store/mediumkey.h"
#include "models/store/searchtext.h"
#include "models/store/textfold.h"

#include <QRegularExpression>

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

/// Without what must not lie on a disk: bank data, PINs, and links that let anybody in for a while.
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

} // namespace

CustomerWriter::CustomerWriter(Database &database, const QDateTime &fetchedAt,
                               std::optional<qint64> pass, QSet<QString> &nameWords)
    : m_fetched(storedTime(fetchedAt)),
      m_pass(pass ? QVariant(*pass) : QVariant()),
      m_known(database, QStringLiteral("select json, has_image from customer where id = ?")),
      m_touch(database,
              QStringLiteral("update customer set fetched = ?, pass = coalesce(?, pass)"
                             " where id = ?")),
      m_row(database,
            QStringLiteral("insert into customer(id, number, number_key, first_name, last_name,"
                           " sort_key, birth, email, email_key, status, city, has_image, json,"
                           " fetched, pass)"
                           " values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(?, 0))"
                           " on conflict(id) do update set"
                           " number = excluded.number, number_key = excluded.number_key,"
                           " first_name = excluded.first_name, last_name = excluded.last_name,"
                           " sort_key = excluded.sort_key, birth = excluded.birth,"
                           " email = excluded.email, email_key = excluded.email_key,"
                           " status = excluded.status, city = excluded.city,"
                           " has_image = excluded.has_image, json = excluded.json,"
                           " fetched = excluded.fetched, pass = coalesce(?, pass)")),
      m_words(database,
              QStringLiteral("insert or replace into customer_text(rowid, words) values(?, ?)")),
      m_nameWord(database, QStringLiteral("insert or ignore into name_word(word) values(?)")),
      m_nameWords(nameWords),
      m_phones(database,
               QStringLiteral("insert or replace into customer_phone(rowid, digits) values(?, ?)")),
      m_noMediums(database, QStringLiteral("delete from customer_medium where customer = ?")),
      m_medium(database,
               QStringLiteral("insert or ignore into customer_medium(value, customer, kind)"
                              " values(?, ?, ?)"))
{ }

bool CustomerWriter::write(const Customer &customer)
{
    const QByteArray json = encode(withoutSecrets(customer));
    const bool hasImage = customer.imageUrl && !customer.imageUrl->isEmpty();
    // A repeated sync finds nearly everybody unchanged; leaving the search index alone then makes
    // it several times as fast.
    const bool isKnown = m_known.bind(customer.id).first();
    const bool isSame
        = isKnown && m_known.bytes(0) == json && (m_known.integer(1) != 0) == hasImage;
    m_known.finish(); // or the next transaction could not begin on what was written since
    if (isSame)
        return touch(customer.id);
    ++m_changed;
    return writeRow(customer, json) && writeWords(customer) && writePhones(customer)
        && (!isKnown || m_noMediums.bind(customer.id).exec()) && writeMediums(customer);
}

bool CustomerWriter::touch(CustomerId id)
{
    return m_touch.bind(m_fetched).bind(m_pass).bind(id).exec();
}

bool CustomerWriter::writeRow(const Customer &customer, const QByteArray &json)
{
    const QString number = customer.customerNumber.value_or(QString());
    const QString email = customer.email.value_or(QString());
    m_row.bind(customer.id).bind(number).bind(folded(number));
    m_row.bind(customer.firstName.value_or(QString())).bind(customer.lastName.value_or(QString()));
    m_row.bind(folded(joined({customer.lastName, customer.firstName})));
    m_row.bind(dateText(customer.dateOfBirth)).bind(email).bind(folded(email));
    m_row.bind(toText(customer.status)).bind(customer.city.value_or(QString()));
    m_row.bind(customer.imageUrl && !customer.imageUrl->isEmpty() ? 1 : 0).bind(json);
    return m_row.bind(m_fetched).bind(m_pass).bind(m_pass).exec();
}

bool CustomerWriter::writeWords(const Customer &customer)
{
    QStringList words = foldedSpellings(joined({customer.firstName, customer.secondFirstName,
                                                customer.lastName, customer.secondLastName}));
    if (!writeNameWords(words))
        return false;
    words.append(numberWord(folded(customer.customerNumber.value_or(QString()))));
    words.append(mailWord(folded(customer.email.value_or(QString()))));
    return m_words.bind(customer.id).bind(words.join(QLatin1Char('\n'))).exec();
}

bool CustomerWriter::writeNameWords(const QStringList &spellings)
{
    static const QRegularExpression gap(QStringLiteral("[ -]"));
    const qsizetype hyphens = spellings.first().count(QLatin1Char('-'));
    for (const QString &spelling : spellings) {
        if (spelling.count(QLatin1Char('-')) < hyphens)
            continue; // both halves of a name are here already
        for (const QString &word : spelling.split(gap)) {
            if (word.size() < ShortestNameWord || m_nameWords.contains(word))
                continue;
            if (!m_nameWord.bind(word).exec())
                return false;
            m_nameWords.insert(word);
        }
    }
    return true;
}

bool CustomerWriter::writePhones(const Customer &customer)
{
    QStringList phones;
    for (const std::optional<QString> &phone :
         {customer.phonePrivate, customer.phonePrivateMobile, customer.phoneBusiness,
          customer.phoneBusinessMobile}) {
        if (phone)
            phones.append(phoneDigits(*phone));
    }
    return m_phones.bind(customer.id).bind(phones.join(QLatin1Char(' '))).exec();
}

bool CustomerWriter::writeMediums(const Customer &customer)
{
    bool good = true;
    for (const QString &number : customer.cardNumbers)
        good = good && addMedium(customer.id, AccessMediumType::CardNumber, number);
    for (const AccessMedium &medium : customer.accessMediums) {
        if (mayKeepValue(medium) && medium.value)
            good = good && addMedium(customer.id, *medium.type, *medium.value);
    }
    return good;
}

bool CustomerWriter::addMedium(CustomerId id, AccessMediumType type, const QString &value)
{
    return m_medium.bind(mediumKey(value)).bind(id).bind(toText(type)).exec();
}

} // namespace Frontdesk
