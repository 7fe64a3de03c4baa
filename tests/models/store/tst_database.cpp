// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/database.h"
#include "models/store/query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;

class TestDatabase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isPrivate();
    void keepsWhatWasCommitted();
    void rollsBackWithoutCommit();
    void reportsFailures();
    void migratesStepByStep();
    void keepsTheOldVersionWhenAStepFails();
    void setsAside_data();
    void setsAside();
    void reportsWhatBreaksWhileReading();
    void nestsTransactions();
    void waitsForTheOtherConnection();
    void busyIsNotDamage();
    void damagedStoreBeginsEmpty();
    void flushesTheLog();
    void removesFiles();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("a/store.db")); }
    static QString name(Database &database);
    void findDamage();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabase::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestDatabase::name(Database &database)
{
    Query query(database, QStringLiteral("select customer_name from journal"));
    return query.first() ? query.text(0) : QString();
}

static bool addRow(Database &database, const QString &name)
{
    return database.run(QStringLiteral("insert into journal(recorded, customer_name, kind, state)"
                                       " values('t', ?, 'k', 's')"),
                        {name});
}

void TestDatabase::isPrivate()
{
    const Database database(path(), journalSchema());
    QVERIFY(database.isOpen());
    QVERIFY(database.setAsideAs().isEmpty());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    const QString log = path() + QStringLiteral("-wal");
    for (const QString &file : {path(), log, QFileInfo(path()).path()})
        QVERIFY2(!(QFile::permissions(file) & others), qPrintable(file));
}

void TestDatabase::keepsWhatWasCommitted()
{
    {
        Database database(path(), journalSchema());
        Transaction transaction(database);
        QVERIFY(addRow(database, QStringLiteral("Łukasz")));
        QVERIFY(transaction.commit());
        // Another connection, as after a kill, reads it although nothing was closed.
        Database other(path(), Database::Use::Additional);
        QCOMPARE(name(other), QStringLiteral("Łukasz"));
    }
    Database database(path(), journalSchema());
    QCOMPARE(name(database), QStringLiteral("Łukasz"));
}

void TestDatabase::rollsBackWithoutCommit()
{
    Database database(path(), journalSchema());
    {
        const Transaction transaction(database);
        QVERIFY(transaction.isActive());
        QVERIFY(addRow(database, QStringLiteral("gone")));
    }
    QCOMPARE(name(database), QString());
}

void TestDatabase::reportsFailures()
{
    Database database(path(), journalSchema());
    const QSignalSpy failures(&database, &Database::failed);
    QVERIFY(
        !database.run(QStringLiteral("insert into nowhere values(?)"), {QStringLiteral("secret")}));
    QCOMPARE(failures.count(), 1);
    QVERIFY(database.lastError().text.contains(QLatin1String("nowhere")));
    QVERIFY(!database.lastError().text.contains(QLatin1String("secret")));
    QVERIFY(!database.run(QStringLiteral("insert into journal(kind) values('k')")));
    QCOMPARE(failures.count(), 2);
}

void TestDatabase::migratesStepByStep()
{
    const SchemaStep first{1, {QStringLiteral("create table a(x)")}};
    const SchemaStep second{2, {QStringLiteral("alter table a add column y")}};
    {
        Database database(path(), {first});
        QVERIFY(database.run(QStringLiteral("insert into a values(7)")));
    }
    Database database(path(), {first, second});
    QVERIFY(database.isOpen());
    QVERIFY(database.setAsideAs().isEmpty());
    Query query(database, QStringLiteral("select x, y from a"));
    QVERIFY(query.first());
    QCOMPARE(query.integer(0), 7);
}

void TestDatabase::keepsTheOldVersionWhenAStepFails()
{
    const SchemaStep first{1, {QStringLiteral("create table a(x)")}};
    const SchemaStep broken{2, {QStringLiteral("create table b(x)"), QStringLiteral("nonsense")}};
    {
        const Database database(path(), {first});
    }
    const Database database(path(), {first, broken});
    QVERIFY(!database.isOpen());
    Database old(database.setAsideAs(), {first});
    QVERIFY2(old.isOpen(), qPrintable(old.lastError().text));
    QVERIFY(!old.run(QStringLiteral("select * from b")));
}

void TestDatabase::setsAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("overwritesTheMiddle");
    QTest::addColumn<int>("version");
    QTest::newRow("no database at all") << QByteArray(8192, 'x') << false << 0;
    QTest::newRow("damaged pages") << QByteArray(64 * 1024, '\xa5') << true << 0;
    QTest::newRow("of a newer program") << QByteArray() << true << 999;
}

void TestDatabase::findDamage()
{
    Database database(path(), journalSchema()); // opens: nobody has looked yet
    QVERIFY(database.isOpen());
    QVERIFY(database.setAsideAs().isEmpty());
    int damaged = 0;
    for (const QString &table : database.tables())
        damaged += database.isSound(table) ? 0 : 1;
    QVERIFY(damaged > 0);
}

