// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/customers/customersearchmodel.h"
#include "models/customers/customersmodel.h"
#include "models/store/customercache.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using Api::CustomerStatus;

namespace {

constexpr int Count = 350;
using Columns = CustomerSearchModel;

Api::Customer customer(int i)
{
    Api::Customer customer;
    customer.id = 1000 + i;
    customer.customerNumber = QStringLiteral("1-%1").arg(i * 37 % Count, 4, 10, QLatin1Char('0'));
    customer.firstName = QStringLiteral("Ada %1").arg(i % 11);
    customer.lastName = i % 2 == 0 ? QStringLiteral("Öztürk") : QStringLiteral("Oberst");
    if (i % 5 != 0)
        customer.dateOfBirth = QDate(1950 + i % 50, 1 + i % 12, 1);
    customer.email = QStringLiteral("a%1@example.com").arg(i * 13 % Count);
    customer.city = i % 3 == 0 ? QStringLiteral("Ulm") : QStringLiteral("berlin");
    customer.status = i % 4 == 0 ? CustomerStatus::Prospect : CustomerStatus::Member;
    return customer;
}

} // namespace

/// All customers of a cache.
class TestCustomersModel : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(QStringLiteral("studio.sqlite"))};
    CustomerCache m_cache{m_database};
    StoreWorker m_reader{m_database.path()};
    std::unique_ptr<CustomersModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    [[nodiscard]] bool isReady() const { return m_model->state() == LoadingModel::State::Ready; }

    [[nodiscard]] QStringList texts(int column) const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (QTest::qWaitFor([this, row] { return m_model->at(row); }))
                texts.append(column == Columns::BirthDateColumn
                                 ? m_model->at(row)->dateOfBirth.toString(Qt::ISODate)
                                 : m_model->index(row, column).data().toString());
        }
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QList<Api::Customer> customers;
        for (int i = 0; i < Count; ++i)
            customers.append(customer(i));
        QVERIFY(m_cache.upsert(customers, QDateTime::currentDateTimeUtc()));
    }

    void init()
    {
        m_tester.reset();
        m_model = std::make_unique<CustomersModel>(m_reader);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_model->show();
        QTRY_VERIFY(isReady());
    }

    void sortsByEachColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("isFiltered");
        const CustomersModel columns(m_reader);
        for (int column = 0; column < columns.columnCount(); ++column) {
            const QByteArray name = columns.columnTitle(column).toLatin1();
            QTest::newRow(name.constData()) << column << false;
            QTest::newRow(QByteArray(name + ", members").constData()) << column << true;
        }
    }

    void sortsByEachColumn()
    {
        QFETCH(int, column);
        QFETCH(bool, isFiltered);
        if (isFiltered)
            m_model->show(CustomerStatus::Member);
        m_model->sort(column, Qt::AscendingOrder);
        QTRY_VERIFY(isReady());
        const QStringList up = texts(column);
        QCOMPARE(up.size(), isFiltered ? Count - (Count + 3) / 4 : Count);
        QStringList sorted = up;
        const auto isLess = [column](const QString &a, const QString &b) {
            // Folded, ö is o.
            return column == Columns::NameColumn
                ? QString(a).replace(QStringLiteral("Öz"), QStringLiteral("oz")).toLower()
                    < QString(b).replace(QStringLiteral("Öz"), QStringLiteral("oz")).toLower()
                : a.toLower() < b.toLower();
        };
        std::stable_sort(sorted.begin(), sorted.end(), isLess);
        QCOMPARE(up, sorted);
        const qint64 last = m_model->index(m_model->rowCount() - 1, 0).data(IdRole).toLongLong();
        m_model->sort(column, Qt::DescendingOrder);
        QTRY_VERIFY(isReady());
        QCOMPARE(m_model->at(0)->id, last);
        QStringList down = texts(column);
        std::reverse(down.begin(), down.end());
        QCOMPARE(down, up);
    }

    void countsByStatus()
    {
        QCOMPARE(m_model->rowCount(), Count);
        m_model->show(CustomerStatus::Prospect);
        QTRY_VERIFY(isReady());
        QCOMPARE(m_model->rowCount(), (Count + 3) / 4);
        m_model->show(CustomerStatus::FormerMember);
        QTRY_VERIFY(isReady());
        QCOMPARE(m_model->rowCount(), 0);
    }

    void followsTheCache()
    {
        Api::Customer late = customer(Count);
        late.lastName = QStringLiteral("Aarsen");
        QVERIFY(m_cache.upsert({late}, QDateTime::currentDateTimeUtc()));
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), Count + 1);
        QCOMPARE(m_model->at(0)->id, late.id);
        QVERIFY(m_cache.remove({late.id}));
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), Count);
        QTRY_VERIFY(m_model->at(0)->id != late.id);
    }
};

QTEST_GUILESS_MAIN(TestCustomersModel)
#include "tst_customersmodel.moc"
