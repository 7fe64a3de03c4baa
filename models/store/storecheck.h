// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/storeworker.h"

#include <chrono>
#include <QTimer>

namespace Frontdesk {

/// Looks once through the whole of a studio's files for damage, on a thread of its own and some
/// time after the start: a large one takes a second and must not keep the desk waiting. What is
/// damaged is set aside when it is opened next, see Database.
class StoreCheck final : public QObject
{
    Q_OBJECT
public:
    /// The files at \a paths have been opened by primary Databases.
    explicit StoreCheck(const QStringList &paths, QObject *parent = nullptr);

    /// Begins after \a delay. Destroying it waits for the end of one table at most.
    void start(std::chrono::milliseconds delay = std::chrono::seconds(20));

Q_SIGNALS:
    void finished(bool isSound);

private:
    void begin();
    void checkNext();
    void endFile(bool isSound);

    QStringList m_paths; ///< still to be looked through
    QTimer m_timer;
    std::unique_ptr<StoreWorker> m_worker; ///< while it looks
    QStringList m_tables; ///< of its file, still to be looked through
};

} // namespace Frontdesk
