// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/auditlog.h"
#include "models/store/database.h"
#include "tests/models/ledger/ledgerstage.h"

namespace Frontdesk {

/// One desk: a store of its own, the ledger that it shares, and its audit log.
class AuditDesk
{
public:
    explicit AuditDesk(const LedgerStage &stage)
        : ledger(stage.desk()),
          database(folder.filePath(QStringLiteral("journal.sqlite")), journalSchema())
    {
        open();
    }
    void open() { log = std::make_unique<AuditLog>(*ledger, database); }

    bool record(const QString &subject)
    {
        AuditEvent event;
        event.kind = AuditKind::Write;
        event.desk = QStringLiteral("Desk 1");
        event.person = QStringLiteral("Zoë");
        event.customer = 1005;
        event.subject = subject;
        event.outcome = QStringLiteral("Done");
        return log->record(event);
    }
    /// Records \a count events, and waits until they are in the ledger.
    bool fill(int count)
    {
        for (int i = 1; i <= count; ++i)
            record(QStringLiteral("act %1").arg(i));
        return QTest::qWaitFor([this] { return log->waiting() == 0; }, 30'000);
    }
    QList<AuditEntry> read(const AuditFilter &filter = {})
    {
        return *answerOf<QList<AuditEntry>>([&](auto done) { log->read(filter, &owner, done); });
    }
    ChainFinding verify()
    {
        return *answerOf<ChainFinding>([&](auto done) { log->verify(&owner, done); });
    }

    QTemporaryDir folder;
    QObject owner;
    std::unique_ptr<Ledger> ledger;
    Database database;
    std::unique_ptr<AuditLog> log;
};

/// The oldest first.
inline QStringList subjectsOf(const QList<AuditEntry> &entries)
{
    QStringList subjects;
    for (const AuditEntry &entry : entries)
        subjects.prepend(entry.event.subject);
    return subjects;
}

} // namespace Frontdesk
