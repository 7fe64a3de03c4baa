// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/auditwiring.h"

#include "api/codec/text.h"
#include "models/acts/actcodec.h"
#include "models/acts/actrunner.h"
#include "models/amendments/proposaldesk.h"
#include "models/staff/managermode.h"

namespace Frontdesk {

namespace {

QString wordOf(ManagerMode::Ending ending)
{
    switch (ending) {
    case ManagerMode::Ending::NoUse:
        return QStringLiteral("no use");
    case ManagerMode::Ending::Locked:
        return QStringLiteral("locked");
    case ManagerMode::Ending::StudioLeft:
        return QStringLiteral("studio left");
    case ManagerMode::Ending::Asked:
        break;
    }
    return QStringLiteral("asked");
}

} // namespace

AuditWiring::AuditWiring(AuditLog &log, ManagerMode &manager, QString desk, QObject *parent)
    : QObject(parent), m_log(log), m_manager(manager), m_desk(std::move(desk))
{
    followManager();
}

bool AuditWiring::record(AuditKind kind, AuditEvent event)
{
    event.kind = kind;
    event.desk = m_desk;
    if (event.person.isEmpty())
        event.person = m_manager.manager();
    return m_log.record(event);
}

AuditEvent AuditWiring::about(const RequestKey &key)
{
    AuditEvent event;
    event.customer = key.customer;
    event.subject = toText(key);
    return event;
}

void AuditWiring::followManager()
{
    connect(&m_manager, &ManagerMode::entered, this, [this](const QString &manager) {
        AuditEvent event;
        event.person = manager;
        record(AuditKind::ManagerEntered, event);
    });
    connect(&m_manager, &ManagerMode::left, this,
            [this](const QString &manager, ManagerMode::Ending ending) {
                AuditEvent event;
                event.person = manager;
                event.note = wordOf(ending);
                record(AuditKind::ManagerLeft, event);
            });
    connect(&m_manager.pins(), &ManagerPins::refused, this,
            [this](const QString &name, PinState state) {
                AuditEvent event;
                event.person = name;
                event.note = state == PinState::Paused ? QStringLiteral("too early")
                                                       : QStringLiteral("wrong");
                record(AuditKind::PinFailed, event);
            });
}

void AuditWiring::follow(ActRunner &acts)
{
    connect(&acts, &ActRunner::concluded, this, [this](const Act &act, const ActOutcome &outcome) {
        AuditEvent event;
        event.customer = act.customerId;
        event.subject = stored(act.detail).kind;
        event.outcome = Api::toText(outcome.state);
        record(AuditKind::Write, event);
    });
}

void AuditWiring::follow(ProposalDesk &proposals)
{
    connect(&proposals, &ProposalDesk::entered, this, [this](const RequestKey &key) {
        AuditEvent event = about(key);
        event.outcome = Api::toText(ProposalState::Open);
        record(AuditKind::ProposalEntered, event);
    });
    connect(&proposals, &ProposalDesk::takenBack, this, [this](const RequestKey &key) {
        AuditEvent event = about(key);
        event.outcome = Api::toText(ProposalState::Withdrawn);
        record(AuditKind::ProposalDecided, event);
    });
}

bool AuditWiring::revealed(Api::CustomerId customer, const QString &where)
{
    AuditEvent event;
    event.customer = customer;
    event.subject = where;
    return record(AuditKind::Reveal, event);
}

void AuditWiring::decided(const Decision &decision)
{
    AuditEvent event = about(decision.request.key);
    event.person = decision.manager;
    event.outcome = Api::toText(RequestState::Deciding);
    event.note = Api::toText(decision.verb);
    if (!decision.reason.isEmpty())
        event.note += QStringLiteral(": ") + decision.reason;
    m_deciders.insert(decision.request.key, decision.manager);
    record(AuditKind::Decision, event);
}

void AuditWiring::progressed(const DecisionOutcome &outcome)
{
    if (outcome.state == RequestState::Deciding)
        return; // recorded when it was decided
    AuditEvent event = about(outcome.key);
    event.person = m_deciders.value(outcome.key);
    event.outcome = Api::toText(outcome.state);
    record(AuditKind::Decision, event);
}

void AuditWiring::calledBack(const RequestKey &key, const QString &by)
{
    AuditEvent event = about(key);
    event.person = by;
    record(AuditKind::CalledBack, event);
}

void AuditWiring::snoozed(const RequestKey &key, const QString &until)
{
    AuditEvent event = about(key);
    event.note = until;
    record(AuditKind::Snoozed, event);
}

void AuditWiring::keyChanged()
{
    record(AuditKind::KeyChanged);
}

void AuditWiring::rulesChanged(const QString &what)
{
    AuditEvent event;
    event.note = what;
    record(AuditKind::SettingsChanged, event);
}

void AuditWiring::managersChanged(const QString &manager, const QString &what)
{
    AuditEvent event;
    event.subject = manager;
    event.note = what;
    record(AuditKind::PinChanged, event);
}

} // namespace Frontdesk
