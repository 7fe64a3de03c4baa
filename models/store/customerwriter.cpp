// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/customerwriter.h"

#include "api/codec/text.h"

#include <limits>

namespace Frontdesk {

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
{
    Query lastId(database, QStringLiteral("select coalesce(max(id), -1) from customer"));
    m_lastId = lastId.first() ? lastId.integer(0) : std::numeric_limits<Api::CustomerId>::max();
}

bool CustomerWriter::write(const StoredCustomer &customer)
{
    // A repeated sync finds nearly everybody unchanged; leaving the search index alone then makes
    // it several times as fast. Whose id is behind all ids is new.
    const bool isKnown = customer.id <= m_lastId && m_known.bind(customer.id).first();
    const bool isSame = isKnown && m_known.bytes(0) == customer.json
        && (m_known.integer(1) != 0) == customer.hasImage;
    m_known.finish(); // or the next transaction could not begin on what was written since
    if (isSame)
        return m_touch.bind(m_fetched).bind(m_pass).bind(customer.id).exec();
    ++m_changed;
    m_lastId = qMax(m_lastId, customer.id);
    return writeRow(customer) && m_words.bind(customer.id).bind(customer.words).exec()
        && writeNameWords(customer.nameWords)
        && m_phones.bind(customer.id).bind(customer.phones).exec()
        && (!isKnown || m_noMediums.bind(customer.id).exec()) && writeMediums(customer);
}

bool CustomerWriter::writeRow(const StoredCustomer &customer)
{
    m_row.bind(customer.id).bind(customer.number).bind(customer.numberKey);
    m_row.bind(customer.firstName).bind(customer.lastName).bind(customer.sortKey);
    m_row.bind(customer.birth).bind(customer.email).bind(customer.emailKey);
    m_row.bind(Api::toText(customer.status)).bind(customer.city);
    m_row.bind(customer.hasImage ? 1 : 0).bind(customer.json);
    return m_row.bind(m_fetched).bind(m_pass).bind(m_pass).exec();
}

bool CustomerWriter::writeNameWords(const QStringList &words)
{
    for (const QString &word : words) {
        if (m_nameWords.contains(word))
            continue;
        if (!m_nameWord.bind(word).exec())
            return false;
        m_nameWords.insert(word);
    }
    return true;
}

bool CustomerWriter::writeMediums(const StoredCustomer &customer)
{
    for (const StoredCustomer::Medium &medium : customer.mediums) {
        if (!m_medium.bind(medium.key).bind(customer.id).bind(Api::toText(medium.kind)).exec())
            return false;
    }
    return true;
}

} // namespace Frontdesk
