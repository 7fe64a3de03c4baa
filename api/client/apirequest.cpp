// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/client/apirequest.h"

namespace Frontdesk::Api {

ApiRequest &ApiRequest::arg(qint64 value)
{
    return fill(QByteArray::number(value));
}

ApiRequest &ApiRequest::arg(const QString &value)
{
    return fill(QUrl::toPercentEncoding(value));
}

ApiRequest &ApiRequest::fill(const QByteArray &encoded)
{
    const qsizetype open = m_path.indexOf('{');
    const qsizetype close = m_path.indexOf('}', open);
    Q_ASSERT_X(open >= 0 && close > open, "ApiRequest::arg", "the path has no placeholder left");
    m_path.replace(open, close - open + 1, encoded);
    return *this;
}

QUrl ApiRequest::url(const QUrl &base) const
{
    if (isLink())
        return m_link;
    Q_ASSERT_X(!m_path.contains('{'), "ApiRequest::url", "a placeholder was not filled");
    QUrl url = base;
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + QString::fromLatin1(m_path), QUrl::StrictMode);
    if (!m_query.isEmpty())
        url.setQuery(m_query);
    return url;
}

} // namespace Frontdesk::Api
