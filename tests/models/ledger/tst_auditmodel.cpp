// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/acts/actcodec.h"
#include "models/acts/actrunner.h"
#include "models/ledger/auditexport.h"
#include "models/ledger/auditmodel.h"
#include "models/ledger/auditwiring.h"
#include "models/ledger/auditwords.h"
#include "tests/demodesk.h"
#include "tests/models/acts/everyact.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;

class AuditModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsPageByPage();
    void showsWhatIsNew();
    void filters();
    void forgets();
    void tellsOfAnUnreachableLog();
    void recordsManagersAndPins();
    void recordsActs();
    void namesEveryAct();
    void recordsProposals();
    void recordsRevealsAndDecisions();
    void exports_data();
    void exports();
    void exportFails();

private:
    void fill(int count);
    [[nodiscard]] QList<AuditEntry> entries();
    [[nodiscard]] QString text(int row, int column) const;

    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<AuditModel> m_model;
};

void AuditModelTest::init()
{
    m_desk = std::make_unique<DemoDesk>();
    QTRY_VERIFY(m_desk->ledger.isAvailable());
    m_model = std::make_unique<AuditModel>(m_desk->audit, m_desk->customers);
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
}

void AuditModelTest::cleanup()
{
    m_model.reset();
    m_desk.reset();
}

