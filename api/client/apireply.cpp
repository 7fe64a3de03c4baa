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

void ApiReplyBase::deliver(RawResult raw, int httpStatus)
{
    m_httpStatus = httpStatus;
    if (!raw) {
        fail(std::move(raw.error()));
        finish();
    } else if (raw->size() < LargeBody) {
        conclude(decoder()(*raw));
    } else {
        auto *watcher = new QFutureWatcher<std::optional<DecodeError>>(this);
        connect(watcher, &QFutureWatcherBase::finished, this,
                [this, watcher] { conclude(watcher->result()); });
        watcher->setFuture(QtConcurrent::run(decoder(), std::move(*raw)));
    }
}

void ApiReplyBase::conclude(const std::optional<DecodeError> &problem)
{
    if (problem) {
        ApiError error;
        error.kind = ApiError::Kind::Protocol;
        error.operation = m_operation.name;
        error.httpStatus = m_httpStatus;
        error.detail = QStringLiteral("%1 %2").arg(problem->path, problem->problem).trimmed();
        error.outcomeUnknown = !m_operation.isRead();
        fail(std::move(error));
    }
    finish();
}

void ApiReplyBase::finish()
{
    deleteLater();
    Q_EMIT finished();
}

} // namespace Frontdesk::Api
