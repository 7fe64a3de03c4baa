// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/sync/customerlists.h"

#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Api;

namespace {

using Ids = QList<CustomerId>;

const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);

Slice<Customer> sliceOf(const Ids &ids, const QString &next)
{
    Slice<Customer> slice;
    for (const CustomerId id : ids) {
        slice.result.append(Customer());
        slice.result.last().id = id;
    }
    slice.hasNext = !next.isEmpty();
    slice.offset = next;
    return slice;
}

/// What a server has, and a sync that reads it.
struct Reading
{
    QMap<CustomerStatus, QList<Ids>> slices;
    CustomerLists lists;
    CustomerSyncState progress;
    QList<Ids> portions;
    Ids written;

    /// Offsets are the numbers of the slices.
    void begin()
    {
        progress.enterLists();
        lists.begin(progress);
    }

    bool takeNext()
    {
        const CustomerStatus list = lists.unread().first();
        const int number = lists.cursor(list).toInt();
        const QList<Ids> &all = slices[list];
        const QString next = number + 1 < all.size() ? QString::number(number + 1) : QString();
        const auto portion
            = lists.take(list, sliceOf(all.value(number), next), noon.addSecs(number), progress);
        if (!portion)
            return false;
        portions.append(Ids());
        for (const Customer &customer : portion->customers)
            portions.last().append(customer.id);
        written += portions.last();
        return true;
    }

    bool isOver() const { return lists.unread().isEmpty(); }
};

} // namespace

/// Two lists become one.
class TestCustomerLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putsTheListsTogether_data()
    {
        QTest::addColumn<QList<Ids>>("members");
        QTest::addColumn<QList<Ids>>("prospects");
        QTest::addColumn<bool>("isInOrder");
        QTest::newRow("few prospects")
            << QList<Ids>{{1, 2, 4}, {5, 6, 7}, {8, 10}} << QList<Ids>{{3, 9}} << true;
        QTest::newRow("several slices of both") << QList<Ids>{{1, 2, 4}, {5, 6, 7}, {8, 10, 11}}
                                                << QList<Ids>{{3, 9}, {12, 13}} << true;
        QTest::newRow("prospects alone") << QList<Ids>{{}} << QList<Ids>{{3, 9}, {12, 13}} << true;
        QTest::newRow("nobody") << QList<Ids>{{}} << QList<Ids>{{}} << true;
        QTest::newRow("an empty slice on the way")
            << QList<Ids>{{1, 2}, {}, {5}} << QList<Ids>{{3}, {4}} << true;
        QTest::newRow("one who became a member meanwhile")
            << QList<Ids>{{1, 3}, {4, 5}} << QList<Ids>{{3, 6}} << true;
        QTest::newRow("newest first") << QList<Ids>{{11, 10, 8}, {7, 6, 5}, {4, 2, 1}}
                                      << QList<Ids>{{13, 12}, {9, 3}} << false;
    }

    void putsTheListsTogether()
    {
        QFETCH(const QList<Ids>, members);
        QFETCH(const QList<Ids>, prospects);
        QFETCH(const bool, isInOrder);
        Reading reading{{{CustomerStatus::Member, members}, {CustomerStatus::Prospect, prospects}}};
        reading.begin();
        for (int turn = 0; turn < members.size() + prospects.size(); ++turn) {
            QVERIFY(!reading.isOver());
            QVERIFY(reading.takeNext());
            QVERIFY(reading.progress.done <= reading.written.size());
        }
        QVERIFY(reading.isOver());
        QVERIFY(reading.progress.cursors.isEmpty());
        Ids all;
        for (const Ids &slice : members + prospects)
            all += slice;
        QCOMPARE(reading.progress.done, all.size());
        if (isInOrder)
            QVERIFY(std::ranges::is_sorted(reading.written));
        std::ranges::sort(all);
        std::ranges::sort(reading.written);
        QCOMPARE(reading.written, all);
    }

    // A crash may come after any of them.
    void readsAgainWhatWasWrittenInPart()
    {
        Reading reading{{{CustomerStatus::Member, {{1, 2, 4}, {5, 6, 7}}},
                         {CustomerStatus::Prospect, {{3, 9}, {12, 13}}}}};
        reading.begin();
        QVERIFY(reading.takeNext() && reading.takeNext());
        QCOMPARE(reading.written, Ids({1, 2, 3, 4}));
        QCOMPARE(reading.progress.done, 3); // of the prospects' slice one waits
        QCOMPARE(reading.progress.cursors,
                 CustomerCursors({{CustomerStatus::Member, QStringLiteral("1")},
                                  {CustomerStatus::Prospect, QStringLiteral("")}}));
        QVERIFY(!reading.lists.isResumed());

        reading.lists.begin(reading.progress);
        QVERIFY(reading.lists.isResumed());
        QVERIFY(reading.takeNext());
        QVERIFY(!reading.lists.isResumed());
        while (!reading.isOver())
            QVERIFY(reading.takeNext());
        QCOMPARE(reading.written.mid(4), Ids({3, 5, 6, 7, 9, 12, 13}));
        QCOMPARE(reading.progress.done, 10);
    }

    void isAsOldAsTheOldestOfAPortion()
    {
        CustomerSyncState progress;
        progress.enterLists();
        CustomerLists lists;
        lists.begin(progress);
        const auto members = sliceOf({1, 5}, QStringLiteral("1"));
        QVERIFY(lists.take(CustomerStatus::Member, members, noon, progress));
        const auto portion
            = lists.take(CustomerStatus::Prospect, sliceOf({2, 9}, {}), noon.addSecs(60), progress);
        QVERIFY(portion);
        QCOMPARE(portion->customers.size(), 3); // 9 may come behind further members
        QCOMPARE(portion->asked, noon);
    }

    void noticesAListThatGoesRound()
    {
        CustomerSyncState progress;
        progress.enterLists();
        CustomerLists lists;
        lists.begin(progress);
        const auto slice = sliceOf({1}, QStringLiteral("a"));
        QVERIFY(lists.take(CustomerStatus::Member, slice, noon, progress));
        QVERIFY(lists.take(CustomerStatus::Prospect, slice, noon, progress)); // another list
        QVERIFY(!lists.take(CustomerStatus::Member, slice, noon, progress));
    }
};

QTEST_GUILESS_MAIN(TestCustomerLists)
#include "tst_customerlists.moc"
