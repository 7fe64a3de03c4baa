// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/client/answererror.h"

#include "api/codec/decode.h"
#include "api/types/common.h"

#include <QNetworkReply>

namespace Frontdesk::Api {

namespace {

using Kind = ApiError::Kind;

Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::MissingScope;
    case 404:
    case 410:
        return Kind::NotFound;
    case 409:
        return Kind::Conflict;
    case 429:
        return Kind::RateLimited;
    case 503:
        return Kind::Busy;
    default:
        break;
    }
    if (status >= 500)
        return Kind::Server;
    return status >= 400 ? Kind::Validation : Kind::Protocol;
}

Kind kindOfTransport(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return Kind::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Certificate;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // the transfer timeout looks like an abort
        return Kind::Timeout;
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return Kind::Protocol;
    default:
        return Kind::Network;
    }
}

/// Whether the request certainly never reached the server.
bool neverArrived(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::ConnectionRefusedError
        || error == QNetworkReply::SslHandshakeFailedError
        || error == QNetworkReply::ProxyConnectionRefusedError
        || error == QNetworkReply::ProxyNotFoundError;
}

/// 503 and other 5xx may come from a gateway while the write went through behind it.
bool mayHaveHappened(const ApiError &error, QNetworkReply::NetworkError transport)
{
    if (error.httpStatus >= 400)
        return error.httpStatus >= 500;
    return !neverArrived(transport);
}

void addServersWords(ApiError &error, const QByteArray &body)
{
    const auto words = decode<ErrorBody>(body);
    if (!words)
        return;
    error.serverMessage = words->errorMessage;
    error.errorCode = words->errorCode.value_or(QString());
    error.traceId = words->traceId.value_or(QString());
}

} // namespace

std::optional<ApiError> errorOfAnswer(const Operation &operation, const QNetworkReply &transfer,
                                      const QByteArray &body)
{
    const int status = transfer.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isComplete = transfer.error() == QNetworkReply::NoError;
    if (isComplete && status >= 200 && status < 300)
        return std::nullopt;

    ApiError error;
    error.operation = operation.name;
    error.httpStatus = status;
    error.kind = status >= 300 ? kindOfStatus(status) : kindOfTransport(transfer.error());
    if (error.kind == Kind::MissingScope)
        error.missingScopes = QString(operation.scopes).split(u' ', Qt::SkipEmptyParts);
    if (status >= 400)
        addServersWords(error, body);
    else
        error.detail = QStringLiteral("transport error %1").arg(transfer.error());
    error.outcomeUnknown = !operation.isRead() && mayHaveHappened(error, transfer.error());
    return error;
}

ApiError answerTooLarge(const Operation &operation, int httpStatus)
{
    ApiError error;
    error.kind = Kind::Protocol;
    error.operation = operation.name;
    error.httpStatus = httpStatus;
    error.detail = QStringLiteral("the answer is larger than the limit");
    error.outcomeUnknown = !operation.isRead();
    return error;
}

} // namespace Frontdesk::Api
