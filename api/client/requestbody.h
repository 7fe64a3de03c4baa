// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Frontdesk::Api {

/// What a request carries: a JSON text, or a form of several parts. Files of a form are not held
/// in memory: they are read while they are sent.
class RequestBody
{
public:
    /// Bytes, or else a file that is \a size bytes long.
    struct Piece
    {
        QByteArray bytes;
        QString file;
        qint64 size = 0;
    };

    RequestBody() = default;
    explicit RequestBody(const QByteArray &json) { append(json); }

    void addJsonPart(QLatin1String name, const QByteArray &json);
    /// Adds the file at \a path under its own name; its media type follows from name and content.
    void addFilePart(QLatin1String name, const QString &path);

    [[nodiscard]] QByteArray contentType() const;
    /// In the order of sending.
    [[nodiscard]] QList<Piece> pieces() const;
    [[nodiscard]] qint64 size() const; ///< bytes
    [[nodiscard]] bool hasFiles() const;
    /// The first file that cannot be read now, or nothing.
    [[nodiscard]] QString unreadableFile() const;

private:
    [[nodiscard]] bool isForm() const { return !m_boundary.isEmpty(); }
    void append(const QByteArray &bytes);
    void openPart(const QByteArray &disposition, const QByteArray &mediaType);

    QByteArray m_boundary; ///< of a form; empty for JSON
    QList<Piece> m_pieces;
};

} // namespace Frontdesk::Api
