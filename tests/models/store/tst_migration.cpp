// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/database.h"
#include "models/store/query.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;

/// What was entered at the desk moves from the store into a file of its own: all of it, once.
class TestMigration : public QObject
{
    Q_OBJECT

    static constexpr int LastWithJournal = 14;

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString storePath() const
    {
        return m_folder->filePath(QStringLiteral("store.sqlite"));
    }
    [[nodiscard]] QString journalPath() const { return journalPathOf(storePath()); }

    static QList<SchemaStep> schemaUntil(int version)
    {
        QList<SchemaStep> steps = storeSchema();
        while (steps.last().version > version)
            steps.removeLast();
        return steps;
    }

    /// A store as an earlier version left it.
    void makeEarlierStore(int version = LastWithJournal)
    {
        Database store(storePath(), schemaUntil(version));
        for (const char *row :
             {"insert into journal(recorded, customer_name, kind, state) values('t', 'Kim', 'k',"
              " 'DONE')",
              "insert into decision(key, verb, course, recorded, after_entry, request)"
              " values('payment', 'APPROVE', 'APPLY_NOW', 't', 1, '{}')",
              "insert into audit_outbox(row) values('event')",
              "insert into audit_seen values('file', 7, 'hash')",
              "insert into photo values(1, 'b', 't')"})
            store.run(QString::fromLatin1(row));
    }

    static QString text(Database &database, const char *sql)
    {
        Query query(database, QString::fromLatin1(sql));
        return query.first() ? query.text(0) : QString();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void takesOverWhatWasEntered()
    {
        makeEarlierStore();
        Database journal(journalPath(), journalSchema(), storePath());
        QVERIFY(journal.isOpen());
        QCOMPARE(text(journal, "select customer_name from journal"), QStringLiteral("Kim"));
        QCOMPARE(text(journal, "select key from decision"), QStringLiteral("payment"));
        QCOMPARE(text(journal, "select row from audit_outbox"), QStringLiteral("event"));
        QCOMPARE(text(journal, "select sequence from audit_seen"), QStringLiteral("7"));
        Database store(storePath(), journal);
        QVERIFY(store.isOpen());
        QVERIFY(!store.tables().contains(QStringLiteral("journal")));
        QCOMPARE(text(store, "select bytes from photo"), QStringLiteral("b"));
    }

    /// What was done with meanwhile does not come back when the store could not be cleared at once.
    void takesOverOnce()
    {
        makeEarlierStore();
        for (int start = 0; start < 2; ++start) {
            Database journal(journalPath(), journalSchema(), storePath());
            QCOMPARE(text(journal, "select count(*) from decision"),
                     QString::number(start == 0 ? 1 : 0));
            QVERIFY(journal.run(QStringLiteral("delete from decision")));
        }
    }

    void takesOverFromAnyVersion()
    {
        makeEarlierStore(2); // had no decisions yet
        Database journal(journalPath(), journalSchema(), storePath());
        QVERIFY(journal.isOpen());
        QCOMPARE(text(journal, "select customer_name from journal"), QStringLiteral("Kim"));
        QVERIFY(Database(storePath(), journal).isOpen());
    }

    void takesOverFromAnUnusableStore_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isFromTheStart");
        QTest::newRow("no database at all") << QByteArray(8192, 'x') << true;
        QTest::newRow("damaged at its end") << QByteArray(20 * 1024, '\xa5') << false;
    }

    void takesOverFromAnUnusableStore()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const bool, isFromTheStart);
        makeEarlierStore();
        QFile file(storePath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(isFromTheStart || file.seek(file.size() - content.size()));
        file.write(content);
        file.close();
        Database journal(journalPath(), journalSchema(), storePath());
        QVERIFY2(journal.isOpen(), qPrintable(journal.lastError().text));
        QCOMPARE(text(journal, "select customer_name from journal"),
                 isFromTheStart ? QString() : QStringLiteral("Kim"));
        QVERIFY(journal.run(QStringLiteral("insert into audit_outbox(row) values('next')")));
    }

    void storeWaitsForItsJournal()
    {
        makeEarlierStore();
        {
            Database busy(journalPath(), QList<SchemaStep>());
            const Transaction transaction(busy);
            const Database journal(journalPath(), journalSchema(), storePath());
            QVERIFY(!journal.isOpen());
            const Database store(storePath(), journal);
            QVERIFY(!store.isOpen());
            QVERIFY(store.lastError().mayPass());
        }
        Database store(storePath()); // makes it
        QVERIFY(store.isOpen());
        QCOMPARE(text(store, "select customer_name from journal"), QStringLiteral("Kim"));
    }

    void storeReadsItsJournal()
    {
        Database journal(journalPath(), journalSchema());
        Database store(storePath(), journal);
        {
            const Transaction transaction(store); // that keeps nobody else waiting
            QVERIFY(transaction.isActive());
            QVERIFY(journal.run(QStringLiteral("insert into audit_outbox(row) values('event')")));
        }
        Database other(storePath(), Database::Use::Additional);
        QCOMPARE(text(other, "select row from audit_outbox"), QStringLiteral("event"));
        QVERIFY(!other.run(QStringLiteral("delete from audit_outbox")));
        QVERIFY(!other.lastError().mayPass()); // it was not busy
        QCOMPARE(text(journal, "select row from audit_outbox"), QStringLiteral("event"));
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
