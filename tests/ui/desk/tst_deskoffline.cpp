// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/desk/deskfacts.h"
#include "tests/demodesk.h"
#include "ui/desk/deskpage.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toaster.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Frontdesk;
using namespace std::chrono_literals;
using Demo::FaultKind;
namespace Cast = Demo::Cast;

namespace {

const auto AsOfNoon
    = QStringLiteral("As of %1").arg(QLocale::c().toString(QTime(12, 0), QLocale::ShortFormat));

} // namespace

/// The desk while the line is down: it goes on with what was read, and says from when that is.
class TestDeskOffline : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        Desk()
        {
            demo.studio.studioId = Demo::Berlin.studioId;
            window.resize(1280, 760);
            toaster = new Toaster(&window);
            page = new DeskPage(demo.workplace, *toaster);
            auto *layout = new QVBoxLayout(&window);
            layout->addWidget(page);
            window.show();
            window.activateWindow();
            page->focusSearch();
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
        void goOffline()
        {
            demo.tenant.server.setFault({QStringLiteral("*"), FaultKind::LostRequest, -1, 1, 0});
            // An answer of before may come in between.
            QTRY_VERIFY((demo.line.probe(), demo.line.isOffline()));
        }
        void takeLive(const Demo::CastMember &member, const QString &verdict)
        {
            demo.inHand.take(member.id);
            QTRY_COMPARE_WITH_TIMEOUT(text("verdictTitle"), verdict, 10'000);
            QTRY_VERIFY(demo.inHand.isLive());
            QTRY_VERIFY(!child("verdictAge")->isVisible());
        }

        DemoDesk demo;
        QWidget window;
        Toaster *toaster;
        DeskPage *page;
    };

private Q_SLOTS:
    void initTestCase() { Theme::apply(Theme::Choice::Light); }

    void verdictOfEarlierIsDrawnAsSuch()
    {
        Desk desk;
        desk.takeLive(Cast::MayTrain, QStringLiteral("May train"));
        desk.demo.inHand.take(0);
        desk.goOffline();
        desk.demo.inHand.take(Cast::MayTrain.id);
        QCOMPARE(desk.text("verdictTitle"), QStringLiteral("May train")); // at once
        QTRY_VERIFY(desk.text("verdictAge").startsWith(AsOfNoon));
        QVERIFY(desk.child("verdictAge")->isVisible());
        QVERIFY(desk.child("verdictBanner")->accessibleDescription().contains(AsOfNoon));
        QVERIFY(desk.reasons().isEmpty());
        QVERIFY(desk.text("customerContract") != QStringLiteral("Loading…"));

        desk.demo.tenant.server.clearFaults(); // and nobody clicks
        QTRY_VERIFY(!desk.child("verdictAge")->isVisible());
        QCOMPARE(desk.text("verdictTitle"), QStringLiteral("May train"));
        QTRY_COMPARE(desk.text("freshness"), QStringLiteral("Live"));
    }

    void checkInIsKeptAndSentLater()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.takeLive(Cast::MayTrain, QStringLiteral("May train"));
        desk.goOffline();
        const int before = desk.demo.tenant.requests("checkin");
        QTest::keyClick(desk.window.windowHandle(), Qt::Key_F9); // once: this morning it was good
        QTRY_COMPARE(desk.toaster->text(),
                     QStringLiteral("Check-in kept: Mara Lindqvist. It will be sent when the "
                                    "connection is back; nothing more has to be done."));
        QCOMPARE(desk.demo.tenant.requests("checkin"), before);
        const auto *arrivals = desk.child<QTableView>("arrivals")->model();
        QCOMPARE(arrivals->rowCount(), 1);
        QCOMPARE(arrivals->index(0, ArrivalsModel::StateColumn).data().toString(),
                 QStringLiteral("Kept, not sent yet"));
        QVERIFY(desk.text("checkInHint").contains(QStringLiteral("kept here")));
        QTest::keyClick(desk.window.windowHandle(), Qt::Key_F9); // the card was held up again
        QTRY_VERIFY(desk.toaster->text().contains(QStringLiteral("not sent a second time")));
        QTest::keyClick(desk.window.windowHandle(), Qt::Key_F10);
        QTRY_VERIFY(desk.toaster->text().contains(QStringLiteral("nothing was sent")));

        desk.demo.tenant.server.clearFaults();
        QTRY_COMPARE(desk.demo.tenant.writes("checkin"), 1);
        QTRY_VERIFY(desk.text("checkInHint").startsWith(QStringLiteral("Checked in at 12:00")));
        QCOMPARE(desk.demo.tenant.requests("checkin"), before + 1);
    }

    void stopStillTakesASecondPress()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.takeLive(Cast::AccessRefused, QStringLiteral("Stop"));
        desk.goOffline();
        QTest::keyClick(desk.window.windowHandle(), Qt::Key_F9);
        QVERIFY(desk.child("checkInQuestion")->isVisible());
        QVERIFY(desk.demo.journal.waitingEntries().isEmpty());
        QTest::keyClick(desk.window.windowHandle(), Qt::Key_F9);
        QCOMPARE(desk.demo.journal.waitingEntries().size(), 1);
    }

    void whatWasNeverReadIsSaid()
    {
        Desk desk;
        desk.takeLive(Cast::MayTrain, QStringLiteral("May train"));
        QVERIFY(desk.demo.database.run(QStringLiteral("delete from customer_fact")));
        desk.demo.inHand.take(0);
        desk.goOffline();
        desk.demo.inHand.take(Cast::MayTrain.id);
        QTRY_COMPARE(desk.text("verdictTitle"), QStringLiteral("Look"));
        QVERIFY(desk.reasons().contains(QStringLiteral("The contracts could not be checked")));
        QVERIFY(desk.reasons().contains(QStringLiteral("The balance could not be checked")));
    }

    void whatWasReadYesterdayIsAReasonToLook()
    {
        Desk desk;
        desk.takeLive(Cast::MayTrain, QStringLiteral("May train"));
        const QDateTime yesterday = demoNoon().addDays(-1);
        const auto account = desk.demo.facts.find<Api::AccountBalance>(Cast::MayTrain.id);
        QVERIFY(desk.demo.facts.keep(Cast::MayTrain.id, account->value, yesterday));
        desk.demo.inHand.take(0);
        desk.goOffline();
        desk.demo.inHand.take(Cast::MayTrain.id);
        QTRY_COMPARE(desk.text("verdictTitle"), QStringLiteral("Look"));
        QVERIFY(desk.reasons().contains(QStringLiteral("Last checked on 10 Mar 2026")));
    }

    void fromTheCacheThenLive()
    {
        Desk desk;
        desk.takeLive(Cast::MayTrain, QStringLiteral("May train"));
        desk.demo.inHand.take(0);
        desk.demo.tenant.fail("getCustomersContracts", FaultKind::Latency, 1, 300);
        desk.demo.inHand.take(Cast::MayTrain.id);
        QCOMPARE(desk.text("verdictTitle"), QStringLiteral("May train"));
        QCOMPARE(desk.text("verdictAge"), QStringLiteral("%1, being checked").arg(AsOfNoon));
        QTRY_VERIFY(!desk.child("verdictAge")->isVisible());
        QCOMPARE(desk.text("verdictTitle"), QStringLiteral("May train"));
    }

    void bookingsOfTodayStay()
    {
        Desk desk;
        desk.takeLive(Cast::BookedToday, QStringLiteral("May train"));
        auto *bookings = desk.child<QListView>("todaysBookings");
        QTRY_COMPARE(bookings->model()->rowCount(), 2);
        desk.demo.inHand.take(0);
        desk.goOffline();
        desk.demo.inHand.take(Cast::BookedToday.id);
        QCOMPARE(bookings->model()->rowCount(), 2);
        QTRY_COMPARE(desk.text("bookingsState"), AsOfNoon);
    }

    void anUnknownCardCannotBeAskedFor()
    {
        Desk desk;
        desk.goOffline();
        desk.page->takeScan(QStringLiteral("99999999"));
        QTRY_VERIFY(desk.child("scanNotice")->isVisible());
        QVERIFY(desk.child("scanNotice")
                    ->accessibleDescription()
                    .contains(QStringLiteral("not among the cards known on this computer")));
    }
};

QTEST_MAIN(TestDeskOffline)
#include "tst_deskoffline.moc"
