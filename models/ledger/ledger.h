// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/ledgerworker.h"

#include <QPointer>
#include <QThread>

namespace Frontdesk {

/// What the desks of one studio share: review queue, snoozes, call-backs, claims and audit log, in
/// a file of this computer or in a database of a server.
///
/// Everything is asked on a thread of its own; no call waits, and destroying it does not wait for
/// a server. It connects by itself, again after the connection broke, in pauses that grow; until
/// then every question fails at once.
class Ledger final : public QObject
{
    Q_OBJECT
public:
    /// With open() still to come: until then questions fail as Closed.
    explicit Ledger(const LedgerPace &pace = {}, QObject *parent = nullptr);
    explicit Ledger(const LedgerPlace &place, const LedgerPace &pace = {},
                    QObject *parent = nullptr);
    ~Ledger() override;

    /// Moves to \a place, with the password that its user has there.
    void open(const LedgerPlace &place, const QByteArray &password = {});
    /// Connects without waiting for the end of the pause.
    void retry();

    [[nodiscard]] const LedgerPlace &place() const { return m_place; }
    [[nodiscard]] bool isAvailable() const { return m_isAvailable; }
    /// Why it cannot be reached; nothing while it can, or nobody has asked yet.
    [[nodiscard]] const std::optional<LedgerProblem> &problem() const { return m_problem; }

    /// Calls \a work(LedgerConnection &) on the thread, in a transaction, then \a done(a
    /// LedgerResult of what it returned) here, unless \a context or the ledger is gone by then.
    /// \a work must own all that it uses. A NoServer may mean that the answer to a change was
    /// lost: whoever repeats it must make sure that it counts once.
    template <class Work, class Done> void read(QObject *context, Work work, Done done)
    {
        run(std::nullopt, context, std::move(work), std::move(done));
    }
    /// The same for a change, which all desks are told of as a change of \a topic.
    template <class Work, class Done>
    void write(LedgerTopic topic, QObject *context, Work work, Done done)
    {
        run(topic, context, std::move(work), std::move(done));
    }

Q_SIGNALS:
    void availabilityChanged();
    /// Something of this topic is new, by this desk or another one.
    void changed(Frontdesk::LedgerTopic topic);

private:
    template <class Work, class Done>
    void run(std::optional<LedgerTopic> topic, QObject *context, Work work, Done done)
    {
        const QPointer<QObject> guard(context);
        const QPointer<Ledger> ledger(this);
        auto report = [guard, ledger, done = std::move(done)](auto result) mutable {
            if (guard && ledger)
                done(std::move(result));
        };
        LedgerWorker *worker = m_worker;
        const std::shared_ptr<QObject> porch = m_porch;
        QMetaObject::invokeMethod(m_worker, [=, work = std::move(work)]() mutable {
            if (worker->isStopping())
                return;
            QMetaObject::invokeMethod(
                porch.get(),
                [report, result = worker->perform(topic, work)]() mutable {
                    report(std::move(result));
                },
                Qt::QueuedConnection);
        });
    }
    void setAvailability(bool isAvailable, const std::optional<LedgerProblem> &problem);

    LedgerPlace m_place;
    QThread *m_thread; ///< may outlive the ledger, while it waits for a server
    LedgerWorker *m_worker; ///< lives and dies with the thread
    std::shared_ptr<QObject> m_porch; ///< in this thread; where answers arrive
    std::optional<LedgerProblem> m_problem;
    bool m_isAvailable = false;
};

} // namespace Frontdesk
