// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/pagedmodel.h"
#include "models/store/checkinstore.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using Api::Checkin;

namespace {

constexpr int Rows = 2000;
constexpr Api::CustomerId Ada = 1;
const QDateTime Noon(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC);

/// One visit an hour; the newest has the highest id.
Checkin visit(qint64 id)
{
    Checkin visit{id};
    visit.checkInDateTime = Noon.addSecs(id * 3600);
    return visit;
}

class Visits final : public PagedModel<Checkin>
{
public:
    explicit Visits(StoreWorker &reader) : PagedModel(reader, &CheckinStore::checkinOf, nullptr) { }

    using PagedModel::ask;
    using PagedModel::change;
    using PagedModel::forgetList;
    using PagedModel::prepend;
    using PagedModel::refresh;
    using PagedModel::removeAt;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 1;
    }
    [[nodiscard]] QString columnTitle(int) const override { return QStringLiteral("Id"); }

    int answers = 0;

protected:
    [[nodiscard]] qint64 idOf(const Checkin &row) const override { return row.checkinId; }
    [[nodiscard]] QVariant cell(const Checkin &row, int, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(row.checkinId) : QVariant();
    }
    void answered() override { ++answers; }
};

StoredList newestFirst()
{
    return CheckinStore::list(Ada, {});
}

StoredList oldestFirst()
{
    StoredList list = newestFirst();
    list.isDescending = false;
    return list;
}

} // namespace

