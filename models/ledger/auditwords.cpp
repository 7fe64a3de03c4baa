// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/auditwords.h"

#include "api/codec/text.h"
#include "models/acts/act.h"
#include "models/amendments/decision.h"
#include "models/amendments/fieldwords.h"
#include "models/amendments/requestwords.h"
#include "models/ledger/reviewqueue.h"

namespace Frontdesk {

namespace {

QString wordOf(ActState state)
{
    switch (state) {
    case ActState::Intended:
        return AuditWords::tr("under way");
    case ActState::Done:
        return AuditWords::tr("done");
    case ActState::Failed:
        return AuditWords::tr("failed");
    case ActState::Waiting:
        return AuditWords::tr("kept until the connection is back");
    case ActState::Unknown:
        break;
    }
    return AuditWords::tr("unknown");
}

QString wordOf(ProposalState state)
{
    switch (state) {
    case ProposalState::Open:
        return AuditWords::tr("waits for a manager");
    case ProposalState::Sent:
        return AuditWords::tr("sent");
    case ProposalState::Declined:
        return AuditWords::tr("declined");
    case ProposalState::Withdrawn:
        return AuditWords::tr("taken back");
    case ProposalState::Unknown:
        break;
    }
    return AuditWords::tr("unknown");
}

/// The journal's names of acts.
QString actNamed(const QString &name)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("CHECK_IN"), QT_TRANSLATE_NOOP("AuditWords", "Check-in")},
        {QStringLiteral("CHECK_OUT"), QT_TRANSLATE_NOOP("AuditWords", "Check-out")},
        {QStringLiteral("BOOK_CLASS"), QT_TRANSLATE_NOOP("AuditWords", "Booking")},
        {QStringLiteral("CANCEL_BOOKING"),
         QT_TRANSLATE_NOOP("AuditWords", "Cancelation of a booking")},
        {QStringLiteral("ADD_MEDIUM"), QT_TRANSLATE_NOOP("AuditWords", "New access medium")},
        {QStringLiteral("CHANGE_MEDIUM"),
         QT_TRANSLATE_NOOP("AuditWords", "Change of an access medium")},
        {QStringLiteral("DELETE_MEDIUM"),
         QT_TRANSLATE_NOOP("AuditWords", "Removal of an access medium")},
        {QStringLiteral("RESTRICT_ACCESS"), QT_TRANSLATE_NOOP("AuditWords", "Access restriction")},
        {QStringLiteral("LIFT_RESTRICTION"),
         QT_TRANSLATE_NOOP("AuditWords", "End of an access restriction")},
        {QStringLiteral("AMEND_CONTACT"),
         QT_TRANSLATE_NOOP("AuditWords", "Change of contact data")},
        {QStringLiteral("AMEND_ADDRESS"), QT_TRANSLATE_NOOP("AuditWords", "Change of an address")},
        {QStringLiteral("AMEND_MASTER"),
         QT_TRANSLATE_NOOP("AuditWords", "Change of personal data")},
        {QStringLiteral("AMEND_PAYMENT"),
         QT_TRANSLATE_NOOP("AuditWords", "Change of the bank account")},
        {QStringLiteral("WITHDRAW_AMENDMENT"),
         QT_TRANSLATE_NOOP("AuditWords", "Withdrawal of a change")},
        {QStringLiteral("WITHDRAW_IDLE_PERIOD"),
         QT_TRANSLATE_NOOP("AuditWords", "Withdrawal of an idle period")},
        {QStringLiteral("WITHDRAW_CANCELATION"),
         QT_TRANSLATE_NOOP("AuditWords", "Withdrawal of a cancelation")},
        {QStringLiteral("WITHDRAW_MODULE_CANCELATION"),
         QT_TRANSLATE_NOOP("AuditWords", "Withdrawal of a module's cancelation")},
    };
    const char *text = words.value(name);
    return text ? AuditWords::tr(text) : QString();
}

template <class State> std::optional<State> stateIn(const QString &text)
{
    State state{};
    const bool isKnown = Api::fromText(text, state) && Api::toText(state) == text;
    return isKnown ? std::optional(state) : std::nullopt;
}

} // namespace

QString AuditWords::kind(AuditKind kind)
{
    switch (kind) {
    case AuditKind::ProposalEntered:
        return tr("Proposal entered");
    case AuditKind::ProposalDecided:
        return tr("Proposal decided");
    case AuditKind::Decision:
        return tr("Decision");
    case AuditKind::Reveal:
        return tr("Bank data shown");
    case AuditKind::Write:
        return tr("Change sent");
    case AuditKind::KeyChanged:
        return tr("Key changed");
    case AuditKind::SettingsChanged:
        return tr("Rules changed");
    case AuditKind::PinChanged:
        return tr("Managers changed");
    case AuditKind::PinFailed:
        return tr("PIN refused");
    case AuditKind::ManagerEntered:
        return tr("Manager mode begun");
    case AuditKind::ManagerLeft:
        return tr("Manager mode ended");
    case AuditKind::Snoozed:
        return tr("Put off");
    case AuditKind::CalledBack:
        return tr("Called back");
    case AuditKind::Exported:
        return tr("Log exported");
    case AuditKind::Unknown:
        break;
    }
    return tr("Something newer");
}

QString AuditWords::subject(const AuditEvent &event)
{
    if (const auto key = requestKeyFromText(event.subject))
        return FieldWords::kind(key->kind);
    const QString act = actNamed(event.subject);
    return act.isEmpty() ? event.subject : act;
}

QString AuditWords::outcome(const AuditEvent &event)
{
    if (event.kind == AuditKind::Write) {
        if (const auto state = stateIn<ActState>(event.outcome))
            return wordOf(*state);
    }
    if (event.kind == AuditKind::ProposalEntered || event.kind == AuditKind::ProposalDecided) {
        if (const auto state = stateIn<ProposalState>(event.outcome))
            return wordOf(*state);
    }
    if (const auto state = stateIn<RequestState>(event.outcome))
        return RequestWords::state(*state);
    return event.outcome;
}

QString AuditWords::chain(const LedgerResult<ChainFinding> &finding)
{
    if (!finding)
        return tr("The chain could not be checked: the log cannot be read now.");
    switch (finding->state) {
    case ChainFinding::State::Broken:
        return tr("The chain is broken at entry %1: it, or one before it, was changed, put in or "
                  "taken out by something other than this program. Entries from there on prove "
                  "nothing.")
            .arg(finding->at);
    case ChainFinding::State::Truncated:
        return tr("The log ends before entry %1, which this desk has seen: its end was taken away.")
            .arg(finding->at);
    case ChainFinding::State::Good:
        break;
    }
    return tr("The chain is whole: all %n entry(ies) are as they were recorded.", nullptr,
              int(finding->entries));
}

} // namespace Frontdesk