void AuditModelTest::fill(int count)
{
    for (int i = 0; i < count; ++i) {
        AuditEvent event;
        event.kind = i % 2 ? AuditKind::Reveal : AuditKind::Write;
        event.person = i % 3 ? QStringLiteral("Anna") : QStringLiteral("Bo");
        event.note = QStringLiteral("number %1").arg(i);
        QVERIFY(m_desk->audit.record(event));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->audit.waiting(), 0, 30'000);
}

QList<AuditEntry> AuditModelTest::entries()
{
    std::optional<QList<AuditEntry>> read;
    if (!QTest::qWaitFor([&] { return m_desk->audit.waiting() == 0; }))
        return {};
    m_desk->audit.read({}, this,
                       [&](const auto &page) { read = page.value_or(QList<AuditEntry>()); });
    static_cast<void>(QTest::qWaitFor([&] { return read.has_value(); }));
    return read.value_or(QList<AuditEntry>());
}

QString AuditModelTest::text(int row, int column) const
{
    return m_model->index(row, column).data().toString();
}

void AuditModelTest::readsPageByPage()
{
    const int count = AuditModel::PageSize + 20;
    fill(count);
    m_model->load({});
    QCOMPARE(m_model->state(), LoadingModel::State::Loading);
    QTRY_COMPARE(m_model->rowCount(), AuditModel::PageSize);
    QVERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({});
    QVERIFY(!m_model->canFetchMore({})); // one page at a time
    QTRY_COMPARE(m_model->rowCount(), count);
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(text(0, AuditModel::NoteColumn), QStringLiteral("number %1").arg(count - 1));
    QCOMPARE(text(count - 1, AuditModel::NoteColumn), QStringLiteral("number 0"));
}

void AuditModelTest::showsWhatIsNew()
{
    fill(3);
    m_model->load({});
    QTRY_COMPARE(m_model->rowCount(), 3);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    const QPersistentModelIndex first = m_model->index(0, 0);
    fill(2);
    QTRY_COMPARE(m_model->rowCount(), 5);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(first.row(), 2);
}

void AuditModelTest::filters()
{
    fill(12);
    AuditFilter filter;
    filter.kinds = {AuditKind::Reveal};
    filter.person = QStringLiteral("Bo");
    m_model->load(filter);
    QTRY_COMPARE(m_model->rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        QCOMPARE(text(row, AuditModel::KindColumn), QStringLiteral("Bank data shown"));
        QCOMPARE(text(row, AuditModel::PersonColumn), QStringLiteral("Bo"));
    }
}

void AuditModelTest::forgets()
{
    fill(3);
    m_model->load({});
    m_model->forget();
    QTest::qWait(50);
    QCOMPARE(m_model->rowCount(), 0);
    fill(1);
    QTest::qWait(50);
    QCOMPARE(m_model->rowCount(), 0);
}

void AuditModelTest::tellsOfAnUnreachableLog()
{
    Ledger closed;
    AuditLog log(closed, m_desk->journalFile);
    AuditModel model(log, m_desk->customers);
    model.load({});
    QTRY_COMPARE(model.state(), LoadingModel::State::Failed);
    QVERIFY(model.problem());
    QCOMPARE(model.problem()->kind, LedgerProblem::Kind::Closed);
}

void AuditModelTest::recordsManagersAndPins()
{
    PinBook book;
    book.put(QStringLiteral("Anna"), pinHash("8263", PinCost::least()));
    m_desk->vault.keepForSession({m_desk->studio.id, KeyVault::Secret::Managers}, book.toBytes());
    int answers = 0;
    const auto count = [&](const PinAnswer &) { ++answers; };
    m_desk->manager.enter(QStringLiteral("Anna"), QStringLiteral("1111"), this, count);
    QTRY_COMPARE(answers, 1);
    m_desk->manager.enter(QStringLiteral("Anna"), QStringLiteral("8263"), this, count);
    QTRY_COMPARE(answers, 2);
    m_desk->auditing.managersChanged(QStringLiteral("Bo"), QStringLiteral("added"));
    m_desk->manager.end(ManagerMode::Ending::Locked);
    const QList<AuditEntry> log = entries();
    QCOMPARE(log.size(), 4);
    QCOMPARE(log.at(3).event.kind, AuditKind::PinFailed);
    QCOMPARE(log.at(3).event.person, QStringLiteral("Anna"));
    QCOMPARE(log.at(2).event.kind, AuditKind::ManagerEntered);
    QCOMPARE(log.at(1).event.kind, AuditKind::PinChanged);
    QCOMPARE(log.at(1).event.person, QStringLiteral("Anna")); // who was in manager mode
    QCOMPARE(log.at(0).event.kind, AuditKind::ManagerLeft);
    QCOMPARE(log.at(0).event.note, QStringLiteral("locked"));
    for (const AuditEntry &entry : log) {
        QVERIFY(!entry.event.note.contains(QStringLiteral("8263")));
        QCOMPARE(entry.event.desk, QStringLiteral("front"));
    }
}

void AuditModelTest::recordsActs()
{
    m_desk->auditing.follow(m_desk->acts);
    bool isDone = false;
    m_desk->acts.run(
        {Demo::Cast::MayTrain.id, QStringLiteral("Somebody"), CheckInAct{m_desk->workplace.now()}},
        this, [&](const ActOutcome &) { isDone = true; });
    QTRY_VERIFY(isDone);
    const QList<AuditEntry> log = entries();
    QCOMPARE(log.size(), 1);
    QCOMPARE(log.first().event.kind, AuditKind::Write);
    QCOMPARE(log.first().event.customer, Demo::Cast::MayTrain.id);
    QCOMPARE(AuditWords::subject(log.first().event), QStringLiteral("Check-in"));
    QCOMPARE(AuditWords::outcome(log.first().event), QStringLiteral("done"));
    QVERIFY(!log.first().event.note.contains(QStringLiteral("Somebody")));
}

void AuditModelTest::namesEveryAct()
{
    const QList<ActDetail> acts = everyAct(m_desk->workplace.now());
    QCOMPARE(size_t(acts.size()), std::variant_size_v<ActDetail>);
    QStringList words;
    for (const ActDetail &act : acts) {
        AuditEvent event;
        event.kind = AuditKind::Write;
        event.subject = stored(act).kind;
        const QString word = AuditWords::subject(event);
        QVERIFY2(word != event.subject, qPrintable(event.subject));
        QVERIFY2(!words.contains(word), qPrintable(word));
        words.append(word);
    }
}

void AuditModelTest::recordsProposals()
{
    m_desk->auditing.follow(m_desk->proposing);
    WaitingRequest request;
    request.key = {RequestKind::Contact, 1005, 0};
    request.requested = {{QStringLiteral("email"), QStringLiteral("new@example.com")}};
    bool isDone = false;
    m_desk->proposing.enter(request, this, [&](ProposalDesk::Ending) { isDone = true; });
    QTRY_VERIFY(isDone);
    const QList<AuditEntry> log = entries();
    QCOMPARE(log.size(), 1);
    QCOMPARE(log.first().event.kind, AuditKind::ProposalEntered);
    QCOMPARE(log.first().event.customer, 1005);
    QCOMPARE(AuditWords::subject(log.first().event), QStringLiteral("Contact"));
}

void AuditModelTest::recordsRevealsAndDecisions()
{
    QVERIFY(m_desk->auditing.revealed(1005, QStringLiteral("PAYMENT")));
    Decision decision;
    decision.verb = DecisionVerb::Decline;
    decision.manager = QStringLiteral("Anna");
    decision.reason = QStringLiteral("account DE02120300000000202051 is not theirs");
    decision.request.key = {RequestKind::Payment, 1005, 77};
    m_desk->auditing.decided(decision);
    DecisionOutcome outcome;
    outcome.key = decision.request.key;
    outcome.state = RequestState::Declined;
    m_desk->auditing.progressed(outcome);
    const QList<AuditEntry> log = entries();
    QCOMPARE(log.size(), 3);
    QCOMPARE(log.at(2).event.kind, AuditKind::Reveal);
    for (int row : {0, 1}) {
        QCOMPARE(log.at(row).event.kind, AuditKind::Decision);
        QCOMPARE(log.at(row).event.person, QStringLiteral("Anna"));
        QCOMPARE(log.at(row).event.subject, toText(decision.request.key));
    }
    QVERIFY(!log.at(1).event.note.contains(QStringLiteral("202051")));
}

void AuditModelTest::exports_data()
{
    QTest::addColumn<AuditExport::Format>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("csv") << AuditExport::Format::Csv << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("pdf") << AuditExport::Format::Pdf << QByteArray("%PDF");
}

void AuditModelTest::exports()
{
    QFETCH(AuditExport::Format, format);
    QFETCH(QByteArray, begin);
    fill(7);
    AuditExport exporter(m_desk->audit, m_desk->customers);
    QSignalSpy finished(&exporter, &AuditExport::finished);
    const QDate today = demoNoon().date();
    const QString path = m_desk->folder.filePath(QStringLiteral("log"));
    exporter.start({format, path, QStringLiteral("Berlin"), today, today, QStringLiteral("Anna")});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(finished.at(0).at(1).toString(), QString());
    QCOMPARE(finished.at(0).at(2).toLongLong(), 7);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(begin));
    if (format == AuditExport::Format::Csv)
        QCOMPARE(bytes.count("\r\n"), 8);
    const QList<AuditEntry> log = entries();
    QCOMPARE(log.size(), 8);
    QCOMPARE(log.first().event.kind, AuditKind::Exported);
    QCOMPARE(log.first().event.person, QStringLiteral("Anna"));
}

void AuditModelTest::exportFails()
{
    fill(1);
    AuditExport exporter(m_desk->audit, m_desk->customers);
    QSignalSpy finished(&exporter, &AuditExport::finished);
    const QDate today = demoNoon().date();
    exporter.start({AuditExport::Format::Csv,
                    QStringLiteral("/nonexistent/log.csv"),
                    QStringLiteral("Berlin"),
                    today,
                    today,
                    {}});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!finished.at(0).at(1).toString().isEmpty());
    QCOMPARE(entries().size(), 1);
}

QTEST_MAIN(AuditModelTest)
#include "tst_auditmodel.moc"
