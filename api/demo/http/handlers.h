// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/codec/decode.h"
#include "api/codec/encode.h"
#include "api/demo/simulation/simulation.h"
#include "api/types/operations.h"

#include <QUrl>
#include <QUrlQuery>

namespace Frontdesk::Demo {

/// What stood in the place of a path's placeholders, in its order.
struct PathArguments
{
    QList<qint64> ids;
    QStringList keys; ///< texts, such as a benefit's key
};

/// A request that was let through: what is asked of which studio.
struct Call
{
    Studio &studio; ///< which keeps the records of the customer in the path, if there is one
    Studio &desk; ///< whose key it is: where it happens
    Simulation &tenant;
    PathArguments path;
    QUrlQuery query;
    QByteArray body;
    QByteArray contentType; ///< of the body
};

/// Answers the body of a good answer, or why there is none.
using Handler = Outcome<QByteArray> (*)(const Call &);

struct Route
{
    Api::Operation operation;
    Handler handler;
};

/// What answers each operation, one function a tag.
[[nodiscard]] QList<Route> customerRoutes();
[[nodiscard]] QList<Route> accountRoutes();
[[nodiscard]] QList<Route> membershipRoutes();
[[nodiscard]] QList<Route> selfServiceRoutes();
[[nodiscard]] QList<Route> membershipSelfServiceRoutes();
[[nodiscard]] QList<Route> idlePeriodRoutes();
[[nodiscard]] QList<Route> classRoutes();
[[nodiscard]] QList<Route> appointmentRoutes();
[[nodiscard]] QList<Route> leadRoutes();
[[nodiscard]] QList<Route> trialOfferRoutes();
[[nodiscard]] QList<Route> crossStudioRoutes();
[[nodiscard]] QList<Route> customerFileRoutes();
[[nodiscard]] QList<Route> benefitRoutes();
[[nodiscard]] QList<Route> communicationRoutes();
[[nodiscard]] QList<Route> voucherRoutes();
[[nodiscard]] QList<Route> studioRoutes(); ///< and what stands and who works in one
[[nodiscard]] QList<Route> financeRoutes();
[[nodiscard]] const QList<Route> &allRoutes();

/// The route of a request and the arguments in its path, or null.
[[nodiscard]] const Route *findRoute(const QByteArray &verb, const QUrl &target,
                                     PathArguments &arguments);
/// Also * and download, which faults may be put on.
[[nodiscard]] bool isKnownOperation(const QString &name);

template <class T> [[nodiscard]] Outcome<QByteArray> answer(const Outcome<T> &outcome)
{
    if (!outcome)
        return tl::unexpected(outcome.error());
    if constexpr (std::is_same_v<T, Done>)
        return QByteArray();
    else
        return Api::encode(*outcome);
}

template <class T> [[nodiscard]] Outcome<T> decoded(const QByteArray &json)
{
    auto value = Api::decode<T>(json);
    if (!value) {
        const QString problem = QString(value.error().path + u' ' + value.error().problem);
        return refused(Reason::BadBody, problem.trimmed());
    }
    return std::move(*value);
}

template <class T> [[nodiscard]] Outcome<T> bodyOf(const Call &call)
{
    return decoded<T>(call.body.isEmpty() ? QByteArray("{}") : call.body);
}

template <class T> [[nodiscard]] bool readParameter(const QString &text, T &value)
{
    if constexpr (requires { value.has_value(); }) {
        return readParameter(text, value.emplace());
    } else if constexpr (std::is_integral_v<T>) {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        value = T(number);
        return isNumber && value == number;
    } else if constexpr (std::is_enum_v<T>) {
        return Api::fromText(text, value) && value != T::Unknown;
    } else {
        return Api::fromText(text, value);
    }
}

/// Reads what stands under one name in a query: several times where the parameter is a list.
template <class T> [[nodiscard]] bool readParameter(const QStringList &texts, T &value)
{
    if constexpr (Api::mayBeMany<T>) {
        return std::all_of(texts.cbegin(), texts.cend(), [&](const QString &text) {
            return readParameter(text, value.emplaceBack());
        });
    } else {
        return readParameter(texts.first(), value);
    }
}

/// The parameters of the query as the described struct the client made them from.
template <class T> [[nodiscard]] Outcome<T> queryOf(const Call &call)
{
    T value{};
    const char *bad = nullptr;
    Api::forEachMember<T>([&](const char *name, auto member) {
        using Member = std::remove_reference_t<decltype(value.*member)>;
        const QString key = QString::fromLatin1(name);
        if (call.query.hasQueryItem(key)) {
            const QStringList texts = call.query.allQueryItemValues(key, QUrl::FullyDecoded);
            bad = readParameter(texts, value.*member) ? bad : name;
        } else if (!Api::mayBeAbsent<Member>) {
            bad = name;
        }
    });
    if (bad)
        return refused(Reason::BadParameter, QString::fromLatin1(bad));
    return value;
}

} // namespace Frontdesk::Demo
