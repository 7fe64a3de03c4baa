// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/storecheck.h"

#include <functional>

namespace Frontdesk {

StoreCheck::StoreCheck(const QStringList &paths, QObject *parent) : QObject(parent), m_paths(paths)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StoreCheck::begin);
}

void StoreCheck::start(std::chrono::milliseconds delay)
{
    m_timer.start(delay);
}

void StoreCheck::begin()
{
    m_worker = std::make_unique<StoreWorker>(m_paths.takeFirst());
    m_worker->run(this, std::mem_fn(&Database::tables), [this](const QStringList &tables) {
        m_tables = tables;
        checkNext();
    });
}

void StoreCheck::checkNext()
{
    if (m_tables.isEmpty()) {
        endFile(true);
        return;
    }
    m_worker->run(
        this,
        [table = m_tables.takeFirst()](Database &database) { return database.isSound(table); },
        [this](bool isSound) {
            if (isSound)
                checkNext();
            else
                endFile(false);
        });
}

void StoreCheck::endFile(bool isSound)
{
    // Later: it is the worker that reports.
    m_worker.release()->deleteLater();
    if (isSound && !m_paths.isEmpty())
        begin();
    else
        Q_EMIT finished(isSound);
}

} // namespace Frontdesk