/// Ids run from 0 to 1999 and the newest comes first, so that row and id add up to 1999.
class TestPagedModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<StoreWorker> m_reader;
    std::unique_ptr<Visits> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void store(qint64 from, qint64 to)
    {
        QList<Checkin> visits;
        for (qint64 id = from; id < to; ++id)
            visits.append(visit(id));
        QVERIFY(CheckinStore(*m_database).store(Ada, visits));
    }

    void show(const StoredList &list)
    {
        const int before = m_model->answers;
        m_model->ask(list);
        QTRY_VERIFY(m_model->answers > before);
    }

    [[nodiscard]] qint64 idAt(int row) const
    {
        return QTest::qWaitFor([this, row] { return m_model->at(row); })
            ? m_model->at(row)->checkinId
            : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database
            = std::make_unique<Database>(m_folder->filePath(QStringLiteral("studio.sqlite")));
        m_reader = std::make_unique<StoreWorker>(m_database->path());
        m_model = std::make_unique<Visits>(*m_reader);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        store(0, Rows);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_reader.reset();
        m_database.reset();
    }

    void readsRowsAsTheyAreLookedAt()
    {
        show(newestFirst());
        QCOMPARE(m_model->rowCount(), Rows);
        QCOMPARE(m_model->index(0, 0).data().toLongLong(), Rows - 1);
        m_tester.reset(); // it looks everywhere
        const QModelIndex last = m_model->index(Rows - 1, 0);
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        QVERIFY(!last.data().isValid());
        QTRY_COMPARE(last.data(), QVariant(0));
        QVERIFY(!changes.isEmpty());
        QCOMPARE(idAt(1000), Rows - 1001);
    }

    void holdsOnlyRowsNearBy()
    {
        show(newestFirst());
        m_tester.reset();
        for (int row = 0; row < Rows; row += 20)
            QCOMPARE(idAt(row), Rows - 1 - row);
        int held = 0;
        for (qint64 id = 0; id < Rows; ++id)
            held += m_model->rowOf(id) >= 0 ? 1 : 0;
        QVERIFY2(held <= 800, qPrintable(QString::number(held)));
        QCOMPARE(m_model->rowOf(Rows - 1), -1);
    }

    void selectionsStayWithTheirRows_data()
    {
        QTest::addColumn<int>("row");
        QTest::newRow("shown") << 3;
        QTest::newRow("deep") << 1300;
        QTest::newRow("last") << Rows - 1;
    }

    void selectionsStayWithTheirRows()
    {
        QFETCH(int, row);
        show(newestFirst());
        const qint64 id = idAt(row);
        QItemSelectionModel selection(m_model.get());
        selection.select(m_model->index(row, 0), QItemSelectionModel::ClearAndSelect);
        const QPersistentModelIndex index = m_model->index(row, 0);
        for (int other = 0; other < Rows; other += 50) // its window must not go
            static_cast<void>(idAt(other));
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);

        store(Rows, Rows + 5);
        m_model->refresh();
        QTRY_COMPARE(index.row(), row + 5);
        QCOMPARE(m_model->rowCount(), Rows + 5);
        QCOMPARE(idAt(index.row()), id);

        show(oldestFirst());
        QCOMPARE(index.row(), int(id));
        QCOMPARE(idAt(index.row()), id);
        QCOMPARE(selection.selectedRows(), QModelIndexList{index});

        QVERIFY(m_database->run(QStringLiteral("delete from checkin where id in (?, 7)"), {id}));
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), Rows + 3);
        QVERIFY(!index.isValid());
        QVERIFY(!selection.hasSelection());
        QCOMPARE(resets.size(), 0);
    }

    void tellsNothingWhenNothingChanged()
    {
        show(newestFirst());
        m_tester.reset();
        QTest::qWait(50); // what the tester looked at
        const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        const QSignalSpy layouts(m_model.get(), &QAbstractItemModel::layoutChanged);
        const int before = m_model->answers;
        m_model->refresh();
        QTRY_COMPARE(m_model->answers, before + 1);
        QCOMPARE(changes.size() + layouts.size(), 0);
    }

    void theLastQuestionCounts()
    {
        m_model->ask(newestFirst());
        QTest::qWait(0);
        show(oldestFirst());
        QCOMPARE(idAt(0), 0);
        QCOMPARE(m_model->answers, 1);
    }

    void takesARowInFront()
    {
        show(newestFirst());
        QCOMPARE(idAt(1500), Rows - 1501);
        store(Rows, Rows + 1);
        m_model->refresh(); // its answer may be one of before
        m_model->prepend(visit(Rows));
        QCOMPARE(m_model->rowCount(), Rows + 1);
        QCOMPARE(m_model->at(0)->checkinId, Rows);
        QCOMPARE(idAt(1501), Rows - 1501);
        const int before = m_model->answers;
        QTRY_VERIFY(m_model->answers > before);
        QCOMPARE(m_model->rowCount(), Rows + 1);
        QCOMPARE(idAt(250), Rows - 250);
    }

    void doesNotGrowWithRowsInFront()
    {
        show(newestFirst());
        m_tester.reset();
        for (qint64 id = Rows; id < Rows + 1000; ++id)
            m_model->prepend(visit(id));
        int held = 0;
        for (qint64 id = 0; id < Rows + 1000; ++id)
            held += m_model->rowOf(id) >= 0 ? 1 : 0;
        QVERIFY2(held <= 300, qPrintable(QString::number(held)));
        QCOMPARE(m_model->at(0)->checkinId, Rows + 999);
        store(Rows, Rows + 1000);
        for (int row = 0; row < 500; ++row)
            QCOMPARE(idAt(row), Rows + 999 - row);
    }

    void changesAndLosesARow()
    {
        show(newestFirst());
        Checkin changed = visit(Rows - 1);
        changed.studioName = QStringLiteral("Elsewhere");
        m_model->change(0, changed);
        QCOMPARE(m_model->at(0)->studioName, changed.studioName);
        m_model->removeAt(0);
        QCOMPARE(m_model->rowCount(), Rows - 1);
        QCOMPARE(m_model->at(0)->checkinId, Rows - 2);
    }

    void isEmptyForAnEmptyList()
    {
        show(CheckinStore::list(Ada + 1, {}));
        QCOMPARE(m_model->rowCount(), 0);
        show(newestFirst());
        QCOMPARE(m_model->rowCount(), Rows);
        show(CheckinStore::list(Ada + 1, {}));
        QCOMPARE(m_model->rowCount(), 0);
    }

    void forgetsAtOnce()
    {
        show(newestFirst());
        m_model->refresh();
        m_model->forgetList();
        QCOMPARE(m_model->rowCount(), 0);
        const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::modelReset);
        QTest::qWait(50); // nothing may come of it
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(inserted.size(), 0);
    }

    void mayBeDestroyedWhileBusy()
    {
        m_model->ask(newestFirst());
        QTest::qWait(0);
        m_tester.reset();
        m_model.reset();
        QTest::qWait(20); // nothing may come of it
    }
};

QTEST_GUILESS_MAIN(TestPagedModel)
#include "tst_pagedmodel.moc"
