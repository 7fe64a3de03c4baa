// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/customerfinder.h"

#include "api/codec/text.h"
#include "models/store/birthdate.h"
#include "models/store/cardnumber.h"
#include "models/store/mediumkey.h"
#include "models/store/nearwords.h"
#include "models/store/query.h"
#include "models/store/textfold.h"

#include <QRegularExpression>

namespace Frontdesk {

using Match = CustomerHit::Match;

namespace {

// Ranking or sorting every hit of a short beginning takes up to seconds; sorting this many, none.
constexpr int sortedAtMost = 500;
constexpr int fewHits = 5;
constexpr int fewestLettersMistyped = 4;
constexpr int fewestPhoneDigits = 3;
constexpr int fewestMediumDigits = 3;
constexpr int fewestNationalDigits = 6;

bool isPhoneLike(const QString &text)
{
    static const QRegularExpression phone(QStringLiteral("^\\+?[\\d\\s()/.-]+$"));
    return phone.match(text).hasMatch();
}

bool hasLetterOrNumber(const QString &word)
{
    return std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool hasLettersOnly(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
}

/// As a phrase, in which no letter is an operator of the search language.
QString phrase(QString word)
{
    word.remove(QChar::Null);
    word.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') % word % QLatin1Char('"');
}

/// An expression that asks for every word of \a foldedText, whole and in any order.
QString wholeWords(const QString &foldedText)
{
    QStringList phrases;
    for (const QString &word : foldedText.split(QLatin1Char(' '))) {
        if (hasLetterOrNumber(word))
            phrases.append(phrase(word));
    }
    return phrases.join(QLatin1Char(' '));
}

QString withoutLeadingZeros(QString digits)
{
    while (digits.startsWith(QLatin1Char('0')))
        digits.remove(0, 1);
    return digits;
}

/// The same number is kept with a country code or without: a code of one to three digits is also
/// tried as absent.
QStringList phoneSpellings(const QString &text)
{
    const bool hasCode = text.startsWith(QLatin1Char('+')) || text.startsWith(QLatin1String("00"));
    const QString digits = withoutLeadingZeros(phoneDigits(text));
    QStringList spellings{digits};
    for (int code = 1; hasCode && code <= 3; ++code) {
        if (digits.size() - code >= fewestNationalDigits)
            spellings.append(withoutLeadingZeros(digits.mid(code)));
    }
    return spellings;
}

QString questionMarks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1Char(','));
}

QVariantList dateValues(const QList<QDate> &dates)
{
    QVariantList values;
    for (const QDate date : dates)
        values.append(date.toString(Qt::ISODate));
    return values;
}

CustomerHit hitOf(const Query &query)
{
    CustomerHit hit;
    hit.id = query.integer(0);
    hit.number = query.text(1);
    hit.firstName = query.text(2);
    hit.lastName = query.text(3);
    hit.dateOfBirth = QDate::fromString(query.text(4), Qt::ISODate);
    hit.email = query.text(5);
    static_cast<void>(Api::fromText(query.text(6), hit.status)); // never fails for enums
    hit.city = query.text(7);
    return hit;
}

} // namespace

CustomerFinder::CustomerFinder(Database &database, const QString &text, int limit,
                               const QDateTime &today)
    : m_database(&database),
      m_text(text.trimmed()),
      m_folded(folded(text)),
      m_limit(limit),
      m_today(today.isValid() ? storedTime(today) : QString())
{ }

QList<CustomerHit> CustomerFinder::hits()
{
    if (m_folded.isEmpty())
        return {};
    findExactly();
    findBirthDate();
    findWords();
    findPhone();
    findMediumPrefix();
    if (m_hits.size() < fewHits)
        findMistyped();
    return m_hits;
}

void CustomerFinder::findExactly()
{
    add(QStringLiteral("number_key = ?"), {m_folded}, Match::Number);
    add(QStringLiteral("email_key = ?"), {m_folded}, Match::Email);
    for (const QString &key : mediumKeys(m_text))
        add(QStringLiteral("id in (select customer from customer_medium where value = ?)"), {key},
            Match::Medium);
}

void CustomerFinder::findBirthDate()
{
    const QList<QDate> dates = birthDates(m_text);
    if (!dates.isEmpty())
        add(QStringLiteral("birth in (%1)").arg(questionMarks(dates.size())), dateValues(dates),
            Match::BirthDate);
}

