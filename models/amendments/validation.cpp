// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/validation.h"

#include "api/codec/text.h"
#include "models/amendments/iban.h"

#include <algorithm>
#include <QLocale>
#include <QRegularExpression>

namespace Frontdesk {

namespace {

using Kind = FieldProblem::Kind;

constexpr int EarliestBirthYear = 1900;
/// ITU E.164 allows fifteen digits; fewer than five are no subscriber anywhere.
constexpr int FewestPhoneDigits = 5;
constexpr int MostPhoneDigits = 15;

std::optional<Kind> emailFault(const QString &value)
{
    static const QRegularExpression form(
        QStringLiteral("^[^\\s@,;<>]+@[^\\s@.,;<>]+(\\.[^\\s@.,;<>]+)+$"));
    return form.match(value).hasMatch() ? std::nullopt : std::optional(Kind::EmailShape);
}

std::optional<Kind> phoneFault(const QString &value)
{
    static const QRegularExpression form(QStringLiteral("^\\+?[0-9 ()/.-]+$"));
    const auto digits
        = std::count_if(value.cbegin(), value.cend(), [](QChar c) { return c.isDigit(); });
    const bool good
        = form.match(value).hasMatch() && digits >= FewestPhoneDigits && digits <= MostPhoneDigits;
    return good ? std::nullopt : std::optional(Kind::PhoneShape);
}

std::optional<Kind> dateFault(const QString &value, QDate today)
{
    QDate date;
    if (!Api::fromText(value, date))
        return Kind::DateShape;
    if (date > today)
        return Kind::BirthInFuture;
    return date.year() < EarliestBirthYear ? std::optional(Kind::BirthTooLongAgo) : std::nullopt;
}

std::optional<Kind> ibanFault(const QString &value)
{
    switch (Iban::faultOf(value)) {
    case Iban::Fault::Characters:
        return Kind::IbanCharacters;
    case Iban::Fault::Length:
        return Kind::IbanLength;
    case Iban::Fault::Checksum:
        return Kind::IbanChecksum;
    case Iban::Fault::None:
        break;
    }
    return std::nullopt;
}

std::optional<Kind> faultOf(FieldKind kind, const QString &value, QDate today)
{
    switch (kind) {
    case FieldKind::Email:
        return emailFault(value);
    case FieldKind::Phone:
        return phoneFault(value);
    case FieldKind::Date:
        return dateFault(value, today);
    case FieldKind::Country:
        return countryCodes().contains(value) ? std::nullopt : std::optional(Kind::CountryUnknown);
    case FieldKind::Iban:
        return ibanFault(value);
    case FieldKind::Bic:
        return Iban::isBic(value) ? std::nullopt : std::optional(Kind::BicShape);
    case FieldKind::Text:
    case FieldKind::Gender:
    case FieldKind::Title:
        break;
    }
    return std::nullopt;
}

/// What a direct debit may stumble over although each number is right by itself.
QList<FieldProblem> bankHints(const FieldValues &wanted)
{
    const QString iban = cleaned(FieldKind::Iban, wanted.value(QStringLiteral("iban")));
    const QString bic = cleaned(FieldKind::Bic, wanted.value(QStringLiteral("bic")));
    if (Iban::faultOf(iban) != Iban::Fault::None)
        return {};
    QList<FieldProblem> hints;
    if (!Iban::lengthIn(iban.left(2)))
        hints.append({QStringLiteral("iban"), Kind::IbanOutsideSepa, true});
    if (Iban::isBic(bic) && bic.mid(4, 2) != iban.left(2))
        hints.append({QStringLiteral("bic"), Kind::BicOtherCountry, true});
    return hints;
}

} // namespace

QList<FieldProblem> problemsOf(const AmendmentDraft &draft, QDate today)
{
    QList<FieldProblem> problems;
    bool anyChange = false;
    for (const DataField &field : fieldsOf(draft.domain)) {
        const QString value = cleaned(field.kind, draft.wanted.value(field.id));
        const bool isChanged = differs(field.kind, value, draft.before.current.value(field.id));
        anyChange = anyChange || isChanged;
        if (value.isEmpty() && field.required)
            problems.append({field.id, Kind::Missing});
        else if (const auto fault = faultOf(field.kind, value, today); fault && !value.isEmpty())
            problems.append({field.id, *fault, !isChanged});
    }
    if (draft.domain == AmendmentDomain::Payment)
        problems += bankHints(draft.wanted);
    if (draft.before.requireSignature && !draft.isSigned)
        problems.append({SignatureField, Kind::SignatureMissing});
    if (!anyChange)
        problems.append({{}, Kind::NothingChanged});
    return problems;
}

bool keepsFromSending(const QList<FieldProblem> &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const FieldProblem &problem) { return !problem.isHint; });
}

const QStringList &countryCodes()
{
    static const QStringList codes = [] {
        // Qt knows regions and code points that ISO leaves to users, too.
        static const QRegularExpression country(QStringLiteral("^(?!Q[M-Z]|EU|EZ|UN|ZZ)[A-Z]{2}$"));
        QStringList list;
        for (int i = 1; i <= int(QLocale::LastTerritory); ++i) {
            const QString code = QLocale::territoryToCode(QLocale::Territory(i));
            if (country.match(code).hasMatch())
                list.append(code);
        }
        list.sort();
        return list;
    }();
    return codes;
}

} // namespace Frontdesk
