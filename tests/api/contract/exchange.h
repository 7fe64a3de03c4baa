// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

namespace Frontdesk::Api {

/// What one call sent, and what came back.
struct Exchange
{
    QByteArray verb;
    QUrl url;
    QList<QNetworkReply::RawHeaderPair> headers;
    QByteArray body;
    int status = 0;
    QByteArray contentType;
    QByteArray answer; ///< unpacked

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// A network that keeps what goes through it.
class RecordingNetwork final : public QNetworkAccessManager
{
    Q_OBJECT
public:
    /// What went through since the last call, in the order of sending.
    [[nodiscard]] QList<Exchange> takeExchanges();

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoing) override;

private:
    QList<std::shared_ptr<Exchange>> m_exchanges;
};

} // namespace Frontdesk::Api
