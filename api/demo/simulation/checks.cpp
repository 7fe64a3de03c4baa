// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/checks.h"

#include "api/demo/simulation/bank.h"

#include <QRegularExpression>

namespace Frontdesk::Demo {

using namespace Api;

Problem required(const QString &value, const char *field)
{
    if (!value.trimmed().isEmpty())
        return std::nullopt;
    return Refusal{Reason::FieldMissing, QString::fromLatin1(field)};
}

Problem valid(bool isValid, const char *field)
{
    if (isValid)
        return std::nullopt;
    return Refusal{Reason::FieldInvalid, QString::fromLatin1(field)};
}

Problem firstOf(std::initializer_list<Problem> problems)
{
    for (const Problem &problem : problems) {
        if (problem)
            return problem;
    }
    return std::nullopt;
}

bool isCountryCode(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z]{2}$"));
    return form.match(text).hasMatch();
}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    return form.match(text).hasMatch();
}

Problem problemOf(const AddressData &data)
{
    return firstOf({required(data.street, "street"), required(data.zipCode, "zipCode"),
                    required(data.city, "city"), required(data.countryCode, "countryCode"),
                    valid(isCountryCode(data.countryCode), "countryCode")});
}

Problem problemOf(const ContactData &data)
{
    const QString email = data.email.value_or(QString());
    return valid(email.isEmpty() || isMailAddress(email), "email");
}

Problem problemOf(const MasterData &data)
{
    return firstOf(
        {required(data.firstName, "firstName"), required(data.lastName, "lastName"),
         valid(data.gender.value() != Gender::Unknown, "gender"),
         valid(data.customerTitle.value() != CustomerTitle::Unknown, "customerTitle"),
         valid(data.dateOfBirth.year() > 1900, "dateOfBirth"),
         valid(!data.countryOfBirth || isCountryCode(*data.countryOfBirth), "countryOfBirth")});
}

Problem problemOf(const PaymentData &data)
{
    return firstOf({required(data.accountHolder.value_or(QString()), "accountHolder"),
                    required(data.bankName.value_or(QString()), "bankName"),
                    valid(isIban(data.iban.value_or(QString())), "iban"),
                    valid(isBic(data.bic.value_or(QString())), "bic")});
}

Problem problemOf(const NewCustomer &data, QDate today)
{
    return firstOf(
        {required(data.firstName, "firstName"), required(data.lastName, "lastName"),
         valid(data.dateOfBirth.year() > 1900 && data.dateOfBirth <= today, "dateOfBirth"),
         required(data.email, "email"), valid(isMailAddress(data.email), "email"),
         valid(data.gender != Gender::Unknown, "gender"), required(data.street, "street"),
         required(data.zipCode, "zipCode"), required(data.city, "city"),
         valid(isCountryCode(data.countryCode), "countryCode"),
         required(data.language.languageCode, "language.languageCode")});
}

} // namespace Frontdesk::Demo
