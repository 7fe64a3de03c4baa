// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/auditmask.h"

#include <algorithm>
#include <QRegularExpression>

namespace Frontdesk {

namespace {

constexpr int longest = 500; // characters

/// An IBAN in one piece, and one in groups of four however they are divided.
const QRegularExpression &ibans()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![a-z0-9])[a-z]{2}\\d{2}(?:[a-z0-9]{10,30}"
                       "|(?:[\\s.,_/-]+[a-z0-9]{4}){2,7}(?:[\\s.,_/-]+\\d{1,4})?)(?![a-z0-9])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// Accounts, cards and telephones; a date and an id have fewer digits on end.
const QRegularExpression &longNumbers()
{
    static const QRegularExpression pattern(QStringLiteral("\\d(?:\\s?\\d){9,}"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression &longWords()
{
    static const QRegularExpression pattern(QStringLiteral("[A-Za-z0-9_+/=.~-]{20,}"));
    return pattern;
}

bool hasDigits(const QString &text, int atLeast)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); })
        >= atLeast;
}

void blank(QString &text, const QRegularExpression &pattern, int digits)
{
    const QString blanked = QStringLiteral("•••");
    qsizetype from = 0;
    for (auto match = pattern.match(text, from); match.hasMatch();
         match = pattern.match(text, from)) {
        from = match.capturedEnd();
        if (hasDigits(match.captured(), digits)) {
            text.replace(match.capturedStart(), match.capturedLength(), blanked);
            from = match.capturedStart() + blanked.size();
        }
    }
}

} // namespace

QString maskedForAudit(const QString &text)
{
    // Half of a surrogate pair would not come back from the database as it was written.
    QString masked = QString::fromUtf8(text.toUtf8());
    std::replace_if(
        masked.begin(), masked.end(), [](QChar c) { return c.category() == QChar::Other_Control; },
        QChar(u' '));
    blank(masked, ibans(), 8);
    blank(masked, longNumbers(), 10);
    blank(masked, longWords(), 2);
    return masked.size() > longest ? QString(masked.left(longest - 2) + QStringLiteral(" …"))
                                   : masked;
}

} // namespace Frontdesk
