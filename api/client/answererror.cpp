// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/client/answererror.h"

#include "api/client/wronganswer.h"

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

bool isRefusedRedirect(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::InsecureRedirectError
        || error == QNetworkReply::TooManyRedirectsError;
}

QString transportDetail(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::InsecureRedirectError:
        return QStringLiteral("a redirect to another host or protocol was refused");
    case QNetworkReply::TooManyRedirectsError:
        return QStringLiteral("redirects lead in a circle");
    case QNetworkReply::RemoteHostClosedError:
        return QStringLiteral("the connection was closed before the answer was whole");
    default:
        return QStringLiteral("transport error %1").arg(error);
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

/// Whether an answer lacks its end although the transport says that all is well: Qt 6.4 takes an
/// answer in chunks for whole when its connection ends, whatever is missing of it, and on a busy
/// machine now and then one with a length.
bool isCutOff(const Operation &operation, const QNetworkReply &transfer, const AnswerBody &body)
{
    if (operation.verb == Verb::Head) // the length is that of a body which does not come
        return false;
    const QVariant length = transfer.header(QNetworkRequest::ContentLengthHeader);
    const int status = transfer.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (length.isValid() && body.received() < length.toLongLong())
        return true;
    if (body.bytes().isEmpty())
        return operation.verb == Verb::Get && !length.isValid() && status != 204;
    const bool isJson = operation.name != Operations::download.name;
    return !body.isWhole() || (!length.isValid() && isJson && endsEarly(body.bytes()));
}

/// What is wrong with a body whose status is good.
std::optional<ApiError> errorOfBody(const Operation &operation, const QNetworkReply &transfer,
                                    const AnswerBody &body)
{
    using Problem = AnswerBody::Problem;
    const auto fail = [](Kind kind, const char *detail) {
        return ApiError{.kind = kind, .detail = QString::fromLatin1(detail)};
    };
    if (body.problem() == Problem::TooLarge)
        return fail(Kind::Protocol, "the answer is larger than the limit");
    if (body.problem() == Problem::Damaged)
        return fail(Kind::Protocol, "the packed answer is damaged");
    if (body.problem() == Problem::UnknownEncoding)
        return fail(Kind::Protocol, "the answer is packed in a way that was not asked for");
    if (transfer.error() != QNetworkReply::NoError)
        return ApiError{.kind = kindOfTransport(transfer.error()),
                        .detail = transportDetail(transfer.error())};
    if (transfer.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() < 200)
        return fail(Kind::Protocol, "the answer has no final status");
    if (isCutOff(operation, transfer, body))
        return fail(Kind::Network, "the answer was cut off");
    return std::nullopt;
}

ApiError errorOfStatus(const Operation &operation, int status, const AnswerBody &body)
{
    ApiError error;
    if (status >= 400) {
        error = serversWords(body.bytes()).value_or(error);
        error.detail = describe(body.bytes());
    } else {
        error.detail = QStringLiteral("an answer was expected, and none of status %1").arg(status);
    }
    error.kind = kindOfStatus(status);
    if (error.kind == Kind::MissingScope)
        error.missingScopes = QString(operation.scopes).split(u' ', Qt::SkipEmptyParts);
    return error;
}

} // namespace

std::optional<ApiError> errorOfAnswer(const Operation &operation, const QNetworkReply &transfer,
                                      const AnswerBody &body)
{
    const int status = transfer.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isRedirect = isRefusedRedirect(transfer.error());
    std::optional<ApiError> error = status < 300 || isRedirect
        ? errorOfBody(operation, transfer, body)
        : errorOfStatus(operation, status, body);
    if (!error)
        return std::nullopt;
    error->operation = operation.name;
    error->httpStatus = status;
    error->outcomeUnknown = !operation.isRead() && mayHaveHappened(*error, transfer.error());
    return error;
}

} // namespace Frontdesk::Api
