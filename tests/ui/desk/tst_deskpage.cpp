// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/demodesk.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/scannerfilter.h"
#include "ui/desk/verdictsound.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toaster.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Frontdesk;
using Demo::CastMember;
namespace Cast = Demo::Cast;

/// The desk as a person uses it, on the real demo tenant and a real store.
class TestDeskPage : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        explicit Desk(const Demo::StudioAccess &access = Demo::Berlin) : demo(access)
        {
            demo.studio.studioId = access.studioId;
            window.resize(1280, 760);
            toaster = new Toaster(&window);
            page = new DeskPage(demo.workplace, *toaster);
            auto *layout = new QVBoxLayout(&window);
            layout->setContentsMargins(0, 0, 0, 0);
            layout->addWidget(page);
            window.show();
            window.activateWindow();
            page->focusSearch();
            page->setScannerReady(true);
        }

        template <class T = QWidget> T *child(const char *name) const
        {
            auto *widget = page->findChild<T *>(QLatin1String(name));
            if (!widget)
                qFatal("no %s", name);
            return widget;
        }

        [[nodiscard]] QString text(const char *name) const { return child<QLabel>(name)->text(); }

        [[nodiscard]] QString reasons() const
        {
            QStringList texts;
            for (const QLabel *label :
                 page->findChildren<QLabel *>(QStringLiteral("verdictReason")))
                texts.append(label->text());
            return texts.join(QLatin1Char('\n'));
        }

        void readCustomers()
        {
            QSignalSpy completed(&demo.sync, &CustomerSync::passCompleted);
            demo.sync.start();
            QTRY_COMPARE_WITH_TIMEOUT(completed.count(), 1, 30'000);
        }

        void type(const QString &text) const
        {
            for (const QChar letter : text) {
                QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
                QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
            }
        }

        void press(int key, Qt::KeyboardModifiers modifiers = {})
        {
            QTest::keyClick(window.windowHandle(), Qt::Key(key), modifiers);
        }

        DemoDesk demo;
        QWidget window;
        Toaster *toaster;
        DeskPage *page;
    };

    std::unique_ptr<Desk> m_shared; ///< for what changes nothing

    static void take(Desk &desk, const CastMember &member, const QString &verdict)
    {
        desk.demo.inHand.take(member.id);
        QTRY_COMPARE_WITH_TIMEOUT(desk.text("verdictTitle"), verdict, 10'000);
        QTRY_VERIFY(desk.demo.inHand.isLive());
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(Theme::Choice::Light);
        m_shared = std::make_unique<Desk>();
        QVERIFY(QTest::qWaitForWindowActive(&m_shared->window));
        m_shared->readCustomers();
    }

    void cleanupTestCase() { m_shared.reset(); }

    void verdictOfEach_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("id");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const CastMember &member, const char *typed,
                            const char *verdict, const char *reason = "") {
            QTest::newRow(name) << QString::fromUtf8(typed) << member.id
                                << QString::fromUtf8(verdict) << QString::fromUtf8(reason);
        };
        row("may train", Cast::MayTrain, "lindqvist", "May train");
        row("restricted", Cast::Restricted, "grossmann", "Stop",
            "Access restricted from 6 Mar 2026 to 5 Apr 2026: Spiegel beschädigt");
        row("idle", Cast::IdleNow, "yildiz", "Stop", "Idle since 1 Mar 2026, until 31 Mar 2026");
        row("no contract", Cast::NoContract, "lukasiewicz", "Stop", "No active contract");
        row("debt collection", Cast::DebtCollection, "thonnesen", "Stop", "In debt collection");
        row("contract ending", Cast::ContractEnding, "kjaer", "Look",
            "Contract cancelled, last day 20 Mar 2026");
        row("other studio", Cast::OtherStudio, "dangelo", "Look", "At home in another studio");
        row("access refused", Cast::AccessRefused, "novacek", "Stop", "Access refused");
        row("birthday", Cast::BirthdayToday, "beaufort amelie", "May train");
        row("long name", Cast::LongName, "oyarzabal", "May train");
        row("dunning", Cast::Dunning, "sokolow", "Look", "Dunning: ");
        row("idle soon", Cast::IdleSoon, "ozturk", "May train",
            "Idle from 18 Mar 2026 to 17 Apr 2026");
        row("prospect", Cast::Prospect, "haddad", "Stop", "Prospect: no contract yet");
        row("former member", Cast::Former, "B-27", "Stop", "Former member");
        row("no photo", Cast::NoPhoto, "saether", "May train");
        row("restricted for ever", Cast::RestrictedForever, "briain", "Stop",
            "Access restricted: Hausverbot");
        row("booked today", Cast::BookedToday, "bohm hannah", "May train");
    }

    void verdictOfEach()
    {
        QFETCH(const QString, typed);
        QFETCH(const qint64, id);
        QFETCH(const QString, verdict);
        QFETCH(const QString, reason);
        Desk &desk = *m_shared;
        desk.type(typed);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.demo.inHand.id(), id);
        QTRY_COMPARE_WITH_TIMEOUT(desk.text("verdictTitle"), verdict, 10'000);
        QTRY_VERIFY2(desk.reasons().contains(reason), qPrintable(desk.reasons()));
        QVERIFY(!reason.isEmpty() || desk.reasons().isEmpty());
        QTRY_COMPARE(desk.text("freshness"), QStringLiteral("Live"));
        QCOMPARE(desk.child<QLineEdit>("searchBox")->text(), QString());
        desk.demo.inHand.take(0);
    }

    void birthdayCue()
    {
        take(*m_shared, Cast::BirthdayToday, QStringLiteral("May train"));
        QVERIFY(m_shared->child("birthday")->isVisible());
        QCOMPARE(m_shared->text("birthdayText"), QStringLiteral("Birthday today"));
        QVERIFY(m_shared->text("customerBorn").contains(QStringLiteral("40")));
        take(*m_shared, Cast::NoPhoto, QStringLiteral("May train"));
        QVERIFY(!m_shared->child("birthday")->isVisible());
    }

    void todaysBookings()
    {
        take(*m_shared, Cast::BookedToday, QStringLiteral("May train"));
        auto *bookings = m_shared->child<QAbstractItemView>("todaysBookings");
        QTRY_COMPARE(bookings->model()->rowCount(), 2);
        QVERIFY(bookings->isVisible());
    }

    void keysMoveThroughTheResults()
    {
        Desk &desk = *m_shared;
        desk.demo.inHand.take(0);
        desk.type(QStringLiteral("a"));
        auto *results = desk.child<QListView>("searchResults");
        QTRY_VERIFY(results->model()->rowCount() > 2);
        QCOMPARE(results->currentIndex().row(), 0);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Up);
        QCOMPARE(results->currentIndex().row(), 1);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.child<QLineEdit>("searchBox")->text(), QString());
        desk.type(QStringLiteral("xyzzy"));
        QTRY_COMPARE(desk.text("stateTitle"), QStringLiteral("Nobody found"));
        desk.press(Qt::Key_Escape);
    }

    void enterMeansWhatWasTyped_data()
    {
        QTest::addColumn<QString>("typedOn");
        QTest::addColumn<QString>("scanned");
        QTest::addColumn<qint64>("taken");
        const QString none;
        const QString card(Cast::NoPhoto.cardNumber);
        QTest::newRow("not the list of before") << none << none << Cast::MayTrain.id;
        QTest::newRow("nothing once typed on") << QStringLiteral("x") << none << qint64(0);
        QTest::newRow("nothing once scanned") << none << card << Cast::NoPhoto.id;
    }

    void enterMeansWhatWasTyped()
    {
        QFETCH(const QString, typedOn);
        QFETCH(const QString, scanned);
        QFETCH(const qint64, taken);
        Desk &desk = *m_shared;
        desk.demo.inHand.take(0);
        const auto *model
            = qobject_cast<CustomerSearchModel *>(desk.child<QListView>("searchResults")->model());
        QSignalSpy takenInHand(&desk.demo.inHand, &CustomerInHand::taken);
        desk.type(QStringLiteral("gr"));
        QTRY_VERIFY(model->isAnswered() && model->rowCount() > 0);
        // Keys bring their own turns of the event loop: the answer is held back meanwhile.
        const auto mayAnswer = std::make_shared<QSemaphore>();
        desk.demo.reader.run(
            &desk.window, [mayAnswer](Database &) { return mayAnswer->tryAcquire(1, 10'000); },
            [](bool) {});
        desk.child<QLineEdit>("searchBox")->setText(QStringLiteral("lindqvist"));
        desk.press(Qt::Key_Return);
        QCOMPARE(takenInHand.count(), 0);
        desk.type(typedOn);
        if (!scanned.isEmpty())
            desk.page->takeScan(scanned);
        mayAnswer->release();
        QTRY_VERIFY(model->isAnswered());
        QTRY_COMPARE(desk.demo.inHand.id(), taken);
        QVERIFY(takenInHand.count() <= 1);
        desk.press(Qt::Key_Escape);
        desk.demo.inHand.take(0);
    }

    void bookingsReadAreFoundFirst()
    {
        Desk &desk = *m_shared;
        take(desk, Cast::BookedToday, QStringLiteral("May train"));
        QTRY_COMPARE(desk.child<QAbstractItemView>("todaysBookings")->model()->rowCount(), 2);
        desk.demo.inHand.take(0);
        desk.type(QStringLiteral("b"));
        auto *results = desk.child<QListView>("searchResults");
        QTRY_COMPARE(results->model()->index(0, 0).data(IdRole).toLongLong(), Cast::BookedToday.id);
        desk.press(Qt::Key_Escape);
    }

    void typingAnywhereSearches()
    {
        Desk &desk = *m_shared;
        take(desk, Cast::MayTrain, QStringLiteral("May train"));
        desk.child<QPushButton>("openCustomer")->setFocus();
        desk.type(QStringLiteral("böhm"));
        QCOMPARE(desk.child<QLineEdit>("searchBox")->text(), QStringLiteral("böhm"));
        desk.press(Qt::Key_Escape);
    }

    void checksInOnce()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        take(desk, Cast::MayTrain, QStringLiteral("May train"));
        desk.press(Qt::Key_F9);
        desk.press(Qt::Key_F9); // under way: the second is none
        QTRY_COMPARE(desk.toaster->text(), QStringLiteral("Checked in: Mara Lindqvist"));
        QCOMPARE(desk.demo.tenant.requests("checkin"), 1);
        QCOMPARE(desk.demo.tenant.writes("checkin"), 1);
        QCOMPARE(desk.child<QTableView>("arrivals")->model()->rowCount(), 1);
        QVERIFY(desk.text("checkInHint").startsWith(QStringLiteral("Checked in at 12:00")));
        desk.press(Qt::Key_F10);
        QTRY_COMPARE(desk.demo.tenant.writes("checkout"), 1);
    }

    void stopTakesASecondPress()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        take(desk, Cast::AccessRefused, QStringLiteral("Stop"));
        QTRY_VERIFY(desk.child<QPushButton>("checkIn")->isEnabled());
        auto *button = desk.child<QPushButton>("checkIn");
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton); // a double click answers nothing
        QVERIFY(desk.child("checkInQuestion")->isVisible());
        QCOMPARE(desk.demo.tenant.requests("checkin"), 0);
        desk.child<QPushButton>("doNotCheckIn")->click();
        QVERIFY(!desk.child("checkInQuestion")->isVisible());
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.demo.tenant.writes("checkin"), 1);
        QVERIFY(!desk.child("checkInQuestion")->isVisible());
    }

    void questionIsForOneCustomerOnly()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        take(desk, Cast::AccessRefused, QStringLiteral("Stop"));
        desk.press(Qt::Key_F9);
        take(desk, Cast::Restricted, QStringLiteral("Stop"));
        QVERIFY(!desk.child("checkInQuestion")->isVisible());
        desk.press(Qt::Key_F9);
        QVERIFY(desk.child("checkInQuestion")->isVisible());
        QCOMPARE(desk.demo.tenant.requests("checkin"), 0);
    }

    void missingScopeIsRemembered()
    {
        Desk desk(Demo::Wien);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.readCustomers();
        desk.type(QStringLiteral("a"));
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.demo.inHand.isLive());
        QTRY_VERIFY(desk.reasons().contains(QStringLiteral("balance could not be checked")));
        QTRY_VERIFY(desk.text("verdictTitle") != QStringLiteral("Checking…"));
        desk.press(Qt::Key_F9);
        if (desk.child("checkInQuestion")->isVisible())
            desk.press(Qt::Key_F9);
        QTRY_VERIFY(desk.text("checkInHint").contains(QStringLiteral("CHECKIN_WRITE")));
        QVERIFY(!desk.child<QPushButton>("checkIn")->isEnabled());
        desk.press(Qt::Key_F9);
        QCOMPARE(desk.demo.tenant.requests("checkin"), 1);
    }

    void lostAnswerIsOneCheckIn()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        take(desk, Cast::MayTrain, QStringLiteral("May train"));
        desk.demo.tenant.fail("checkin", Demo::FaultKind::LostAnswer, 1);
        desk.press(Qt::Key_F9);
        QTRY_VERIFY_WITH_TIMEOUT(desk.toaster->text().startsWith(QStringLiteral("The answer was")),
                                 10'000);
        QCOMPARE(desk.demo.tenant.requests("checkin"), 1);
        QCOMPARE(desk.demo.tenant.writes("checkin"), 1);
    }

    void scanTakesTheCustomer()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        ScannerFilter filter([](const QKeyEvent &) { return qint64(1); }, nullptr);
        connect(&filter, &ScannerFilter::scanned, desk.page, &DeskPage::takeScan);
        QSignalSpy learned(desk.page, &DeskPage::cardFormatLearned);
        desk.type(QString(Cast::MayTrain.cardNumber));
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.demo.inHand.id(), Cast::MayTrain.id);
        QCOMPARE(desk.child<QLineEdit>("searchBox")->text(), QString());
        QCOMPARE(learned.count(), 1);
        QTRY_COMPARE(desk.text("verdictTitle"), QStringLiteral("May train"));
    }

    void unknownCardIsOffered()
    {
        Desk desk;
        QSignalSpy assign(desk.page, &DeskPage::assignRequested);
        desk.page->takeScan(QStringLiteral("99999999"));
        QTRY_VERIFY(desk.child("scanNotice")->isVisible());
        QCOMPARE(desk.text("scanTitle"), QStringLiteral("Card 99999999 is not known"));
        desk.child<QPushButton>("assignCard")->click();
        QCOMPARE(assign.count(), 1);
        QCOMPARE(assign.at(0).at(0).toString(), QStringLiteral("99999999"));
        QVERIFY(!desk.child("scanNotice")->isVisible());
    }

    void scanPutsTheLastCustomerDown()
    {
        Desk desk;
        take(desk, Cast::MayTrain, QStringLiteral("May train"));
        desk.page->takeScan(QStringLiteral("99999999"));
        QVERIFY(desk.demo.inHand.isEmpty());
        QVERIFY(!desk.child("verdictBanner")->isVisible());
        QTRY_VERIFY(desk.child("scanNotice")->isVisible());
        take(desk, Cast::NoPhoto, QStringLiteral("May train"));
        QVERIFY(!desk.child("scanNotice")->isVisible());
    }

    void sounds_data()
    {
        QTest::addColumn<bool>("isOn");
        QTest::addColumn<qint64>("customer");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<int>("beeps");
        const QString good = QStringLiteral("May train");
        QTest::newRow("off") << false << Cast::AccessRefused.id << QStringLiteral("Stop") << 0;
        QTest::newRow("may train") << true << Cast::MayTrain.id << good << 1;
        QTest::newRow("stop") << true << Cast::AccessRefused.id << QStringLiteral("Stop") << 2;
    }

    void sounds()
    {
        QFETCH(const bool, isOn);
        QFETCH(const qint64, customer);
        QFETCH(const QString, verdict);
        QFETCH(const int, beeps);
        Desk &desk = *m_shared;
        desk.page->setSoundsOn(isOn);
        QSignalSpy beeped(desk.page->findChild<VerdictSound *>(), &VerdictSound::beeped);
        take(desk, {.id = customer}, verdict);
        QTRY_COMPARE(beeped.count(), beeps);
        QTest::qWait(300); // the time in which one beep too many would come
        QCOMPARE(beeped.count(), beeps);
        desk.page->setSoundsOn(false);
        desk.demo.inHand.take(0);
    }

    void failedLookupCanBeRepeated()
    {
        Desk desk;
        desk.demo.tenant.fail("getCustomerBy", Demo::FaultKind::WrongJson, 1);
        desk.page->takeScan(QString(Cast::MayTrain.cardNumber));
        QTRY_VERIFY(desk.child("retryScan")->isVisible());
        QVERIFY(!desk.child("assignCard")->isVisible());
        desk.child<QPushButton>("retryScan")->click();
        QTRY_COMPARE(desk.demo.inHand.id(), Cast::MayTrain.id);
    }

    /// Writes pictures of the page to the folder that FRONTDESK_PICTURES names.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("FRONTDESK_PICTURES");
        if (folder.isEmpty())
            QSKIP("FRONTDESK_PICTURES names no folder.");
        Desk &desk = *m_shared;
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.page->setScannerReady(true);
        for (const bool isDark : {false, true}) {
            Theme::apply(isDark ? Theme::Choice::Dark : Theme::Choice::Light);
            for (const QSize size : {QSize(1280, 740), QSize(1024, 580)}) {
                desk.window.resize(size);
                const QString suffix
                    = QStringLiteral("-%1-%2.png")
                          .arg(isDark ? QStringLiteral("dark") : QStringLiteral("light"))
                          .arg(size.width());
                const auto grab = [&](const QString &name) {
                    QTest::qWait(300);
                    const QString path = folder + QLatin1Char('/') + name + suffix;
                    QVERIFY(desk.window.grab().save(path));
                };
                desk.demo.inHand.take(0);
                grab(QStringLiteral("empty"));
                take(desk, Cast::BookedToday, QStringLiteral("May train"));
                if (!isDark)
                    desk.press(Qt::Key_F9);
                grab(QStringLiteral("maytrain"));
                take(desk, Cast::DebtCollection, QStringLiteral("Stop"));
                desk.press(Qt::Key_F9);
                grab(QStringLiteral("stop"));
                take(desk, Cast::LongName, QStringLiteral("May train"));
                desk.page->takeScan(QStringLiteral("99999999"));
                grab(QStringLiteral("longname"));
                take(desk, Cast::ContractEnding, QStringLiteral("Look"));
                grab(QStringLiteral("look"));
                desk.type(QStringLiteral("ma"));
                grab(QStringLiteral("results"));
                desk.press(Qt::Key_Escape);
            }
        }
    }
};

QTEST_MAIN(TestDeskPage)
#include "tst_deskpage.moc"
