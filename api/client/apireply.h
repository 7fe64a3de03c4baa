// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/wronganswer.h"
#include "api/codec/decode.h"
#include "api/codec/nextoffset.h"
#include "api/types/common.h"

#include <functional>
#include <memory>
#include <QObject>
#include <QThreadPool>

namespace Frontdesk::Api {

/// An answer whose status claims success, not decoded yet.
struct GoodAnswer
{
    int httpStatus = 0;
    QByteArray body;
};

using RawResult = tl::expected<GoodAnswer, ApiError>;

/// One call under way. It belongs to the owner that was named when it was sent: deleting the reply
/// or its owner aborts the request and nothing is reported. After finished() it deletes itself.
class ApiReplyBase : public QObject
{
    Q_OBJECT
public:
    ApiReplyBase(const Operation &operation, QObject *owner)
        : QObject(owner), m_operation(operation)
    { }

    /// Decodes, in \a decoding when the answer is large, then emits finished(). Called once, by the
    /// client.
    void deliver(RawResult raw, QThreadPool *decoding = QThreadPool::globalInstance());
    /// Of a good answer; that of another is in its error.
    [[nodiscard]] int httpStatus() const { return m_httpStatus; }

Q_SIGNALS:
    void finished();
    /// Of a request with files: how many bytes of how many have left.
    void uploadProgressed(qint64 sent, qint64 total);
    /// Of a large slice: the offset of the next one, which can be asked for while the rows are
    /// still being decoded. The slice may yet turn out to be wrong.
    void goesOnAt(const QString &offset);

protected:
    using Decoder = std::function<std::optional<ApiError>(const QByteArray &)>;
    /// Decodes into the result; runs on any thread, even when this object is gone by then.
    virtual Decoder decoder() = 0;
    virtual void fail(ApiError error) = 0;
    /// That of a slice which is not the last.
    [[nodiscard]] virtual std::optional<QString> nextOffset(const QByteArray &body) const = 0;

private:
    void conclude(std::optional<ApiError> problem);
    void finish();

    Operation m_operation;
    int m_httpStatus = 0;
};

template <class T> constexpr bool isSlice = false;
template <class T> constexpr bool isSlice<Slice<T>> = true;

template <class T> class ApiReply final : public ApiReplyBase
{
public:
    using ApiReplyBase::ApiReplyBase;

    /// Valid once finished() was emitted.
    [[nodiscard]] const Result<T> &result() const { return **m_result; }

    /// Calls \a function(const Result<T> &) when the answer is here, unless \a context is gone.
    template <class Function> ApiReply *then(QObject *context, Function function)
    {
        connect(this, &ApiReplyBase::finished, context,
                [this, function = std::move(function)]() mutable { function(result()); });
        return this;
    }

protected:
    Decoder decoder() override
    {
        return [result = m_result](const QByteArray &body) -> std::optional<ApiError> {
            if constexpr (std::is_same_v<T, QByteArray>) {
                *result = body;
                return std::nullopt;
            } else if (auto refusal = refusalIn(body)) {
                return refusal;
            } else if constexpr (std::is_same_v<T, Nothing>) {
                *result = Nothing{};
                return std::nullopt;
            } else if (auto decoded = decode<T>(body)) {
                *result = std::move(*decoded);
                return std::nullopt;
            } else {
                return notUnderstood(body, decoded.error());
            }
        };
    }

    void fail(ApiError error) override { *m_result = tl::unexpected(std::move(error)); }

    [[nodiscard]] std::optional<QString> nextOffset(const QByteArray &body) const override
    {
        if constexpr (isSlice<T>)
            return Api::nextOffset(body);
        else
            return std::nullopt;
    }

private:
    /// Shared with a decoder that may still run on a worker thread.
    std::shared_ptr<std::optional<Result<T>>> m_result
        = std::make_shared<std::optional<Result<T>>>();
};

} // namespace Frontdesk::Api
