// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/client/wronganswer.h"

#include "api/types/common.h"

#include <algorithm>

namespace Frontdesk::Api {

namespace {

/// An error is short; anything longer is not even looked at.
constexpr qsizetype LongestRefusal = 64 * 1024;
constexpr qsizetype LongestWords = 1000;

QString bounded(const QString &words)
{
    return words.left(LongestWords).simplified();
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

std::optional<ApiError> serversWords(QByteArrayView body)
{
    const auto words = decode<ErrorBody>(body);
    if (!words)
        return std::nullopt;
    ApiError error;
    error.serverMessage = bounded(words->errorMessage);
    error.errorCode = bounded(words->errorCode.value_or(QString()));
    error.reference = bounded(words->reference.value_or(QString()));
    error.traceId = bounded(words->traceId.value_or(QString()));
    return error;
}

std::optional<ApiError> refusalIn(QByteArrayView body)
{
    if (body.size() > LongestRefusal || !body.contains("\"errorMessage\""))
        return std::nullopt;
    std::optional<ApiError> error = serversWords(body);
    if (error) {
        error->kind = ApiError::Kind::Server;
        error->detail = QStringLiteral("an error with the status of success");
    }
    return error;
}

ApiError notUnderstood(QByteArrayView body, const DecodeError &problem)
{
    ApiError error;
    error.kind = ApiError::Kind::Protocol;
    error.detail = describe(body);
    if (error.detail.isEmpty())
        error.detail = QStringLiteral("%1 %2").arg(problem.path, problem.problem).trimmed();
    return error;
}

bool endsEarly(QByteArrayView body)
{
    const auto start = std::find_if_not(body.begin(), body.end(), isSpace);
    if (start == body.end() || (*start != '{' && *start != '['))
        return false;
    qsizetype depth = 0;
    bool isText = false;
    for (auto c = start; c != body.end(); ++c) {
        if (isText && *c == '\\' && c + 1 != body.end())
            ++c;
        else if (*c == '"')
            isText = !isText;
        else if (!isText && (*c == '{' || *c == '['))
            ++depth;
        else if (!isText && (*c == '}' || *c == ']') && --depth == 0)
            return false;
    }
    return true;
}

QString describe(QByteArrayView body)
{
    const auto start = std::find_if_not(body.begin(), body.end(), isSpace);
    if (start == body.end())
        return QStringLiteral("the body is empty");
    return *start == '<' ? QStringLiteral("the body is HTML or XML instead of JSON") : QString();
}

} // namespace Frontdesk::Api
