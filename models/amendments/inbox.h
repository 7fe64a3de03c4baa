// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/inboxrow.h"
#include "models/store/customercache.h"

#include <functional>
#include <QObject>
#include <QTimer>

namespace Frontdesk {

/// Everything that lies in a studio's inbox, merged of what waits on the server, what desks have
/// proposed, what sleeps and what was decided today. It holds no bank data. What it is fed with
/// may come in any order; only what differs is told.
class Inbox final : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    using Names
        = std::function<QHash<Api::CustomerId, CustomerName>(const QList<Api::CustomerId> &)>;

    Inbox(Clock now, Names names, QObject *parent = nullptr);

    /// All that waits on the server; what was there and is no more goes, unless it was decided on.
    void setWaiting(const QList<StoredRequest> &requests);
    /// One that waits, new or read again.
    void take(const StoredRequest &request);
    /// It waits no more.
    void drop(const RequestKey &key);
    void setProposals(const QList<InboxProposal> &proposals);
    /// Nothing wakes it.
    void setSnooze(const RequestKey &key, const std::optional<InboxSnooze> &snooze);
    /// What came of a decision so far. \a request is what was decided on, for one of an earlier
    /// start that does not lie here any more.
    void take(const DecisionOutcome &outcome, const std::optional<WaitingRequest> &request = {});
    /// Customers were read anew: their names may differ.
    void refreshNames();
    /// Time has gone by: sleepers wake, yesterday's decisions go. It is called by itself.
    void tick();

    [[nodiscard]] QList<InboxRow> rows() const { return m_rows.values(); }
    [[nodiscard]] std::optional<InboxRow> find(const RequestKey &key) const;
    /// Why the last decision on it came to nothing.
    [[nodiscard]] std::optional<Api::ApiError> problem(const RequestKey &key) const;
    /// Whether a request of \a kind of \a customer waits or is proposed.
    [[nodiscard]] bool waits(Api::CustomerId customer, RequestKind kind) const;
    [[nodiscard]] int count(InboxStage stage) const { return m_counts.value(stage); }

Q_SIGNALS:
    /// These rows are new, different or gone.
    void changed(const QList<Frontdesk::RequestKey> &keys);
    void countsChanged();

private:
    struct Decided
    {
        DecisionOutcome outcome;
        QDateTime when;
        InboxRow last; ///< as it was when it still lay here
    };

    void refresh(const QList<RequestKey> &keys);
    [[nodiscard]] std::optional<InboxRow> made(const RequestKey &key) const;
    /// Whether a row that waits no more is still worth a line.
    [[nodiscard]] bool stays(const Decided &decided) const;
    [[nodiscard]] InboxStage stageOf(const InboxRow &row) const;
    void put(const RequestKey &key, const std::optional<InboxRow> &row);
    void learnNames(const QList<RequestKey> &keys);
    void planTick();

    Clock m_now;
    Names m_namesOf;
    QHash<RequestKey, StoredRequest> m_waiting;
    QHash<RequestKey, InboxProposal> m_proposals;
    QHash<RequestKey, InboxSnooze> m_snoozes;
    QHash<RequestKey, Decided> m_decided;
    QHash<Api::CustomerId, CustomerName> m_names;
    QHash<RequestKey, InboxRow> m_rows;
    QHash<InboxStage, int> m_counts;
    QTimer m_next;
};

} // namespace Frontdesk
