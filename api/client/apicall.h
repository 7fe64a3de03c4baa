// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/answerbody.h"
#include "api/client/apiclient.h"

#include <memory>
#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

namespace Frontdesk::Api {

/// One call on its way: waits for the key and for its budget, sends, repeats a read that may be
/// repeated, and hands the outcome to its reply, whose child it is.
class ApiCall final : public QObject
{
    Q_OBJECT
public:
    ApiCall(ApiClient &client, QNetworkAccessManager &network, RateLimiter &limiter,
            ApiRequest request, ApiReplyBase *reply);
    ~ApiCall() override;

    void start();
    /// Ends the call without a word.
    void abort();

private:
    [[nodiscard]] const Operation &operation() const { return m_request.operation(); }
    [[nodiscard]] QNetworkRequest networkRequest() const;
    void queue();
    void send();
    /// Takes what has come of the answer; false when no more of it is wanted.
    bool takeAnswer();
    void collect();
    void answered();
    void uploaded(qint64 sent, qint64 total);
    void failUnreadable();
    void failIfLineIsDown();
    void timedOut();
    /// Repeats the call when that is allowed and can still succeed in time, else fails it.
    void repeatOrFail(const ApiError &error);
    [[nodiscard]] qint64 pauseBeforeRepeat(const ApiError &error) const;
    void conclude(RawResult result);
    void log(int status) const;

    ApiClient &m_client;
    QNetworkAccessManager &m_network;
    RateLimiter &m_limiter;
    ApiRequest m_request;
    ApiReplyBase *m_reply;
    std::unique_ptr<QNetworkReply> m_transfer;
    std::optional<AnswerBody> m_answer; ///< of this attempt
    QElapsedTimer m_sent;
    QTimer m_deadline;
    int m_attempt = 0;
};

} // namespace Frontdesk::Api
