// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apireply.h"
#include "api/types/common.h"
#include "models/sliceprogress.h"

#include <functional>

namespace Frontdesk {

/// Reads a list that comes in slices to its end, and reports once: all of it, or why not. Deleting
/// it aborts. A list without end, see SliceProgress, or with more rows than a model of all of them
/// can show is a protocol error.
template <class T> class SliceWalk final : public QObject
{
public:
    /// Asks for the slice at \a offset; absent for the first. The reply belongs to \a owner.
    using Ask = std::function<Api::ApiReply<Api::Slice<T>> *(const std::optional<QString> &offset,
                                                             QObject *owner)>;
    using Done = std::function<void(const Api::Result<QList<T>> &)>;
    static constexpr qsizetype MostRows = 100'000;

    SliceWalk(Ask ask, Done done, QObject *parent)
        : QObject(parent), m_ask(std::move(ask)), m_done(std::move(done))
    {
        next(std::nullopt);
    }

private:
    void next(const std::optional<QString> &offset)
    {
        m_ask(offset, this)
            ->then(this,
                   [this, asked = offset.value_or(QString())](
                       const Api::Result<Api::Slice<T>> &slice) { take(asked, slice); });
    }

    void take(const QString &asked, const Api::Result<Api::Slice<T>> &slice)
    {
        if (!slice) {
            m_done(tl::unexpected(slice.error()));
            return;
        }
        m_rows += slice->result;
        if (!slice->hasNext)
            m_done(m_rows);
        else if (!m_progress.goesOn(asked, slice->offset, slice->result.size()))
            fail(QStringLiteral("a list of slices that makes no progress"));
        else if (m_rows.size() > MostRows)
            fail(QStringLiteral("a list of slices that is too long"));
        else
            next(slice->offset);
    }

    void fail(const QString &detail)
    {
        m_done(
            tl::unexpected(Api::ApiError{.kind = Api::ApiError::Kind::Protocol, .detail = detail}));
    }

    Ask m_ask;
    Done m_done;
    QList<T> m_rows;
    SliceProgress m_progress;
};

} // namespace Frontdesk
