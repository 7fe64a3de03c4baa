// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/listreader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;

namespace {

constexpr int Rows = 60;

qint64 idOf(const Query &row)
{
    return row.integer(0);
}

} // namespace

/// Parts of a list whose order has equals and gaps, against the whole of it.
class TestListReader : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(QStringLiteral("studio.sqlite"))};

    [[nodiscard]] QList<qint64> whole(const StoredList &list)
    {
        const QString direction = list.isDescending ? QStringLiteral(" desc") : QString();
        Query query(m_database,
                    QStringLiteral("select id from %1 where %2 and %3 order by %4%5")
                        .arg(list.table, list.scope, list.filter,
                             list.order.join(direction + QLatin1Char(',')), direction));
        for (const QVariant &value : list.scopeValues + list.filterValues)
            query.bind(value);
        QList<qint64> ids;
        query.exec();
        while (query.next())
            ids.append(query.integer(0));
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Query insert(m_database,
                     QStringLiteral("insert into customer(id, sort_key, city, status, json,"
                                    " fetched) values(?, ?, ?, ?, '', '')"));
        for (int i = 0; i < Rows; ++i) {
            insert.bind(i).bind(i % 7 == 0 ? QVariant() : QVariant(QString::number(i % 5)));
            insert.bind(i % 2 == 0 ? QStringLiteral("Ulm") : QStringLiteral("ulm"));
            QVERIFY(insert.bind(QString::number(i % 3)).exec());
        }
    }

    void readsAnyPart_data()
    {
        QTest::addColumn<QString>("index");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("isDescending");
        const QString none = QStringLiteral("true");
        const QString one = QStringLiteral("+status = '1'");
        for (const bool isDescending : {false, true}) {
            for (const QString &filter : {none, one}) {
                const QByteArray name = (isDescending ? "down " : "up ") + filter.toLatin1();
                QTest::newRow(QByteArray(name + " names").constData())
                    << QStringLiteral("customer_by_name") << QStringLiteral("sort_key") << filter
                    << isDescending;
                QTest::newRow(QByteArray(name + " cities").constData())
                    << QStringLiteral("customer_city") << QStringLiteral("city collate nocase")
                    << filter << isDescending;
            }
        }
    }

    void readsAnyPart()
    {
        QFETCH(QString, index);
        QFETCH(QString, column);
        QFETCH(QString, filter);
        QFETCH(bool, isDescending);
        StoredList list;
        list.table = QStringLiteral("customer");
        list.index = index;
        list.columns = QStringLiteral("id");
        list.filter = filter;
        list.order = {column, QStringLiteral("status"), QStringLiteral("id")};
        list.isDescending = isDescending;
        const QList<qint64> ids = whole(list);
        QSignalSpy failures(&m_database, &Database::failed);
        const ListReader reader(m_database, list);
        const int count = reader.count();
        QCOMPARE(count, int(ids.size()));
        for (int first = 0; first < count; ++first) {
            for (const int size : {1, 7, Rows})
                QCOMPARE(reader.rows(first, size, count, &idOf), ids.mid(first, size));
        }
        QVERIFY(reader.rows(count, 5, count, &idOf).isEmpty());
        const QHash<qint64, int> places = reader.places(ids + QList<qint64>{Rows + 1});
        QCOMPARE(places.size(), ids.size());
        for (int row = 0; row < count; ++row)
            QCOMPARE(places.value(ids.at(row)), row);
        QCOMPARE(failures.size(), 0);
    }

    void seesOneMomentAlone()
    {
        StoredList list;
        list.table = QStringLiteral("customer");
        list.index = QStringLiteral("customer_by_name");
        list.columns = QStringLiteral("id");
        list.order = {QStringLiteral("sort_key"), QStringLiteral("status"), QStringLiteral("id")};
        Database other(m_database.path(), Database::Use::Additional);
        {
            const ListReader reader(m_database, list);
            QCOMPARE(reader.count(), Rows);
            QVERIFY(other.run(QStringLiteral("delete from customer where id = 3")));
            QCOMPARE(reader.count(), Rows);
        }
        QCOMPARE(ListReader(m_database, list).count(), Rows - 1);
    }
};

QTEST_GUILESS_MAIN(TestListReader)
#include "tst_listreader.moc"
