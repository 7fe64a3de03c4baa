// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/query.h"
#include "models/store/storeworker.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace Frontdesk;

using Side = WriteGate::Side;

/// Who may write when, between the interface and the threads behind it.
class TestWriteGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isOneForEachStore();
    void letsTheInterfaceGoFirst();
    void backgroundGivesWay();
    void readingWaitsForNobody();
    void isLeftAfterAFailure();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("store.db")); }
    static bool addRow(Database &database);
    static qint64 rows(Database &database);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWriteGate::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

bool TestWriteGate::addRow(Database &database)
{
    return database.run(QStringLiteral("insert into photo(bytes, fetched) values('b', 't')"));
}

qint64 TestWriteGate::rows(Database &database)
{
    Query query(database, QStringLiteral("select count(*) from photo"));
    return query.first() ? query.integer(0) : -1;
}

void TestWriteGate::isOneForEachStore()
{
    const auto gate = WriteGate::of(path());
    QCOMPARE(WriteGate::of(path()), gate);
    QVERIFY(WriteGate::of(path() + u'2') != gate);
    QVERIFY(gate->enter(Side::Background));
    QVERIFY(!gate->isWanted());
    gate->leave();
}

void TestWriteGate::letsTheInterfaceGoFirst()
{
    const auto gate = WriteGate::of(path());
    QList<Side> order; // guarded by the gate itself
    const auto pass = [&](Side side) {
        if (gate->enter(side)) {
            order.append(side);
            gate->leave();
        }
    };
    QVERIFY(gate->enter(Side::Background));
    std::thread worker(pass, Side::Background); // comes first, or at the same time
    std::thread desk(pass, Side::Interface);
    QTRY_VERIFY(gate->isWanted());
    gate->leave();
    worker.join();
    desk.join();
    QCOMPARE(order, (QList{Side::Interface, Side::Background}));
}

void TestWriteGate::backgroundGivesWay()
{
    Database database(path());
    StoreWorker worker(path());
    QSemaphore begun;
    std::optional<qint64> written;
    worker.run(
        this,
        [&begun](Database &background) {
            // It would go on for ever.
            Transaction transaction(background);
            qint64 count = 0;
            while (!background.mustGiveWay() && addRow(background)) {
                if (++count == 10)
                    begun.release();
            }
            return transaction.commit() ? count : -1;
        },
        [&written](qint64 count) { written = count; });
    begun.acquire();
    QVERIFY(addRow(database));
    QVERIFY(rows(database) >= 11);
    QTRY_VERIFY(written);
    QCOMPARE(rows(database), *written + 1);
}

void TestWriteGate::readingWaitsForNobody()
{
    Database database(path());
    Database other(path(), Database::Use::Additional);
    QVERIFY(addRow(database));
    const Transaction transaction(other);
    QVERIFY(transaction.isActive());
    QVERIFY(addRow(other));
    QCOMPARE(rows(database), 1);
    QVERIFY(!other.mustGiveWay());
}

void TestWriteGate::isLeftAfterAFailure()
{
    Database database(path());
    Database other(path(), Database::Use::Additional);
    QVERIFY(!other.run(QStringLiteral("insert into photo(customer) values(1)")));
    {
        const Transaction given(other);
        QVERIFY(!other.run(QStringLiteral("insert into nowhere values(1)")));
    }
    QVERIFY(addRow(database));
    QCOMPARE(rows(database), 1);
}

QTEST_GUILESS_MAIN(TestWriteGate)
#include "tst_writegate.moc"
