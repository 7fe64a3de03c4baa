// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/client/apireply.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace Frontdesk::Api {

namespace {

/// A slice of 500 customers is 870 kB and costs several milliseconds: too long between two frames.
constexpr qsizetype LargeBody = 64 * 1024;

} // namespace

void ApiReplyBase::deliver(RawResult raw, QThreadPool *decoding)
{
    if (!raw) {
        fail(std::move(raw.error()));
        finish();
        return;
    }
    m_httpStatus = raw->httpStatus;
    if (raw->body.size() < LargeBody) {
        conclude(decoder()(raw->body));
    } else {
        auto *watcher = new QFutureWatcher<std::optional<ApiError>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this,
                [this, watcher] { conclude(watcher->result()); });
        watcher->setFuture(QtConcurrent::run(decoding, decoder(), raw->body));
        if (const std::optional<QString> offset = nextOffset(raw->body))
            Q_EMIT goesOnAt(*offset);
    }
}

void ApiReplyBase::conclude(std::optional<ApiError> problem)
{
    if (problem) {
        problem->operation = m_operation.name;
        problem->httpStatus = m_httpStatus;
        problem->outcomeUnknown = !m_operation.isRead();
        fail(std::move(*problem));
    }
    finish();
}

void ApiReplyBase::finish()
{
    deleteLater();
    Q_EMIT finished();
}

} // namespace Frontdesk::Api
