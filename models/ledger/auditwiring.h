// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/decision.h"
#include "models/ledger/auditlog.h"

namespace Frontdesk {

class ActRunner;
class ManagerMode;
class ProposalDesk;

/// Records what happens in an open studio, in the name of the manager who is at the desk. What it
/// follows, it follows from then on; pages tell it what only they see.
class AuditWiring final : public QObject
{
    Q_OBJECT
public:
    /// All outlive this. \a desk is this computer, as others read it.
    AuditWiring(AuditLog &log, ManagerMode &manager, QString desk, QObject *parent = nullptr);

    void follow(ActRunner &acts);
    void follow(ProposalDesk &proposals);

    /// False when it could not be recorded; then nothing is to be shown.
    bool revealed(Api::CustomerId customer, const QString &where);
    void decided(const Decision &decision);
    void progressed(const DecisionOutcome &outcome);
    void calledBack(const RequestKey &key, const QString &by);
    void snoozed(const RequestKey &key, const QString &until);
    void keyChanged();
    void rulesChanged(const QString &what);
    void managersChanged(const QString &manager, const QString &what);

private:
    void followManager();
    bool record(AuditKind kind, AuditEvent event = {});
    [[nodiscard]] static AuditEvent about(const RequestKey &key);

    AuditLog &m_log;
    ManagerMode &m_manager;
    QString m_desk;
    QHash<RequestKey, QString> m_deciders; ///< of what is under way
};

} // namespace Frontdesk
