// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/desk/deskfacts.h"
#include "models/store/customercache.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Frontdesk;

namespace {

const QDateTime noon(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC);

QList<Api::Contract> contracts()
{
    Api::Contract contract;
    contract.id = 7;
    contract.rateName = QStringLiteral("Gold");
    for (QDate Api::Contract::*date :
         {&Api::Contract::createdDate, &Api::Contract::startDate, &Api::Contract::endDate,
          &Api::Contract::lastPossibleCancellationDate})
        contract.*date = noon.date();
    return {contract};
}

} // namespace

/// The last good answers about a customer.
class TestFactStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(QStringLiteral("store.sqlite"))};
    FactStore m_facts{m_database};

private Q_SLOTS:
    void keepsTheLatestOfEachKind()
    {
        const Api::AccountBalance balance{.dunningLevel = QStringLiteral("2")};
        QVERIFY(!m_facts.find<Api::AccountBalance>(1));
        QVERIFY(m_facts.keep(1, Api::AccountBalance(), noon.addDays(-1)));
        QVERIFY(m_facts.keep(1, balance, noon));
        QVERIFY(m_facts.keep(1, contracts(), noon.addSecs(60)));
        const auto account = m_facts.find<Api::AccountBalance>(1);
        QVERIFY(account);
        QCOMPARE(account->value, balance);
        QCOMPARE(account->fetchedAt, noon);
        const auto known = m_facts.find<QList<Api::Contract>>(1);
        QVERIFY(known);
        QCOMPARE(known->value, contracts());
        QCOMPARE(known->fetchedAt, noon.addSecs(60));
        QVERIFY(!m_facts.find<Api::AccountBalance>(2));
    }

    void keepsBookings()
    {
        const QList<TodaysBooking> bookings{{.bookingId = 3,
                                             .start = noon,
                                             .end = noon.addSecs(3600),
                                             .title = QStringLiteral("Yoga"),
                                             .status = Api::BookingStatus::WaitingList}};
        QVERIFY(m_facts.keep(4, bookings, noon));
        QCOMPARE(m_facts.find<QList<TodaysBooking>>(4)->value, bookings);
    }

    void whatCannotBeReadIsNothing()
    {
        QVERIFY(m_facts.keep(5, Api::AccountBalance(), noon));
        QVERIFY(m_database.run(
            QStringLiteral("update customer_fact set json = '{' where customer = 5")));
        QVERIFY(!m_facts.find<Api::AccountBalance>(5));
    }

    void goesWithTheCustomer()
    {
        CustomerCache cache(m_database);
        Api::Customer customer;
        customer.id = 6;
        QVERIFY(cache.upsert({customer}, noon));
        QVERIFY(m_facts.keep(6, Api::AccountBalance(), noon));
        QVERIFY(cache.upsert({customer}, noon.addDays(1)));
        QVERIFY(m_facts.find<Api::AccountBalance>(6));
        QVERIFY(cache.remove({6}));
        QVERIFY(!m_facts.find<Api::AccountBalance>(6));
    }
};

QTEST_GUILESS_MAIN(TestFactStore)
#include "tst_factstore.moc"
