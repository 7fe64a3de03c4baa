// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/paymenthints.h"

#include "models/amendments/iban.h"
#include "models/store/textfold.h"

#include <algorithm>

namespace Frontdesk {

namespace {

using Kind = PaymentHint::Kind;

QString normalisedValue(const FieldValues &values, const char *id, FieldKind kind)
{
    return normalised(kind, values.value(QString::fromLatin1(id)));
}

/// The words of a name; what banks and people put around it is no part of it.
QStringList nameWords(const QString &foldedName)
{
    static const QStringList around{
        QStringLiteral("dr"),  QStringLiteral("prof"), QStringLiteral("mr"),
        QStringLiteral("mrs"), QStringLiteral("herr"), QStringLiteral("frau"),
        QStringLiteral("und"), QStringLiteral("and"),  QStringLiteral("oder"),
        QStringLiteral("or"),  QStringLiteral("von"),  QStringLiteral("van"),
        QStringLiteral("de")};
    QString letters = foldedName;
    for (QChar &c : letters) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    QStringList words = letters.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return around.contains(word); });
    return words;
}

bool isSameWord(const QString &a, const QString &b)
{
    return a == b || (a.size() == 1 && b.startsWith(a)) || (b.size() == 1 && a.startsWith(b));
}

/// How many of \a words find a partner of their own in \a others; \a whole counts those that are
/// more than an initial.
int partners(const QStringList &words, QStringList others, int &whole)
{
    int found = 0;
    for (const QString &word : words) {
        const auto partner
            = std::find_if(others.cbegin(), others.cend(),
                           [&](const QString &other) { return isSameWord(word, other); });
        if (partner == others.cend())
            continue;
        whole += word == *partner && word.size() > 1 ? 1 : 0;
        others.erase(partner);
        ++found;
    }
    return found;
}

HolderMatch matchOfSpellings(const QString &holder, const QString &name)
{
    const QStringList words = nameWords(holder);
    const QStringList wanted = nameWords(name);
    int whole = 0;
    const int found = partners(wanted, words, whole);
    if (whole == 0)
        return HolderMatch::Different;
    // A second first name is often left out, and an account of two has both their names.
    return found == wanted.size() || (found >= 2 && found == words.size()) ? HolderMatch::Same
                                                                           : HolderMatch::Related;
}

void addIbanHints(QList<PaymentHint> &hints, const QString &iban)
{
    const QString country = iban.left(2);
    switch (Iban::faultOf(iban)) {
    case Iban::Fault::Characters:
        hints.append({Kind::IbanCharacters});
        return;
    case Iban::Fault::Length:
        hints.append({Kind::IbanLength, country});
        return;
    case Iban::Fault::Checksum:
        hints.append({Kind::IbanChecksum});
        return;
    case Iban::Fault::None:
        break;
    }
    if (Iban::lengthIn(country))
        hints.append({Kind::IbanGood, country});
    else
        hints.append({Kind::IbanOutsideSepa, country});
}

void addBankHints(QList<PaymentHint> &hints, const QString &before, const QString &iban,
                  const QString &bic)
{
    const QString country = iban.left(2);
    if (Iban::faultOf(iban) == Iban::Fault::None && before.size() > 2 && before.left(2) != country)
        hints.append({Kind::CountryChanges, country});
    if (bic.isEmpty())
        return;
    if (!Iban::isBic(bic))
        hints.append({Kind::BicShape});
    else if (bic.mid(4, 2) != country)
        hints.append({Kind::BicOtherCountry, bic.mid(4, 2)});
}

void addHolderHints(QList<PaymentHint> &hints, const QString &holder, const QString &customer)
{
    switch (matchOfHolder(holder, customer)) {
    case HolderMatch::Missing:
        hints.append({Kind::HolderMissing});
        break;
    case HolderMatch::Related:
        hints.append({Kind::HolderIsRelated});
        break;
    case HolderMatch::Different:
        hints.append({Kind::HolderDiffers});
        break;
    case HolderMatch::Same:
        break;
    }
}

} // namespace

HolderMatch matchOfHolder(const QString &holder, const QString &customerName)
{
    if (holder.trimmed().isEmpty())
        return HolderMatch::Missing;
    HolderMatch best = HolderMatch::Different;
    for (const QString &spelling : foldedSpellings(holder)) {
        for (const QString &name : foldedSpellings(customerName))
            best = std::min(best, matchOfSpellings(spelling, name));
    }
    return best;
}

QList<PaymentHint> paymentHints(const FieldValues &current, const FieldValues &requested,
                                const PaymentSurroundings &around, const QDateTime &now)
{
    const QString iban = normalisedValue(requested, "iban", FieldKind::Iban);
    QList<PaymentHint> hints;
    addIbanHints(hints, iban);
    addBankHints(hints, normalisedValue(current, "iban", FieldKind::Iban), iban,
                 normalisedValue(requested, "bic", FieldKind::Bic));
    addHolderHints(hints, requested.value(QStringLiteral("accountHolder")), around.customerName);
    if (around.contactChanged.isValid() && around.contactChanged.addDays(ContactWatchDays) >= now)
        hints.append({Kind::ContactChangedLately, {}, around.contactChanged});
    if (around.contactChangeWaits)
        hints.append({Kind::ContactChangeWaits});
    std::stable_partition(hints.begin(), hints.end(),
                          [](const PaymentHint &hint) { return hint.isWarning(); });
    return hints;
}

} // namespace Frontdesk
