// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/handlers.h"

namespace Frontdesk::Demo {

namespace {

QByteArray verbName(Api::Verb verb)
{
    switch (verb) {
    case Api::Verb::Head:
        return "HEAD";
    case Api::Verb::Get:
        return "GET";
    case Api::Verb::Post:
        return "POST";
    case Api::Verb::Put:
        return "PUT";
    case Api::Verb::Delete:
        break;
    }
    return "DELETE";
}

/// Whether \a path fills \a pattern; a {placeholder} takes whole numbers only.
bool matches(const QStringList &pattern, const QStringList &path, QList<qint64> &ids)
{
    ids.clear();
    if (pattern.size() != path.size())
        return false;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (!pattern[i].startsWith(u'{')) {
            if (pattern[i] != path[i])
                return false;
            continue;
        }
        bool isNumber = false;
        ids.append(path[i].toLongLong(&isNumber));
        if (!isNumber)
            return false;
    }
    return true;
}

} // namespace

const QList<Route> &allRoutes()
{
    static const QList<Route> routes
        = customerRoutes() + accountRoutes() + selfServiceRoutes() + classRoutes();
    return routes;
}

const Route *findRoute(const QByteArray &verb, const QString &path, QList<qint64> &ids)
{
    const QStringList parts = path.split(u'/');
    for (const Route &route : allRoutes()) {
        if (verbName(route.operation.verb) == verb
            && matches(QString(route.operation.path).split(u'/'), parts, ids))
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
