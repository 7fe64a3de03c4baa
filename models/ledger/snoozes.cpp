// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/snoozes.h"

namespace Frontdesk {

namespace {

using All = QHash<QString, Snooze>;

All select(LedgerConnection &ledger)
{
    All all;
    LedgerRows rows = ledger.run(QStringLiteral("select request, until, entered_by from snooze"));
    while (rows.next())
        all.insert(rows.text(0), {rows.time(1), rows.text(2)});
    return all;
}

bool insert(LedgerConnection &ledger, const QString &request, const Snooze &snooze,
            const QDateTime &now)
{
    // A day of grace: the clocks of two desks are not the same.
    ledger.run(QStringLiteral("delete from snooze where until < ?"), {ledgerTime(now.addDays(-1))});
    ledger.run(QStringLiteral("insert into snooze(request, until, entered_by) values(?, ?, ?)"
                              " on conflict(request) do update set until = excluded.until,"
                              " entered_by = excluded.entered_by"),
               {request, ledgerTime(snooze.until), ledgerText(snooze.by)});
    return true;
}

} // namespace

Snoozes::Snoozes(Ledger &ledger, Clock now, QObject *parent)
    : QObject(parent),
      m_ledger(ledger),
      m_now(std::move(now)),
      m_all(ledger, LedgerTopic::Snoozes, this, &select, [this] {
          waitForNext();
          Q_EMIT changed();
      })
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be early, and tell in vain
    connect(&m_timer, &QTimer::timeout, this, [this] {
        waitForNext();
        Q_EMIT changed();
    });
}

void Snoozes::snooze(const RequestKey &request, const QDateTime &until, const QString &by,
                     QObject *context, Done done)
{
    m_ledger.write(
        LedgerTopic::Snoozes, context,
        [key = toText(request), snooze = Snooze{until, by},
         now = m_now()](LedgerConnection &ledger) { return insert(ledger, key, snooze, now); },
        std::move(done));
}

void Snoozes::wake(const RequestKey &request, QObject *context, Done done)
{
    m_ledger.write(
        LedgerTopic::Snoozes, context,
        [key = toText(request)](LedgerConnection &ledger) {
            return ledger.run(QStringLiteral("delete from snooze where request = ?"), {key})
                       .changed()
                > 0;
        },
        std::move(done));
}

std::optional<Snooze> Snoozes::find(const RequestKey &request) const
{
    const auto found = m_all.value().constFind(toText(request));
    if (found == m_all.value().cend() || found->until <= m_now())
        return std::nullopt;
    return *found;
}

QDateTime Snoozes::until(const RequestKey &request) const
{
    const std::optional<Snooze> snooze = find(request);
    return snooze ? snooze->until : QDateTime();
}

void Snoozes::waitForNext()
{
    const QDateTime now = m_now();
    QDateTime next;
    for (const Snooze &snooze : m_all.value()) {
        if (snooze.until > now && (!next.isValid() || snooze.until < next))
            next = snooze.until;
    }
    if (!next.isValid()) {
        m_timer.stop();
        return;
    }
    // An hour at the most: a computer that slept does not count its timers on.
    constexpr qint64 longest = 3'600'000;
    m_timer.start(int(std::clamp<qint64>(now.msecsTo(next) + 1, 1, longest)));
}

} // namespace Frontdesk
