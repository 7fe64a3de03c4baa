// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/codec/encode.h"
#include "models/sync/customerslices.h"
#include "tests/models/sync/scriptedserver.h"

#include <QEventLoop>
#include <QPointer>
#include <QTest>
#include <QTimer>

using namespace Frontdesk;
using namespace Frontdesk::Api;
using namespace std::chrono_literals;

namespace {

/// Remembers what left through it.
class WatchedNetwork final : public QNetworkAccessManager
{
public:
    [[nodiscard]] bool isQuiet() const
    {
        return std::ranges::all_of(m_replies, [](const QPointer<QNetworkReply> &reply) {
            return !reply || reply->isFinished();
        });
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        m_replies.append(QNetworkAccessManager::createRequest(operation, request, body));
        return m_replies.last();
    }

private:
    QList<QPointer<QNetworkReply>> m_replies;
};

/// So large that it is decoded on another thread, and is not the last one.
QByteArray largeSlice()
{
    Slice<Customer> slice;
    for (CustomerId id = 1; id <= 500; ++id) {
        slice.result.append(Customer());
        slice.result.last().id = id;
        slice.result.last().lastName = QString(200, QLatin1Char('n'));
    }
    slice.hasNext = true;
    slice.offset = QStringLiteral("500");
    return encode(slice);
}

} // namespace

/// How long the reader of slices may be called back.
class TestCustomerSlices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingOutlivesIt_data()
    {
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("destroyed while reading") << false;
        QTest::newRow("stopped, then destroyed") << true;
    }

    // A studio is left like this. Its calls had outlived it, and one that was being decoded just
    // then reported to what was no more.
    void nothingOutlivesIt()
    {
        QFETCH(const bool, isStopped);
        ScriptedServer server;
        server.answer = [](const QUrl &) { return ScriptedServer::Answer{200, largeSlice()}; };
        auto *network = new WatchedNetwork;
        ApiClient client({.baseUrl = server.baseUrl(), .apiKey = "key"}, nullptr,
                         std::unique_ptr<QNetworkAccessManager>(network));
        int asked = 0;
        QEventLoop loop;
        auto slices = std::make_unique<CustomerSlices>(client, [&] {
            if (++asked == 2)
                loop.quit();
            return QDateTime();
        });
        int told = 0;
        slices->read({.customerStatus = CustomerStatus::Member},
                     [&told](const CustomerSlices::Answer &) { ++told; });
        // The next one is asked for as soon as the first one is here, which is being decoded then.
        QTimer::singleShot(5s, &loop, &QEventLoop::quit);
        loop.exec();
        QCOMPARE(asked, 2);
        QCOMPARE(told, 0);
        if (isStopped)
            slices->stop();
        slices.reset();
        QVERIFY(network->isQuiet());
        client.decodingFor(Priority::Background)->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(told, 0);
    }

    // Stopped, it can read on; what it asked before is not told.
    void readsOnAfterAStop()
    {
        ScriptedServer server;
        server.answer = [](const QUrl &) { return ScriptedServer::Answer{200, largeSlice()}; };
        ApiClient client({.baseUrl = server.baseUrl(), .apiKey = "key"});
        CustomerSlices slices(client, [] { return QDateTime(); });
        QStringList told;
        const CustomerQuery query{.customerStatus = CustomerStatus::Member};
        slices.read(query, [&told](const CustomerSlices::Answer &) {
            told.append(QStringLiteral("before"));
        });
        slices.stop();
        slices.read(query, [&told](const CustomerSlices::Answer &answer) {
            told.append(answer.slice ? QStringLiteral("after") : QStringLiteral("failed"));
        });
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(told, QStringList{QStringLiteral("after")});
    }
};

QTEST_GUILESS_MAIN(TestCustomerSlices)
#include "tst_customerslices.moc"
