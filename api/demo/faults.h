// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <boost/describe.hpp>

#include <optional>
#include <QList>
#include <QRandomGenerator>
#include <QString>

namespace Frontdesk::Demo {

/// How the tenant misbehaves.
enum class FaultKind {
    Unknown,
    Latency, ///< a good answer, late by FaultRule::milliseconds
    Unavailable, ///< 503 instead of the effect
    RateLimited, ///< 429 instead of the effect
    LostRequest, ///< the connection ends without a byte; nothing took effect
    LostAnswer, ///< the connection ends without a byte after the effect
    ClosedConnection, ///< the connection is reset; nothing took effect
    Silence, ///< no effect and no answer, the connection stays open
    CutBody, ///< after the effect, half of the body, then the connection ends
    WrongJson, ///< after the effect, a body that is no JSON
    Drip, ///< after the effect, a byte of the answer every FaultRule::milliseconds
    ExpiredLink ///< for the operation "download": the link is too old
};
BOOST_DESCRIBE_ENUM(FaultKind, Unknown, Latency, Unavailable, RateLimited, LostRequest, LostAnswer,
                    ClosedConnection, Silence, CutBody, WrongJson, Drip, ExpiredLink)

/// Which requests a fault hits: of one operation or all, each by chance, the next few or for ever.
struct FaultRule
{
    QString operation = QStringLiteral("*"); ///< the contract's operation id; * for all
    FaultKind kind = FaultKind::Unknown;
    int count = -1; ///< how many requests more; negative for ever
    double chance = 1; ///< of each request, 0 to 1
    int milliseconds = 100;
    friend bool operator==(const FaultRule &, const FaultRule &) = default;
};

/// The rule in \a text, "operation:kind:count" or "operation:kind:chance%", kind in the spelling
/// LOST_ANSWER or lost-answer; nothing when it is not of that form or the operation is unknown.
[[nodiscard]] std::optional<FaultRule> faultFromText(const QString &text);

/// The rules in force. Decides with its own seeded chance, so that a run can be repeated.
class Faults
{
public:
    explicit Faults(quint32 seed) : m_chance(seed) { }

    void add(const FaultRule &rule) { m_rules.append(rule); }
    void clear() { m_rules.clear(); }
    [[nodiscard]] const QList<FaultRule> &rules() const { return m_rules; }
    /// The first rule that hits a request of \a operation now; its count goes down.
    [[nodiscard]] std::optional<FaultRule> next(const QString &operation);

private:
    QList<FaultRule> m_rules;
    QRandomGenerator m_chance;
};

} // namespace Frontdesk::Demo
