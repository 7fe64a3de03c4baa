// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/auditchain.h"

#include "api/codec/text.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace Frontdesk::AuditChain {

namespace {

void add(QCryptographicHash &hash, const QString &field)
{
    const QByteArray bytes = field.toUtf8();
    const quint32 length = qToBigEndian(quint32(bytes.size()));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
    hash.addData(bytes);
}

const QString &columns()
{
    static const QString names = QStringLiteral("seq, event, time, desk, person, kind, customer,"
                                                " subject, outcome, note, hash");
    return names;
}

AuditRow rowOf(const LedgerRows &row)
{
    return {row.text(1),    row.integer(2), row.text(3), row.text(4), row.text(5),
            row.integer(6), row.text(7),    row.text(8), row.text(9)};
}

AuditEntry entryOf(const LedgerRows &row)
{
    AuditEntry entry{row.integer(0), {}, row.bytes(10)};
    AuditEvent &event = entry.event;
    static_cast<void>(Api::fromText(row.text(5), event.kind));
    event.time = row.time(2);
    event.desk = row.text(3);
    event.person = row.text(4);
    event.customer = row.integer(6);
    event.subject = row.text(7);
    event.outcome = row.text(8);
    event.note = row.text(9);
    return entry;
}

/// What a filter asks for, as a condition and the values of its question marks.
struct Condition
{
    QStringList parts;
    QVariantList values;

    void add(const QString &part, const QVariantList &itsValues)
    {
        parts.append(part);
        values.append(itsValues);
    }
};

void addKinds(Condition &condition, const QList<AuditKind> &kinds)
{
    if (kinds.isEmpty())
        return;
    QStringList marks;
    QVariantList names;
    for (const AuditKind kind : kinds) {
        marks.append(QStringLiteral("?"));
        names.append(Api::toText(kind));
    }
    condition.add(QStringLiteral("kind in (%1)").arg(marks.join(u',')), names);
}

void addText(Condition &condition, QString text)
{
    if (text.isEmpty())
        return;
    text.replace(u'\\', QLatin1String("\\\\"))
        .replace(u'%', QLatin1String("\\%"))
        .replace(u'_', QLatin1String("\\_"));
    const QString pattern = u'%' + text.toLower() + u'%';
    QStringList parts;
    QVariantList values;
    for (const char *column : {"desk", "person", "subject", "outcome", "note"}) {
        parts.append(QStringLiteral("lower(%1) like ? escape '\\'").arg(QLatin1String(column)));
        values.append(pattern);
    }
    condition.add(u'(' + parts.join(QStringLiteral(" or ")) + u')', values);
}

Condition conditionOf(const AuditFilter &filter)
{
    Condition condition;
    if (filter.before > 0)
        condition.add(QStringLiteral("seq < ?"), {filter.before});
    if (filter.from.isValid())
        condition.add(QStringLiteral("time >= ?"), {ledgerTime(filter.from)});
    if (filter.to.isValid())
        condition.add(QStringLiteral("time < ?"), {ledgerTime(filter.to)});
    if (!filter.person.isEmpty())
        condition.add(QStringLiteral("person = ?"), {filter.person});
    if (filter.customer != 0)
        condition.add(QStringLiteral("customer = ?"), {filter.customer});
    addKinds(condition, filter.kinds);
    addText(condition, filter.text);
    return condition;
}

bool isThere(LedgerConnection &ledger, const AuditRow &row)
{
    return ledger.run(QStringLiteral("select 1 from audit where event = ?"), {row.event}).next();
}

/// Whether the entry is what follows.
bool follows(const LedgerRows &row, const AuditHead &before, const AuditHead &seen)
{
    const qint64 sequence = before.sequence + 1;
    const QByteArray hash = row.bytes(10);
    return row.integer(0) == sequence && hash == hashOf(before.hash, sequence, rowOf(row))
        && (sequence != seen.sequence || hash == seen.hash);
}

} // namespace

QByteArray hashOf(const QByteArray &previous, qint64 sequence, const AuditRow &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous.isEmpty() ? QByteArray(32, '\0') : previous);
    add(hash, QString::number(sequence));
    add(hash, row.event);
    add(hash, QString::number(row.time));
    add(hash, row.desk);
    add(hash, row.person);
    add(hash, row.kind);
    add(hash, QString::number(row.customer));
    add(hash, row.subject);
    add(hash, row.outcome);
    add(hash, row.note);
    return hash.result();
}

void append(LedgerConnection &ledger, const QList<AuditRow> &rows)
{
    ledger.lock(QStringLiteral("audit"));
    AuditHead last = head(ledger);
    for (const AuditRow &row : rows) {
        if (ledger.problem() || isThere(ledger, row))
            continue;
        last = {last.sequence + 1, hashOf(last.hash, last.sequence + 1, row)};
        const QString sql = QStringLiteral("insert into audit(%1) values(?, ?, ?, ?, ?, ?, ?, ?,"
                                           " ?, ?, ?)")
                                .arg(columns());
        ledger.run(sql,
                   {last.sequence, row.event, row.time, ledgerText(row.desk),
                    ledgerText(row.person), row.kind, row.customer, ledgerText(row.subject),
                    ledgerText(row.outcome), ledgerText(row.note), last.hash});
    }
}

AuditHead head(LedgerConnection &ledger)
{
    LedgerRows rows
        = ledger.run(QStringLiteral("select seq, hash from audit order by seq desc limit 1"));
    return rows.next() ? AuditHead{rows.integer(0), rows.bytes(1)} : AuditHead();
}

AuditHead headAfter(LedgerConnection &ledger, const AuditHead &seen)
{
    LedgerRows rows
        = ledger.run(QStringLiteral("select hash from audit where seq = ?"), {seen.sequence});
    const bool isThere = seen.sequence == 0 || (rows.next() && rows.bytes(0) == seen.hash);
    return isThere ? head(ledger) : seen;
}

QList<AuditEntry> read(LedgerConnection &ledger, const AuditFilter &filter)
{
    Condition condition = conditionOf(filter);
    const QString where = condition.parts.isEmpty()
        ? QString()
        : QString(QStringLiteral(" where ") + condition.parts.join(QStringLiteral(" and ")));
    condition.values.append(filter.limit);
    const QString sql
        = QStringLiteral("select %1 from audit%2 order by seq desc limit ?").arg(columns(), where);
    QList<AuditEntry> entries;
    LedgerRows rows = ledger.run(sql, condition.values);
    while (rows.next())
        entries.append(entryOf(rows));
    return entries;
}

Walk walk(LedgerConnection &ledger, Walk walk, int count)
{
    const QString sql
        = QStringLiteral("select %1 from audit where seq > ? order by seq limit ?").arg(columns());
    LedgerRows rows = ledger.run(sql, {walk.at.sequence, count});
    int found = 0;
    for (; rows.next(); ++found) {
        if (!follows(rows, walk.at, walk.seen)) {
            walk.finding = {ChainFinding::State::Broken, walk.at.sequence + 1, walk.at.sequence};
            walk.isAtEnd = true;
            return walk;
        }
        walk.at = {walk.at.sequence + 1, rows.bytes(10)};
    }
    walk.isAtEnd = found < count;
    walk.finding.entries = walk.at.sequence;
    if (walk.isAtEnd && walk.at.sequence < walk.seen.sequence)
        walk.finding = {ChainFinding::State::Truncated, walk.at.sequence + 1, walk.at.sequence};
    return walk;
}

} // namespace Frontdesk::AuditChain
