// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/bookingdays.h"
#include "models/store/checkinstore.h"
#include "models/store/customercache.h"
#include "models/store/todayspeople.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Api;

/// Who is found first today, whichever way the desk learned of them.
class TestTodaysPeople : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<TodaysPeople> m_people;
    const QDateTime m_now{QDate(2026, 5, 4), QTime(9, 30)};
    const QDateTime m_today = m_now.date().startOfDay();

    static Customer person(CustomerId id, const char *first, const char *last)
    {
        Customer customer;
        customer.id = id;
        customer.firstName = QString::fromUtf8(first);
        customer.lastName = QString::fromUtf8(last);
        customer.status = CustomerStatus::Member;
        return customer;
    }

    [[nodiscard]] QList<CustomerId> found(const char *words)
    {
        return m_people->matching(QString::fromLatin1(words).split(QLatin1Char(' ')), m_today, 50);
    }

    bool book(CustomerId id, bool hasBooking = true)
    {
        return BookingDays(*m_database).keep(id, m_now.date(), hasBooking, m_now.date());
    }

private Q_SLOTS:
    void init()
    {
        const QString path = m_folder.filePath(QStringLiteral("store.sqlite"));
        m_database = std::make_unique<Database>(path);
        Customer former = person(4, "Anna", "Abel");
        former.status = CustomerStatus::FormerMember;
        QVERIFY(CustomerCache(*m_database)
                    .upsert({person(1, "Jürgen", "Müller"), person(2, "Hans-Peter", "Ohm"),
                             person(3, "Anna", "Beck"), former},
                            m_now));
        m_people = std::make_unique<TodaysPeople>(*m_database);
    }

    void cleanup()
    {
        m_people.reset();
        m_database.reset();
        const QString path = m_folder.filePath(QStringLiteral("store.sqlite"));
        Database::removeFiles(path);
        Database::removeFiles(journalPathOf(path));
    }

    void whoWasHere()
    {
        QVERIFY(found("m").isEmpty());
        CheckinStore visits(*m_database);
        QVERIFY(visits.store(1, {Checkin{1, m_today.addSecs(-1)}}));
        QVERIFY(found("m").isEmpty());
        QVERIFY(visits.store(1, {Checkin{2, m_today.addSecs(1)}}));
        QCOMPARE(found("m"), QList<CustomerId>({1}));
        Database journal(journalPathOf(m_database->path()), journalSchema());
        QVERIFY(journal.run(QStringLiteral("insert into journal(recorded, customer, kind, state)"
                                           " values(?, 2, 'CheckIn', 'DONE')"),
                            {storedTime(m_now)}));
        QCOMPARE(found("o"), QList<CustomerId>({2}));
    }

    void whoHasBooked()
    {
        QVERIFY(book(3));
        QCOMPARE(found("anna"), QList<CustomerId>({3}));
        QVERIFY(book(3, false));
        QVERIFY(found("anna").isEmpty());
    }

    void bookingsOfEarlierDaysGo()
    {
        BookingDays days(*m_database);
        QVERIFY(book(3));
        QVERIFY(days.keep(1, m_now.date().addDays(1), true, m_now.date()));
        QVERIFY(days.keep(1, m_now.date().addDays(2), true, m_now.date().addDays(1)));
        QVERIFY(found("anna").isEmpty());
        QCOMPARE(m_people->matching({QStringLiteral("m")}, m_today.addDays(1), 50),
                 QList<CustomerId>({1}));
    }

    void everyWordBeginsOne_data()
    {
        QTest::addColumn<bool>("isFound");
        QTest::addRow("mu") << true;
        QTest::addRow("jurgen mueller") << true;
        QTest::addRow("mul jur") << true;
        QTest::addRow("mul jux") << false;
        QTest::addRow("uller") << false;
        QTest::addRow("peter") << true;
        QTest::addRow("hans-pe") << true;
        QTest::addRow("hanspeter") << true;
    }

    void everyWordBeginsOne()
    {
        QFETCH(const bool, isFound);
        QVERIFY(book(1));
        QVERIFY(book(2));
        QCOMPARE(found(QTest::currentDataTag()).size(), isFound ? 1 : 0);
    }

    void inTheOrderOfLists()
    {
        QVERIFY(book(3));
        QVERIFY(book(4));
        QCOMPARE(found("anna"), QList<CustomerId>({3, 4}));
        QCOMPARE(m_people->matching({QStringLiteral("anna")}, m_today, 1), QList<CustomerId>({3}));
    }

    void whoIsForgottenIsGone()
    {
        QVERIFY(book(3));
        QVERIFY(CustomerCache(*m_database).remove({3}));
        QVERIFY(found("anna").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTodaysPeople)
#include "tst_todayspeople.moc"
