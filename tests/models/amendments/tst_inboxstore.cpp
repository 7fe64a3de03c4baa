// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/inboxstore.h"
#include "models/store/customercache.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Frontdesk;

/// What waits, merged of readings and kept.
class TestInboxStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { close(); }

    void tellsWhatIsNewChangedAndGone()
    {
        QSignalSpy changed(m_store.get(), &InboxStore::changed);
        m_store->take(reading({request(1)}), at(0));
        QCOMPARE(keysOf(changed), QList{request(1).key});
        m_store->take(reading({request(1)}), at(1));
        QCOMPARE(changed.size(), 0); // only seen again
        QCOMPARE(m_store->find(request(1).key)->known, at(0));
        QCOMPARE(m_store->find(request(1).key)->read, at(1));
        m_store->take(reading({request(1, "b@x.org")}), at(2));
        QCOMPARE(keysOf(changed), QList{request(1).key});
        QCOMPARE(m_store->find(request(1).key)->known, at(0));
        m_store->take(reading({request(2)}), at(3));
        QCOMPARE(keysOf(changed), (QList{request(2).key, request(1).key}));
        m_store->take(reading({}), at(4));
        QCOMPARE(keysOf(changed), QList{request(2).key});
        QCOMPARE(m_store->count(), 0);
    }

    void leavesOtherKindsAndCustomersAlone()
    {
        m_store->take(reading({request(1)}), at(0));
        m_store->take({RequestKind::Address, Customer, {}, {}}, at(1));
        m_store->take({RequestKind::Contact, Customer + 1, {}, {}}, at(1));
        QCOMPARE(m_store->waiting(), (QList<StoredRequest>{{request(1), at(0), at(0)}}));
    }

    void dropsAReadingThatCameLate()
    {
        m_store->take(reading({request(2)}), at(5));
        m_store->take(reading({request(1)}), at(4));
        QCOMPARE(m_store->count(), 1);
        QVERIFY(m_store->find(request(2).key));
    }

    void survivesARestart()
    {
        m_store->take(reading({request(1)}), at(0));
        m_store->addModule(Customer, {11, 12});
        m_store->setRead(Customer, at(0));
        const QList<StoredRequest> before = m_store->waiting();
        close(); // at once: nothing was written yet
        open();
        QCOMPARE(m_store->waiting(), before);
        QCOMPARE(m_store->modulesOf(Customer), (QList<ModuleContractKey>{{11, 12}}));
        QTRY_COMPARE(m_store->coverage().covered, 1);
        QCOMPARE(m_store->coverage().oldest, at(0));
    }

    void keepsNoBankData()
    {
        WaitingRequest payment;
        payment.key = {RequestKind::Payment, Customer, 7};
        payment.requested = {{QStringLiteral("iban"), QStringLiteral("DE89370400440532013000")},
                             {QStringLiteral("accountHolder"), QStringLiteral("Kim Holder")}};
        m_store->take({RequestKind::Payment, Customer, payment.current, {payment}}, at(0));
        QCOMPARE(m_store->waiting().first().request, withoutBankData(payment));
        close();
        for (const char *name : {"store.db", "store.db-wal"}) {
            QFile file(m_folder->filePath(QString::fromLatin1(name)));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains("0532013") && !bytes.contains("Kim Holder"));
        }
    }

    void forgetsWhoIsGone()
    {
        Api::Customer customer;
        customer.id = Customer;
        customer.lastName = QStringLiteral("Gone");
        CustomerCache cache(*m_database);
        QVERIFY(cache.upsert({customer}, at(0)));
        m_store->take(reading({request(1)}), at(0));
        WaitingRequest guest = request(3);
        guest.key.customer = Customer + 1; // never was in the cache
        m_store->take({RequestKind::Contact, Customer + 1, {}, {guest}}, at(0));
        m_store->setRead(Customer, at(0));
        QSignalSpy written(m_store.get(), &InboxStore::written);
        QTRY_VERIFY(!written.isEmpty());
        QVERIFY(cache.remove({Customer}));
        QSignalSpy changed(m_store.get(), &InboxStore::changed);
        m_store->dropGone();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(keysOf(changed), QList{request(1).key});
        QVERIFY(m_store->find(guest.key));
        QTRY_COMPARE(m_store->coverage().covered, 0);
    }

    void forgetsWhomTheServerDoesNotKnow()
    {
        m_store->take(reading({request(1)}), at(0));
        m_store->forget(Customer, at(1));
        QCOMPARE(m_store->count(), 0);
        close();
        open();
        QCOMPARE(m_store->count(), 0);
        QCOMPARE(m_store->coverage().total, 0);
    }

    void loadsTenThousand()
    {
        for (int id = 1; id <= 10'000; ++id) {
            WaitingRequest waiting = request(id);
            waiting.key.customer = id;
            m_store->take({RequestKind::Contact, id, {}, {waiting}}, at(0));
        }
        close();
        QElapsedTimer timer;
        timer.start();
        open();
        QCOMPARE(m_store->count(), 10'000);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void reportsAStoreThatFails()
    {
        QVERIFY(m_database->run(QStringLiteral("drop table inbox_request")));
        QSignalSpy failed(m_store.get(), &InboxStore::failed);
        m_store->take(reading({request(1)}), at(0));
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(m_store->count(), 1); // in memory all the same
    }

private:
    static constexpr Api::CustomerId Customer = 1005;

    void open()
    {
        m_database = std::make_unique<Database>(m_folder->filePath(QStringLiteral("store.db")));
        m_store = std::make_unique<InboxStore>(*m_database);
    }
    void close()
    {
        m_store.reset();
        m_database.reset();
    }
    static QDateTime at(int minute)
    {
        return QDateTime(QDate(2026, 3, 11), QTime(12, minute), Qt::UTC);
    }
    static WaitingRequest request(qint64 id, const char *email = "a@x.org")
    {
        WaitingRequest request;
        request.key = {RequestKind::Contact, Customer, id};
        request.configuration = Api::AmendmentConfigurationStatus::ChangesRequireVerification;
        request.current.insert(QStringLiteral("phonePrivate"), QStringLiteral("030 1"));
        request.requested.insert(QStringLiteral("email"), QString::fromLatin1(email));
        return request;
    }
    static RequestReading reading(const QList<WaitingRequest> &waiting)
    {
        return {RequestKind::Contact, Customer, {}, waiting};
    }
    static QList<RequestKey> keysOf(QSignalSpy &changed)
    {
        return changed.isEmpty() ? QList<RequestKey>{}
                                 : changed.takeFirst().first().value<QList<RequestKey>>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<InboxStore> m_store;
};

QTEST_GUILESS_MAIN(TestInboxStore)
#include "tst_inboxstore.moc"
