// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/client/apicall.h"

#include "api/client/answererror.h"
#include "api/client/oneshotbody.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

namespace Frontdesk::Api {

namespace {

Q_LOGGING_CATEGORY(logApi, "frontdesk.api", QtInfoMsg)

constexpr qint64 LargestErrorBody = 64 * 1024;
constexpr int MostRedirects = 3;
/// Qt's network thread would read ahead until told to stop: up to 340 MiB were seen.
constexpr qint64 MostReadAhead = 1024 * 1024;

} // namespace

ApiCall::ApiCall(ApiClient &client, QNetworkAccessManager &network, RateLimiter &limiter,
                 ApiRequest request, ApiReplyBase *reply)
    : QObject(reply),
      m_client(client),
      m_network(network),
      m_limiter(limiter),
      m_request(std::move(request)),
      m_reply(reply)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ApiCall::timedOut);
}

ApiCall::~ApiCall() = default;

void ApiCall::start()
{
    const ClientSettings &settings = m_client.settings();
    m_deadline.start(m_request.priority() == Priority::Person ? settings.personDeadline
                                                              : settings.backgroundDeadline);
    const bool isPersons = m_request.priority() == Priority::Person;
    // Queued, as this call itself may be what shows that the line is down.
    if (isPersons && operation().isRead())
        connect(&m_client, &ApiClient::lineWentDown, this, &ApiCall::failIfLineIsDown,
                Qt::QueuedConnection);
    if (!m_request.body().unreadableFile().isEmpty())
        QTimer::singleShot(0, this, &ApiCall::failUnreadable);
    else if (isPersons && m_client.lineDown())
        QTimer::singleShot(0, this, &ApiCall::failIfLineIsDown);
    else
        queue();
}

void ApiCall::abort()
{
    m_deadline.stop();
    m_transfer.reset();
    deleteLater();
}

void ApiCall::queue()
{
    const bool isOver = !m_deadline.isActive(); // while it waited for the key
    if (isOver)
        return;
    if (m_client.settings().isKeyToCome) {
        connect(&m_client, &ApiClient::keyCame, this, &ApiCall::queue, Qt::SingleShotConnection);
        return;
    }
    m_limiter.acquire(operation(), m_request.priority(), this, [this] { send(); });
}

QNetworkRequest ApiCall::networkRequest() const
{
    const ClientSettings &settings = m_client.settings();
    QNetworkRequest request(m_request.url(settings.baseUrl));
    request.setRawHeader("Accept-Encoding", "gzip"); // said by us, unpacked by us: see AnswerBody
    request.setMaximumRedirectsAllowed(MostRedirects);
    if (!m_request.isLink()) {
        request.setRawHeader("X-API-KEY", settings.apiKey);
        request.setRawHeader("Accept", "application/json");
        request.setRawHeader("Accept-Language", settings.language.toLatin1());
    }
    if (m_request.priority() == Priority::Person)
        request.setPriority(QNetworkRequest::HighPriority);
    if (!operation().isRead()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.body().contentType());
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body().size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        // Qt would follow with a GET, whose answer is not that of the write.
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
    }
    return request;
}

void ApiCall::send()
{
    ++m_attempt;
    m_answer.reset();
    m_sent.start();
    QIODevice *body = operation().isRead() ? nullptr : new OneShotBody(m_request.body(), this);
    // As a custom request Qt would wait for the body whose length the answer to a HEAD tells.
    m_transfer.reset(
        operation().verb == Verb::Head
            ? m_network.head(networkRequest())
            : m_network.sendCustomRequest(networkRequest(), verbName(operation().verb), body));
    m_transfer->setReadBufferSize(MostReadAhead);
    connect(m_transfer.get(), &QNetworkReply::readyRead, this, &ApiCall::collect);
    connect(m_transfer.get(), &QNetworkReply::finished, this, &ApiCall::answered);
    if (m_request.body().hasFiles())
        connect(m_transfer.get(), &QNetworkReply::uploadProgress, this, &ApiCall::uploaded);
}

void ApiCall::uploaded(qint64 sent, qint64 total)
{
    if (total <= 0) // told once more when the answer is here
        return;
    m_deadline.start(); // a large file may take longer than any answer, as long as it moves
    Q_EMIT m_reply->uploadProgressed(sent, total);
}

