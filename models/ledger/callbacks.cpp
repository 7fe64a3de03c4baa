// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/callbacks.h"

#include "models/ledger/auditmask.h"

namespace Frontdesk {

namespace {

using All = QHash<QString, QList<CallBack>>;

All select(LedgerConnection &ledger)
{
    constexpr int most = 5000; // years of a busy studio
    All all;
    LedgerRows rows = ledger.run(QStringLiteral("select request, entered_by, desk, entered, note"
                                                " from call_back order by id desc limit ?"),
                                 {most});
    while (rows.next())
        all[rows.text(0)].append({rows.text(1), rows.text(2), rows.time(3), rows.text(4)});
    return all;
}

bool insert(LedgerConnection &ledger, const QString &request, const CallBack &callBack)
{
    const QDateTime now = ledger.now();
    ledger.run(QStringLiteral("insert into call_back(request, entered_by, desk, entered, note)"
                              " values(?, ?, ?, ?, ?)"),
               {request, ledgerText(callBack.by), ledgerText(callBack.desk), ledgerTime(now),
                ledgerText(callBack.note)});
    return true;
}

} // namespace

CallBacks::CallBacks(Ledger &ledger, QObject *parent)
    : QObject(parent),
      m_ledger(ledger),
      m_all(ledger, LedgerTopic::CallBacks, this, &select, [this] { Q_EMIT changed(); })
{ }

void CallBacks::add(const RequestKey &request, CallBack callBack, QObject *context, Done done)
{
    callBack.note = maskedForAudit(callBack.note);
    m_ledger.write(
        LedgerTopic::CallBacks, context,
        [key = toText(request), callBack](LedgerConnection &ledger) {
            return insert(ledger, key, callBack);
        },
        std::move(done));
}

std::optional<CallBack> CallBacks::latest(const RequestKey &request) const
{
    const QList<CallBack> all = history(request);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

QList<CallBack> CallBacks::history(const RequestKey &request) const
{
    return m_all.value().value(toText(request));
}

} // namespace Frontdesk
