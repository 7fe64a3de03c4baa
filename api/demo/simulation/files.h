// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/file.h"
#include "api/demo/simulation/signedlinks.h"
#include "api/demo/simulation/studiosetup.h"

#include <QHash>

namespace Frontdesk::Demo {

/// The files of one studio that answers link to: photos, documents, exports. A file has a place,
/// such as photos/1000010, and is kept as it was put there, or made when somebody asks for it.
class Files
{
public:
    /// Makes the file of a name in a folder, or nothing.
    using Maker = std::function<std::optional<File>(const QString &name)>;

    Files(qint64 studioId, quint32 seed, const StudioClock &clock);

    /// In front of links, such as http://127.0.0.1:8080.
    void setLinkBase(const QString &base) { m_linkBase = base; }
    /// What is not kept in \a folder is made by \a make.
    void setMaker(const QString &folder, Maker make) { m_makers.insert(folder, std::move(make)); }

    void put(const QString &place, const File &file) { m_kept.insert(place, file); }
    [[nodiscard]] bool keeps(const QString &place) const { return m_kept.contains(place); }

    /// A link to the file, whole, good for 15 minutes. A place is of plain ASCII.
    [[nodiscard]] QString link(const QString &place) const;
    /// The file behind \a link; \a now is the clock's time unless a link is to seem old.
    [[nodiscard]] Outcome<File> open(const QUrl &link, const QDateTime &now) const;

    /// The studio in the path of a link of any studio's files, or 0.
    [[nodiscard]] static qint64 studioIn(const QUrl &link);

private:
    QString m_root; ///< of the paths of all links
    SignedLinks m_links;
    const StudioClock &m_clock;
    QString m_linkBase;
    QHash<QString, Maker> m_makers; ///< by folder
    QHash<QString, File> m_kept; ///< by place
};

} // namespace Frontdesk::Demo
