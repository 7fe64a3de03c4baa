// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/reviewqueue.h"

#include "api/codec/text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Frontdesk {

namespace {

QString toJson(const FieldValues &values)
{
    QJsonObject object;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        object.insert(value.key(), *value);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FieldValues fromJson(const QString &text)
{
    FieldValues values;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto value = object.begin(); value != object.end(); ++value)
        values.insert(value.key(), value->toString());
    return values;
}

FieldValues withoutBankData(RequestKind kind, const FieldValues &values)
{
    WaitingRequest request;
    request.key.kind = kind;
    request.requested = values;
    return Frontdesk::withoutBankData(request).requested;
}

Proposal proposalOf(const LedgerRows &row)
{
    Proposal proposal;
    proposal.id = row.integer(0);
    static_cast<void>(Api::fromText(row.text(1), proposal.kind));
    proposal.customer = row.integer(2);
    proposal.shown = fromJson(row.text(3));
    if (!row.isNull(4))
        proposal.sealed = row.bytes(4);
    proposal.desk = row.text(5);
    proposal.enteredBy = row.text(6);
    proposal.entered = row.time(7);
    static_cast<void>(Api::fromText(row.text(8), proposal.state));
    proposal.decidedBy = row.text(9);
    proposal.decided = row.time(10);
    proposal.reason = row.text(11);
    return proposal;
}

QList<Proposal> select(LedgerConnection &ledger, const char *condition, const QVariant &value)
{
    const QString sql = QStringLiteral("select id, kind, customer, shown, sealed, desk, entered_by,"
                                       " entered, state, decided_by, decided, reason from proposal"
                                       " where %1 = ? order by id")
                            .arg(QLatin1String(condition));
    QList<Proposal> proposals;
    LedgerRows rows = ledger.run(sql, {value});
    while (rows.next())
        proposals.append(proposalOf(rows));
    return proposals;
}

std::optional<Proposal> selectOne(LedgerConnection &ledger, qint64 id)
{
    const QList<Proposal> found = select(ledger, "id", id);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Proposal> selectOpen(LedgerConnection &ledger)
{
    return select(ledger, "state", Api::toText(ProposalState::Open));
}

qint64 insert(LedgerConnection &ledger, const Proposal &proposal)
{
    const QDateTime now = ledger.now();
    LedgerRows rows = ledger.run(
        QStringLiteral("insert into proposal(kind, customer, shown, sealed, desk,"
                       " entered_by, entered, state) values(?, ?, ?, ?, ?, ?, ?, ?)"
                       " returning id"),
        {Api::toText(proposal.kind), proposal.customer, toJson(proposal.shown),
         proposal.sealed ? QVariant(*proposal.sealed) : QVariant(QMetaType::fromType<QByteArray>()),
         ledgerText(proposal.desk), ledgerText(proposal.enteredBy), ledgerTime(now),
         Api::toText(ProposalState::Open)});
    return rows.next() ? rows.integer(0) : 0;
}

ProposalDecision settle(LedgerConnection &ledger, const ProposalVerdict &verdict)
{
    const QString sql
        = QStringLiteral("update proposal set state=?, decided_by=?, decided=?, reason=?%1"
                         " where id=? and state=?")
              .arg(verdict.state == ProposalState::Sent ? QString()
                                                        : QStringLiteral(", sealed=null"));
    const QDateTime now = ledger.now();
    const int changed
        = ledger
              .run(sql,
                   {Api::toText(verdict.state), ledgerText(verdict.decidedBy), ledgerTime(now),
                    ledgerText(verdict.reason), verdict.id, Api::toText(ProposalState::Open)})
              .changed();
    return {changed == 1, selectOne(ledger, verdict.id)};
}

bool unsettle(LedgerConnection &ledger, qint64 id, const QString &decidedBy)
{
    return ledger
               .run(QStringLiteral("update proposal set state=?, decided_by=null, decided=null,"
                                   " reason=null where id=? and state=? and decided_by=?"),
                    {Api::toText(ProposalState::Open), id, Api::toText(ProposalState::Sent),
                     ledgerText(decidedBy)})
               .changed()
        == 1;
}

} // namespace

RequestKey keyOf(const Proposal &proposal)
{
    return {proposal.kind, proposal.customer, -proposal.id};
}

ReviewQueue::ReviewQueue(Ledger &ledger, QObject *parent)
    : QObject(parent),
      m_ledger(ledger),
      m_open(ledger, LedgerTopic::Proposals, this, &selectOpen, [this] { Q_EMIT changed(); })
{ }

void ReviewQueue::add(Proposal proposal, QObject *context, Done<qint64> done)
{
    proposal.shown = withoutBankData(proposal.kind, proposal.shown);
    m_ledger.write(
        LedgerTopic::Proposals, context,
        [proposal](LedgerConnection &ledger) { return insert(ledger, proposal); }, std::move(done));
}

void ReviewQueue::decide(const ProposalVerdict &verdict, QObject *context,
                         Done<ProposalDecision> done)
{
    m_ledger.write(
        LedgerTopic::Proposals, context,
        [verdict](LedgerConnection &ledger) { return settle(ledger, verdict); }, std::move(done));
}

void ReviewQueue::reopen(qint64 id, const QString &decidedBy, QObject *context, Done<bool> done)
{
    m_ledger.write(
        LedgerTopic::Proposals, context,
        [id, decidedBy](LedgerConnection &ledger) { return unsettle(ledger, id, decidedBy); },
        std::move(done));
}

void ReviewQueue::find(qint64 id, QObject *context, Done<std::optional<Proposal>> done)
{
    m_ledger.read(
        context, [id](LedgerConnection &ledger) { return selectOne(ledger, id); }, std::move(done));
}

} // namespace Frontdesk
