// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/handlers.h"

namespace Frontdesk::Demo {

namespace {

/// Puts \a part into \a arguments when it can stand for \a placeholder: only a {...Key} is text.
bool takeArgument(const QString &placeholder, const QString &part, PathArguments &arguments)
{
    if (placeholder.endsWith(QLatin1String("Key}"))) {
        arguments.keys.append(part);
        return true;
    }
    bool isNumber = false;
    arguments.ids.append(part.toLongLong(&isNumber));
    return isNumber;
}

bool matches(const QStringList &pattern, const QStringList &path, PathArguments &arguments)
{
    arguments = {};
    if (pattern.size() != path.size())
        return false;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const bool isGood = pattern[i].startsWith(u'{')
            ? takeArgument(pattern[i], path[i], arguments)
            : pattern[i] == path[i];
        if (!isGood)
            return false;
    }
    return true;
}

/// The parts of a path as sent; a part may hold an encoded slash.
QStringList partsOf(const QUrl &target)
{
    QStringList parts = target.path(QUrl::FullyEncoded).split(u'/');
    for (QString &part : parts)
        part = QUrl::fromPercentEncoding(part.toLatin1());
    return parts;
}

} // namespace

const QList<Route> &allRoutes()
{
    static const QList<Route> routes = [] {
        QList<Route> all;
        for (const auto tag :
             {customerRoutes, accountRoutes, membershipRoutes, selfServiceRoutes, classRoutes,
              crossStudioRoutes, customerFileRoutes, benefitRoutes, communicationRoutes,
              voucherRoutes, studioRoutes, financeRoutes, membershipSelfServiceRoutes,
              idlePeriodRoutes, appointmentRoutes, leadRoutes, trialOfferRoutes})
            all += tag();
        return all;
    }();
    return routes;
}

const Route *findRoute(const QByteArray &verb, const QUrl &target, PathArguments &arguments)
{
    const QStringList parts = partsOf(target);
    for (const Route &route : allRoutes()) {
        if (verbName(route.operation.verb) == verb
            && matches(QString(route.operation.path).split(u'/'), parts, arguments))
            return &route;
    }
    return nullptr;
}

bool isKnownOperation(const QString &name)
{
    if (name == QLatin1String("*") || name == Api::Operations::download.name
        || name == Api::Operations::checkKey.name)
        return true;
    const auto &routes = allRoutes();
    return std::any_of(routes.cbegin(), routes.cend(),
                       [&](const Route &route) { return route.operation.name == name; });
}

} // namespace Frontdesk::Demo