void CustomerFinder::findWords()
{
    QStringList beginnings;
    QStringList whole;
    QList<QDate> dates;
    for (const QString &word : m_folded.split(QLatin1Char(' '))) {
        const bool isOnlyDigits = phoneDigits(word) == word;
        if (const auto days = birthDates(word); !isOnlyDigits && !days.isEmpty()) {
            dates = days;
        } else if (hasLetterOrNumber(word)) {
            whole.append(phrase(word));
            beginnings.append(whole.last() % QLatin1Char('*'));
        }
    }
    if (beginnings.isEmpty())
        return;
    const QString expression = beginnings.join(QLatin1Char(' '));
    if (!dates.isEmpty())
        return findMatchingBornOn(expression, dates);
    if (!m_today.isEmpty())
        findMatchingToday(expression);
    // Whole words first: who is called Li must not drown in those whose names begin so.
    findMatching(whole.join(QLatin1Char(' ')));
    findMatching(expression);
    // Who says Mueller may be stored as Muller; only whole words, as Joe must not find all of Jo.
    if (const QString other = foldedSpellings(m_text).last(); other != m_folded)
        findMatching(wholeWords(other));
}

void CustomerFinder::findMatching(const QString &expression)
{
    add(QStringLiteral("id in (select rowid from customer_text where customer_text match ?"
                       " limit %1)")
            .arg(sortedAtMost),
        {expression}, Match::Name);
}

void CustomerFinder::findMatchingToday(const QString &expression)
{
    add(QStringLiteral("id in (select customer from journal where recorded >= ?"
                       " union select customer from checkin where check_in >= ?)"
                       " and id in (select rowid from customer_text where customer_text match ?)"),
        {m_today, m_today, expression}, Match::Name);
}

void CustomerFinder::findMatchingBornOn(const QString &expression, const QList<QDate> &dates)
{
    add(QStringLiteral("birth in (%1) and id in (select rowid from customer_text"
                       " where customer_text match ?)")
            .arg(questionMarks(dates.size())),
        dateValues(dates) + QVariantList{expression}, Match::BirthDate);
}

void CustomerFinder::findPhone()
{
    if (!isPhoneLike(m_text))
        return;
    QStringList phrases;
    for (const QString &digits : phoneSpellings(m_text)) {
        if (digits.size() >= fewestPhoneDigits)
            phrases.append(phrase(digits));
    }
    if (!phrases.isEmpty())
        add(QStringLiteral("id in (select rowid from customer_phone where customer_phone match ?"
                           " limit %1)")
                .arg(sortedAtMost),
            {phrases.join(QLatin1String(" OR "))}, Match::Phone);
}

void CustomerFinder::findMistyped()
{
    QStringList alternatives;
    bool isMistyped = false;
    for (const QString &word : m_folded.split(QLatin1Char(' '))) {
        QStringList phrases{phrase(word) % QLatin1Char('*')};
        if (word.size() >= fewestLettersMistyped && hasLettersOnly(word)) {
            for (const QString &near : wordsNear(*m_database, word))
                phrases.append(phrase(near));
        }
        isMistyped = isMistyped || phrases.size() > 1;
        alternatives.append(QLatin1Char('(') % phrases.join(QLatin1String(" OR "))
                            % QLatin1Char(')'));
    }
    if (isMistyped)
        findMatching(alternatives.join(QLatin1String(" AND ")));
}

void CustomerFinder::findMediumPrefix()
{
    const QString beginning = mediumKey(m_text);
    if (beginning.size() < fewestMediumDigits || beginning.contains(QLatin1Char(' ')))
        return;
    const QString behind = beginning % QChar(u'\xffff');
    add(QStringLiteral("id in (select customer from customer_medium where value >= ? and value < ?"
                       " limit %1)")
            .arg(sortedAtMost),
        {beginning, behind}, Match::Medium);
}

void CustomerFinder::add(const QString &condition, const QVariantList &values, Match match)
{
    if (m_hits.size() >= m_limit)
        return;
    Query query(*m_database,
                QStringLiteral("select id, number, first_name, last_name, birth, email, status,"
                               " city from customer where %1"
                               " order by status = 'FORMER_MEMBER', sort_key, id limit %2")
                    .arg(condition)
                    .arg(m_limit));
    for (const QVariant &value : values)
        query.bind(value);
    query.exec();
    while (m_hits.size() < m_limit && query.next()) {
        CustomerHit hit = hitOf(query);
        if (m_found.contains(hit.id))
            continue;
        hit.matched = match == Match::Name ? wordMatch(hit) : match;
        m_found.insert(hit.id);
        m_hits.append(hit);
    }
}

Match CustomerFinder::wordMatch(const CustomerHit &hit) const
{
    if (folded(hit.number).contains(m_folded))
        return Match::Number;
    return m_folded.contains(QLatin1Char('@')) ? Match::Email : Match::Name;
}

} // namespace Frontdesk
