// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apierror.h"

#include <QMetaType>

namespace Frontdesk {

/// How one read of a survey stands.
enum class KeyRowState {
    Waiting,
    Asking,
    Works, ///< answered, and the answer decoded
    NothingThere, ///< the key may, but there is nothing to read: whether it would decode is not
                  ///< known
    Refused, ///< 403
    NotAsked, ///< the survey ended before
    Failed, ///< see KeyRow::error
};

/// One read operation, and what came of it with this key.
struct KeyRow
{
    int number = 0; ///< its place in the table of reads
    QLatin1String tag;
    Api::Operation operation;
    KeyRowState state = KeyRowState::Waiting;
    int httpStatus = 0; ///< 0 without an answer
    qint64 milliseconds = 0; ///< of the last try
    bool isEmpty = false; ///< works, and the answer was a list with nothing in it
    bool isGuess = false; ///< asked with an id that nobody has, as no answer told one
    std::optional<Api::ApiError> error;

    /// Any of them suffices; none is needed when empty.
    [[nodiscard]] QStringList scopes() const
    {
        return QString(operation.scopes).split(u' ', Qt::SkipEmptyParts);
    }
    [[nodiscard]] bool isDone() const
    {
        return state != KeyRowState::Waiting && state != KeyRowState::Asking;
    }
    /// An answer came, and it is not what the contract says; the error's detail names the place.
    [[nodiscard]] bool isUndecodable() const
    {
        return state == KeyRowState::Failed && error->kind == Api::ApiError::Kind::Protocol
            && httpStatus >= 200 && httpStatus < 300;
    }
    /// The server told that the key may do this: by an answer, or by its own words about an id that
    /// nobody has. A bare 404 may come from anybody on the way.
    [[nodiscard]] bool provesScope() const
    {
        return state == KeyRowState::Works
            || (state == KeyRowState::NothingThere && !error->serverMessage.isEmpty());
    }

    /// What is compared is what a view shows.
    friend bool operator==(const KeyRow &a, const KeyRow &b)
    {
        return a.number == b.number && a.state == b.state && a.httpStatus == b.httpStatus
            && a.milliseconds == b.milliseconds;
    }
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::KeyRow)
