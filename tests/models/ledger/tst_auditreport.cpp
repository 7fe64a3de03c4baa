// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/auditreport.h"
#include "models/ledger/auditwords.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Frontdesk;

class AuditReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv();
    void noFormulas_data();
    void noFormulas();
    void pdf();
    void pdfOfNothing();
    void words_data();
    void words();
};

namespace {

AuditReport report(int count)
{
    AuditReport report;
    report.studio = QStringLiteral("Berlin");
    report.from = QDate(2026, 3, 1);
    report.to = QDate(2026, 3, 31);
    report.chain = QStringLiteral("The chain is whole.");
    report.names = {{1005, QStringLiteral("Anna Weiß")}};
    for (int i = 1; i <= count; ++i) {
        AuditEntry entry;
        entry.sequence = i;
        entry.event.kind = AuditKind::Reveal;
        entry.event.time = QDateTime(QDate(2026, 3, 11), QTime(11, 0), Qt::UTC).addSecs(i);
        entry.event.desk = QStringLiteral("front");
        entry.event.person = QStringLiteral("Bo, \"the boss\"");
        entry.event.customer = 1005;
        entry.event.subject = QStringLiteral("payment:1005:7");
        entry.event.note = QStringLiteral("two\nlines");
        entry.hash = QByteArray(32, '\x2a');
        report.entries.append(entry);
    }
    return report;
}

int pagesOf(const QByteArray &pdf)
{
    int count = 0;
    for (qsizetype at = 0; (at = pdf.indexOf("/Type /Page\n", at)) >= 0; ++at)
        ++count;
    return count;
}

} // namespace

void AuditReportTest::csv()
{
    const QByteArray text = auditCsv(report(1));
    QVERIFY(text.startsWith("\xEF\xBB\xBF\"No.\",\"When\","));
    const QByteArrayList lines = text.split('\r');
    QCOMPARE(lines.size(), 3); // the line break inside of a field is no line's end
    const QByteArray expected
        = "\n\"1\",\"2026-03-11 12:00:01\",\"front\",\"Bo, \"\"the boss\"\"\","
          "\"Bank data shown\",\"1005\",\"Anna Weiß\",\"Bank account\",\"\","
          "\"two\nlines\",\""
        + report(1).entries.first().hash.toHex() + '"';
    QCOMPARE(lines.at(1), expected);
}

void AuditReportTest::noFormulas_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QByteArray("\"'=1+1\"");
    QTest::newRow("call") << QStringLiteral("@SUM(A1)") << QByteArray("\"'@SUM(A1)\"");
    QTest::newRow("phone") << QStringLiteral("+49 30") << QByteArray("\"'+49 30\"");
    QTest::newRow("minus") << QStringLiteral("-2") << QByteArray("\"'-2\"");
    QTest::newRow("after a space") << QStringLiteral(" =1") << QByteArray("\"' =1\"");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("\"'\t=1\"");
    QTest::newRow("text") << QStringLiteral("a=1") << QByteArray("\"a=1\"");
    QTest::newRow("nothing") << QString() << QByteArray("\"\"");
}

void AuditReportTest::noFormulas()
{
    QFETCH(QString, note);
    QFETCH(QByteArray, cell);
    AuditReport one = report(1);
    one.entries.first().event.note = note;
    const QByteArray expected = "," + cell + ",\"2a2a";
    QVERIFY2(auditCsv(one).contains(expected), auditCsv(one).constData());
}

void AuditReportTest::pdf()
{
    const int few = pagesOf(auditPdf(report(5)));
    QCOMPARE(few, 1);
    QElapsedTimer timer;
    timer.start();
    const QByteArray many = auditPdf(report(2000));
    qInfo("2000 entries: %d pages, %lld kB, %lld ms", pagesOf(many), many.size() / 1024,
          timer.elapsed());
    QVERIFY(many.startsWith("%PDF-1."));
    QVERIFY(pagesOf(many) > 20);
}

void AuditReportTest::pdfOfNothing()
{
    QCOMPARE(pagesOf(auditPdf(report(0))), 1);
}

void AuditReportTest::words_data()
{
    QTest::addColumn<AuditEvent>("event");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, AuditKind kind, const char *subject, const char *outcome,
                        const char *asSubject, const char *asOutcome) {
        AuditEvent event;
        event.kind = kind;
        event.subject = QString::fromLatin1(subject);
        event.outcome = QString::fromLatin1(outcome);
        QTest::newRow(name) << event << QString::fromLatin1(asSubject)
                            << QString::fromLatin1(asOutcome);
    };
    row("act", AuditKind::Write, "CHECK_IN", "DONE", "Check-in", "done");
    row("proposal", AuditKind::ProposalEntered, "contact:1005:-3", "OPEN", "Contact",
        "waits for a manager");
    row("newer", AuditKind::Unknown, "whatever", "somehow", "whatever", "somehow");
}

void AuditReportTest::words()
{
    QFETCH(AuditEvent, event);
    QTEST(AuditWords::subject(event), "subject");
    QTEST(AuditWords::outcome(event), "outcome");
}

QTEST_MAIN(AuditReportTest)
#include "tst_auditreport.moc"
