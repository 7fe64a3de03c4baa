// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/requestbody.h"
#include "api/codec/encode.h"
#include "api/types/operations.h"

#include <QByteArray>
#include <QUrl>

namespace Frontdesk::Api {

/// Who waits for the answer. A person's call goes ahead of background work in every queue.
enum class Priority { Person, Background };

/// One call of an operation, ready to be sent: ApiRequest(op).arg(id).query(q).body(data).
class ApiRequest
{
public:
    explicit ApiRequest(const Operation &operation)
        : m_operation(operation), m_path(operation.path.data(), operation.path.size())
    { }

    /// Fills the next {placeholder} of the path.
    ApiRequest &arg(qint64 value);
    ApiRequest &arg(const QString &value);

    template <DescribedStruct T> ApiRequest &query(const T &value)
    {
        m_query = encodeQuery(value);
        return *this;
    }

    template <class T> ApiRequest &body(const T &value)
    {
        m_body = RequestBody(encode(value));
        return *this;
    }

    /// Makes the body a form with \a value as one of its parts.
    template <class T> ApiRequest &part(QLatin1String name, const T &value)
    {
        m_body.addJsonPart(name, encode(value));
        return *this;
    }

    /// Makes the body a form with the file at \a path as one of its parts; it is read while it is
    /// sent. A file that cannot be read fails the call before anything is sent.
    ApiRequest &filePart(QLatin1String name, const QString &path)
    {
        m_body.addFilePart(name, path);
        return *this;
    }

    ApiRequest &priority(Priority value)
    {
        m_priority = value;
        return *this;
    }

    [[nodiscard]] const Operation &operation() const { return m_operation; }
    [[nodiscard]] Priority priority() const { return m_priority; }
    [[nodiscard]] const RequestBody &body() const { return m_body; }
    /// The address below \a base, or the link that was given to link().
    [[nodiscard]] QUrl url(const QUrl &base) const;

    /// A signed link from an answer instead of an address below the base; it is sent without key.
    ApiRequest &link(const QUrl &value)
    {
        m_link = value;
        return *this;
    }
    [[nodiscard]] bool isLink() const { return !m_link.isEmpty(); }

private:
    ApiRequest &fill(const QByteArray &encoded);

    Operation m_operation;
    QByteArray m_path; ///< percent-encoded
    QUrlQuery m_query;
    RequestBody m_body;
    QUrl m_link;
    Priority m_priority = Priority::Person;
};

} // namespace Frontdesk::Api
