// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"
#include "api/demo/tenantserver.h"

#include <atomic>
#include <optional>
#include <QEventLoop>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTimeZone>

/// What tests against the demo tenant share.
namespace Frontdesk::Demo {

/// Stands still at noon in Berlin unless moved; may be read on the tenant's thread.
class TestClock
{
public:
    [[nodiscard]] QDateTime now() const
    {
        return QDateTime::fromSecsSinceEpoch(m_seconds, Qt::UTC);
    }
    [[nodiscard]] QDate today() const
    {
        return now().toTimeZone(QTimeZone("Europe/Berlin")).date();
    }
    void advance(qint64 seconds) { m_seconds += seconds; }

private:
    std::atomic<qint64> m_seconds{
        QDateTime(QDate(2026, 3, 10), QTime(11, 0), Qt::UTC).toSecsSinceEpoch()};
};

inline TenantOptions optionsWith(const TestClock &clock)
{
    TenantOptions options;
    options.now = [&clock] { return clock.now(); };
    return options;
}

/// A client that loses patience soon.
inline Api::ClientSettings settingsFor(const TenantServer &server, const StudioAccess &studio)
{
    Api::ClientSettings settings;
    settings.baseUrl = server.baseUrl();
    settings.apiKey = QByteArray(studio.apiKey.data());
    settings.language = QStringLiteral("en");
    settings.backoff = std::chrono::milliseconds(5);
    return settings;
}

/// Waits for the reply; nothing when it did not finish in time.
template <class T> std::optional<Api::Result<T>> outcomeOf(Api::ApiReply<T> *reply)
{
    std::optional<Api::Result<T>> outcome;
    QEventLoop loop; // QTest::qWaitFor looks every 10 ms only: a large upload would crawl
    reply->then(&loop, [&](const Api::Result<T> &result) {
        outcome = result;
        loop.quit();
    });
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    loop.exec();
    return outcome;
}

/// The error of a reply that must fail.
template <class T> Api::ApiError errorOf(Api::ApiReply<T> *reply)
{
    const auto outcome = outcomeOf(reply);
    Api::ApiError none;
    none.detail = QStringLiteral("there was no error");
    none.httpStatus = outcome ? 200 : -1;
    return outcome && !*outcome ? outcome->error() : none;
}

struct RawAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray contentEncoding;
};

/// A request that no client of ours would send.
inline RawAnswer rawCall(QByteArray verb, const QUrl &url,
                         const QList<std::pair<QByteArray, QByteArray>> &headers,
                         const QByteArray &body = {})
{
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, verb, body));
    // An event loop, as QTest::qWaitFor() moves one piece of a large body every ten milliseconds.
    (void)QSignalSpy(reply.get(), &QNetworkReply::finished).wait(20'000);
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeader("Content-Encoding")};
}

inline QUrl at(const TenantServer &server, const char *pathAndQuery)
{
    return server.baseUrl().resolved(QUrl(QString::fromLatin1(pathAndQuery)));
}

} // namespace Frontdesk::Demo
