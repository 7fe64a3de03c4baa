// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/schema.h"

#include <QDir>
#include <QFileInfo>

namespace Frontdesk {

namespace {

SchemaStep customerCache()
{
    return {1,
            {
                // json is the customer without bank data, PINs and links; the columns beside it
                // serve search and sorting. pass is the full sync that saw the customer last.
                QStringLiteral("create table customer(id integer primary key, number text,"
                               " number_key text, first_name text, last_name text, sort_key text,"
                               " birth text, email text, email_key text, status text, city text,"
                               " has_image integer not null default 0, json blob not null,"
                               " fetched text not null, pass integer not null default 0)"),
                QStringLiteral("create index customer_number on customer(number_key)"),
                QStringLiteral("create index customer_email on customer(email_key)"),
                QStringLiteral("create index customer_birth on customer(birth)"),
                QStringLiteral("create index customer_pass on customer(pass)"),
                QStringLiteral("create table customer_medium(value text not null,"
                               " customer integer not null references customer on delete cascade,"
                               " kind text not null, primary key(value, customer, kind))"
                               " without rowid"),
                QStringLiteral("create index customer_medium_owner on customer_medium(customer)"),
                QStringLiteral("create virtual table customer_text using fts5(words,"
                               " tokenize='unicode61 remove_diacritics 2', prefix='1 2 3 4')"),
                QStringLiteral("create virtual table customer_phone using fts5(digits,"
                               " tokenize='trigram')"),
                QStringLiteral("create table customer_sync(id integer primary key check(id = 1),"
                               " pass integer not null, phase text not null, cursor text,"
                               " done integer not null, last_total integer not null,"
                               " completed text)"),
            }};
}

/// In the store until version 15.
SchemaStep journal()
{
    return {
        2,
        {
            QStringLiteral("create table journal(id integer primary key, recorded text not null,"
                           " customer integer, customer_name text, kind text not null,"
                           " detail text, state text not null, concluded text, error text,"
                           " result text)"),
            QStringLiteral("create index journal_state on journal(state)"),
        }};
}

SchemaStep photos()
{
    return {3,
            {QStringLiteral("create table photo(customer integer primary key, bytes blob not null,"
                            " fetched text not null)")}};
}

SchemaStep checkins()
{
    return {
        4,
        {
            QStringLiteral("create table checkin(customer integer not null, id integer not null,"
                           " check_in text, check_out text, studio_id integer,"
                           " studio_name text, primary key(customer, id)) without rowid"),
            QStringLiteral("create index checkin_time on checkin(customer, check_in)"),
            QStringLiteral("create table checkin_coverage(customer integer not null,"
                           " from_date text not null, to_date text not null,"
                           " complete integer not null, primary key(customer, from_date))"
                           " without rowid"),
        }};
}

SchemaStep inbox()
{
    return {
        5,
        {
            // json is the request without bank data; known is when it was first seen.
            QStringLiteral("create table inbox_request(kind text not null,"
                           " customer integer not null, subject integer not null,"
                           " json blob not null, known text not null, read text not null,"
                           " primary key(customer, kind, subject)) without rowid"),
            // read: all kinds at once; tried: in vain; looked: at the desk.
            QStringLiteral("create table inbox_customer(customer integer primary key, read text,"
                           " tried text, looked text)"),
            QStringLiteral("create index inbox_customer_read on inbox_customer(read)"),
            QStringLiteral("create table inbox_module(customer integer not null,"
                           " contract integer not null, module integer not null,"
                           " primary key(customer, contract, module)) without rowid"),
            QStringLiteral("create trigger inbox_customer_gone after delete on customer begin"
                           " delete from inbox_request where customer = old.id;"
                           " delete from inbox_customer where customer = old.id;"
                           " delete from inbox_module where customer = old.id; end"),
        }};
}

/// Decisions that are not over. request is without bank data; with it, it lies encrypted in sealed.
SchemaStep decisions()
{
    return {6,
            {QStringLiteral(
                "create table decision(id integer primary key, key text not null unique,"
                " verb text not null, course text not null, recorded text not null,"
                " after_entry integer not null, stopped integer not null default 0, error text,"
                " manager text, reason text, customer_name text, request blob not null,"
                " sealed blob)")}};
}

SchemaStep auditOutbox()
{
    return {7,
            {
                QStringLiteral("create table audit_outbox(id integer primary key autoincrement,"
                               " row text not null)"),
                // How far the audit log of a place had come when this desk looked last.
                QStringLiteral("create table audit_seen(place text primary key,"
                               " sequence integer not null, hash blob not null) without rowid"),
            }};
}

SchemaStep search()
{
    return {8,
            {
                // The words of names, for finding them in spite of a typing error; those of who is
                // there already come out of the search index. A word may outlive its customers.
                QStringLiteral("create table name_word(word text primary key) without rowid"),
                QStringLiteral("create index name_word_rest on name_word(substr(word, 2))"),
                QStringLiteral("create virtual table customer_vocabulary"
                               " using fts5vocab(customer_text, 'row')"),
                QStringLiteral("insert into name_word select term from customer_vocabulary"
                               " where term >= 'a' and length(term) > 2"),
                QStringLiteral("drop table customer_vocabulary"),
                // Who was here today is found first.
                QStringLiteral("create index journal_recorded on journal(recorded)"),
                QStringLiteral("create index checkin_day on checkin(check_in)"),
            }};
}

SchemaStep ranking()
{
    return {9,
            {
                // The beginnings of last names are read in the order in which they are shown.
                QStringLiteral("create index customer_name on"
                               " customer(status is 'FORMER_MEMBER', sort_key)"),
                // Who has booked for which day, as far as the desk has learned.
                QStringLiteral("create table booking_day(day text not null,"
                               " customer integer not null, primary key(day, customer))"
                               " without rowid"),
            }};
}

/// What was read last, for going on while the server cannot be reached; never bank data.
SchemaStep offline()
{
    return {10,
            {
                QStringLiteral("create table customer_fact(customer integer not null,"
                               " kind text not null, json blob not null, fetched text not null,"
                               " primary key(customer, kind)) without rowid"),
                QStringLiteral("create trigger customer_fact_gone after delete on customer begin"
                               " delete from customer_fact where customer = old.id; end"),
                QStringLiteral("create table line(id integer primary key check(id = 1),"
                               " last_good text not null)"),
            }};
}

/// Lists of any length are read in parts: an index each for what they are ordered by.
SchemaStep lists()
{
    return {
        11,
        {
            // The number of customers with a status is read from these, too.
            QStringLiteral("create index customer_by_name on customer(sort_key, status)"),
            QStringLiteral("create index customer_status on customer(status, sort_key)"),
            QStringLiteral("create index customer_city on customer(city collate nocase, status)"),
            QStringLiteral("drop index customer_number"),
            QStringLiteral("create index customer_number on customer(number_key, status)"),
            QStringLiteral("drop index customer_email"),
            QStringLiteral("create index customer_email on customer(email_key, status)"),
            QStringLiteral("drop index customer_birth"),
            QStringLiteral("create index customer_birth on customer(birth, status)"),
            QStringLiteral("create index journal_arrival on journal(recorded)"
                           " where kind = 'CHECK_IN' and state <> 'FAILED'"),
            QStringLiteral("create index journal_open on journal(recorded)"
                           " where state not in ('DONE', 'FAILED')"),
            QStringLiteral("create index journal_customer on journal(customer)"),
            // walk is the last reading of a customer's history that saw the visit.
            QStringLiteral("alter table checkin add column walk integer not null default 0"),
            QStringLiteral("create index checkin_walk on checkin(customer, walk, check_in)"),
        }};
}

/// See SearchIndex.
SchemaStep merging()
{
    QStringList statements;
    for (const char *table : {"customer_text", "customer_phone"}) {
        const auto set = [&](const char *option, int value) {
            statements.append(QStringLiteral("insert into %1(%1, rank) values('%2', %3)")
                                  .arg(QLatin1String(table), QLatin1String(option))
                                  .arg(value));
        };
        set("automerge", 0);
        set("usermerge", 8); // parts of one size
        set("crisismerge", 64); // where nobody merges in the background
    }
    return {12, statements};
}

/// Three indexes began with the order of names, and writing them took longer than all other work on
/// a new customer. The one of names alone has what the others had, but for the order within a
/// status.
SchemaStep fewerIndexes()
{
    return {13,
            {
                QStringLiteral("drop index customer_name"),
                QStringLiteral("drop index customer_status"),
                QStringLiteral("create index customer_status on customer(status)"),
            }};
}

/// Members and prospects are read at once; a list that has been read has no cursor.
SchemaStep listsAtOnce()
{
    return {14,
            {
                QStringLiteral("alter table customer_sync rename column cursor to members"),
                QStringLiteral("alter table customer_sync add column prospects text"),
                QStringLiteral("update customer_sync set members = ifnull(members, ''),"
                               " prospects = '', phase = 'LISTS' where phase = 'MEMBERS'"),
                QStringLiteral("update customer_sync set members = null,"
                               " prospects = ifnull(members, ''), phase = 'LISTS'"
                               " where phase = 'PROSPECTS'"),
            }};
}

/// The journal's own file has taken over what was in them, see Database.
SchemaStep journalApart()
{
    return {15,
            {
                QStringLiteral("drop table journal"),
                QStringLiteral("drop table decision"),
                QStringLiteral("drop table audit_outbox"),
                QStringLiteral("drop table audit_seen"),
            }};
}

SchemaStep journalOfItsOwn()
{
    const QStringList indexes{
        QStringLiteral("create index journal_recorded on journal(recorded)"),
        QStringLiteral("create index journal_arrival on journal(recorded)"
                       " where kind = 'CHECK_IN' and state <> 'FAILED'"),
        QStringLiteral("create index journal_open on journal(recorded)"
                       " where state not in ('DONE', 'FAILED')"),
        QStringLiteral("create index journal_customer on journal(customer)"),
    };
    return {1, journal().statements + decisions().statements + auditOutbox().statements + indexes};
}

} // namespace

const QList<SchemaStep> &storeSchema()
{
    static const QList<SchemaStep> steps{
        customerCache(), journal(),     photos(),       checkins(),    inbox(),
        decisions(),     auditOutbox(), search(),       ranking(),     offline(),
        lists(),         merging(),     fewerIndexes(), listsAtOnce(), journalApart(),
    };
    return steps;
}

const QList<SchemaStep> &journalSchema()
{
    static const QList<SchemaStep> steps{journalOfItsOwn()};
    return steps;
}

QString journalPathOf(const QString &storePath)
{
    return QFileInfo(storePath).dir().filePath(QStringLiteral("journal.sqlite"));
}

} // namespace Frontdesk
