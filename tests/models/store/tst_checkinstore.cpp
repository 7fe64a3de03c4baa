// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/checkinstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Api;

class TestCheckinStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsVisits();
    void replacesById();
    void keepsCoverage();

private:
    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(QStringLiteral("store.db"))};
    CheckinStore m_store{m_database};
    const QDateTime m_morning{QDate(2026, 5, 4), QTime(7, 0), Qt::UTC};
};

void TestCheckinStore::keepsVisits()
{
    const Checkin first{1, m_morning, m_morning.addSecs(3600), 3, QStringLiteral("Nord")};
    const Checkin second{2, m_morning.addDays(1), {}, {}, {}};
    QVERIFY(m_store.store(7, {first, second}));
    QVERIFY(m_store.store(8, {Checkin{1, m_morning}}));
    QCOMPARE(m_store.checkins(7), QList<Checkin>({second, first}));
    QCOMPARE(m_store.checkins(7, m_morning, m_morning.addDays(1)), QList<Checkin>({first}));
    QVERIFY(m_store.checkins(9).isEmpty());
}

void TestCheckinStore::replacesById()
{
    const Checkin left{2, m_morning.addDays(1), m_morning.addDays(1).addSecs(60), 3, {}};
    QVERIFY(m_store.store(7, {left}));
    QCOMPARE(m_store.checkins(7).size(), 2);
    QCOMPARE(m_store.checkins(7)[0], left);
}

void TestCheckinStore::keepsCoverage()
{
    const CheckinWindow old{QDate(2024, 1, 1), QDate(2024, 12, 31), true};
    CheckinWindow recent{QDate(2025, 1, 1), QDate(2025, 12, 31), false};
    QVERIFY(m_store.setCoverage(7, old) && m_store.setCoverage(7, recent));
    recent.isComplete = true;
    QVERIFY(m_store.setCoverage(7, recent));
    QCOMPARE(m_store.coverage(7), QList<CheckinWindow>({recent, old}));
}

QTEST_GUILESS_MAIN(TestCheckinStore)
#include "tst_checkinstore.moc"
