// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/signedlinks.h"

#include <QMessageAuthenticationCode>
#include <QUrlQuery>

namespace Frontdesk::Demo {

namespace {

constexpr qint64 LinkSeconds = 15 * 60;

} // namespace

QString SignedLinks::signatureOf(const QString &path, qint64 expires) const
{
    const QString text = path + u'?' + QString::number(expires);
    const QByteArray code = QMessageAuthenticationCode::hash(
        text.toUtf8(), QByteArray::number(m_secret), QCryptographicHash::Sha256);
    return QString::fromLatin1(code.left(16).toHex());
}

QString SignedLinks::sign(const QString &path, const QDateTime &now) const
{
    const qint64 expires = now.toSecsSinceEpoch() + LinkSeconds;
    return path + QStringLiteral("?expires=%1&signature=").arg(expires)
        + signatureOf(path, expires);
}

Outcome<Done> SignedLinks::check(const QUrl &link, const QDateTime &now) const
{
    const QUrlQuery query(link);
    const qint64 expires = query.queryItemValue(QStringLiteral("expires")).toLongLong();
    if (query.queryItemValue(QStringLiteral("signature")) != signatureOf(link.path(), expires))
        return refused(Reason::NoSuchPath);
    if (now.toSecsSinceEpoch() >= expires)
        return refused(Reason::LinkExpired);
    return Done{};
}

} // namespace Frontdesk::Demo
