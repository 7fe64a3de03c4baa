// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/tenantserver.h"
#include "models/store/customercache.h"
#include "models/sync/customersync.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Frontdesk;

namespace {

const auto syncMode = QStringLiteral("--sync");
const auto listing = QStringLiteral("getCustomers");
constexpr int SliceSize = 50; // the smallest that there is

Api::ClientSettings clientSettings(const QUrl &address)
{
    return {.baseUrl = address,
            .apiKey = QByteArray(Demo::Berlin.apiKey.data(), Demo::Berlin.apiKey.size())};
}

/// What the process that is going to be killed does: read the customers.
int runSync(const QStringList &arguments)
{
    const Database database(arguments.at(3));
    Api::ApiClient client(clientSettings(QUrl(arguments.at(2))));
    CustomerSync sync(client, database.path(),
                      {.sliceSize = SliceSize, .slicesTogether = arguments.at(4).toInt()});
    QObject::connect(&sync, &CustomerSync::customersChanged, &sync,
                     [] { QTextStream(stdout) << "stored" << Qt::endl; });
    sync.start();
    return QCoreApplication::exec();
}

} // namespace

/// The program is killed again and again while the customers are read.
class TestCustomerSyncKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void losesNothing_data()
    {
        QTest::addColumn<int>("slicesTogether");
        QTest::addColumn<QList<int>>("answered"); // slices, of the 18 that there are
        QTest::newRow("each written by itself") << 1 << QList<int>{2, 3, 2};
        QTest::newRow("some written together") << 3 << QList<int>{5, 5, 4};
    }

    void losesNothing()
    {
        QFETCH(const int, slicesTogether);
        QFETCH(const QList<int>, answered);
        Demo::TenantServer tenant({.customers = 900});
        QVERIFY2(tenant.start(), qPrintable(tenant.errorString()));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store.db"));
        qint64 before = 0;
        for (const int slices : answered) {
            killWhileWriting(tenant, path, slices, slicesTogether);
            Database database(path);
            QVERIFY(database.isOpen() && database.setAsideAs().isEmpty());
            const CustomerSyncState state = CustomerSyncState::load(database);
            QVERIFY(state.done >= before);
            QVERIFY(CustomerCache(database).count()
                    >= state.done); // of a slice, a part may be there
            before = state.done;
        }
        QVERIFY(before > 0);

        Database database(path);
        Api::ApiClient client(clientSettings(tenant.baseUrl()));
        CustomerSync sync(client, path, {.sliceSize = SliceSize});
        sync.start();
        QTRY_COMPARE_WITH_TIMEOUT(sync.state(), CustomerSync::State::Waiting, 30'000);
        QCOMPARE(CustomerCache(database).count(), sync.done());
        QVERIFY(sync.done() > 400);
    }

private:
    /// As soon as the first of \a slices are stored; more are not answered, lest a process that is
    /// quicker than this one comes to the end and leaves nothing to the next.
    static void killWhileWriting(Demo::TenantServer &tenant, const QString &path, int slices,
                                 int slicesTogether)
    {
        tenant.setFault({listing, Demo::FaultKind::Latency, slices, 1, 0});
        tenant.setFault({listing, Demo::FaultKind::Silence});
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(
            QCoreApplication::applicationFilePath(),
            {syncMode, tenant.baseUrl().toString(), path, QString::number(slicesTogether)});
        QVERIFY(process.waitForReadyRead(30'000));
        process.kill();
        QVERIFY(process.waitForFinished());
        tenant.clearFaults();
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == syncMode)
        return runSync(application.arguments());
    TestCustomerSyncKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_customersynckill.moc"
