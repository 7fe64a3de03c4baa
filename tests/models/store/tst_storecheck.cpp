// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/query.h"
#include "models/store/storecheck.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace std::chrono_literals;

/// Damage that is found while the desk works, and what becomes of it.
class TestStoreCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void passesAGoodStore();
    void damageIsSetAsideNextTime();
    void damageMetInUseIsSetAsideNextTime();
    void mayBeDestroyedAtAnyTime();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("store.db")); }
    void fill();
    void damage();
    void isSetAsideOnce();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestStoreCheck::fill()
{
    Database database(path());
    Query photo(database,
                QStringLiteral("insert into photo(customer, bytes, fetched)"
                               " values(?, ?, 't')"));
    for (int customer = 1; customer <= 500; ++customer)
        QVERIFY(photo.bind(customer).bind(QByteArray(1500, 'x')).exec());
}

/// In the middle of the photos, which nobody reads at the start.
void TestStoreCheck::damage()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - 400 * 1024));
    file.write(QByteArray(300 * 1024, '\xa5'));
}

void TestStoreCheck::isSetAsideOnce()
{
    Database database(path());
    QVERIFY2(database.isOpen(), qPrintable(database.lastError().text));
    QVERIFY(QFile::exists(database.setAsideAs()));
    const Database again(path());
    QVERIFY(again.setAsideAs().isEmpty());
}

void TestStoreCheck::passesAGoodStore()
{
    fill();
    const Database database(path());
    StoreCheck check({journalPathOf(path()), path()});
    const QSignalSpy finished(&check, &StoreCheck::finished);
    check.start(0ms);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toBool(), true);
    const Database again(path(), Database::Use::Primary);
    QVERIFY(again.setAsideAs().isEmpty());
}

void TestStoreCheck::damageIsSetAsideNextTime()
{
    fill();
    damage();
    {
        const Database database(path());
        QVERIFY(database.isOpen());
        StoreCheck check({journalPathOf(path()), path()});
        const QSignalSpy finished(&check, &StoreCheck::finished);
        check.start(0ms);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toBool(), false);
    }
    isSetAsideOnce();
}

void TestStoreCheck::damageMetInUseIsSetAsideNextTime()
{
    fill();
    damage();
    {
        Database database(path());
        QVERIFY(database.isOpen());
        Query all(database, QStringLiteral("select sum(length(bytes)) from photo"));
        QVERIFY(!all.first());
    }
    isSetAsideOnce();
}

void TestStoreCheck::mayBeDestroyedAtAnyTime()
{
    fill();
    const Database database(path());
    for (int turn = 0; turn < 5; ++turn) {
        StoreCheck check({journalPathOf(path()), path()});
        check.start(0ms);
        QTest::qWait(turn);
    }
}

QTEST_GUILESS_MAIN(TestStoreCheck)
#include "tst_storecheck.moc"
