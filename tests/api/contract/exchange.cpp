// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/exchange.h"

#include <QBuffer>

namespace Frontdesk::Api {

QByteArray Exchange::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QList<Exchange> RecordingNetwork::takeExchanges()
{
    QList<Exchange> list;
    for (const auto &exchange : std::exchange(m_exchanges, {}))
        list.append(*exchange);
    return list;
}

QNetworkReply *RecordingNetwork::createRequest(Operation operation, const QNetworkRequest &request,
                                               QIODevice *outgoing)
{
    auto exchange = std::make_shared<Exchange>();
    m_exchanges.append(exchange);
    exchange->verb = request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    exchange->url = request.url();
    for (const QByteArray &name : request.rawHeaderList())
        exchange->headers.append({name, request.rawHeader(name)});

    QBuffer *copy = nullptr;
    if (outgoing) { // it can be read once only
        exchange->body = outgoing->readAll();
        copy = new QBuffer;
        copy->setData(exchange->body);
        copy->open(QIODevice::ReadOnly);
    }
    QNetworkRequest unpacked(request); // these see the bytes as they come
    unpacked.setRawHeader("Accept-Encoding", "identity");
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, unpacked, copy);
    if (copy)
        copy->setParent(reply);
    // Connected first, so that these see the bytes before the client takes them.
    const auto collect
        = [exchange, reply] { exchange->answer += reply->peek(reply->bytesAvailable()); };
    connect(reply, &QNetworkReply::readyRead, this, collect);
    connect(reply, &QNetworkReply::finished, this, [exchange, reply, collect] {
        collect();
        exchange->status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        exchange->contentType = reply->rawHeader("Content-Type");
    });
    return reply;
}

} // namespace Frontdesk::Api
