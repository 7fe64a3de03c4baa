// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/demo/tenantfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Frontdesk::Api;

struct Note
{
    QString text;
};
BOOST_DESCRIBE_STRUCT(Note, (), (text))

/// Forms with files, as they leave: read while they are sent, sent once, with progress.
class TestUpload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_received.clear();
        m_server = std::make_unique<QTcpServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        connect(m_server.get(), &QTcpServer::newConnection, this, &TestUpload::accept);
        ClientSettings settings;
        settings.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server->serverPort()));
        settings.personDeadline = std::chrono::milliseconds(500);
        m_client = std::make_unique<ApiClient>(settings);
    }

    void sendsTheParts()
    {
        const QString path = fileOf("hello", QStringLiteral("a \"note\" é.txt"));
        auto outcome = Frontdesk::Demo::outcomeOf(send(path));
        QVERIFY(outcome);
        QVERIFY(outcome->has_value());
        const QByteArray body = m_received.mid(m_received.indexOf("\r\n\r\n") + 4);
        const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        QVERIFY(m_received.contains(length));
        const qsizetype at = m_received.indexOf("boundary=") + 9;
        const QByteArray mark = "--" + m_received.mid(at, m_received.indexOf("\r\n", at) - at);
        const QByteArray expected = mark
            + "\r\nContent-Disposition: form-data; name=\"data\"\r\n"
              "Content-Type: application/json\r\n\r\n{\"text\":\"x\"}\r\n"
            + mark
            + "\r\nContent-Disposition: form-data; name=\"document\"; "
              "filename=\"a %22note%22 \xc3\xa9.txt\"\r\n"
              "Content-Type: text/plain\r\n\r\nhello\r\n"
            + mark + "--\r\n";
        QCOMPARE(body, expected);
    }

    void reportsProgressOfALargeFile()
    {
        constexpr qsizetype Size = 8 * 1024 * 1024;
        auto *reply = send(fileOf(QByteArray(Size, 'x'), QStringLiteral("large.bin")));
        qint64 last = 0;
        qint64 total = 0;
        int steps = 0;
        connect(reply, &ApiReplyBase::uploadProgressed, this, [&](qint64 sent, qint64 all) {
            QVERIFY(sent >= last);
            last = sent;
            total = all;
            ++steps;
        });
        const auto outcome = Frontdesk::Demo::outcomeOf(reply);
        QVERIFY(outcome && outcome->has_value());
        QVERIFY(steps > 1);
        QVERIFY(total > Size);
        QCOMPARE(last, total);
    }

    void doesNotSendWhatItCannotRead()
    {
        const auto error = Frontdesk::Demo::errorOf(send(m_folder.filePath(QStringLiteral("no"))));
        QCOMPARE(error.kind, ApiError::Kind::UnreadableFile);
        QVERIFY(!error.outcomeUnknown);
        QVERIFY(m_received.isEmpty());
    }

    void failsWhenTheFileShrinksOnTheWay()
    {
        const QString path = fileOf(QByteArray(1024 * 1024, 'x'), QStringLiteral("shrinks.bin"));
        auto *reply = send(path);
        QVERIFY(QFile::resize(path, 10));
        const auto error = Frontdesk::Demo::errorOf(reply);
        QVERIFY(error.outcomeUnknown);
        QCOMPARE(m_received.count("POST "), 1);
        QVERIFY(!m_received.contains("--\r\n")); // the form was never closed
    }

private:
    ApiReply<Nothing> *send(const QString &path)
    {
        return m_client->send<Nothing>(ApiRequest(Operations::createIdlePeriodAmendment)
                                           .arg(7)
                                           .part(QLatin1String("data"), Note{QStringLiteral("x")})
                                           .filePart(QLatin1String("document"), path),
                                       this);
    }

    QString fileOf(const QByteArray &content, const QString &name)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    /// Answers once the form was closed.
    void accept()
    {
        QTcpSocket *socket = m_server->nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            m_received += socket->readAll();
            if (m_received.endsWith("--\r\n"))
                socket->write("HTTP/1.1 204 No Content\r\n\r\n");
        });
    }

    QTemporaryDir m_folder;
    QByteArray m_received;
    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<ApiClient> m_client;
};

QTEST_GUILESS_MAIN(TestUpload)
#include "tst_upload.moc"
