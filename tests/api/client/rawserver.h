// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

/// A server on loopback that knows nothing of HTTP but where a request ends, and answers each, byte
/// for byte, what it is told to: everything that a server must not do.
class RawServer final : public QTcpServer
{
public:
    /// What one request gets.
    struct Script
    {
        QByteArray first;
        /// Asked for more for as long as the other end takes it; an empty answer ends it.
        std::function<QByteArray()> more;
        std::chrono::milliseconds pause{0}; ///< between two bytes of all that, when not 0
        bool close = true; ///< the connection, after all that
    };

    explicit RawServer(Script script) : m_script(std::move(script))
    {
        connect(this, &QTcpServer::newConnection, this, &RawServer::serve);
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
    }
    /// The heads of the requests so far.
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; }
    void setScript(Script script) { m_script = std::move(script); }
    /// What every request after the next one gets.
    void setLaterScript(Script script) { m_later = std::move(script); }

private:
    void serve()
    {
        QTcpSocket *socket = nextPendingConnection();
        socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, 64 * 1024);
        auto received = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, socket, [=, this] {
            *received += socket->readAll();
            const bool isOpen = socket->state() == QTcpSocket::ConnectedState;
            if (const qsizetype size = wholeRequest(*received); isOpen && size > 0) {
                m_requests.append(received->left(received->indexOf("\r\n\r\n")));
                received->remove(0, size);
                answer(socket);
                m_script = std::exchange(m_later, std::nullopt).value_or(m_script);
            }
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

    /// The size of the first request in \a received, 0 when it is not complete yet.
    static qsizetype wholeRequest(const QByteArray &received)
    {
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return 0;
        const QByteArray head = received.left(end).toLower();
        const qsizetype length = head.indexOf("content-length:");
        const qsizetype body = length < 0 ? 0 : head.mid(length + 15).split('\r')[0].toInt();
        return received.size() >= end + 4 + body ? end + 4 + body : 0;
    }

    void answer(QTcpSocket *socket)
    {
        if (m_script.pause.count() > 0) {
            drip(socket);
            return;
        }
        socket->write(m_script.first);
        if (m_script.more) {
            connect(socket, &QTcpSocket::bytesWritten, socket,
                    [this, socket, more = m_script.more] { flood(socket, more); });
        } else if (m_script.close) {
            socket->disconnectFromHost();
        }
    }

    /// Never more than a little ahead of the other end: the memory that grows is not this one's.
    void flood(QTcpSocket *socket, const std::function<QByteArray()> &more)
    {
        constexpr qint64 ahead = 256 * 1024;
        while (socket->state() == QTcpSocket::ConnectedState && socket->bytesToWrite() < ahead) {
            const QByteArray part = more();
            if (part.isEmpty()) {
                socket->disconnectFromHost();
                return;
            }
            socket->write(part);
        }
    }

    void drip(QTcpSocket *socket)
    {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket,
                [socket, rest = m_script.first, more = m_script.more]() mutable {
                    if (rest.isEmpty() && more)
                        rest = more();
                    socket->write(rest.left(1));
                    rest.remove(0, 1);
                });
        timer->start(m_script.pause);
    }

    Script m_script;
    std::optional<Script> m_later;
    QList<QByteArray> m_requests;
};
