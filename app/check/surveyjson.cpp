// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "app/check/surveyjson.h"

#include "models/studios/keyrowwords.h"
#include "models/studios/keyscopes.h"
#include "models/studios/keysurvey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Frontdesk {

namespace {

/// Stable names, unlike the words for people.
QString stateName(KeyRowState state)
{
    switch (state) {
    case KeyRowState::Works:
        return QStringLiteral("works");
    case KeyRowState::NothingThere:
        return QStringLiteral("nothingThere");
    case KeyRowState::Refused:
        return QStringLiteral("refused");
    case KeyRowState::Failed:
        return QStringLiteral("failed");
    default:
        return QStringLiteral("notAsked");
    }
}

QJsonObject objectOf(const KeyRow &row)
{
    QJsonObject object{
        {QStringLiteral("operation"), QString(row.operation.name)},
        {QStringLiteral("tag"), QString(row.tag)},
        {QStringLiteral("scopes"), QJsonArray::fromStringList(row.scopes())},
        {QStringLiteral("status"), stateName(row.state)},
        {QStringLiteral("httpStatus"), row.httpStatus},
        {QStringLiteral("decoded"), row.state == KeyRowState::Works},
        {QStringLiteral("milliseconds"), row.milliseconds},
        {QStringLiteral("answer"), KeyRowWords::answer(row)},
    };
    if (row.error && !row.error->serverMessage.isEmpty())
        object.insert(QStringLiteral("serverMessage"), row.error->serverMessage);
    if (row.error && !row.error->traceId.isEmpty())
        object.insert(QStringLiteral("traceId"), row.error->traceId);
    return object;
}

} // namespace

QByteArray surveyJson(const KeySurvey &survey)
{
    QJsonArray reads;
    for (const KeyRow &row : survey.rows())
        reads.append(objectOf(row));
    const KeyScopes known(survey.rows());
    const auto in = [&](ScopeState state) { return QJsonArray::fromStringList(known.in(state)); };
    QJsonObject all{
        {QStringLiteral("good"), survey.isGood()},
        {QStringLiteral("reads"), reads},
        {QStringLiteral("scopes"),
         QJsonObject{{QStringLiteral("held"), in(ScopeState::Held)},
                     {QStringLiteral("missing"), in(ScopeState::Missing)},
                     {QStringLiteral("untold"), in(ScopeState::Untold)},
                     {QStringLiteral("writing"), in(ScopeState::Writing)}}},
    };
    if (survey.error())
        all.insert(QStringLiteral("error"), KeyRowWords::reason(*survey.error()));
    return QJsonDocument(all).toJson();
}

} // namespace Frontdesk
