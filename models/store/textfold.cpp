// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/textfold.h"

#include <algorithm>

namespace Frontdesk {

namespace {

bool isApostrophe(QChar letter)
{
    static const QString apostrophes
        = QStringLiteral("'`\u00b4\u02b9\u02bb\u02bc\u2018\u2019\u2032");
    return apostrophes.contains(letter);
}

bool isMark(QChar letter)
{
    return letter.category() == QChar::Mark_NonSpacing
        || letter.category() == QChar::Mark_SpacingCombining
        || letter.category() == QChar::Mark_Enclosing;
}

/// Letters that no normalisation takes apart.
void appendFolded(QString &result, QChar letter)
{
    switch (letter.unicode()) {
    case u'\u00df':
        result += QLatin1String("ss");
        break;
    case u'\u00e6':
        result += QLatin1String("ae");
        break;
    case u'\u0153':
        result += QLatin1String("oe");
        break;
    case u'\u00fe':
        result += QLatin1String("th");
        break;
    case u'\u0142':
        result += QLatin1Char('l');
        break;
    case u'\u00f8':
        result += QLatin1Char('o');
        break;
    case u'\u0111':
    case u'\u00f0':
        result += QLatin1Char('d');
        break;
    case u'\u0131':
        result += QLatin1Char('i');
        break;
    case u'\u0127':
        result += QLatin1Char('h');
        break;
    default:
        result += letter;
    }
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/// The same as for other texts in a tenth of the time: most of what is folded is of this kind.
QString asciiFolded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar letter : text) {
        if (letter >= u'A' && letter <= u'Z')
            result += QChar(letter.unicode() + (u'a' - u'A'));
        else if (letter != u'\'' && letter != u'`')
            result += letter;
    }
    return result.simplified();
}

QString umlautsWrittenOut(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    result.replace(QChar(u'\u00e4'), QLatin1String("ae"));
    result.replace(QChar(u'\u00f6'), QLatin1String("oe"));
    result.replace(QChar(u'\u00fc'), QLatin1String("ue"));
    result.replace(QChar(u'\u00f8'), QLatin1String("oe"));
    result.replace(QChar(u'\u00e5'), QLatin1String("aa"));
    return folded(result);
}

QString drawnTogether(QString foldedText)
{
    foldedText.replace(QLatin1String("ae"), QLatin1String("a"));
    foldedText.replace(QLatin1String("oe"), QLatin1String("o"));
    foldedText.replace(QLatin1String("ue"), QLatin1String("u"));
    foldedText.remove(QLatin1Char('-'));
    return foldedText;
}

} // namespace

QString folded(const QString &text)
{
    if (isAscii(text))
        return asciiFolded(text);
    QString kept;
    kept.reserve(text.size());
    for (const QChar letter : text) {
        // Before normalisation, which makes a space and a mark of a lone acute accent.
        if (!isApostrophe(letter))
            kept += letter;
    }
    const QString apart = kept.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(apart.size());
    for (const QChar letter : apart) {
        if (!isMark(letter))
            appendFolded(result, letter);
    }
    return result.simplified();
}

QStringList foldedSpellings(const QString &text)
{
    const QString base = folded(text);
    QStringList spellings{base};
    for (const QString &other :
         {isAscii(text) ? base : umlautsWrittenOut(text), drawnTogether(base)}) {
        if (!spellings.contains(other))
            spellings.append(other);
    }
    return spellings;
}

QString phoneDigits(const QString &text)
{
    QString source = text;
    source.remove(QLatin1String("(0)"));
    QString digits;
    for (const QChar letter : std::as_const(source)) {
        if (letter.isDigit())
            digits += QChar(u'0' + letter.digitValue());
    }
    return digits;
}

} // namespace Frontdesk
