// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/listmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;

namespace {

struct Item
{
    qint64 id = 0;
    QString text;
    friend bool operator==(const Item &, const Item &) = default;
};

class Items final : public ListModel<Item>
{
public:
    using ListModel::append;
    using ListModel::beginQuestion;
    using ListModel::isLate;
    using ListModel::merge;
    using ListModel::removeAt;
    using ListModel::reset;
    using ListModel::setFailed;
    using ListModel::setReady;
    using ListModel::upsert;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 1;
    }
    [[nodiscard]] QString columnTitle(int) const override { return QStringLiteral("Text"); }

protected:
    [[nodiscard]] qint64 idOf(const Item &item) const override { return item.id; }
    [[nodiscard]] QVariant cell(const Item &item, int, int role) const override
    {
        return role == Qt::DisplayRole ? item.text : QVariant();
    }
};

QList<Item> items(const QString &ids)
{
    QList<Item> list;
    for (const QChar id : ids)
        list.append({id.unicode(), QString(id)});
    return list;
}

QString textOf(const Items &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row)
        text += model.index(row, 0).data().toString();
    return text;
}

} // namespace

class TestListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesInSingleSteps_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("first") << QString() << QStringLiteral("abc");
        QTest::newRow("all gone") << QStringLiteral("abc") << QString();
        QTest::newRow("same") << QStringLiteral("abc") << QStringLiteral("abc");
        QTest::newRow("in front") << QStringLiteral("bc") << QStringLiteral("abc");
        QTest::newRow("middle gone") << QStringLiteral("abc") << QStringLiteral("ac");
        QTest::newRow("turned") << QStringLiteral("abcd") << QStringLiteral("dcba");
        QTest::newRow("mixed") << QStringLiteral("abcdef") << QStringLiteral("xfbqa");
    }

    void mergesInSingleSteps()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Items model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.append(items(before));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.merge(items(after));
        QCOMPARE(textOf(model), after);
        QCOMPARE(resets.count(), 0);
    }

    void keepsTheSelection()
    {
        Items model;
        model.append(items(QStringLiteral("abc")));
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel::Select);
        model.merge(items(QStringLiteral("xcyb")));
        QCOMPARE(selection.currentIndex().data().toString(), QStringLiteral("b"));
        QCOMPARE(selection.selectedIndexes().size(), 1);
    }

    void dropsDoubles()
    {
        Items model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.append(items(QStringLiteral("aab")));
        model.append(items(QStringLiteral("bc")));
        model.append({});
        QCOMPARE(textOf(model), QStringLiteral("abc"));
        model.merge(items(QStringLiteral("ccd")));
        QCOMPARE(textOf(model), QStringLiteral("cd"));
    }

    void tellsOnlyWhatChanged()
    {
        Items model;
        model.append(items(QStringLiteral("ab")));
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.merge(items(QStringLiteral("ab")));
        QCOMPARE(changes.count(), 0);
        model.upsert({u'b', QStringLiteral("B")});
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 1);
        QCOMPARE(textOf(model), QStringLiteral("aB"));
    }

    void answersNothingOutsideItsRows()
    {
        Items model;
        model.append(items(QStringLiteral("a")));
        QCOMPARE(model.data({}), QVariant());
        QCOMPARE(model.index(0, 0).data(IdRole).toLongLong(), qint64(u'a'));
        QCOMPARE(model.rowOf(u'z'), -1);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Text"));
        QVERIFY(!model.headerData(7, Qt::Horizontal).isValid());
    }

    void knowsLateAnswers()
    {
        Items model;
        const int first = model.beginQuestion();
        const int second = model.beginQuestion();
        QVERIFY(model.isLate(first));
        QVERIFY(!model.isLate(second));
        QCOMPARE(model.state(), LoadingModel::State::Loading);
        model.setFailed({});
        QCOMPARE(model.state(), LoadingModel::State::Failed);
        model.setReady();
        QCOMPARE(model.state(), LoadingModel::State::Ready);
    }
};

QTEST_GUILESS_MAIN(TestListModel)
#include "tst_listmodel.moc"
