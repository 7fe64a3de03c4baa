// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"
#include "api/demo/http/compression.h"
#include "tests/api/client/rawserver.h"

#include <QEventLoop>
#include <QTest>

/// What the tests against servers that no tenant of ours would be share.
namespace Frontdesk::Api {

/// The answer that they should have given.
struct Head
{
    int count = 0;
    std::optional<QString> note;
    friend bool operator==(const Head &, const Head &) = default;
};
BOOST_DESCRIBE_STRUCT(Head, (), (count, note))

inline QByteArray goodBody()
{
    return R"({"count":7,"note":"ninety bytes of text or so, that a packed body is worth packing"})";
}

/// An answer with its length and whatever else \a headers say, each with its line end.
inline QByteArray whole(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
        + headers + "\r\n" + body;
}

/// An answer without a length: it lasts until the connection ends, or its last chunk.
inline QByteArray open(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "\r\n" + body;
}

inline QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

/// Answers every request of a test's calls by its script.
class HostileServer
{
public:
    explicit HostileServer(RawServer::Script script) : m_server(std::move(script))
    {
        m_settings.baseUrl = m_server.url();
        m_settings.apiKey = "the-key";
        m_settings.backoff = std::chrono::milliseconds(1);
        m_settings.attempts = 2;
    }

    [[nodiscard]] RawServer &server() { return m_server; }
    [[nodiscard]] ClientSettings &settings() { return m_settings; }

    [[nodiscard]] Result<Head> read() { return call(ApiRequest(Operations::getUtilization)); }
    [[nodiscard]] Result<Head> write()
    {
        return call(ApiRequest(Operations::checkin).arg(7).body(Head{}));
    }

    template <class T = Head> [[nodiscard]] Result<T> call(const ApiRequest &request)
    {
        ApiClient client(m_settings);
        std::optional<Result<T>> outcome;
        QEventLoop loop; // QTRY and its like sleep in between, and so does the flood
        client.send<T>(request, &loop)->then(&loop, [&](const Result<T> &result) {
            outcome = result;
            loop.quit();
        });
        QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
        loop.exec();
        return outcome.value_or(
            tl::unexpected(ApiError{.detail = QStringLiteral("it did not end")}));
    }

private:
    RawServer m_server;
    ClientSettings m_settings;
};

} // namespace Frontdesk::Api
