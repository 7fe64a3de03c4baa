// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/baseaddress.h"

#include <QHostAddress>

namespace Frontdesk {

namespace {

/// A name without a dot is a slip, such as the tenant's name alone.
bool isPlausibleHost(const QString &host)
{
    return host.contains(u'.') || host == QLatin1String("localhost")
        || QHostAddress(host).isLoopback();
}

} // namespace

QUrl baseAddressFrom(const QString &text)
{
    QString address = text.trimmed();
    if (!address.contains(QLatin1String("://")))
        address.prepend(QLatin1String("https://"));
    QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || !isPlausibleHost(url.host()))
        return {};
    QString path = url.path();
    // Copied from an example call, addresses often end in the version, which is not part of it.
    while (path.endsWith(u'/') || path.endsWith(QLatin1String("/v1")))
        path.chop(path.endsWith(u'/') ? 1 : 3);
    url.setPath(path);
    return url;
}

} // namespace Frontdesk
