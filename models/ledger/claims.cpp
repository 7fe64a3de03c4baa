// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/claims.h"

#include <QUuid>

namespace Frontdesk {

namespace {

struct Lease
{
    QString request;
    QString holder;
    QString desk;
    std::chrono::milliseconds length;
};

/// One statement decides; the database lets the second of two wait for the first.
Claim take(LedgerConnection &ledger, const Lease &lease)
{
    const QDateTime now = ledger.now();
    const QVariant end = ledgerTime(now.addMSecs(lease.length.count()));
    ledger.run(QStringLiteral(
                   "insert into claim(request, holder, desk, since, expires) values(?, ?, ?, ?, ?)"
                   " on conflict(request) do update set"
                   " since = case when claim.holder = excluded.holder then claim.since"
                   " else excluded.since end,"
                   " holder = excluded.holder, desk = excluded.desk, expires = excluded.expires"
                   " where claim.holder = excluded.holder or claim.expires <= excluded.since"),
               {lease.request, lease.holder, ledgerText(lease.desk), ledgerTime(now), end});
    LedgerRows rows = ledger.run(QStringLiteral("select holder, desk, since, expires from claim"
                                                " where request = ?"),
                                 {lease.request});
    if (!rows.next())
        return {};
    return {rows.text(0) == lease.holder, rows.text(1), rows.time(2), rows.time(3)};
}

bool renew(LedgerConnection &ledger, const Lease &lease)
{
    const QDateTime now = ledger.now();
    return ledger
               .run(QStringLiteral("update claim set expires = ? where request = ? and holder = ?"
                                   " and expires > ?"),
                    {ledgerTime(now.addMSecs(lease.length.count())), lease.request, lease.holder,
                     ledgerTime(now)})
               .changed()
        == 1;
}

bool release(LedgerConnection &ledger, const Lease &lease)
{
    return ledger
               .run(QStringLiteral("delete from claim where request = ? and holder = ?"),
                    {lease.request, lease.holder})
               .changed()
        == 1;
}

} // namespace

Claims::Claims(Ledger &ledger, const QString &holder, QObject *parent)
    : QObject(parent),
      m_ledger(ledger),
      m_holder(holder.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : holder)
{ }

void Claims::take(const RequestKey &request, const QString &desk, QObject *context,
                  Done<Claim> done)
{
    const Lease lease{toText(request), m_holder, desk, m_lease};
    m_ledger.write(
        LedgerTopic::Claims, context,
        [lease](LedgerConnection &ledger) { return Frontdesk::take(ledger, lease); },
        std::move(done));
}

void Claims::renew(const RequestKey &request, QObject *context, Done<bool> done)
{
    const Lease lease{toText(request), m_holder, {}, m_lease};
    m_ledger.write(
        LedgerTopic::Claims, context,
        [lease](LedgerConnection &ledger) { return Frontdesk::renew(ledger, lease); },
        std::move(done));
}

void Claims::release(const RequestKey &request)
{
    const Lease lease{toText(request), m_holder, {}, m_lease};
    m_ledger.write(
        LedgerTopic::Claims, this,
        [lease](LedgerConnection &ledger) { return Frontdesk::release(ledger, lease); },
        [](const LedgerResult<bool> &) {});
}

} // namespace Frontdesk
