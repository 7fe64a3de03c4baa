// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/customerfinder.h"

#include "api/codec/text.h"
#include "models/store/birthdate.h"
#include "models/store/mediumkey.h"
#include "models/store/nearwords.h"
#include "models/store/searchtext.h"
#include "models/store/textfold.h"

#include <algorithm>
#include <QRegularExpression>

namespace Frontdesk {

using Match = CustomerHit::Match;

namespace {

// Ranking or sorting every hit of a short beginning takes up to seconds; sorting this many, none.
constexpr int sortedAtMost = 200;
constexpr int fewHits = 5;
constexpr int fewestLettersMistyped = 4;
constexpr int fewestPhoneDigits = 3;
constexpr int fewestMediumDigits = 3;

/// Behind all that begins with \a text.
QString behind(const QString &text)
{
    return text % QChar(u'\uffff');
}

/// The customers whose ids \a select yields, the first of them where there are many.
QString amongFirst(const QString &select)
{
    return QStringLiteral("id in (%1 limit %2)").arg(select).arg(sortedAtMost);
}

bool hasLettersOnly(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
}

QString jsonList(const QList<Api::CustomerId> &ids)
{
    QStringList texts;
    for (const Api::CustomerId id : ids)
        texts.append(QString::number(id));
    return QLatin1Char('[') % texts.join(QLatin1Char(',')) % QLatin1Char(']');
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

CustomerFinder::CustomerFinder(Database &database)
    : m_database(database), m_todaysPeople(database), m_nearWords(database)
{ }

QList<CustomerHit> CustomerFinder::find(const CustomerQuestion &question)
{
    begin(question);
    if (m_folded.isEmpty())
        return {};
    findExactly();
    findBirthDate();
    if (m_dates.isEmpty())
        findWords();
    findPhone();
    findMediumBeginning();
    if (m_hits.size() < fewHits && m_dates.isEmpty())
        findMistyped();
    return std::exchange(m_hits, {});
}

void CustomerFinder::begin(const CustomerQuestion &question)
{
    m_question = question;
    m_question.text = question.text.trimmed();
    m_folded = folded(question.text);
    m_words.clear();
    m_dates.clear();
    m_hits.clear();
    m_found.clear();
    static const QRegularExpression gap(QStringLiteral("[ ,]+")); // "Meier, Anna", as in lists
    for (const QString &word : m_folded.split(gap)) {
        const bool isOnlyDigits = phoneDigits(word) == word;
        if (const auto days = birthDates(word); !isOnlyDigits && !days.isEmpty())
            m_dates = days;
        else if (const QString known = searchWord(word); !known.isEmpty())
            m_words.append(known);
    }
}

void CustomerFinder::findExactly()
{
    add(QStringLiteral("number_key = ? or email_key = ?"), {m_folded, m_folded},
        m_folded.contains(QLatin1Char('@')) ? Match::Email : Match::Number);
    for (const QString &key : mediumKeys(m_question.text))
        add(QStringLiteral("id in (select customer from customer_medium where value = ?)"), {key},
            Match::Medium);
}

void CustomerFinder::findBirthDate()
{
    for (const QDate date : birthDates(m_question.text))
        add(QStringLiteral("birth = ?"), {date.toString(Qt::ISODate)}, Match::BirthDate);
    if (m_words.isEmpty())
        return;
    for (const QDate date : std::as_const(m_dates))
        add(QStringLiteral("birth = ? and id in (select rowid from customer_text"
                           " where customer_text match ?)"),
            {date.toString(Qt::ISODate), wordBeginnings(m_words)}, Match::BirthDate);
}

void CustomerFinder::findWords()
{
    if (!isNameLike(m_folded))
        findBeginning(QStringLiteral("number_key"), Match::Number);
    if (m_words.isEmpty())
        return;
    findToday();
    if (isNameLike(m_folded))
        findNames();
    // Whole words first: who is called Li must not drown in those whose names begin so.
    findMatching(wholeWords(m_words));
    findMatching(wordBeginnings(m_words));
    // Who says Mueller may be stored as Muller, Hans-Peter as Hanspeter; only whole words, as Joe
    // must not find all of Jo.
    if (const QString other = foldedSpellings(m_question.text).last(); other != m_folded)
        findMatching(wholeWords(other.split(QLatin1Char(' '))));
    findBeginning(QStringLiteral("email_key"), Match::Email);
}

void CustomerFinder::findToday()
{
    if (!m_question.today.isValid())
        return;
    const auto ids = m_todaysPeople.matching(m_words, m_question.today, m_question.limit);
    if (!ids.isEmpty())
        add(QStringLiteral("id in (select value from json_each(?))"), {jsonList(ids)}, Match::Name);
}

void CustomerFinder::findNames()
{
    const QString name = m_words.join(QLatin1Char(' '));
    const QString firstName = QLatin1Char('^') % phrase(name); // indexed in front of the last
    const bool isOneWord = m_words.size() == 1;
    findLastName(name % QLatin1Char(' '), name % QLatin1Char('!')); // the sign behind the space
    if (isOneWord)
        findMatching(firstName);
    findLastName(name, behind(name));
    if (isOneWord)
        findMatching(firstName % QLatin1Char('*'));
}

void CustomerFinder::findLastName(const QString &from, const QString &to)
{
    for (const int isFormer : {0, 1})
        add(QStringLiteral("(status is 'FORMER_MEMBER') = ? and sort_key >= ? and sort_key < ?"),
            {isFormer, from, to}, Match::Name,
            QStringLiteral("sort_key, status, id")); // of its index
}

void CustomerFinder::findMatching(const QString &expression)
{
    add(amongFirst(QStringLiteral("select rowid from customer_text where customer_text match ?")),
        {expression}, Match::Name);
}

void CustomerFinder::findBeginning(const QString &column, Match match)
{
    add(amongFirst(QStringLiteral("select id from customer where %1 >= ? and %1 < ? order by %1")
                       .arg(column)),
        {m_folded, behind(m_folded)}, match);
}

void CustomerFinder::findPhone()
{
    if (!isPhoneLike(m_question.text))
        return;
    QStringList phrases;
    for (const QString &digits : phoneSpellings(m_question.text)) {
        if (digits.size() >= fewestPhoneDigits)
            phrases.append(phrase(digits));
    }
    if (!phrases.isEmpty())
        add(amongFirst(
                QStringLiteral("select rowid from customer_phone where customer_phone match ?")),
            {phrases.join(QLatin1String(" OR "))}, Match::Phone);
}

void CustomerFinder::findMediumBeginning()
{
    const QString key = mediumKey(m_question.text);
    if (key.size() < fewestMediumDigits || key.contains(QLatin1Char(' ')))
        return;
    add(amongFirst(QStringLiteral("select customer from customer_medium"
                                  " where value >= ? and value < ?")),
        {key, behind(key)}, Match::Medium);
}

void CustomerFinder::findMistyped()
{
    static const QRegularExpression gap(QStringLiteral("[ -]+"));
    const QStringList words = m_words.join(QLatin1Char(' ')).split(gap, Qt::SkipEmptyParts);
    QStringList alternatives;
    bool isMistyped = false;
    for (const QString &word : words) {
        QStringList phrases{phrase(word) % QLatin1Char('*')};
        if (word.size() >= fewestLettersMistyped && hasLettersOnly(word)) {
            for (const QString &near : m_nearWords.of(word))
                phrases.append(phrase(near));
        }
        isMistyped = isMistyped || phrases.size() > 1;
        alternatives.append(QLatin1Char('(') % phrases.join(QLatin1String(" OR "))
                            % QLatin1Char(')'));
    }
    if (isMistyped)
        findMatching(alternatives.join(QLatin1String(" AND ")));
    if (words.size() > 1) // written apart what is one name
        findMatching(wordBeginnings({words.join(QString())}));
}

void CustomerFinder::add(const QString &condition, const QVariantList &values, Match match)
{
    add(condition, values, match, QStringLiteral("status is 'FORMER_MEMBER', sort_key, id"));
}

void CustomerFinder::add(const QString &condition, const QVariantList &values, Match match,
                         const QString &order)
{
    if (m_hits.size() >= m_question.limit || m_question.isOver.stop_requested())
        return;
    Query &query = statement(QString(condition % QLatin1String(" order by ") % order));
    for (const QVariant &value : values)
        query.bind(value);
    query.bind(m_question.limit).exec();
    while (query.next()) { // to the end, which lets go of the store
        CustomerHit hit = hitOf(query);
        if (m_hits.size() >= m_question.limit || m_found.contains(hit.id))
            continue;
        hit.matched = match == Match::Name ? wordMatch(hit) : match;
        m_found.insert(hit.id);
        m_hits.append(hit);
    }
}

Query &CustomerFinder::statement(const QString &choice)
{
    std::shared_ptr<Query> &query = m_statements[choice];
    if (!query)
        query = std::make_shared<Query>(
            m_database,
            QString(QLatin1String("select id, number, first_name, last_name, birth, email, status,"
                                  " city from customer where ")
                    % choice % QLatin1String(" limit ?")));
    return *query;
}

Match CustomerFinder::wordMatch(const CustomerHit &hit) const
{
    if (!isNameLike(m_folded) && folded(hit.number).contains(m_folded))
        return Match::Number;
    return m_folded.contains(QLatin1Char('@')) ? Match::Email : Match::Name;
}

} // namespace Frontdesk
