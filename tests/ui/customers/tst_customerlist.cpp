// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/customers/customersearchmodel.h"
#include "models/store/textfold.h"
#include "tests/demodesk.h"
#include "ui/customers/customerlist.h"
#include "ui/widgets/listtable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;

/// The list of all customers, with those of the demo tenant.
class TestCustomerList : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<CustomerList> m_list;

    [[nodiscard]] ListTable *table() const { return m_list->findChild<ListTable *>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString count() const
    {
        return m_list->findChild<QLabel *>(QStringLiteral("customersCount"))->text();
    }

    void readCustomers()
    {
        m_desk->sync.start();
        QTRY_VERIFY(m_desk->sync.completedAt().isValid());
        m_desk->sync.stop();
    }

private Q_SLOTS:
    void initTestCase()
    {
        Q_INIT_RESOURCE(resources);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void init()
    {
        m_list.reset();
        m_desk = std::make_unique<DemoDesk>();
        m_list = std::make_unique<CustomerList>(m_desk->workplace);
        m_list->resize(900, 500);
    }

    void listsEverybodyByName()
    {
        readCustomers();
        m_list->show();
        const qint64 known = m_desk->customers.count();
        QVERIFY(known > 20);
        QTRY_COMPARE(qint64(table()->model()->rowCount()), known);
        QTRY_COMPARE(count(), QStringLiteral("%1 customer(s)").arg(known));
        QVERIFY(table()->isVisible());
        const QString first = folded(cell(0, CustomerSearchModel::NameColumn));
        QTRY_VERIFY(first < folded(cell(int(known) - 1, CustomerSearchModel::NameColumn)));
        QTRY_COMPARE(table()->horizontalHeader()->sectionResizeMode(0), QHeaderView::Interactive);
    }

    void saysWhyItIsEmpty()
    {
        m_list->show();
        auto *title = m_list->findChild<QLabel *>(QStringLiteral("stateTitle"));
        QTRY_COMPARE(title->text(), QStringLiteral("Nobody is listed here"));
        QVERIFY(!table()->isVisible());
    }

    void takesOneByKey()
    {
        readCustomers();
        m_list->show();
        QTRY_VERIFY(table()->model()->rowCount() > 3);
        table()->selectRow(2);
        const auto id = table()->model()->index(2, 0).data(IdRole).toLongLong();
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(m_desk->inHand.id(), id);
    }

    void sortsAndKeepsWhoIsSelectedInSight()
    {
        readCustomers();
        m_list->show();
        QTRY_VERIFY(table()->model()->rowCount() > 20);
        table()->selectRow(0);
        const auto id = table()->currentIndex().data(IdRole);
        table()->sortByColumn(CustomerSearchModel::NameColumn, Qt::DescendingOrder);
        QTRY_COMPARE(table()->currentIndex().row(), table()->model()->rowCount() - 1);
        QTRY_COMPARE(table()->currentIndex().data(IdRole), id);
        QVERIFY(
            table()->viewport()->rect().intersects(table()->visualRect(table()->currentIndex())));
    }

    void listsThoseOfOneStatus()
    {
        readCustomers();
        m_list->show();
        QTRY_VERIFY(table()->model()->rowCount() > 20);
        auto *status = m_list->findChild<QComboBox *>(QStringLiteral("customersStatus"));
        status->setCurrentText(QStringLiteral("Prospects"));
        QTRY_VERIFY(table()->model()->rowCount() < m_desk->customers.count());
        QTRY_COMPARE(cell(0, CustomerSearchModel::StatusColumn), QStringLiteral("Prospect"));
    }

    void followsTheSyncWhileItIsShown()
    {
        m_list->show();
        QTRY_VERIFY(!count().isEmpty());
        readCustomers();
        QTRY_COMPARE(qint64(table()->model()->rowCount()), m_desk->customers.count());
        m_list->hide();
        const int before = table()->model()->rowCount();
        QVERIFY(
            m_desk->customers.remove({table()->model()->index(0, 0).data(IdRole).toLongLong()}));
        Q_EMIT m_desk->sync.customersChanged();
        m_list->show();
        QTRY_COMPARE(table()->model()->rowCount(), before - 1);
    }
};

QTEST_MAIN(TestCustomerList)
#include "tst_customerlist.moc"
