// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "app/session.h"

#include <QDir>

namespace Frontdesk {

namespace {

Api::ClientSettings clientSettings(const Studio &studio, const QByteArray &key,
                                   const QString &language)
{
    Api::ClientSettings settings;
    settings.baseUrl = studio.baseUrl;
    settings.apiKey = key;
    settings.language = language;
    return settings;
}

} // namespace

Session::Session(Studio studio, const QByteArray &key, const QString &folder,
                 const QString &language)
    : m_studio(std::move(studio)),
      m_database(QDir(folder).filePath(QStringLiteral("store.sqlite"))),
      m_customers(m_database),
      m_photos(m_database),
      m_checkins(m_database),
      m_journal(m_database),
      m_client(clientSettings(m_studio, key, language)),
      m_acts(m_client, m_journal),
      m_sync(m_client, m_database.path()),
      m_inHand(m_client, m_customers),
      m_workplace{
          m_studio,  m_client, m_customers, m_photos, m_checkins,
          m_journal, m_acts,   m_sync,      m_inHand, [] { return QDateTime::currentDateTime(); }}
{ }

void Session::start()
{
    m_acts.settleOpen();
    m_sync.start();
}

} // namespace Frontdesk
