// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "app/demotenant.h"
#include "app/program.h"
#include "models/studios/studioregistry.h"
#include "ui/desk/deskpage.h"
#include "ui/mainwindow.h"
#include "ui/widgets/toaster.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Frontdesk;
namespace Cast = Demo::Cast;

namespace {

constexpr int Patience = 20'000;

/// The program with the demo tenant behind it, as main() puts it together.
struct Reception
{
    explicit Reception(int studios = 3)
    {
        if (!tenant.start())
            qFatal("no demo tenant: %s", qPrintable(tenant.problem()));
        tenant.addStudiosTo(registry, vault);
        while (registry.studios().size() > studios)
            registry.remove(registry.studios().constLast().id);
    }

    void open()
    {
        program = std::make_unique<Program>(registry, vault, tenant.settings());
        program->open();
    }

    [[nodiscard]] QString idOf(const Demo::StudioAccess &access) const
    {
        for (const Studio &studio : registry.studios()) {
            if (studio.studioId == access.studioId)
                return studio.id;
        }
        return {};
    }

    [[nodiscard]] bool isOpen(const Demo::StudioAccess &access) const
    {
        return program->session() && program->session()->studio().studioId == access.studioId;
    }

    [[nodiscard]] Workplace &workplace() const { return program->session()->workplace(); }
    [[nodiscard]] MainWindow &window() const { return program->window(); }
    [[nodiscard]] Demo::TenantServer &server() { return tenant.server(); }

    /// The widget of that name that a person can see.
    template <class T = QWidget>
    [[nodiscard]] T *visible(const char *name, const char *within = nullptr) const
    {
        const QWidget *parent = within ? visible(within) : &window();
        for (T *widget : parent ? parent->findChildren<T *>(QLatin1String(name)) : QList<T *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    /// Chooses in the tool bar, as a person does.
    void choose(const Demo::StudioAccess &access) const
    {
        auto *box = visible<QComboBox>("studioSwitch");
        const int row = box->findData(idOf(access));
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    }

    /// All texts of all pages, whether in front or not.
    [[nodiscard]] QString texts() const
    {
        QStringList texts;
        for (const QLabel *label : window().findChildren<QLabel *>())
            texts.append(label->text());
        for (const QLineEdit *edit : window().findChildren<QLineEdit *>())
            texts.append(edit->text());
        return texts.join(u'\n');
    }

    void fault(const char *operation, Demo::FaultKind kind, int count = -1, int milliseconds = 100)
    {
        server().setFault({QString::fromLatin1(operation), kind, count, 1, milliseconds});
    }

    [[nodiscard]] int requests(const char *operation)
    {
        return server().requestCount(QString::fromLatin1(operation));
    }

    DemoTenant tenant{{.demo = true, .demoCustomers = 90}};
    KeyVault vault;
    StudioRegistry registry{tenant.settings(), vault, tenant.dataFolder()};
    std::unique_ptr<Program> program;
};

QByteArray keyOf(const Demo::StudioAccess &access)
{
    return {access.apiKey.data(), access.apiKey.size()};
}

} // namespace

/// The whole program as a person meets it, on the demo tenant, with real stores and no keychain.
class TestProgram : public QObject
{
    Q_OBJECT

private:
    static void openIn(Reception &reception, const Demo::StudioAccess &access)
    {
        reception.registry.setCurrentId(reception.idOf(access));
        reception.open();
        QTRY_VERIFY_WITH_TIMEOUT(reception.isOpen(access), Patience);
    }