void TestDatabase::setsAside()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, overwritesTheMiddle);
    QFETCH(int, version);
    {
        Database database(path(), journalSchema());
        QVERIFY(addRow(database, QStringLiteral("entered")));
        QVERIFY(addRow(database, QString(200'000, QLatin1Char('n'))));
        QVERIFY(database.run(QStringLiteral("insert into audit_outbox(row) values('event')")));
        QVERIFY(database.run(QStringLiteral("insert into audit_seen values('file', 7, 'hash')")));
        if (version > 0)
            QVERIFY(database.run(QStringLiteral("pragma user_version=%1").arg(version)));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(!overwritesTheMiddle || file.seek(8192));
    file.write(content);
    file.close();
    if (overwritesTheMiddle && !content.isEmpty())
        findDamage();

    Database database(path(), journalSchema());
    QVERIFY(!QFile::exists(path() + QStringLiteral("-damaged")));
    QVERIFY2(database.isOpen(), qPrintable(database.lastError().text));
    QVERIFY(QFile::exists(database.setAsideAs()));
    QCOMPARE(QFileInfo(database.setAsideAs()).path(), QFileInfo(path()).path());
    // What was entered is taken over where the old file still can be read.
    QCOMPARE(name(database), overwritesTheMiddle ? QStringLiteral("entered") : QString());
    if (version > 0) { // every page of it is good
        Query outbox(database,
                     QStringLiteral("select row, sequence from audit_outbox, audit_seen"));
        QVERIFY(outbox.first());
        QCOMPARE(outbox.text(0), QStringLiteral("event"));
        QCOMPARE(outbox.integer(1), 7);
    }
    QVERIFY(addRow(database, QStringLiteral("new")));
}

void TestDatabase::reportsWhatBreaksWhileReading()
{
    Database database(path(), journalSchema());
    const QSignalSpy failures(&database, &Database::failed);
    QVERIFY(addRow(database, QStringLiteral("a")));
    QVERIFY(addRow(database, QStringLiteral("b")));
    Query query(database,
                QStringLiteral("select case id when 2 then json('{') else 1 end from journal"));
    QVERIFY(query.exec());
    while (query.next()) { }
    QCOMPARE(failures.count(), 1);
}

void TestDatabase::nestsTransactions()
{
    Database database(path(), journalSchema());
    Transaction outer(database);
    QVERIFY(addRow(database, QStringLiteral("kept")));
    {
        const Transaction inner(database);
        QVERIFY(addRow(database, QStringLiteral("dropped")));
    }
    {
        Transaction inner(database);
        QVERIFY(addRow(database, QStringLiteral("kept too")));
        QVERIFY(inner.commit());
    }
    QVERIFY(outer.commit());
    Query count(database, QStringLiteral("select count(*), max(customer_name) from journal"));
    QVERIFY(count.first());
    QCOMPARE(count.integer(0), 2);
    QCOMPARE(count.text(1), QStringLiteral("kept too"));
}

void TestDatabase::waitsForTheOtherConnection()
{
    Database database(path(), journalSchema());
    Database other(path(), Database::Use::Additional);
    QVERIFY(other.isOpen());
    QVERIFY(addRow(other, QStringLiteral("a")));
    QCOMPARE(name(database), QStringLiteral("a"));
}

void TestDatabase::busyIsNotDamage()
{
    Database holder(path());
    QVERIFY(holder.run(QStringLiteral("pragma user_version=3"))); // makes the next one migrate
    const Transaction transaction(holder);
    Database late(path(), Database::Use::Primary);
    QVERIFY(!late.isOpen());
    QVERIFY(late.setAsideAs().isEmpty());
}

void TestDatabase::damagedStoreBeginsEmpty()
{
    {
        Database store(path());
        QVERIFY(store.run(QStringLiteral("insert into photo values(1, 'bytes', 't')")));
        QVERIFY(store.run(QStringLiteral("pragma user_version=999")));
    }
    Database store(path());
    QVERIFY(store.isOpen());
    QVERIFY(QFile::exists(store.setAsideAs()));
    Query photos(store, QStringLiteral("select * from photo"));
    QVERIFY(!photos.first());
}

void TestDatabase::flushesTheLog()
{
    Database database(path(), journalSchema());
    QVERIFY(addRow(database, QStringLiteral("a")));
    Database other(path(), Database::Use::Additional);
    QVERIFY(other.flush());
    const QString log = path() + QStringLiteral("-wal");
    QVERIFY(QFile::rename(log, path() + QStringLiteral("-elsewhere")));
    QVERIFY(QDir().mkdir(log));
    QVERIFY(!other.flush());
    QVERIFY(other.lastError().mayPass());
}

void TestDatabase::removesFiles()
{
    {
        const Database database(path(), journalSchema());
    }
    QVERIFY(Database::removeFiles(path()));
    QVERIFY(!QFile::exists(path()));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
