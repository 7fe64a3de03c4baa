// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/storeworker.h"

namespace Frontdesk {

StoreWorker::StoreWorker(const QString &path, For whom, QObject *parent)
    : QObject(parent), m_path(path), m_whom(whom), m_seat(new QObject)
{
    m_seat->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_seat, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("store"));
    m_thread.start(whom == For::Desk ? QThread::InheritPriority : QThread::LowPriority);
}

StoreWorker::~StoreWorker()
{
    m_thread.quit();
    m_thread.wait();
}

Database &StoreWorker::database()
{
    if (!m_database) {
        const auto use = m_whom == For::Desk ? Database::Use::Desk : Database::Use::Additional;
        m_database = new Database(m_path, use, m_seat);
        connect(m_database, &Database::failed, this, &StoreWorker::failed);
    }
    return *m_database;
}

} // namespace Frontdesk
