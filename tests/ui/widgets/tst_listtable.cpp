// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/listtable.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Frontdesk;

/// What a table of ours does beyond Qt's.
class TestListTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsFitRowsThatComeLater();
    void columnsOfALongListStay();
    void onlyOneColumnSorts();
};

void TestListTable::columnsFitRowsThatComeLater()
{
    QStandardItemModel model(0, 2);
    ListTable table(QStringLiteral("list"));
    table.showModel(&model, 1);
    table.resize(600, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    model.appendRow({new QStandardItem(QStringLiteral("Li")), new QStandardItem});
    const QString name = QStringLiteral("Maximiliane von der Straßen-Großmann");
    const int wanted = table.fontMetrics().horizontalAdvance(name);
    QTRY_VERIFY(table.columnWidth(0) > 0 && table.columnWidth(0) < wanted);
    model.appendRow({new QStandardItem(name), new QStandardItem});
    QTRY_VERIFY2(table.columnWidth(0) >= wanted, qPrintable(QString::number(table.columnWidth(0))));
}

void TestListTable::columnsOfALongListStay()
{
    QStandardItemModel model(0, 2);
    ListTable table(QStringLiteral("list"));
    table.showModel(&model, 1, ListTable::Fit::Once);
    table.resize(600, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const QString name = QStringLiteral("Maximiliane");
    model.appendRow({new QStandardItem(name), new QStandardItem});
    QTRY_VERIFY(table.columnWidth(0) >= table.fontMetrics().horizontalAdvance(name));
    QTRY_COMPARE(table.horizontalHeader()->sectionResizeMode(0), QHeaderView::Interactive);
    const int width = table.columnWidth(0);
    model.item(0)->setText(name + name);
    model.appendRow({new QStandardItem(name + name + name), new QStandardItem});
    QTest::qWait(20);
    QCOMPARE(table.columnWidth(0), width);
}

void TestListTable::onlyOneColumnSorts()
{
    QStandardItemModel model(0, 2);
    for (const char *name : {"b", "c", "a"})
        model.appendRow({new QStandardItem(QLatin1String(name)), new QStandardItem});
    ListTable table(QStringLiteral("list"));
    table.showModel(&model, 1);
    table.sortOnlyBy(0, Qt::DescendingOrder);
    table.resize(600, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QHeaderView *header = table.horizontalHeader();
    const auto click = [header](int column) {
        const QPoint title(header->sectionViewportPosition(column) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    };
    QCOMPARE(model.item(0)->text(), QStringLiteral("c"));
    click(0);
    QCOMPARE(model.item(0)->text(), QStringLiteral("a"));
    click(1);
    QCOMPARE(header->sortIndicatorSection(), 0);
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    QVERIFY(table.selectionModel()->selectedIndexes().isEmpty());
    click(0);
    QCOMPARE(model.item(0)->text(), QStringLiteral("c"));
}

QTEST_MAIN(TestListTable)
#include "tst_listtable.moc"
