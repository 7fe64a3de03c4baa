// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/acts/storederror.h"

#include "api/codec/decode.h"
#include "api/codec/encode.h"

namespace Frontdesk {

namespace {

struct StoredError
{
    QString kind;
    int httpStatus = 0;
    QString serverMessage;
    QString traceId;
    QList<QString> missingScopes;
};
BOOST_DESCRIBE_STRUCT(StoredError, (), (kind, httpStatus, serverMessage, traceId, missingScopes))

} // namespace

QString storedError(const std::optional<Api::ApiError> &error, bool mayQuote)
{
    if (!error)
        return {};
    const char *kind = boost::describe::enum_to_string(error->kind, "");
    return QString::fromUtf8(Api::encode(StoredError{QString::fromLatin1(kind), error->httpStatus,
                                                     mayQuote ? error->serverMessage : QString(),
                                                     error->traceId, error->missingScopes}));
}

std::optional<Api::ApiError> fromStoredError(const QString &text)
{
    const auto stored = Api::decode<StoredError>(text.toUtf8());
    if (!stored)
        return std::nullopt;
    Api::ApiError error;
    const QByteArray kind = stored->kind.toLatin1();
    if (!boost::describe::enum_from_string(kind.constData(), error.kind))
        error.kind = Api::ApiError::Kind::Server;
    error.httpStatus = stored->httpStatus;
    error.serverMessage = stored->serverMessage;
    error.traceId = stored->traceId;
    error.missingScopes = stored->missingScopes;
    return error;
}

} // namespace Frontdesk
