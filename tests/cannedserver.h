// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

/// A server on loopback that answers every request of a verb with the same status and body, for
/// what no tenant of ours would say.
class CannedServer final : public QTcpServer
{
public:
    struct Canned
    {
        int status = 200;
        QByteArray body;
    };

    explicit CannedServer(QHash<QByteArray, Canned> answers, bool isKeptOpen = false)
        : m_answers(std::move(answers)), m_isKeptOpen(isKeptOpen)
    {
        connect(this, &QTcpServer::newConnection, this, &CannedServer::serve);
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString address() const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(serverPort());
    }

private:
    void serve()
    {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            const QByteArray request = socket->readAll();
            const QByteArray verb = request.left(request.indexOf(' '));
            const Canned answer = m_answers.value(verb);
            socket->write("HTTP/1.1 " + QByteArray::number(answer.status)
                          + " Canned\r\nConnection: " + (m_isKeptOpen ? "keep-alive" : "close")
                          + "\r\nContent-Length: " + QByteArray::number(answer.body.size())
                          + "\r\n\r\n" + (verb == "HEAD" ? QByteArray() : answer.body));
            if (!m_isKeptOpen)
                socket->disconnectFromHost();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

    QHash<QByteArray, Canned> m_answers;
    bool m_isKeptOpen;
};