void ApiCall::failUnreadable()
{
    conclude(tl::unexpected(
        ApiError{.kind = ApiError::Kind::UnreadableFile, .operation = operation().name}));
}

void ApiCall::failIfLineIsDown()
{
    const bool isOver = !m_deadline.isActive();
    if (isOver)
        return;
    // The line may be back by now, but this call was not sent, or waits for an answer in vain.
    ApiError error = m_client.lineDown().value_or(ApiError{.kind = ApiError::Kind::Network});
    error.operation = operation().name;
    m_deadline.stop();
    m_transfer.reset();
    m_reply->deliver(tl::unexpected(error));
}

bool ApiCall::takeAnswer()
{
    if (!m_answer) {
        const int status = m_transfer->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_answer.emplace(m_transfer->rawHeader("Content-Encoding"),
                         status < 400 ? m_client.settings().largestAnswer : LargestErrorBody);
    }
    return !m_transfer->isOpen() || m_answer->take(*m_transfer);
}

void ApiCall::collect()
{
    if (!takeAnswer())
        m_transfer->abort();
}

void ApiCall::answered()
{
    (void)takeAnswer(); // closed already when it was given up
    // Released to the event loop: this runs inside one of its signals.
    QNetworkReply *transfer = m_transfer.release();
    transfer->deleteLater();
    const int status = transfer->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    log(status);
    if (status > 0 && !m_request.isLink()) // a link may lead to another host
        Q_EMIT m_client.reached(status);
    if (const auto error = errorOfAnswer(operation(), *transfer, *m_answer))
        repeatOrFail(*error);
    else
        conclude(GoodAnswer{status, std::move(m_answer->bytes())});
}

void ApiCall::timedOut()
{
    ApiError error;
    error.kind = ApiError::Kind::Timeout;
    error.operation = operation().name;
    // Never sent, never happened: it may have waited for its budget all the time.
    error.outcomeUnknown = !operation().isRead() && m_attempt > 0;
    m_transfer.reset();
    conclude(tl::unexpected(error));
}

void ApiCall::repeatOrFail(const ApiError &error)
{
    if (error.kind == ApiError::Kind::RateLimited)
        m_limiter.block(operation());
    if (error.kind == ApiError::Kind::RateLimited || error.kind == ApiError::Kind::Busy)
        Q_EMIT m_client.pressed(error);
    const qint64 pause = pauseBeforeRepeat(error);
    const bool isTransient = error.kind == ApiError::Kind::RateLimited
        || error.kind == ApiError::Kind::Busy || error.kind == ApiError::Kind::Network;
    if (!isTransient || !operation().isRead() || m_attempt >= m_client.settings().attempts
        || pause >= m_deadline.remainingTime())
        conclude(tl::unexpected(error));
    else
        QTimer::singleShot(pause, this, &ApiCall::queue);
}

qint64 ApiCall::pauseBeforeRepeat(const ApiError &error) const
{
    if (error.kind == ApiError::Kind::RateLimited)
        return m_limiter.delay(operation(), m_request.priority());
    // Doubling, and half of it by chance: a studio's desks must not come back all at once.
    const qint64 full = m_client.settings().backoff.count() << (m_attempt - 1);
    return full / 2 + QRandomGenerator::global()->bounded(full / 2 + 1);
}

void ApiCall::conclude(RawResult result)
{
    m_deadline.stop();
    // What was never sent tells nothing about the line.
    if (!result && m_attempt > 0 && result.error().httpStatus == 0
        && result.error().kind != ApiError::Kind::UnreadableFile && !m_request.isLink())
        Q_EMIT m_client.unreachable(result.error());
    if (!result && result.error().kind == ApiError::Kind::Unauthorized)
        Q_EMIT m_client.keyRefused();
    m_reply->deliver(std::move(result), m_client.decodingFor(m_request.priority()));
}

void ApiCall::log(int status) const
{
    qCInfo(logApi).noquote() << verbName(operation().verb) << operation().path << status
                             << m_sent.elapsed() << "ms";
}

} // namespace Frontdesk::Api
