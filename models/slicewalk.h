// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apireply.h"
#include "api/types/common.h"

#include <functional>
#include <QSet>

namespace Frontdesk {

/// Reads a list that comes in slices to its end, and reports once: all of it, or why not. Deleting
/// it aborts. An offset that was answered before would go round for ever; it is a protocol error.
template <class T> class SliceWalk final : public QObject
{
public:
    /// Asks for the slice at \a offset; absent for the first. The reply belongs to \a owner.
    using Ask = std::function<Api::ApiReply<Api::Slice<T>> *(const std::optional<QString> &offset,
                                                             QObject *owner)>;
    using Done = std::function<void(const Api::Result<QList<T>> &)>;

    SliceWalk(Ask ask, Done done, QObject *parent)
        : QObject(parent), m_ask(std::move(ask)), m_done(std::move(done))
    {
        next(std::nullopt);
    }

private:
    void next(const std::optional<QString> &offset)
    {
        m_ask(offset, this)->then(this, [this](const Api::Result<Api::Slice<T>> &slice) {
            take(slice);
        });
    }

    void take(const Api::Result<Api::Slice<T>> &slice)
    {
        if (!slice) {
            m_done(tl::unexpected(slice.error()));
            return;
        }
        m_rows += slice->result;
        if (!slice->hasNext) {
            m_done(m_rows);
        } else if (slice->offset.isEmpty() || m_seen.contains(slice->offset)) {
            Api::ApiError error;
            error.kind = Api::ApiError::Kind::Protocol;
            error.detail = QStringLiteral("a list of slices that makes no progress");
            m_done(tl::unexpected(error));
        } else {
            m_seen.insert(slice->offset);
            next(slice->offset);
        }
    }

    Ask m_ask;
    Done m_done;
    QList<T> m_rows;
    QSet<QString> m_seen;
};

} // namespace Frontdesk
