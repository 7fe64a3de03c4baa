// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/customers/customersearchmodel.h"
#include "models/store/customercache.h"
#include "models/store/storeworker.h"

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
    void answersTheNewestQuery();
    void rowsStayUntilTheAnswer();
    void keepsTheSelectedRow();
    void followsTheCache();
    void refreshingOftenPutsNoAnswerOff();
    void goneWhileAsking();
    void showsCells();
    void staysEmptyForNothing();

private:
    static void ask(CustomerSearchModel &model, const QString &text);
    static Customer person(CustomerId id, const char *first, const char *last);

    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(QStringLiteral("store.db"))};
    CustomerCache m_cache{m_database};
    StoreWorker m_reader{m_database.path()};
};

void TestCustomerSearchModel::ask(CustomerSearchModel &model, const QString &text)
{
    model.setQuery(text);
    QTRY_VERIFY(model.isAnswered());
}

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

void TestCustomerSearchModel::answersTheNewestQuery()
{
    CustomerSearchModel model(m_reader);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy results(&model, &CustomerSearchModel::resultsChanged);
    for (const QString &text : {QStringLiteral("m"), QStringLiteral("me"), QStringLiteral("mei"),
                                QStringLiteral("meis"), QStringLiteral("x"), QStringLiteral("m")})
        model.setQuery(text);
    QCOMPARE(model.state(), LoadingModel::State::Loading);
    QVERIFY(!model.isAnswered());
    QTRY_COMPARE(results.count(), 1);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data(IdRole).toLongLong(), 3);
    QCOMPARE(model.state(), LoadingModel::State::Ready);
    QVERIFY(model.isAnswered());
    model.setQuery(QStringLiteral("m"));
    QCOMPARE(model.state(), LoadingModel::State::Ready);
}

void TestCustomerSearchModel::rowsStayUntilTheAnswer()
{
    CustomerSearchModel model(m_reader);
    ask(model, QStringLiteral("m"));
    model.setQuery(QStringLiteral("max"));
    QCOMPARE(model.rowCount(), 3);
    QTRY_COMPARE(model.rowCount(), 1);
}

void TestCustomerSearchModel::keepsTheSelectedRow()
{
    CustomerSearchModel model(m_reader);
    ask(model, QStringLiteral("m"));
    const QPersistentModelIndex selected(model.index(model.rowOf(1), 0));
    ask(model, QStringLiteral("max"));
    QVERIFY(selected.isValid());
    QCOMPARE(selected.row(), 0);
    QCOMPARE(selected.data(IdRole).toLongLong(), 1);
}

void TestCustomerSearchModel::followsTheCache()
{
    CustomerSearchModel model(m_reader);
    ask(model, QStringLiteral("zo"));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(m_cache.upsert({person(9, "Zoe", "Ziegler")}, QDateTime::currentDateTimeUtc()));
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(m_cache.remove({9}));
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestCustomerSearchModel::refreshingOftenPutsNoAnswerOff()
{
    CustomerSearchModel model(m_reader);
    const QSignalSpy results(&model, &CustomerSearchModel::resultsChanged);
    model.setQuery(QStringLiteral("m"));
    for (int i = 0; i < 10; ++i)
        model.refresh();
    QTRY_COMPARE(results.count(), 2); // the answer, and one of all that changed meanwhile
    QTRY_COMPARE(model.state(), LoadingModel::State::Ready);
    QCOMPARE(results.count(), 2);
}

void TestCustomerSearchModel::goneWhileAsking()
{
    auto model = std::make_unique<CustomerSearchModel>(m_reader);
    model->setQuery(QStringLiteral("m"));
    model.reset();
    CustomerSearchModel other(m_reader);
    ask(other, QStringLiteral("m")); // behind the other's question
    QCOMPARE(other.rowCount(), 3);
}

void TestCustomerSearchModel::showsCells()
{
    CustomerSearchModel model(m_reader);
    ask(model, QStringLiteral("1-3"));
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
    CustomerSearchModel model(m_reader);
    ask(model, QStringLiteral("m"));
    model.setQuery(QString());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.isAnswered());
}

QTEST_GUILESS_MAIN(TestCustomerSearchModel)
#include "tst_customersearchmodel.moc"
