// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/codec/text.h"
#include "models/ledger/auditlog.h"
#include "models/store/database.h"
#include "tests/models/ledger/ledgerstage.h"

#include <QElapsedTimer>

using namespace Frontdesk;

/// Reading of a log with many entries, which the database made up by itself.
class TestAuditRead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filters_data();
    void filters();
    void readsManyByPage_data() { addBackends(); }
    void readsManyByPage();
    void verifiesMany_data() { addBackends(); }
    void verifiesMany();

private:
    static void fill(Backend backend, const LedgerStage &stage, Ledger &ledger, int count);
    QList<AuditEntry> read(Ledger &ledger, const AuditFilter &filter)
    {
        return *answerOf<QList<AuditEntry>>([&](auto done) {
            ledger.read(
                this,
                [filter](LedgerConnection &connection) {
                    return AuditChain::read(connection, filter);
                },
                done);
        });
    }
};

// Entry n: at n seconds after the beginning of 1970, of customer n % 100, of person n % 10.
void TestAuditRead::fill(Backend backend, const LedgerStage &stage, Ledger &ledger, int count)
{
    QTRY_VERIFY_WITH_TIMEOUT(ledger.isAvailable(), 20'000);
    const QString numbers = backend == Backend::Sqlite
        ? QStringLiteral("with recursive n(i) as (select 1 union all select i + 1 from n"
                         " where i < %1) select i from n")
              .arg(count)
        : QStringLiteral("select i from generate_series(1, %1) i").arg(count);
    stage.administrate(
        {QStringLiteral("insert into audit select i, 'event ' || i, i * 1000, 'Desk 1',"
                        " 'person ' || (i % 10), case i % 2 when 0 then '%2' else '%3' end,"
                        " i % 100, 'subject ' || i, 'Done',"
                        " case i % 1000 when 0 then '50%_ OFF' else '' end, 'hash'%1"
                        " from (%4) m order by i")
             .arg(backend == Backend::Sqlite ? QString() : QStringLiteral("::bytea"),
                  Api::toText(AuditKind::Write), Api::toText(AuditKind::Reveal), numbers)});
}

void TestAuditRead::filters_data()
{
    QTest::addColumn<Backend>("backend");
    QTest::addColumn<AuditFilter>("filter");
    QTest::addColumn<int>("count");
    QTest::addColumn<qint64>("newest");
    const auto row = [](const char *name, const AuditFilter &filter, int count, qint64 newest) {
        QTest::addRow("%s, SQLite", name) << Backend::Sqlite << filter << count << newest;
        QTest::addRow("%s, PostgreSQL", name) << Backend::Postgres << filter << count << newest;
    };
    const auto at = [](qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); };
    const auto ofText = [](const char *text) {
        AuditFilter filter;
        filter.text = QString::fromLatin1(text);
        return filter;
    };
    row("all", {}, 200, 2000);
    row("time", {.from = at(11), .to = at(21)}, 10, 20);
    row("kind", {.to = at(11), .kinds = {AuditKind::Reveal}}, 5, 9);
    row("kinds", {.to = at(11), .kinds = {AuditKind::Reveal, AuditKind::Write}}, 10, 10);
    row("other kind", {.kinds = {AuditKind::PinFailed}}, 0, 0);
    row("person", {.to = at(101), .person = QStringLiteral("person 7")}, 10, 97);
    row("customer", {.customer = 42}, 20, 1942);
    row("next page", {.limit = 10, .before = 1991}, 10, 1990);
    row("text", ofText("SUBJECT 1999"), 1, 1999);
    row("text with signs", ofText("50%_ off"), 2, 2000);
    row("text that only looks like a pattern", ofText("5%o"), 0, 0);
    row("hostile text", ofText("' or 1=1; --\\"), 0, 0);
}

void TestAuditRead::filters()
{
    FRONTDESK_STAGE(stage);
    QFETCH(const AuditFilter, filter);
    QFETCH(const qint64, newest);
    const auto ledger = stage.desk();
    fill(backend, stage, *ledger, 2000);
    const QList<AuditEntry> entries = read(*ledger, filter);
    QTEST(int(entries.size()), "count");
    QCOMPARE(entries.isEmpty() ? 0 : entries.first().sequence, newest);
}

void TestAuditRead::readsManyByPage()
{
    FRONTDESK_STAGE(stage);
    const auto ledger = stage.desk();
    constexpr int count = 100'000;
    fill(backend, stage, *ledger, count);
    AuditFilter filter;
    filter.limit = 500;
    QElapsedTimer all;
    all.start();
    qint64 slowest = 0;
    qint64 expected = count;
    while (true) {
        QElapsedTimer one;
        one.start();
        const QList<AuditEntry> page = read(*ledger, filter);
        slowest = std::max(slowest, one.elapsed());
        for (const AuditEntry &entry : page)
            QCOMPARE(entry.sequence, expected--);
        if (page.isEmpty())
            break;
        filter.before = page.last().sequence;
    }
    QCOMPARE(expected, 0);
    qInfo("100,000 entries in 200 pages: %lld ms, the slowest page %lld ms", all.elapsed(),
          slowest);
    all.restart();
    QCOMPARE(read(*ledger, {.text = QStringLiteral("subject 7")}).size(), 200);
    qInfo("first page of a text: %lld ms", all.elapsed());
    all.restart();
    QCOMPARE(read(*ledger, {.text = QStringLiteral("nowhere")}).size(), 0);
    qInfo("a text that is in none of them: %lld ms", all.elapsed());
}

void TestAuditRead::verifiesMany()
{
    FRONTDESK_STAGE(stage);
    const auto ledger = stage.desk();
    constexpr int count = 10'000;
    QElapsedTimer clock;
    clock.start();
    QVERIFY(answerOf<bool>([&](auto done) {
        ledger->write(
            LedgerTopic::Audit, this,
            [](LedgerConnection &connection) {
                QList<AuditChain::AuditRow> rows;
                for (int i = 0; i < count; ++i) {
                    rows.append({QString::number(i), i, QStringLiteral("Desk 1"),
                                 QStringLiteral("Ada"), Api::toText(AuditKind::Write), i,
                                 QStringLiteral("act"), QStringLiteral("Done"), QString()});
                }
                AuditChain::append(connection, rows);
                return true;
            },
            done);
    }));
    qInfo("%d entries written: %lld ms", count, clock.restart());
    const QTemporaryDir folder;
    Database database(folder.filePath(QStringLiteral("journal.sqlite")), journalSchema());
    AuditLog log(*ledger, database);
    const auto finding = answerOf<ChainFinding>([&](auto done) { log.verify(this, done); });
    QCOMPARE(*finding, (ChainFinding{ChainFinding::State::Good, 0, count}));
    qInfo("%d entries verified: %lld ms", count, clock.elapsed());
}

Q_DECLARE_METATYPE(Frontdesk::AuditFilter)
QTEST_GUILESS_MAIN(TestAuditRead)
#include "tst_auditread.moc"
