// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/demodesk.h"
#include "ui/audit/auditpage.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Frontdesk;

class AuditPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isForManagers();
    void showsNamesAndFilters();
    void checksTheChain();
    void findsWhatWasTamperedWith();
    void exportsWhatIsShown();

private:
    void enterManagerMode();
    template <class T> T *part(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] int rows() { return part<QTableView>("auditTable")->model()->rowCount(); }

    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<AuditPage> m_page;
};

void AuditPageTest::init()
{
    m_desk = std::make_unique<DemoDesk>();
    PinBook book;
    book.put(QStringLiteral("Anna"), pinHash("8263", PinCost::least()));
    m_desk->vault.keepForSession({m_desk->studio.id, KeyVault::Secret::Managers}, book.toBytes());
    m_desk->sync.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->sync.completedAt().isValid(), 20'000);
    QVERIFY(m_desk->auditing.revealed(Demo::Cast::MayTrain.id, QStringLiteral("PAYMENT")));
    m_page = std::make_unique<AuditPage>(m_desk->workplace);
    m_page->resize(1100, 600);
    m_page->show();
}

void AuditPageTest::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void AuditPageTest::enterManagerMode()
{
    m_desk->manager.enter(QStringLiteral("Anna"), QStringLiteral("8263"), this,
                          [](const PinAnswer &) {});
    QTRY_VERIFY(m_desk->manager.isActive());
}

void AuditPageTest::isForManagers()
{
    QSignalSpy requested(m_page.get(), &AuditPage::managerRequested);
    QVERIFY(!part<QTableView>("auditTable")->isVisible());
    QCOMPARE(rows(), 0);
    QTest::mouseClick(part<QPushButton>("auditManagerButton"), Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    enterManagerMode();
    QTRY_VERIFY(rows() > 0);
    QVERIFY(part<QTableView>("auditTable")->isVisible());
    m_desk->manager.end();
    QCOMPARE(rows(), 0);
    QVERIFY(!part<QTableView>("auditTable")->isVisible());
}

void AuditPageTest::showsNamesAndFilters()
{
    enterManagerMode();
    QTRY_COMPARE(rows(), 2);
    auto *model = part<QTableView>("auditTable")->model();
    const auto cached = m_desk->customers.find(Demo::Cast::MayTrain.id);
    QVERIFY(cached);
    QVERIFY(model->index(1, AuditModel::CustomerColumn)
                .data()
                .toString()
                .contains(cached->customer.lastName.value_or(QStringLiteral("?"))));
    auto *kind = part<QComboBox>("auditKind");
    kind->setCurrentIndex(kind->findText(QStringLiteral("Manager mode begun")));
    QTRY_COMPARE(rows(), 1);
    kind->setCurrentIndex(0);
    QTRY_COMPARE(rows(), 2);
    part<QLineEdit>("auditText")->setText(QStringLiteral("nothing of the kind"));
    QTRY_COMPARE(rows(), 0);
    part<QLineEdit>("auditText")->clear();
    auto *person = part<QComboBox>("auditPerson");
    person->setCurrentIndex(person->findText(QStringLiteral("Anna")));
    QTRY_COMPARE(rows(), 1);
}

void AuditPageTest::checksTheChain()
{
    enterManagerMode();
    QTRY_COMPARE(rows(), 2);
    QTest::mouseClick(part<QPushButton>("checkChainButton"), Qt::LeftButton);
    QTRY_COMPARE(part<QLabel>("noticeTitle")->text(), QStringLiteral("Nothing was tampered with"));
    QVERIFY(part<QLabel>("noticeText")->text().contains(QStringLiteral("all 2 entr")));
}

void AuditPageTest::findsWhatWasTamperedWith()
{
    enterManagerMode();
    QTRY_COMPARE(rows(), 2);
    bool isDone = false;
    m_desk->ledger.write(
        LedgerTopic::Snoozes, this,
        [](LedgerConnection &ledger) {
            // Somebody with the file in hand.
            ledger.run(QStringLiteral("drop trigger audit_no_update"), {});
            return ledger.run(QStringLiteral("update audit set person='Bo' where seq=1"), {})
                .changed();
        },
        [&](const LedgerResult<int> &) { isDone = true; });
    QTRY_VERIFY(isDone);
    QTest::mouseClick(part<QPushButton>("checkChainButton"), Qt::LeftButton);
    QTRY_COMPARE(part<QLabel>("noticeTitle")->text(), QStringLiteral("The log is not trustworthy"));
    QVERIFY(part<QLabel>("noticeText")->text().contains(QStringLiteral("entry 1")));
}

void AuditPageTest::exportsWhatIsShown()
{
    enterManagerMode();
    QTRY_COMPARE(rows(), 2);
    QTest::mouseClick(part<QPushButton>("exportCsvButton"), Qt::LeftButton);
    auto *dialog = part<QFileDialog>("exportDialog");
    QVERIFY(dialog);
    const QString path = m_desk->folder.filePath(QStringLiteral("log.csv"));
    Q_EMIT dialog->fileSelected(path);
    dialog->reject();
    QTRY_COMPARE(part<QLabel>("noticeTitle")->text(), QStringLiteral("The log is exported"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Bank data shown"));
    QTRY_COMPARE(rows(), 3); // that it was exported is in it, too
}

QTEST_MAIN(AuditPageTest)
#include "tst_auditpage.moc"
