// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/keyvault.h"
#include "tests/demodesk.h"
#include "ui/studio/keysurveypage.h"
#include "ui/studio/notice.h"
#include "ui/widgets/listtable.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;

class TestKeySurveyPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoTenant> m_tenant;
    std::unique_ptr<KeyVault> m_vault;
    std::unique_ptr<KeySurveyPage> m_page;

    template <class T> [[nodiscard]] T *part(const char *name) const
    {
        T *found = m_page->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    [[nodiscard]] QAbstractItemModel *reads() const
    {
        return part<ListTable>("readsTable")->model();
    }
    [[nodiscard]] bool isDone() const
    {
        return part<QPushButton>("surveyAgainButton")->isVisible()
            && part<QPushButton>("surveyCopyButton")->isEnabled();
    }
    [[nodiscard]] QString title() const { return part<Notice>("notice")->title(); }
    [[nodiscard]] QString message() const { return part<QLabel>("stateTitle")->text(); }

    void open(const Demo::StudioAccess &access, const QByteArray &key)
    {
        Studio studio;
        studio.id = QStringLiteral("studio");
        studio.name = access.name;
        studio.baseUrl = m_tenant->server.baseUrl();
        m_vault->keepForSession(studio.id, key);
        m_page->open(studio);
    }

    void open(const Demo::StudioAccess &access)
    {
        open(access, QByteArray(access.apiKey.data(), access.apiKey.size()));
        QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20'000);
    }

private Q_SLOTS:
    void init()
    {
        m_tenant = std::make_unique<DemoTenant>();
        m_vault = std::make_unique<KeyVault>(QStringLiteral("Frontdesk test"));
        m_page = std::make_unique<KeySurveyPage>(*m_vault);
        m_page->resize(1200, 800);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_vault.reset();
        m_tenant.reset();
    }

    void fullKey()
    {
        open(Demo::Berlin);
        QVERIFY(part<QLabel>("keySurveyTitle")->text().contains(QString(Demo::Berlin.name)));
        auto *needs = part<ListTable>("needsTable")->model();
        for (int row = 0; row < needs->rowCount(); ++row) {
            const QModelIndex index = needs->index(row, DeskNeedsModel::PartColumn);
            QVERIFY2(index.data(DeskNeedsModel::StateRole).toInt() != int(ScopeState::Missing),
                     qPrintable(index.data().toString()));
        }
        QVERIFY(reads()->rowCount() > 20);
        QVERIFY(!part<QWidget>("surveyProgress")->isVisible());
    }

    void poorKeyInPlainWords()
    {
        open(Demo::Wien);
        QVERIFY(title().contains(QStringLiteral("do not work with this key")));
        auto *needs = part<ListTable>("needsTable")->model();
        QStringList gone;
        for (int row = 0; row < needs->rowCount(); ++row) {
            if (needs->index(row, 0).data(DeskNeedsModel::StateRole).toInt()
                == int(ScopeState::Missing)) {
                QCOMPARE(row, int(gone.size())); // first
                gone.append(needs->index(row, DeskNeedsModel::PartColumn).data().toString());
            }
        }
        QVERIFY(gone.contains(QStringLiteral("Change requests")));
        QVERIFY(gone.contains(QStringLiteral("Account")));
        QVERIFY(!gone.contains(QStringLiteral("Customers")));
    }

    void filters()
    {
        open(Demo::Wien);
        const int all = reads()->rowCount();
        part<QLineEdit>("surveyFilter")->setText(QStringLiteral("self_service_read"));
        const int some = reads()->rowCount();
        QVERIFY(some > 0 && some < all);
        part<QLineEdit>("surveyFilter")->setText(QStringLiteral("no such thing"));
        QCOMPARE(reads()->rowCount(), 0);
        QCOMPARE(message(), QStringLiteral("Nothing fits the filter"));
        part<QLineEdit>("surveyFilter")->clear();
        part<QCheckBox>("surveyOnlyTrouble")->click();
        QVERIFY(reads()->rowCount() > 0 && reads()->rowCount() < all);
        for (int row = 0; row < reads()->rowCount(); ++row)
            QVERIFY(reads()->index(row, 0).data(KeySurveyModel::TroubleRole).toBool());
    }

    void sortsAndForgetsItForTheNextStudio()
    {
        open(Demo::Berlin);
        const QString first = reads()->index(0, 0).data().toString();
        part<ListTable>("readsTable")->sortByColumn(0, Qt::DescendingOrder);
        QVERIFY(reads()->index(0, 0).data().toString() > reads()->index(1, 0).data().toString());
        open(Demo::Wien);
        QCOMPARE(reads()->index(0, 0).data().toString(), first);
    }

    void copiesAsText()
    {
        open(Demo::Wien);
        QTest::mouseClick(part<QPushButton>("surveyCopyButton"), Qt::LeftButton);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(QString(Demo::Wien.name)));
        QVERIFY(text.contains(QStringLiteral("getCustomerAddressData")));
        QVERIFY(text.contains(QStringLiteral("The key lacks")));
        QVERIFY(!text.contains(QString(Demo::Wien.apiKey)));
    }

    void refusedKeyThenTheRightOne()
    {
        open(Demo::Berlin, "wrong");
        QTRY_COMPARE(message(), QStringLiteral("The key was refused"));
        QVERIFY(!part<QPushButton>("surveyCopyButton")->isEnabled());
        m_vault->keepForSession(QStringLiteral("studio"), QByteArray(Demo::Berlin.apiKey.data()));
        QTest::mouseClick(part<QPushButton>("retryButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20'000);
        QVERIFY(reads()->rowCount() > 20);
    }

    void nobodyThere()
    {
        const QUrl address = m_tenant->server.baseUrl();
        m_tenant->server.stop();
        Studio studio;
        studio.id = QStringLiteral("studio");
        studio.baseUrl = address;
        m_vault->keepForSession(studio.id, "key");
        m_page->open(studio);
        QTRY_COMPARE_WITH_TIMEOUT(message(), QStringLiteral("No connection to the server"), 20'000);
    }

    void stopsWithWhatThereIs()
    {
        m_tenant->fail("*", Demo::FaultKind::Latency, -1, 30);
        open(Demo::Berlin, QByteArray(Demo::Berlin.apiKey.data()));
        QTRY_VERIFY_WITH_TIMEOUT(reads()->rowCount() > 0, 20'000);
        QVERIFY(part<QWidget>("surveyProgress")->isVisible());
        QTest::mouseClick(part<QPushButton>("surveyStopButton"), Qt::LeftButton);
        QVERIFY(isDone());
        QCOMPARE(title(), QStringLiteral("Not everything could be found out"));
        QVERIFY(part<ListTable>("needsTable")->isVisible());
    }

    void escapeLeaves()
    {
        QSignalSpy closed(m_page.get(), &KeySurveyPage::closed);
        open(Demo::Berlin, QByteArray(Demo::Berlin.apiKey.data()));
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::keyClick(part<QPushButton>("surveyBackButton"), Qt::Key_Escape);
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(part<QPushButton>("surveyAgainButton")->isVisible());
    }
};

QTEST_MAIN(TestKeySurveyPage)
#include "tst_keysurveypage.moc"
