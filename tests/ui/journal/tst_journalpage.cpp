// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/acts/actrunner.h"
#include "models/store/storeworker.h"
#include "ui/journal/journalpage.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;

class TestJournalPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(
            m_folder->filePath(QStringLiteral("a/journal.sqlite")), journalSchema());
        m_reader = std::make_unique<StoreWorker>(m_database->path());
        m_journal = std::make_unique<Journal>(*m_database);
        Api::ClientSettings settings;
        settings.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
        m_client = std::make_unique<Api::ApiClient>(settings);
    }

    void cleanup()
    {
        m_client.reset();
        m_journal.reset();
        m_reader.reset();
        m_database.reset();
    }

    void saysWhatNobodyKnows()
    {
        const Act act{7, QStringLiteral("Ada"), LiftRestrictionAct{}};
        QVERIFY(m_journal->record(act));
        const Act other{8, QStringLiteral("Bo"), LiftRestrictionAct{}};
        end(other, ActState::Done);
        ActRunner acts(*m_client, *m_journal);
        JournalPage page(*m_journal, *m_reader, acts);
        page.show();
        QVERIFY(page.findChild<QFrame *>(QStringLiteral("journalNotice"))->isVisible());
        QVERIFY(
            page.findChild<QLabel *>(QStringLiteral("journalNoticeText"))->text().contains(u'1'));
        auto *table = page.findChild<QTableView *>(QStringLiteral("journalTable"));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        page.findChild<QCheckBox *>(QStringLiteral("journalOnlyOpen"))->click();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, JournalModel::CustomerColumn).data().toString(),
                 QStringLiteral("Ada"));
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("journalCheckNow")),
                          Qt::LeftButton);
    }

    void isQuietWhenAllIsKnown()
    {
        end({7, {}, LiftRestrictionAct{}}, ActState::Done);
        ActRunner acts(*m_client, *m_journal);
        JournalPage page(*m_journal, *m_reader, acts);
        page.show();
        QVERIFY(!page.findChild<QFrame *>(QStringLiteral("journalNotice"))->isVisible());
    }

    void offersToEnterAgainWhatFailed()
    {
        const Api::AddressData wanted{QStringLiteral("Neue Straße"), QStringLiteral("7"),
                                      QStringLiteral("10117"), QStringLiteral("Berlin"),
                                      QStringLiteral("DE")};
        end({7, QStringLiteral("Ada"), AmendAddressAct{wanted}}, ActState::Failed);
        ActRunner acts(*m_client, *m_journal);
        JournalPage page(*m_journal, *m_reader, acts);
        page.show();
        auto *table = page.findChild<QTableView *>(QStringLiteral("journalTable"));
        auto *again = page.findChild<QPushButton *>(QStringLiteral("journalEnterAgain"));
        QVERIFY(!again->isVisible());
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        QVERIFY(again->isVisible());
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("journalDetail"))
                    ->text()
                    .contains(QStringLiteral("Neue Straße, 7, 10117, Berlin")));
        std::optional<Act> entered;
        connect(&page, &JournalPage::reenterRequested, this,
                [&entered](const Act &act) { entered = act; });
        again->click();
        QVERIFY(entered);
        QCOMPARE(std::get<AmendAddressAct>(entered->detail).wanted, wanted);
        const QSignalSpy customers(&page, &JournalPage::customerRequested);
        page.findChild<QPushButton *>(QStringLiteral("journalOpenCustomer"))->click();
        QCOMPARE(customers.value(0).value(0).toLongLong(), 7);
    }

private:
    void end(const Act &act, ActState state)
    {
        const qint64 id = m_journal->record(act).value();
        QVERIFY(m_journal->conclude(act, {id, state, true, {}, {}, {}}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<StoreWorker> m_reader;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Api::ApiClient> m_client;
};

QTEST_MAIN(TestJournalPage)
#include "tst_journalpage.moc"
