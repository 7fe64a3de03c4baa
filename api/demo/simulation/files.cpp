// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/files.h"

#include "api/demo/simulation/random.h"

namespace Frontdesk::Demo {

Files::Files(qint64 studioId, quint32 seed, const StudioClock &clock)
    : m_root(QStringLiteral("/files/%1/").arg(studioId)),
      m_links(mixed(seed, quint64(studioId), 0x11e5)),
      m_clock(clock)
{ }

QString Files::link(const QString &place) const
{
    return m_linkBase + m_links.sign(m_root + place, m_clock.now());
}

Outcome<File> Files::open(const QUrl &link, const QDateTime &now) const
{
    if (const auto good = m_links.check(link, now); !good)
        return tl::unexpected(good.error());
    const QString place = link.path().mid(m_root.size());
    if (const auto kept = m_kept.constFind(place); kept != m_kept.cend())
        return *kept;
    const auto make = m_makers.constFind(place.section(u'/', 0, 0));
    const auto made = make == m_makers.cend() ? std::nullopt : (*make)(place.section(u'/', 1));
    return made ? Outcome<File>(*made) : refused(Reason::NoSuchPath);
}

qint64 Files::studioIn(const QUrl &link)
{
    const QStringList parts = link.path().split(u'/');
    return parts.value(1) == QLatin1String("files") ? parts.value(2).toLongLong() : 0;
}

} // namespace Frontdesk::Demo
