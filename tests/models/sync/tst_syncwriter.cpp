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

SyncWriter::Step slice(int number, int customerCount = SliceSize)
{
    QList<Customer> customers;
    for (int i = 0; i < customerCount; ++i) {
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
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Database>(m_folder->filePath(QStringLiteral("store.sqlite")));
        QVERIFY(m_desk->isOpen());
        m_writer = std::make_unique<SyncWriter>();
        m_written.reset();
    }

    void cleanup()
    {
        if (m_thread)
            m_thread->wait();
        m_thread.reset();
        m_desk.reset();
    }

    void writesTogetherWhatNobodyWaitsFor_data()
    {
        QTest::addColumn<bool>("isDeskInUse");
        QTest::addRow("nobody at the desk") << false;
        QTest::addRow("somebody writes at the desk") << true;
    }

    void writesTogetherWhatNobodyWaitsFor()
    {
        QFETCH(const bool, isDeskInUse);
        beginToWrite();
        const CustomerCache cache(*m_desk);
        while (isDeskInUse && cache.count() == 0)
            writeAtTheDesk();
        const qint64 first = cache.count();
        QSet<qint64> seen;
        while (!m_thread->isFinished())
            seen.insert(cache.count());
        QVERIFY(m_written);
        QCOMPARE(m_written->steps, Slices);
        QCOMPARE(m_written->changed, All);
        QCOMPARE(m_written->done, All);
        QCOMPARE(cache.count(), All);
        seen -= {first, All};
        QCOMPARE(!seen.isEmpty(), isDeskInUse); // one of the portions that nobody waited for
        QCOMPARE(CustomerSyncState::load(*m_desk).done, All);
    }

    // Each commit adds a part. Of 64, SQLite makes one at once, and whoever waits has to wait.
    void keepsTheSearchIndexInFewParts()
    {
        beginToWrite();
        qint64 most = 0;
        while (!m_thread->isFinished()) {
            writeAtTheDesk();
            most = std::max(most, partsOfTheIndex());
        }
        QVERIFY(m_written);
        QVERIFY2(most > 2 && most < 32, qPrintable(QString::number(most)));
    }

    void mergesLaterWhatWasAdded()
    {
        qint64 most = 0;
        for (int number = 0; number < 40; ++number) {
            m_writer->put(slice(number, 2));
            QVERIFY(m_writer->write(*m_desk));
            most = std::max(most, partsOfTheIndex());
        }
        QVERIFY2(most > 2 && most < 32, qPrintable(QString::number(most)));
    }

private:
    void beginToWrite()
    {
        for (int number = 0; number < Slices; ++number)
            m_writer->put(slice(number));
        m_thread.reset(QThread::create([this] {
            Database background(m_desk->path(), Database::Use::Additional);
            m_written = m_writer->write(background);
        }));
        m_thread->start();
    }

    [[nodiscard]] qint64 partsOfTheIndex()
    {
        Query parts(*m_desk, QStringLiteral("select count(distinct segid) from customer_text_idx"));
        return parts.first() ? parts.integer(0) : -1;
    }

    /// Which the writer makes room for.
    void writeAtTheDesk()
    {
        Transaction act(*m_desk);
        QVERIFY(act.isActive() && act.commit());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_desk;
    std::unique_ptr<SyncWriter> m_writer;
    std::optional<SyncWriter::Written> m_written;
    std::unique_ptr<QThread> m_thread;
};

QTEST_GUILESS_MAIN(TestSyncWriter)
#include "tst_syncwriter.moc"
