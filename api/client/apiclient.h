// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apireply.h"
#include "api/client/apirequest.h"
#include "api/client/ratelimiter.h"

#include <chrono>
#include <memory>
#include <QNetworkAccessManager>
#include <vector>

namespace Frontdesk::Api {

/// How one tenant is reached and how patient the client is.
struct ClientSettings
{
    QUrl baseUrl; ///< checked by checkBaseUrl()
    QByteArray apiKey;
    bool isKeyToCome = false; ///< calls wait until setKey()
    QString language; ///< for the server's messages, such as de or fr-CH
    std::chrono::milliseconds personDeadline{15'000};
    std::chrono::milliseconds backgroundDeadline{300'000};
    std::chrono::milliseconds backoff{500}; ///< the first pause after 503 or a lost connection
    int attempts = 4; ///< of a read; a write has one
    /// What the server counts its requests in; after 429 nothing is asked for as long.
    std::chrono::milliseconds rateWindow{60'000};
    int rateLimit = 1000; ///< requests of each operation that the server answers in a window
    /// The longest time without anything of an answer. It is what bounds a head that never ends and
    /// the body of a 401: Qt 6.4 keeps both whole and tells nothing (50 and 450 MB/s, measured).
    std::chrono::milliseconds silence{30'000};
    /// Bytes, as they come and unpacked: whichever is more. The body of an error may have 64 KiB.
    qint64 largestAnswer = 64 * 1024 * 1024;
};

/// The one place from which requests leave: address, key, limits, retry, deadline, errors.
/// Writes are sent once. Logs carry verb, path template, status and milliseconds, nothing else.
class ApiClient : public QObject
{
    Q_OBJECT
public:
    /// \a network carries all requests, where tests watch them; without one, background calls
    /// have connections of their own.
    explicit ApiClient(ClientSettings settings, QObject *parent = nullptr,
                       std::unique_ptr<QNetworkAccessManager> network = {});
    /// Aborts what is under way; those replies do not finish any more.
    ~ApiClient() override;

    /// Sends \a request. The reply belongs to \a owner, see ApiReply; it always finishes within the
    /// deadline of its priority, counted anew while a file is on its way.
    template <class T> ApiReply<T> *send(const ApiRequest &request, QObject *owner)
    {
        auto *reply = new ApiReply<T>(request.operation(), owner);
        start(request, reply);
        return reply;
    }

    /// Downloads the bytes behind a link that an answer carried (a photo, a document), without the
    /// key: such links are signed and often lead to another host. Where the server says no length,
    /// Qt 6.4 does not notice that the end is missing.
    ApiReply<QByteArray> *download(const QUrl &link, QObject *owner);

    /// While \a why is there, a person's calls fail with it at once and are not sent, and so do
    /// reads that wait already: nobody waits for a line that is known to be down. Background calls
    /// go on. Taking it away is a sign that the tenant was reached().
    void setLineDown(const std::optional<ApiError> &why);
    [[nodiscard]] const std::optional<ApiError> &lineDown() const { return m_lineDown; }

    /// Sends what has waited for it.
    void setKey(const QByteArray &key);

    [[nodiscard]] const ClientSettings &settings() const { return m_settings; }
    /// How many background calls of one operation fit into a window.
    [[nodiscard]] int backgroundRate() const { return m_limiter.capacity(Priority::Background); }
    /// Where large answers are decoded.
    [[nodiscard]] QThreadPool *decodingFor(Priority priority);

Q_SIGNALS:
    /// The tenant answered something, or a gateway in front of it.
    void reached(int httpStatus);
    /// A call failed because nothing answered.
    void unreachable(const Frontdesk::Api::ApiError &error);
    void lineWentDown();
    /// The server answered 429 or 503, whether or not the call is repeated.
    void pressed(const Frontdesk::Api::ApiError &error);
    /// Calls wait for it no longer.
    void keyCame();
    /// The server does not accept the key any more.
    void keyRefused();
    /// Emitted while the client is being destroyed.
    void closing();

private:
    void start(const ApiRequest &request, ApiReplyBase *reply);
    void addNetwork(std::unique_ptr<QNetworkAccessManager> network);
    [[nodiscard]] QNetworkAccessManager &networkFor(Priority priority);

    ClientSettings m_settings;
    /// The first is for persons, the others are for background calls, if there are any.
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_networks;
    std::size_t m_lastNetwork = 0;
    RateLimiter m_limiter;
    std::optional<ApiError> m_lineDown;
    QThreadPool m_backgroundDecoding;
};

/// Why a base URL cannot be used.
enum class BaseUrlProblem { None, Malformed, NotHttps };

/// Accepts https, and plain http on loopback only, without user, query or fragment.
[[nodiscard]] BaseUrlProblem checkBaseUrl(const QUrl &url);

} // namespace Frontdesk::Api
