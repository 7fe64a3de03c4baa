// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/searchtext.h"

#include "models/store/textfold.h"

#include <algorithm>
#include <QRegularExpression>

namespace Frontdesk {

namespace {

constexpr int fewestNationalDigits = 6;

bool isWordLetter(QChar letter)
{
    return letter.isLetterOrNumber();
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

QString withoutLeadingZeros(QString digits)
{
    while (digits.startsWith(QLatin1Char('0')))
        digits.remove(0, 1);
    return digits;
}

} // namespace

QString numberWord(const QString &foldedNumber)
{
    const auto separator
        = std::find_if_not(foldedNumber.crbegin(), foldedNumber.crend(), isWordLetter);
    return foldedNumber.right(std::distance(foldedNumber.crbegin(), separator));
}

QString mailWord(const QString &foldedEmail)
{
    return foldedEmail.section(QLatin1Char('@'), 0, 0);
}

QString searchWord(const QString &foldedWord)
{
    const QString word = mailWord(foldedWord);
    const bool isKnown = std::any_of(word.cbegin(), word.cend(), isWordLetter);
    if (isNameLike(word) || word.size() < foldedWord.size())
        return isKnown ? word : QString();
    return numberWord(word);
}

QString phrase(QString word)
{
    word.remove(QChar::Null);
    word.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') % word % QLatin1Char('"');
}

QString wholeWords(const QStringList &words)
{
    QStringList phrases;
    for (const QString &word : words)
        phrases.append(phrase(word));
    return phrases.join(QLatin1Char(' '));
}

QString wordBeginnings(const QStringList &words)
{
    QStringList beginnings;
    for (const QString &word : words)
        beginnings.append(phrase(word) % QLatin1Char('*'));
    return beginnings.join(QLatin1Char(' '));
}

bool isNameLike(const QString &text)
{
    return !hasDigit(text) && !text.contains(QLatin1Char('@'))
        && std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

bool isPhoneLike(const QString &text)
{
    static const QRegularExpression phone(QStringLiteral("^\\+?[\\d\\s()/.-]+$"));
    return phone.match(text).hasMatch();
}

// The same number is kept with a country code or without: a code of one to three digits is also
// tried as absent.
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

} // namespace Frontdesk
