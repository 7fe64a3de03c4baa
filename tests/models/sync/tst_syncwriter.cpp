// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/customercache.h"
#include "models/sync/syncwriter.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Frontdesk;
using namespace Frontdesk::Api;

namespace {

constexpr int Slices = 3;
constexpr int SliceSize = 500;
constexpr int All = Slices * SliceSize;

SyncWriter::Step slice(int number)
{
    QList<Customer> customers;
    for (int i = 0; i < SliceSize; ++i) {
        Customer customer;
        customer.id = number * SliceSize + i + 1;
        customer.lastName = QStringLiteral("Name%1").arg(customer.id);
        customers.append(customer);
    }
    CustomerSyncState progress;
    progress.done = (number + 1) * SliceSize;
    return {QtFuture::makeReadyFuture(storedCustomers(customers)),
            {},
            QDateTime::currentDateTimeUtc(),
            progress};
}

} // namespace

/// What is written together, and what of it others see meanwhile.
class TestSyncWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTogetherWhatNobodyWaitsFor_data()
    {
        QTest::addColumn<bool>("isDeskInUse");
        QTest::addRow("nobody at the desk") << false;
        QTest::addRow("somebody writes at the desk") << true;
    }

    void writesTogetherWhatNobodyWaitsFor()
    {
        QFETCH(const bool, isDeskInUse);
        const QTemporaryDir folder;
        Database desk(folder.filePath(QStringLiteral("store.sqlite")));
        QVERIFY(desk.isOpen());
        SyncWriter writer;
        for (int number = 0; number < Slices; ++number)
            writer.put(slice(number));
        std::optional<SyncWriter::Written> written;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            Database background(desk.path(), Database::Use::Additional);
            written = writer.write(background);
        }));
        thread->start();
        const CustomerCache cache(desk);
        while (isDeskInUse && cache.count() == 0) {
            Transaction act(desk); // which the writer makes room for
            QVERIFY(act.isActive() && act.commit());
        }
        const qint64 first = cache.count();
        QSet<qint64> seen;
        while (!thread->isFinished())
            seen.insert(cache.count());
        thread->wait();
        QVERIFY(written);
        QCOMPARE(written->steps, Slices);
        QCOMPARE(written->changed, All);
        QCOMPARE(written->done, All);
        QCOMPARE(cache.count(), All);
        seen -= {first, All};
        QCOMPARE(!seen.isEmpty(), isDeskInUse); // one of the portions that nobody waited for
        QCOMPARE(CustomerSyncState::load(desk).done, All);
    }
};

QTEST_GUILESS_MAIN(TestSyncWriter)
#include "tst_syncwriter.moc"
