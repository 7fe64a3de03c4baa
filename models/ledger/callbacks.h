// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/waitingrequest.h"
#include "models/ledger/ledgermirror.h"

namespace Frontdesk {

/// Somebody rang the customer to ask whether a request is really theirs.
struct CallBack
{
    QString by;
    QString desk;
    QDateTime time; ///< by the ledger's clock
    QString note;

    friend bool operator==(const CallBack &, const CallBack &) = default;
};

/// Who called back, when, and what was said, for each request of a studio.
class CallBacks final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const LedgerResult<bool> &)>;

    explicit CallBacks(Ledger &ledger, QObject *parent = nullptr);

    /// \a callBack's time does not matter. What looks like bank data in its note is masked.
    void add(const RequestKey &request, CallBack callBack, QObject *context, Done done);

    [[nodiscard]] std::optional<CallBack> latest(const RequestKey &request) const;
    /// The newest first; call-backs of long ago are not remembered here.
    [[nodiscard]] QList<CallBack> history(const RequestKey &request) const;

Q_SIGNALS:
    void changed();

private:
    Ledger &m_ledger;
    LedgerMirror<QHash<QString, QList<CallBack>>> m_all;
};

} // namespace Frontdesk
