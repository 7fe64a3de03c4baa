// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/client/requestbody.h"

#include <numeric>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QUuid>

namespace Frontdesk::Api {

namespace {

/// A file's name inside quotes, spelled as browsers do.
QByteArray quoted(const QString &name)
{
    return name.toUtf8().replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
}

} // namespace

void RequestBody::addJsonPart(QLatin1String name, const QByteArray &json)
{
    openPart("name=\"" + QByteArray(name.data(), name.size()) + '"', "application/json");
    append(json);
}

void RequestBody::addFilePart(QLatin1String name, const QString &path)
{
    const QFileInfo file(path);
    const QByteArray disposition = "name=\"" + QByteArray(name.data(), name.size())
        + "\"; filename=\"" + quoted(file.fileName()) + '"';
    openPart(disposition, QMimeDatabase().mimeTypeForFile(file).name().toLatin1());
    m_pieces.append({{}, path, file.size()});
}

QByteArray RequestBody::contentType() const
{
    const QByteArray form = "multipart/form-data; boundary=" + m_boundary;
    return isForm() ? form : QByteArray("application/json");
}

QList<RequestBody::Piece> RequestBody::pieces() const
{
    QList<Piece> all = m_pieces;
    if (isForm()) {
        const QByteArray end = "\r\n--" + m_boundary + "--\r\n";
        all.append({end, {}, end.size()});
    }
    return all;
}

qint64 RequestBody::size() const
{
    const QList<Piece> all = pieces();
    return std::accumulate(all.cbegin(), all.cend(), qint64(0),
                           [](qint64 sum, const Piece &piece) { return sum + piece.size; });
}

bool RequestBody::hasFiles() const
{
    return std::any_of(m_pieces.cbegin(), m_pieces.cend(),
                       [](const Piece &piece) { return !piece.file.isEmpty(); });
}

QString RequestBody::unreadableFile() const
{
    for (const Piece &piece : m_pieces) {
        const QFileInfo file(piece.file);
        if (!piece.file.isEmpty() && (!file.isFile() || !file.isReadable()))
            return piece.file;
    }
    return {};
}

void RequestBody::append(const QByteArray &bytes)
{
    m_pieces.append({bytes, {}, bytes.size()});
}

void RequestBody::openPart(const QByteArray &disposition, const QByteArray &mediaType)
{
    const QByteArray before = isForm() ? "\r\n--" : "--";
    if (!isForm())
        m_boundary = "frontdesk-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    append(before + m_boundary + "\r\nContent-Disposition: form-data; " + disposition
           + "\r\nContent-Type: " + mediaType + "\r\n\r\n");
}

} // namespace Frontdesk::Api
