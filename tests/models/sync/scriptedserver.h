// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

namespace Frontdesk {

/// A server that answers what a test says, for answers that no sane tenant gives.
class ScriptedServer final : public QTcpServer
{
public:
    struct Answer
    {
        int status = 200;
        QByteArray body;
    };

    ScriptedServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }

    [[nodiscard]] QUrl baseUrl() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
    }

    std::function<Answer(const QUrl &)> answer;
    QList<QUrl> asked;

private:
    void read(QTcpSocket *socket)
    {
        const QByteArray head = socket->peek(64 * 1024);
        if (!head.contains("\r\n\r\n"))
            return;
        socket->readAll();
        asked.append(QUrl(QString::fromLatin1(head.split(' ').value(1))));
        const Answer given = answer(asked.last());
        socket->write("HTTP/1.1 " + QByteArray::number(given.status)
                      + " X\r\nContent-Type: application/json\r\nConnection: close\r\n"
                        "Content-Length: "
                      + QByteArray::number(given.body.size()) + "\r\n\r\n" + given.body);
        socket->disconnectFromHost();
    }
};

} // namespace Frontdesk
