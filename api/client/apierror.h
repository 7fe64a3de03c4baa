// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/operations.h"

#include <boost/describe.hpp>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace Frontdesk::Api {

/// Why a call has no result. Carries facts; only views word them.
struct ApiError
{
    enum class Kind {
        Network, ///< no connection, or it broke
        HostNotFound, ///< the name of the tenant does not exist
        Certificate, ///< the connection cannot be trusted
        Timeout,
        Unauthorized, ///< the key is refused
        MissingScope, ///< the key may not do this, see missingScopes
        NotFound,
        Conflict,
        Validation, ///< the server refuses the content, see serverMessage
        RateLimited,
        Busy, ///< the server is overloaded; it heals by itself
        Server,
        Protocol, ///< an answer that is not what the contract says
        UnreadableFile, ///< a file to be sent cannot be read; nothing was sent
    };
    BOOST_DESCRIBE_NESTED_ENUM(Kind, Network, HostNotFound, Certificate, Timeout, Unauthorized,
                               MissingScope, NotFound, Conflict, Validation, RateLimited, Busy,
                               Server, Protocol, UnreadableFile)

    Kind kind = Kind::Network;
    int httpStatus = 0; ///< 0 without an answer
    QLatin1String operation;
    QStringList missingScopes; ///< what the operation needs, when kind is MissingScope
    QString serverMessage; ///< in the language asked for; may be empty
    QString errorCode;
    QString reference; ///< the field of the request at fault, such as customer.dateOfBirth
    QString traceId; ///< what the vendor's support asks for
    QString detail; ///< technical, in English, without any person's data

    /// True when a write may have taken effect although no good answer came: it is settled by
    /// reading, never by sending it again.
    bool outcomeUnknown = false;

    /// Nothing was wrong with what was asked: the line, or the server behind it, is down.
    [[nodiscard]] bool isOfLine() const
    {
        return kind == Kind::Network || kind == Kind::HostNotFound || kind == Kind::Certificate
            || kind == Kind::Timeout || kind == Kind::Busy;
    }
    /// The request certainly never reached the server.
    [[nodiscard]] bool neverArrived() const
    {
        return httpStatus == 0 && !outcomeUnknown && isOfLine();
    }
};

template <class T> using Result = tl::expected<T, ApiError>;

/// The result of an operation that answers nothing.
struct Nothing
{
    friend bool operator==(Nothing, Nothing) = default;
};

} // namespace Frontdesk::Api

Q_DECLARE_METATYPE(Frontdesk::Api::ApiError)
