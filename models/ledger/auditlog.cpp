// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/auditlog.h"

#include "api/codec/text.h"
#include "models/amendments/waitingrequest.h"
#include "models/ledger/auditmask.h"

#include <QUuid>

namespace Frontdesk {

namespace {

using AuditChain::AuditRow;
using AuditChain::Walk;

constexpr int batch = 50;
constexpr int step = 2000;
constexpr std::chrono::seconds repeatPause(5);

/// The ids in a request's name are long numbers, and no account's.
QString subjectOf(const AuditEvent &event)
{
    return requestKeyFromText(event.subject) ? event.subject : maskedForAudit(event.subject);
}

AuditRow rowOf(const AuditEvent &event, const QDateTime &now)
{
    AuditRow row;
    row.event = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.time = (event.time.isValid() ? event.time : now).toMSecsSinceEpoch();
    row.desk = maskedForAudit(event.desk);
    row.person = maskedForAudit(event.person);
    row.kind = Api::toText(event.kind);
    row.customer = event.customer;
    row.subject = subjectOf(event);
    row.outcome = maskedForAudit(event.outcome);
    row.note = maskedForAudit(event.note);
    return row;
}

} // namespace

AuditLog::AuditLog(Ledger &ledger, Database &database, Clock now, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_outbox(database), m_now(std::move(now))
{
    m_waiting = m_outbox.count();
    m_sendTimer.setSingleShot(true);
    connect(&m_sendTimer, &QTimer::timeout, this, &AuditLog::send);
    connect(&m_ledger, &Ledger::availabilityChanged, this, [this] {
        if (m_ledger.isAvailable()) {
            m_sendTimer.start(0);
            look();
        }
    });
    connect(&m_ledger, &Ledger::changed, this, [this](LedgerTopic topic) {
        if (topic == LedgerTopic::Audit)
            look();
    });
    m_sendTimer.start(0);
    look();
}

bool AuditLog::record(AuditEvent event)
{
    if (!m_outbox.add(rowOf(event, m_now())))
        return false;
    setWaiting(m_waiting + 1);
    m_sendTimer.start(0);
    return true;
}

// One batch at a time: the order is that of recording.
void AuditLog::send()
{
    if (m_isSending)
        return;
    const QList<AuditOutbox::Letter> letters = m_outbox.first(batch);
    if (letters.isEmpty())
        return;
    QList<AuditRow> rows;
    for (const AuditOutbox::Letter &letter : letters)
        rows.append(letter.row);
    m_isSending = true;
    const QString place = placeName(); // the answer may come after a move to another one
    m_ledger.write(
        LedgerTopic::Audit, this,
        [rows, seen = m_outbox.seen(place)](LedgerConnection &ledger) {
            AuditChain::append(ledger, rows);
            return AuditChain::headAfter(ledger, seen);
        },
        [this, place, last = letters.last().id](const LedgerResult<AuditHead> &head) {
            m_isSending = false;
            sent(last, place, head);
        });
}

void AuditLog::sent(qint64 lastId, const QString &place, const LedgerResult<AuditHead> &head)
{
    const bool isOut = head && m_outbox.removeUpTo(lastId, place, *head);
    setWaiting(m_outbox.count());
    if (m_waiting > 0)
        m_sendTimer.start(isOut ? std::chrono::milliseconds(0) : repeatPause);
}

/// Remembers how far the log has come, so that what is cut off later is missed.
void AuditLog::look()
{
    const QString place = placeName();
    m_ledger.read(
        this,
        [seen = m_outbox.seen(place)](LedgerConnection &ledger) {
            return AuditChain::headAfter(ledger, seen);
        },
        [this, place](const LedgerResult<AuditHead> &head) {
            if (head)
                m_outbox.remember(place, *head);
            Q_EMIT changed();
        });
}

void AuditLog::read(const AuditFilter &filter, QObject *context, Done<QList<AuditEntry>> done)
{
    m_ledger.read(
        context, [filter](LedgerConnection &ledger) { return AuditChain::read(ledger, filter); },
        std::move(done));
}

void AuditLog::verify(QObject *context, Done<ChainFinding> done)
{
    Walk walk;
    walk.seen = m_outbox.seen(placeName());
    verifyOn(walk, context, done);
}

void AuditLog::verifyOn(const Walk &walk, QObject *context, const Done<ChainFinding> &done)
{
    m_ledger.read(
        context, [walk](LedgerConnection &ledger) { return AuditChain::walk(ledger, walk, step); },
        [this, guard = QPointer(this), context, done](const LedgerResult<Walk> &next) {
            if (!guard)
                return;
            if (next && !next->isAtEnd)
                verifyOn(*next, context, done);
            else
                done(next.map([](const Walk &end) { return end.finding; }));
        });
}

void AuditLog::setWaiting(int waiting)
{
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT changed();
}

// The file of a studio is the same one wherever its folder lies.
QString AuditLog::placeName() const
{
    const LedgerPlace &place = m_ledger.place();
    return place.kind == LedgerPlace::Kind::Sqlite ? QStringLiteral("file") : place.toText();
}

} // namespace Frontdesk
