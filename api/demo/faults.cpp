// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/faults.h"

#include "api/codec/text.h"
#include "api/demo/http/handlers.h"

namespace Frontdesk::Demo {

using Api::fromText;

std::optional<FaultRule> faultFromText(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    FaultRule rule;
    rule.operation = parts[0];
    const QString kind = parts[1].toUpper().replace(u'-', u'_');
    if (!isKnownOperation(rule.operation) || !fromText(kind, rule.kind)
        || rule.kind == FaultKind::Unknown)
        return std::nullopt;
    if (parts.size() == 2)
        return rule;
    bool isNumber = false;
    if (parts[2].endsWith(u'%')) {
        rule.chance = parts[2].chopped(1).toDouble(&isNumber) / 100;
        isNumber = isNumber && rule.chance >= 0 && rule.chance <= 1;
    } else {
        rule.count = parts[2].toInt(&isNumber);
        isNumber = isNumber && rule.count > 0;
    }
    return isNumber ? std::optional(rule) : std::nullopt;
}

std::optional<FaultRule> Faults::next(const QString &operation)
{
    for (FaultRule &rule : m_rules) {
        const bool isMeant = rule.operation == QLatin1String("*") || rule.operation == operation;
        if (!isMeant || rule.count == 0)
            continue;
        if (rule.chance < 1 && m_chance.generateDouble() >= rule.chance)
            continue;
        if (rule.count > 0)
            --rule.count;
        return rule;
    }
    return std::nullopt;
}

} // namespace Frontdesk::Demo
