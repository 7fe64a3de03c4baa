// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/customers/customersearchmodel.h"
#include "models/store/customercache.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Api;

class TestCustomerSearchModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answersAtOnce();
    void keepsTheSelectedRow();
    void followsTheCache();
    void showsCells();
    void staysEmptyForNothing();

private:
    static Customer person(CustomerId id, const char *first, const char *last);

    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(QStringLiteral("store.db"))};
    CustomerCache m_cache{m_database};
};

Customer TestCustomerSearchModel::person(CustomerId id, const char *first, const char *last)
{
    Customer customer;
    customer.id = id;
    customer.firstName = QString::fromUtf8(first);
    customer.lastName = QString::fromUtf8(last);
    customer.status = CustomerStatus::Member;
    return customer;
}

void TestCustomerSearchModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    Customer full = person(3, "Anna", "Meier");
    full.customerNumber = QStringLiteral("1-3");
    full.dateOfBirth = QDate(1985, 3, 12);
    full.city = QStringLiteral("Köln");
    full.email = QStringLiteral("anna@example.com");
    QVERIFY(m_cache.upsert({person(1, "Max", "Meise"), person(2, "Mia", "Moser"), full},
                           QDateTime::currentDateTimeUtc()));
}

void TestCustomerSearchModel::answersAtOnce()
{
    CustomerSearchModel model(m_cache);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy results(&model, &CustomerSearchModel::resultsChanged);
    for (const QString &text : {QStringLiteral("m"), QStringLiteral("me"), QStringLiteral("mei"),
                                QStringLiteral("meis"), QStringLiteral("x"), QStringLiteral("m")})
        model.setQuery(text);
    QCOMPARE(results.count(), 6);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data(IdRole).toLongLong(), 3);
    QCOMPARE(model.state(), LoadingModel::State::Ready);
    model.setQuery(QStringLiteral("m"));
    QCOMPARE(results.count(), 6);
}

void TestCustomerSearchModel::keepsTheSelectedRow()
{
    CustomerSearchModel model(m_cache);
    model.setQuery(QStringLiteral("m"));
    const QPersistentModelIndex selected(model.index(model.rowOf(1), 0));
    model.setQuery(QStringLiteral("max"));
    QVERIFY(selected.isValid());
    QCOMPARE(selected.row(), 0);
    QCOMPARE(selected.data(IdRole).toLongLong(), 1);
}

void TestCustomerSearchModel::followsTheCache()
{
    CustomerSearchModel model(m_cache);
    model.setQuery(QStringLiteral("zo"));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(m_cache.upsert({person(9, "Zoe", "Ziegler")}, QDateTime::currentDateTimeUtc()));
    model.refresh();
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(m_cache.remove({9}));
    model.refresh();
    QCOMPARE(model.rowCount(), 0);
}

void TestCustomerSearchModel::showsCells()
{
    CustomerSearchModel model(m_cache);
    model.setQuery(QStringLiteral("1-3"));
    const QStringList expected{QStringLiteral("Meier, Anna"), QStringLiteral("1-3"),
                               QStringLiteral("12.03.85"),    QStringLiteral("Member"),
                               QStringLiteral("Köln"),        QStringLiteral("anna@example.com")};
    for (int column = 0; column < CustomerSearchModel::ColumnCount; ++column) {
        QCOMPARE(model.index(0, column).data().toString(), expected.at(column));
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
    const QModelIndex first = model.index(0, 0);
    QCOMPARE(first.data(CustomerSearchModel::MatchRole).toInt(), int(CustomerHit::Match::Number));
    QCOMPARE(first.data(CustomerSearchModel::StatusRole).toInt(), int(CustomerStatus::Member));
}

void TestCustomerSearchModel::staysEmptyForNothing()
{
    CustomerSearchModel model(m_cache);
    model.setQuery(QStringLiteral("m"));
    model.setQuery(QString());
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestCustomerSearchModel)
#include "tst_customersearchmodel.moc"
