// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/auditoutbox.h"
#include "models/ledger/ledger.h"

#include <functional>
#include <QTimer>

namespace Frontdesk {

/// Who did what when in a studio, for all its desks: append-only, and chained, see AuditChain.
///
/// record() keeps an event in the desk's own store before it returns; from there it goes into the
/// ledger, in order and once, as soon as that can be reached, also after a crash.
class AuditLog final : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    template <class T> using Done = std::function<void(const LedgerResult<T> &)>;

    /// Both outlive the log.
    AuditLog(Ledger &ledger, Database &database, Clock now = &QDateTime::currentDateTimeUtc,
             QObject *parent = nullptr);

    /// False when it could not be kept: then what it tells of must not be done, where that can
    /// still be prevented.
    bool record(AuditEvent event);
    /// How many events are not in the ledger yet.
    [[nodiscard]] int waiting() const { return m_waiting; }

    /// The newest first.
    void read(const AuditFilter &filter, QObject *context, Done<QList<AuditEntry>> done);
    /// Reads the whole log, in steps between which others get their turn.
    void verify(QObject *context, Done<ChainFinding> done);

Q_SIGNALS:
    /// The ledger has more entries, or waiting() is another one.
    void changed();

private:
    void send();
    void sent(qint64 lastId, const QString &place, const LedgerResult<AuditHead> &head);
    void look();
    void verifyOn(const AuditChain::Walk &walk, QObject *context, const Done<ChainFinding> &done);
    void setWaiting(int waiting);
    [[nodiscard]] QString placeName() const;

    Ledger &m_ledger;
    AuditOutbox m_outbox;
    Clock m_now;
    QTimer m_sendTimer;
    int m_waiting = 0;
    bool m_isSending = false;
};

} // namespace Frontdesk
