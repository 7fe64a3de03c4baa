// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/bank.h"

#include <QRegularExpression>

namespace Frontdesk::Demo {

namespace {

/// ISO 7064: letters count from A = 10, the first four characters go to the end.
int remainderBy97(const QString &iban)
{
    int remainder = 0;
    const QString turned = iban.mid(4) + iban.left(4);
    for (const QChar c : turned) {
        const int value = c.isDigit() ? c.digitValue() : c.toUpper().unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder;
}

} // namespace

QString makeIban(const QString &country, const QString &digits)
{
    const QString unchecked = country + QStringLiteral("00") + digits;
    return QStringLiteral("%1%2%3")
        .arg(country)
        .arg(98 - remainderBy97(unchecked), 2, 10, QChar(u'0'))
        .arg(digits);
}

bool isIban(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$"));
    const QString plain = text.simplified().remove(u' ').toUpper();
    return form.match(plain).hasMatch() && remainderBy97(plain) == 1;
}

bool isBic(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$"));
    return form.match(text.trimmed().toUpper()).hasMatch();
}

} // namespace Frontdesk::Demo
