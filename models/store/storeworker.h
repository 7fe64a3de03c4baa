// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/database.h"

#include <memory>
#include <QPointer>
#include <QThread>

namespace Frontdesk {

/// A thread with a connection of its own to a store, or a journal, that a primary Database has
/// opened, for what is too much for the interface's thread. Jobs run one after another. The
/// destructor waits for the one that runs and drops the others.
class StoreWorker final : public QObject
{
    Q_OBJECT
public:
    /// What is written for the background gives way to what is read and written for a desk.
    enum class For { Desk, Background };

    explicit StoreWorker(const QString &path, For whom = For::Background,
                         QObject *parent = nullptr);
    ~StoreWorker() override;

    /// Calls \a work(Database &) on the thread, then \a done(its result) here, unless \a context
    /// is gone by then. \a work must own all that it uses.
    template <class Work, class Done> void run(QObject *context, Work work, Done done)
    {
        const QPointer<QObject> guard(context);
        auto report = [guard, done = std::move(done)](auto result) mutable {
            if (guard)
                done(std::move(result));
        };
        QMetaObject::invokeMethod(m_seat, [this, work = std::move(work), report]() mutable {
            QMetaObject::invokeMethod(
                this, [report, result = work(database())]() mutable { report(std::move(result)); },
                Qt::QueuedConnection);
        });
    }

    /// Calls \a work(Database &) on the thread; nobody waits for it.
    template <class Work> void run(Work work)
    {
        QMetaObject::invokeMethod(m_seat,
                                  [this, work = std::move(work)]() mutable { work(database()); });
    }

Q_SIGNALS:
    /// See Database::failed().
    void failed(const Frontdesk::StoreError &error);

private:
    Database &database(); ///< on the thread only

    QString m_path;
    For m_whom;
    QThread m_thread;
    QObject *m_seat; ///< lives on the thread; owns the connection
    Database *m_database = nullptr;
};

} // namespace Frontdesk