    /// Fills in whatever form is in front and keeps the key for this session.
    static void enterKey(Reception &reception, const QString &address, const QByteArray &key)
    {
        if (!address.isEmpty())
            reception.visible<QLineEdit>("addressField")->setText(address);
        reception.visible<QLineEdit>("keyField")->setText(QString::fromLatin1(key));
        reception.visible<QPushButton>("checkButton")->click();
        const auto *save = reception.visible<QPushButton>("saveButton");
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), Patience);
        reception.visible<QPushButton>("saveButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(reception.visible("sessionOnlyButton"), Patience);
        QTest::mouseClick(reception.visible("sessionOnlyButton"), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // No test reads or writes the keychain of whoever runs it.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }

    void firstStartWelcomes()
    {
        Reception reception(0);
        reception.open();
        QVERIFY(reception.visible("welcomePage"));
        QVERIFY(!reception.program->session());
        QCOMPARE(reception.window().windowTitle(), QStringLiteral("Frontdesk"));
        QVERIFY(!reception.visible<QComboBox>("studioSwitch")->isEnabled());
    }

    void firstStudioOpensFromTheWelcome()
    {
        Reception reception(0);
        reception.open();
        enterKey(reception, reception.server().baseUrl().toString(), keyOf(Demo::Hamburg));
        QTRY_VERIFY_WITH_TIMEOUT(reception.isOpen(Demo::Hamburg), Patience);
        QVERIFY(!reception.visible("welcomePage"));
        QVERIFY(reception.visible("deskPage"));
    }

    void lastStudioOpensAndCanBeSearched()
    {
        Reception reception;
        openIn(reception, Demo::Hamburg);
        QVERIFY(reception.window().windowTitle().contains(Demo::Hamburg.name));
        QTRY_VERIFY_WITH_TIMEOUT(reception.workplace().sync.completedAt().isValid(), Patience);
        const QList<CustomerHit> hits = reception.workplace().customers.search(QStringLiteral("a"));
        QVERIFY(!hits.isEmpty());
        reception.visible<QLineEdit>("searchBox")->setText(QStringLiteral("a"));
        QTRY_VERIFY(reception.visible<QListView>("searchResults"));
        const auto *results = reception.visible<QListView>("searchResults");
        QTRY_COMPARE(qsizetype(results->model()->rowCount()), hits.size());
    }

    void storedCustomersAreThereBeforeTheKey()
    {
        Reception reception(1);
        openIn(reception, Demo::Berlin);
        QTRY_VERIFY_WITH_TIMEOUT(reception.workplace().sync.completedAt().isValid(), Patience);
        reception.program.reset();
        const int asked = reception.requests("getCustomerById");

        reception.open(); // the vault has not answered
        QVERIFY(reception.isOpen(Demo::Berlin) && reception.visible("deskPage"));
        QVERIFY(!reception.program->session()->isStarted());
        QVERIFY(reception.workplace().customers.find(Cast::MayTrain.id));
        reception.workplace().inHand.take(Cast::MayTrain.id);
        QCOMPARE(reception.workplace().inHand.id(), Cast::MayTrain.id);
        QVERIFY(!reception.workplace().inHand.isLive());
        QCOMPARE(reception.requests("getCustomerById"), asked);
        QTRY_VERIFY_WITH_TIMEOUT(reception.program->session()->isStarted(), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(reception.workplace().inHand.isLive(), Patience);
    }

    void anotherStudioComesUpOnTheSamePage_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("desk") << int(MainWindow::Desk);
        QTest::newRow("customer") << int(MainWindow::Customer);
        QTest::newRow("schedule") << int(MainWindow::Schedule);
        QTest::newRow("journal") << int(MainWindow::Journal);
    }

    void anotherStudioComesUpOnTheSamePage()
    {
        QFETCH(const int, page);
        Reception reception;
        openIn(reception, Demo::Berlin);
        reception.workplace().inHand.take(Cast::MayTrain.id);
        QTRY_VERIFY_WITH_TIMEOUT(reception.workplace().inHand.isLive(), Patience);
        const QString name = reception.workplace().inHand.name();
        reception.window().showPage(MainWindow::Page(page));
        QTRY_VERIFY_WITH_TIMEOUT(reception.texts().contains(name), Patience);

        reception.choose(Demo::Hamburg);
        QVERIFY(!reception.texts().contains(name));
        QTRY_VERIFY_WITH_TIMEOUT(reception.isOpen(Demo::Hamburg), Patience);
        QCOMPARE(int(reception.window().page()), page);
        QVERIFY(reception.window().windowTitle().contains(Demo::Hamburg.name));
        QCOMPARE(reception.visible<QComboBox>("studioSwitch")->currentText(),
                 QString(Demo::Hamburg.name));
        QCOMPARE(reception.registry.currentId(), reception.idOf(Demo::Hamburg));
        QVERIFY(reception.workplace().inHand.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(reception.workplace().sync.completedAt().isValid(), Patience);
        QVERIFY(!reception.texts().contains(name));
    }

    void pagesAreMadeWhenTheyAreShown()
    {
        Reception reception(1);
        reception.open();
        QTRY_VERIFY_WITH_TIMEOUT(reception.visible("deskPage"), Patience);
        const QStringList later{QStringLiteral("customerPage"), QStringLiteral("schedulePage"),
                                QStringLiteral("inboxPage"), QStringLiteral("journalPage")};
        for (const QString &name : later)
            QVERIFY2(!reception.window().findChild<QWidget *>(name), qPrintable(name));
        for (int at = 0; at < later.size(); ++at) {
            reception.window()
                .findChild<QAction *>(QStringLiteral("pageAction%1").arg(MainWindow::Customer + at))
                ->trigger();
            QVERIFY2(reception.visible(qPrintable(later.at(at))), qPrintable(later.at(at)));
        }
        reception.window().showPage(MainWindow::Desk);
        QVERIFY(reception.visible("deskPage"));
    }

    void inboxIsCountedBeforeItIsShown()
    {
        Reception reception(1);
        openIn(reception, Demo::Berlin);
        const auto *action = reception.window().findChild<QAction *>(
            QStringLiteral("pageAction%1").arg(int(MainWindow::Inbox)));
        QVERIFY(!action->text().contains(u'1'));
        reception.workplace().sweep.stop();
        reception.workplace().sweep.start();
        reception.workplace().sweep.readSoon(Cast::PendingAddress.id);
        QTRY_VERIFY_WITH_TIMEOUT(action->text().contains(u'1'), Patience);
        QVERIFY(!reception.window().findChild<QWidget *>(QStringLiteral("inboxPage")));
        reception.window().showPage(MainWindow::Inbox);
        QVERIFY(reception.visible("inboxPage"));
        QVERIFY(action->text().contains(u'1'));
    }

    void leavingCancelsWhatIsUnderWay()
    {
        Reception reception;
        openIn(reception, Demo::Hamburg);
        reception.fault("getCustomerById", Demo::FaultKind::Latency, 1, 700);
        reception.workplace().inHand.take(Cast::OtherStudio.id);
        QTRY_COMPARE(reception.requests("getCustomerById"), 1);
        const QPointer<Api::ApiClient> former = &reception.workplace().client;
        reception.choose(Demo::Berlin);
        QVERIFY(!former);
        QTRY_VERIFY_WITH_TIMEOUT(reception.isOpen(Demo::Berlin), Patience);

        // This answer comes after the late one would have.
        reception.fault("getCustomerById", Demo::FaultKind::Latency, 1, 1'000);
        reception.workplace().inHand.take(Cast::MayTrain.id);
        QTRY_VERIFY_WITH_TIMEOUT(reception.workplace().inHand.isLive(), Patience);
        QCOMPARE(reception.workplace().inHand.id(), Cast::MayTrain.id);
    }

    void hastySwitchingEndsInTheLastChoice()
    {
        Reception reception;
        openIn(reception, Demo::Berlin);
        reception.choose(Demo::Hamburg);
        reception.choose(Demo::Wien);
        reception.choose(Demo::Berlin);
        reception.choose(Demo::Hamburg);
        QTRY_VERIFY_WITH_TIMEOUT(reception.isOpen(Demo::Hamburg), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(reception.workplace().sync.completedAt().isValid(), Patience);
        QVERIFY(reception.isOpen(Demo::Hamburg));
    }

    void lostCheckInIsSettledOnReturn()
    {
        Reception reception;
        openIn(reception, Demo::Berlin);
        reception.fault("getCustomersCheckinHistory", Demo::FaultKind::Silence);
        reception.fault("checkin", Demo::FaultKind::LostAnswer, 1);
        reception.workplace().acts.run({Cast::MayTrain.id, QStringLiteral("Mara Lindqvist"),
                                        CheckInAct{QDateTime::currentDateTimeUtc()}},
                                       this, [](const ActOutcome &) {});
        QTRY_COMPARE(reception.server().writesApplied(QStringLiteral("checkin")), 1);
        reception.choose(Demo::Hamburg);
        QTRY_VERIFY_WITH_TIMEOUT(reception.isOpen(Demo::Hamburg), Patience);
        QVERIFY(reception.workplace().journal.openEntries().isEmpty());
        reception.server().clearFaults();

        reception.choose(Demo::Berlin);
        QTRY_VERIFY_WITH_TIMEOUT(reception.isOpen(Demo::Berlin), Patience);
        const Journal &journal = reception.workplace().journal;
        QTRY_VERIFY_WITH_TIMEOUT(journal.openEntries().isEmpty(), Patience);
        const auto entries = journal.entries(QDateTime::fromSecsSinceEpoch(0), 10);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().outcome.state, ActState::Done);
        QVERIFY(entries.first().outcome.settled);
        QCOMPARE(reception.server().writesApplied(QStringLiteral("checkin")), 1);
        QCOMPARE(reception.requests("checkin"), 1);
    }

    void refusedKeyIsReplaced()
    {
        Reception reception(1);
        reception.vault.keepForSession(reception.idOf(Demo::Berlin), "wrong");
        reception.open();
        QTRY_VERIFY_WITH_TIMEOUT(reception.visible("keyProblemPanel"), Patience);
        QVERIFY(!reception.program->session());
        QTest::mouseClick(reception.visible("replaceKeyButton", "keyProblemPanel"), Qt::LeftButton);
        QVERIFY(reception.visible("studiosPage"));
        enterKey(reception, {}, keyOf(Demo::Berlin));
        QTRY_VERIFY_WITH_TIMEOUT(reception.isOpen(Demo::Berlin), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(reception.workplace().sync.completedAt().isValid(), Patience);
    }

    void refusedKeyIsTriedAgain()
    {
        Reception reception(1);
        const QString id = reception.idOf(Demo::Berlin);
        reception.vault.keepForSession(id, "wrong");
        reception.open();
        QTRY_VERIFY_WITH_TIMEOUT(reception.visible("keyProblemPanel"), Patience);
        // Whichever is refused first closes the studio, before the other may have been sent.
        const auto asked = [&reception] {
            return reception.requests("getCustomers") + reception.requests("getUtilization");
        };
        const int before = asked();
        const QPointer<QWidget> panel = reception.visible("keyProblemPanel");
        QTest::mouseClick(reception.visible("retryButton"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!panel && reception.visible("keyProblemPanel"), Patience);
        QVERIFY(asked() > before);
        QCOMPARE(reception.registry.currentId(), id);
    }

    void missingKeyIsEnteredForTheSession()
    {
        Reception reception(1);
        const Studio studio = reception.registry.studios().constFirst();
        reception.registry.remove(studio.id); // takes its key along
        reception.registry.add(studio);
        reception.open();
        QTRY_VERIFY_WITH_TIMEOUT(reception.visible("keyProblemPanel"), Patience);
        QVERIFY(!reception.program->session());
        reception.visible<QLineEdit>("keyField", "keyProblemPanel")
            ->setText(QString(Demo::Berlin.apiKey));
        QTest::mouseClick(reception.visible("sessionOnlyButton", "keyProblemPanel"),
                          Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(reception.isOpen(Demo::Berlin), Patience);
        QVERIFY(!reception.visible("keyProblemPanel"));
        QVERIFY(reception.visible("deskPage"));
    }

    void damagedFileIsSetAside_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("store") << QStringLiteral("store.sqlite");
        QTest::newRow("journal") << QStringLiteral("journal.sqlite");
    }

    void damagedFileIsSetAside()
    {
        QFETCH(const QString, file);
        Reception reception(1);
        const QDir folder(reception.registry.folderOf(reception.idOf(Demo::Berlin)));
        QVERIFY(QDir().mkpath(folder.path()));
        QFile damaged(folder.filePath(file));
        QVERIFY(damaged.open(QFile::WriteOnly));
        QVERIFY(damaged.write(QByteArray("no database ").repeated(500)) > 0);
        damaged.close();
        reception.open();
        QTRY_VERIFY_WITH_TIMEOUT(reception.isOpen(Demo::Berlin), Patience);
        const QStringList aside = folder.entryList({file + QStringLiteral(".*.unusable")});
        QCOMPARE(aside.size(), 1);
        QVERIFY(reception.window().toaster().text().contains(aside.first()));
        QTRY_VERIFY_WITH_TIMEOUT(reception.workplace().sync.completedAt().isValid(), Patience);
        QVERIFY(reception.workplace().customers.count() > 0);
        QVERIFY(reception.workplace().journal.record({1, {}, LiftRestrictionAct{}}));
    }

    void removingTheOpenStudioOpensTheNext()
    {
        Reception reception(2);
        openIn(reception, Demo::Hamburg);
        const QString id = reception.idOf(Demo::Hamburg);
        QVERIFY(reception.registry.remove(id));
        QVERIFY(!reception.isOpen(Demo::Hamburg));
        QVERIFY(!QFile::exists(reception.registry.folderOf(id)));
        QTRY_VERIFY_WITH_TIMEOUT(reception.isOpen(Demo::Berlin), Patience);
        QVERIFY(reception.registry.remove(reception.idOf(Demo::Berlin)));
        QVERIFY(!reception.program->session());
        QVERIFY(reception.visible("welcomePage"));
    }

    void removingAnotherStudioLeavesTheOpenOneAlone()
    {
        Reception reception(2);
        openIn(reception, Demo::Berlin);
        const Session *session = reception.program->session();
        QVERIFY(reception.registry.remove(reception.idOf(Demo::Hamburg)));
        QCOMPARE(reception.program->session(), session);
    }

    void scanActsInTheNewStudioAlone()
    {
        Reception reception;
        reception.fault("getCustomers", Demo::FaultKind::Silence); // so that the server is asked
        openIn(reception, Demo::Hamburg);
        reception.fault("getCustomerBy", Demo::FaultKind::Latency, 1, 500);
        reception.window().deskPage()->takeScan(Cast::MayTrain.cardNumber);
        QTRY_COMPARE(reception.requests("getCustomerBy"), 1);
        reception.choose(Demo::Berlin);
        QTRY_VERIFY_WITH_TIMEOUT(reception.isOpen(Demo::Berlin), Patience);
        reception.fault("getCustomerBy", Demo::FaultKind::Latency, 1, 800);
        reception.window().deskPage()->takeScan(Cast::NoPhoto.cardNumber);
        QTRY_COMPARE_WITH_TIMEOUT(reception.workplace().inHand.id(), Cast::NoPhoto.id, Patience);
        const auto request = reception.server().lastRequest(QStringLiteral("getCustomerBy"));
        QCOMPARE(request->header("x-api-key"), keyOf(Demo::Berlin));
        QTRY_VERIFY_WITH_TIMEOUT(reception.workplace().inHand.isLive(), Patience);
        QCOMPARE(reception.workplace().inHand.id(), Cast::NoPhoto.id);
    }

    void learnedCardFormatKeepsTheDeskAsItIs()
    {
        Reception reception(1);
        openIn(reception, Demo::Berlin);
        const QPointer<DeskPage> page = reception.window().deskPage();
        page->takeScan(Cast::MayTrain.cardNumber);
        QTRY_COMPARE_WITH_TIMEOUT(reception.registry.studios().constFirst().cardFormat,
                                  Api::CardNumberFormat::Decimal, Patience);
        QVERIFY(page);
        QTRY_COMPARE(reception.workplace().inHand.id(), Cast::MayTrain.id);
        QCOMPARE(reception.window().deskPage(), page.data());
        QCOMPARE(reception.program->session()->studio().cardFormat, Api::CardNumberFormat::Decimal);
    }
};

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
