// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/ledgerschema.h"

namespace Frontdesk::LedgerSchema {

namespace {

// Rows are added at the end and never touched again, whoever asks: a gap, a change and a removal
// are refused by the database itself. The program that writes has no way around it; an
// administrator of the database has, and the chain of hashes shows it.
QStringList guardsOfSqlite()
{
    const QString refusal = QStringLiteral("create trigger audit_no_%1 before %1 on audit begin"
                                           " select raise(abort, 'audit is append-only'); end");
    return {
        refusal.arg(QStringLiteral("update")),
        refusal.arg(QStringLiteral("delete")),
        QStringLiteral("create trigger audit_no_gap before insert on audit"
                       " when new.seq <> (select coalesce(max(seq), 0) + 1 from audit) begin"
                       " select raise(abort, 'audit has no gaps'); end"),
    };
}

QStringList guardsOfPostgres()
{
    return {
        QStringLiteral("create function audit_refuse() returns trigger language plpgsql as $$ begin"
                       " raise exception 'audit is append-only'; end $$"),
        QStringLiteral("create trigger audit_no_change before update or delete or truncate on audit"
                       " for each statement execute function audit_refuse()"),
        QStringLiteral("create function audit_follow() returns trigger language plpgsql as $$ begin"
                       " if new.seq <> (select coalesce(max(seq), 0) + 1 from audit) then"
                       " raise exception 'audit has no gaps'; end if; return new; end $$"),
        QStringLiteral("create trigger audit_no_gap before insert on audit"
                       " for each row execute function audit_follow()"),
    };
}

QStringList firstTables()
{
    return {
        QStringLiteral("create table topic(id {key}, changes bigint not null)"),
        QStringLiteral("insert into topic(id, changes)"
                       " values(0, 0), (1, 0), (2, 0), (3, 0), (4, 0)"),
        // shown is JSON without bank data; sealed is what the desks alone can open.
        QStringLiteral("create table proposal(id {id}, kind text not null,"
                       " customer bigint not null, shown text not null, sealed {bytes},"
                       " desk text not null, entered_by text not null, entered bigint not null,"
                       " state text not null, decided_by text, decided bigint, reason text)"),
        QStringLiteral("create index proposal_state on proposal(state)"),
        QStringLiteral("create table snooze(request text primary key, until bigint not null,"
                       " entered_by text not null)"),
        QStringLiteral("create table call_back(id {id}, request text not null,"
                       " entered_by text not null, desk text not null, entered bigint not null,"
                       " note text not null)"),
        QStringLiteral("create index call_back_request on call_back(request)"),
        // holder is a program that runs, desk its name for people.
        QStringLiteral("create table claim(request text primary key, holder text not null,"
                       " desk text not null, since bigint not null, expires bigint not null)"),
        QStringLiteral("create table audit(seq {key}, event text not null unique,"
                       " time bigint not null, desk text not null, person text not null,"
                       " kind text not null, customer bigint not null, subject text not null,"
                       " outcome text not null, note text not null, hash {bytes} not null)"),
        QStringLiteral("create index audit_time on audit(time)"),
        QStringLiteral("create index audit_customer on audit(customer)"),
        QStringLiteral("create index audit_person on audit(person)"),
    };
}

} // namespace

QStringList step(LedgerPlace::Kind kind, int version)
{
    Q_ASSERT(version == 1);
    QStringList statements = firstTables();
    for (QString &statement : statements)
        statement = LedgerDialect::spelled(kind, statement);
    return statements + (kind == LedgerPlace::Kind::Sqlite ? guardsOfSqlite() : guardsOfPostgres());
}

} // namespace Frontdesk::LedgerSchema
