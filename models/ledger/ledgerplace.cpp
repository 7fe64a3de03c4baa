// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/ledgerplace.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace Frontdesk {

namespace {

using Problem = LedgerPlaceProblem;

const QLatin1String servicePrefix("service:");

bool isEncrypted(const QString &sslMode)
{
    return sslMode == QLatin1String("require") || sslMode == QLatin1String("verify-ca")
        || sslMode == QLatin1String("verify-full");
}

bool isPlain(const QString &sslMode)
{
    return sslMode == QLatin1String("disable") || sslMode == QLatin1String("allow")
        || sslMode == QLatin1String("prefer");
}

/// What ends or divides libpq's own text of a connection stays out of ours.
bool isHarmless(const QString &value)
{
    static const QRegularExpression odd(QStringLiteral("[;'\"\\\\[:cntrl:]]"));
    return !value.contains(odd);
}

bool isSchema(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z_][a-z0-9_]{0,47}$"));
    return plain.match(name).hasMatch();
}

bool takeOption(LedgerPlace &place, const QString &name, const QString &value)
{
    if (name == QLatin1String("user"))
        place.user = value;
    else if (name == QLatin1String("host") && value.startsWith(u'/') && place.host.isEmpty())
        place.host = value; // an address has no other way to name a socket
    else if (name == QLatin1String("sslmode") && (isEncrypted(value) || isPlain(value)))
        place.sslMode = value;
    else if (name == QLatin1String("sslrootcert"))
        place.rootCertificate = value;
    else if (name == QLatin1String("schema") && isSchema(value))
        place.schema = value;
    else
        return false;
    return isHarmless(value);
}

tl::expected<LedgerPlace, Problem> withOptions(LedgerPlace place, const QUrl &url)
{
    const auto options = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : options) {
        if (name == QLatin1String("password") || name == QLatin1String("sslpassword"))
            return tl::unexpected(Problem::PasswordInAddress);
        if (!takeOption(place, name, value))
            return tl::unexpected(Problem::UnknownOption);
    }
    if (place.host.isEmpty() && place.service.isEmpty())
        return tl::unexpected(Problem::NotAnAddress);
    if (place.sslMode.isEmpty())
        place.sslMode = place.isLocal() ? QStringLiteral("prefer") : QStringLiteral("verify-full");
    if (!place.isLocal() && !isEncrypted(place.sslMode))
        return tl::unexpected(Problem::NotEncrypted);
    return place;
}

} // namespace

LedgerPlace LedgerPlace::sqlite(const QString &path)
{
    LedgerPlace place;
    place.path = path;
    return place;
}

tl::expected<LedgerPlace, LedgerPlaceProblem> LedgerPlace::fromText(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    LedgerPlace place;
    place.kind = Kind::Postgres;
    if (url.scheme() == QLatin1String("service")) {
        place.service = url.path();
        return place.service.isEmpty() || !isHarmless(place.service) || url.hasFragment()
            ? tl::unexpected(Problem::NotAnAddress)
            : withOptions(place, url);
    }
    place.host = url.host(QUrl::FullyDecoded);
    place.port = url.port(0);
    place.database = url.path(QUrl::FullyDecoded).mid(1);
    place.user = url.userName(QUrl::FullyDecoded);
    if (!url.isValid() || url.hasFragment() || !isHarmless(place.host) || place.host.contains(u',')
        || !(url.scheme() == QLatin1String("postgresql")
             || url.scheme() == QLatin1String("postgres")))
        return tl::unexpected(Problem::NotAnAddress);
    if (!url.password().isEmpty())
        return tl::unexpected(Problem::PasswordInAddress);
    if (place.database.isEmpty() || !isHarmless(place.database) || !isHarmless(place.user))
        return tl::unexpected(Problem::NoDatabase);
    return withOptions(place, url);
}

QString LedgerPlace::toText() const
{
    if (kind == Kind::Sqlite)
        return path;
    QUrlQuery options;
    const auto add = [&options](const char *name, const QString &value) {
        if (!value.isEmpty())
            options.addQueryItem(QString::fromLatin1(name), value);
    };
    const bool isSocket = host.startsWith(u'/');
    if (isSocket)
        add("host", host);
    add("user", user);
    add("sslmode", sslMode);
    add("sslrootcert", rootCertificate);
    add("schema", schema);
    QUrl url;
    if (!service.isEmpty()) {
        const QString start = servicePrefix + service;
        url = QUrl(start);
    } else {
        url.setScheme(QStringLiteral("postgresql"));
        url.setHost(isSocket ? QString() : host);
        url.setPort(port > 0 ? port : -1);
        url.setPath(QString(u'/') + database);
    }
    url.setQuery(options);
    return url.toString(QUrl::FullyEncoded);
}

LedgerPlace LedgerPlace::forStudio(qint64 studioId) const
{
    LedgerPlace place = *this;
    if (place.schema.isEmpty() && studioId > 0)
        place.schema = QStringLiteral("frontdesk_%1").arg(studioId);
    return place;
}

QString LedgerPlace::schemaName() const
{
    return schema.isEmpty() ? QStringLiteral("frontdesk") : schema;
}

bool LedgerPlace::isLocal() const
{
    if (kind == Kind::Sqlite || host.startsWith(u'/') || host == QLatin1String("localhost"))
        return true;
    return service.isEmpty() && QHostAddress(host).isLoopback();
}

} // namespace Frontdesk
