// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/waitingrequest.h"
#include "models/ledger/ledgermirror.h"

#include <QTimer>

namespace Frontdesk {

struct Snooze
{
    QDateTime until;
    QString by;

    friend bool operator==(const Snooze &, const Snooze &) = default;
};

/// Requests that nobody wants to see before a certain time, the same at all desks of a studio. A
/// snooze that is over is as if it had never been.
class Snoozes final : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    using Done = std::function<void(const LedgerResult<bool> &)>;

    explicit Snoozes(Ledger &ledger, Clock now = &QDateTime::currentDateTimeUtc,
                     QObject *parent = nullptr);

    /// Instead of the snooze that it may have.
    void snooze(const RequestKey &request, const QDateTime &until, const QString &by,
                QObject *context, Done done);
    /// True when there was one.
    void wake(const RequestKey &request, QObject *context, Done done);

    /// Nothing when it is not snoozed (any more).
    [[nodiscard]] std::optional<Snooze> find(const RequestKey &request) const;
    /// Invalid when it is not snoozed.
    [[nodiscard]] QDateTime until(const RequestKey &request) const;

Q_SIGNALS:
    /// Also when one is over.
    void changed();

private:
    void waitForNext();

    Ledger &m_ledger;
    Clock m_now;
    QTimer m_timer;
    LedgerMirror<QHash<QString, Snooze>> m_all;
};

} // namespace Frontdesk
