// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/workingrules.h"

#include <algorithm>

namespace Frontdesk {

namespace {

const QString placeholder = QStringLiteral("{customerId}");
constexpr int LongestMinutes = 240;

QUrl filledIn(QString text, const QString &id)
{
    return QUrl(text.trimmed().replace(placeholder, id), QUrl::StrictMode);
}

} // namespace

WorkingRules withinBounds(WorkingRules rules)
{
    rules.sweepShare = std::clamp(rules.sweepShare, 0, 100);
    rules.managerMinutes = std::clamp(rules.managerMinutes, 1, LongestMinutes);
    rules.lockMinutes = std::clamp(rules.lockMinutes, 0, LongestMinutes);
    return rules;
}

UrlTemplateProblem problemOf(const QString &customerUrlTemplate)
{
    if (customerUrlTemplate.trimmed().isEmpty())
        return UrlTemplateProblem::None;
    if (!customerUrlTemplate.contains(placeholder))
        return UrlTemplateProblem::NoCustomer;
    const QUrl url = filledIn(customerUrlTemplate, QStringLiteral("1"));
    // The customer's number must not choose the host.
    const QUrl other = filledIn(customerUrlTemplate, QStringLiteral("2"));
    if (!url.isValid() || url.host().isEmpty() || url.host() != other.host()
        || url.port() != other.port() || !url.userInfo().isEmpty())
        return UrlTemplateProblem::NotAnAddress;
    return url.scheme() == QLatin1String("https") ? UrlTemplateProblem::None
                                                  : UrlTemplateProblem::NotHttps;
}

QUrl customerUrl(const QString &customerUrlTemplate, Api::CustomerId id)
{
    if (customerUrlTemplate.trimmed().isEmpty()
        || problemOf(customerUrlTemplate) != UrlTemplateProblem::None)
        return {};
    return filledIn(customerUrlTemplate, QString::number(id));
}

} // namespace Frontdesk
