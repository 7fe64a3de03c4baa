// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/ui/amendments/inboxscreen.h"
#include "ui/widgets/confirmbar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Frontdesk;

/// The list, the difference and how one gets around on the page.
class InboxPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWaits();
    void comparesAndMasks();
    void backOfficeWasFaster_data();
    void backOfficeWasFaster();
    void sweepTellsWhoWasFaster_data();
    void sweepTellsWhoWasFaster();
    void keysLeadEverywhere();
    void searchFiltersAndGoesBack();
    void snoozesUntilTomorrow();
    void calledBackIsNoted();
    void emptySaysHowFar();
    void everythingHasAName();
};

void InboxPageTest::showsWhatWaits()
{
    InboxScreen desk;
    const QSignalSpy counts(&desk.feed.inbox(), &Inbox::countsChanged);
    desk.read({Demo::Cast::PendingAddress, Demo::Cast::PendingPayment, Demo::Cast::PendingContact,
               Demo::Cast::PendingIdlePeriod, Demo::Cast::PendingCancelation});
    QCOMPARE(desk.rows().rowCount(), 5);
    QVERIFY(!counts.isEmpty());
    QCOMPARE(desk.feed.inbox().count(InboxStage::Open), 5);
    const int address = desk.rowOf(RequestKind::Address);
    QVERIFY(desk.text(address, InboxModel::SummaryColumn).contains(str("→")));
    QCOMPARE(desk.text(address, InboxModel::StateColumn), str("Waiting"));
    const int payment = desk.rowOf(RequestKind::Payment);
    QVERIFY(desk.text(payment, InboxModel::SummaryColumn).startsWith(str("IBAN: ••••")));
}

void InboxPageTest::comparesAndMasks()
{
    InboxScreen desk;
    desk.read({Demo::Cast::PendingPayment});
    desk.choose(RequestKind::Payment);
    QTRY_VERIFY(desk.page.diff().request());
    const QString iban = desk.page.diff().request()->requested.value(str("iban"));
    QVERIFY(iban.size() > 15);
    const auto shown = [&desk] {
        QString all;
        auto &diff = desk.page.diff();
        for (int row = 0; row < diff.rowCount(); ++row)
            all += diff.index(row, FieldsModel::RequestedColumn).data().toString() + u'\n';
        return all.remove(u' ');
    };
    QVERIFY(!shown().contains(iban));
    QVERIFY(!desk.hints().isEmpty());
    QSignalSpy revealed(&desk.page.diff(), &RequestDiffModel::revealed);
    QTest::keyClick(&desk.table(), Qt::Key_F4);
    QTRY_VERIFY(shown().contains(iban));
    QCOMPARE(revealed.size(), 1);
    desk.page.hide();
    QVERIFY(!shown().contains(iban));
}

void InboxPageTest::backOfficeWasFaster_data()
{
    QTest::addColumn<bool>("isVerified");
    QTest::addColumn<RequestState>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("verified") << true << RequestState::Applied << str("is what was asked for");
    QTest::newRow("declined") << false << RequestState::EndedElsewhere << str("is as it was");
}

void InboxPageTest::backOfficeWasFaster()
{
    QFETCH(bool, isVerified);
    QFETCH(RequestState, state);
    QFETCH(QString, words);
    InboxScreen desk;
    desk.read({Demo::Cast::PendingAddress, Demo::Cast::PendingContact});
    desk.choose(RequestKind::Address);
    QTRY_VERIFY(desk.page.diff().request());
    const qint64 id = desk.waitingId(Demo::Cast::PendingAddress);
    QVERIFY(isVerified ? desk.demo.tenant.server.verify(id) : desk.demo.tenant.server.decline(id));

    QTest::keyClick(&desk.table(), Qt::Key_F5);
    QTRY_COMPARE(desk.row(RequestKind::Address).state, state);
    QCOMPARE(desk.rows().rowCount(), 1); // the other one
    desk.part<QToolButton>("stageDecided").click();
    QCOMPARE(desk.rows().rowCount(), 1);
    desk.choose(RequestKind::Address);
    QTRY_VERIFY(desk.page.diff().isGone());
    QVERIFY2(desk.part<QLabel>("requestState").text().contains(words),
             qPrintable(desk.part<QLabel>("requestState").text()));
    QVERIFY(!desk.part<QPushButton>("approveButton").isEnabled());
}

void InboxPageTest::sweepTellsWhoWasFaster_data()
{
    QTest::addColumn<bool>("isVerified");
    QTest::addColumn<RequestState>("state");
    QTest::newRow("verified") << true << RequestState::Applied;
    QTest::newRow("declined") << false << RequestState::EndedElsewhere;
}

void InboxPageTest::sweepTellsWhoWasFaster()
{
    QFETCH(bool, isVerified);
    InboxScreen desk;
    desk.read({Demo::Cast::PendingAddress});
    const qint64 id = desk.waitingId(Demo::Cast::PendingAddress);
    const RequestKey key{RequestKind::Address, Demo::Cast::PendingAddress.id, id};
    const auto row = [&] { return desk.page.feed().inbox().find(key).value_or(InboxRow()); };
    QCOMPARE(row().state, RequestState::Waiting);
    QVERIFY(isVerified ? desk.demo.tenant.server.verify(id) : desk.demo.tenant.server.decline(id));
    desk.demo.sweep.start();
    desk.demo.sweep.readSoon(key.customer);
    QTRY_VERIFY(row().stage == InboxStage::Decided);
    QTEST(row().state, "state");
}

void InboxPageTest::keysLeadEverywhere()
{
    InboxScreen desk;
    desk.read({Demo::Cast::PendingAddress});
    desk.page.focusList();
    QTRY_VERIFY(desk.page.diff().request());
    QSignalSpy customer(&desk.page, &InboxPage::customerWanted);
    QTest::keyClick(&desk.table(), Qt::Key_H);
    QTRY_COMPARE(customer.size(), 1);
    QCOMPARE(customer.first().at(0).toLongLong(), Demo::Cast::PendingAddress.id);
    QCOMPARE(customer.first().at(1).toString(), str("historyPage"));
    QTest::keyClick(&desk.table(), Qt::Key_O);
    QTRY_COMPARE(customer.size(), 2);
    QTest::keyClick(&desk.table(), Qt::Key_W);
    auto &confirm = desk.part<ConfirmBar>("confirmBar");
    QTRY_VERIFY(confirm.isVisible());
    QTest::keyClick(&confirm, Qt::Key_Escape);
    QVERIFY(!confirm.isVisible());
}

void InboxPageTest::searchFiltersAndGoesBack()
{
    InboxScreen desk;
    desk.read({Demo::Cast::PendingAddress, Demo::Cast::PendingPayment});
    desk.page.focusList();
    QTest::keyClick(&desk.table(), Qt::Key_Slash);
    auto &search = desk.part<QLineEdit>("inboxSearch");
    QTRY_VERIFY(search.hasFocus());
    QTest::keyClicks(&search, str("adsw")); // letters that are keys elsewhere
    QCOMPARE(search.text(), str("adsw"));
    QCOMPARE(desk.rows().rowCount(), 0);
    QVERIFY(desk.listState("stateTitle").contains(str("Nothing matches")));
    desk.part<QWidget>("inboxState").findChild<QPushButton *>(str("retryButton"))->click();
    QCOMPARE(desk.rows().rowCount(), 2);
    auto &kind = desk.part<QComboBox>("kindFilter");
    kind.setCurrentIndex(kind.findData(int(RequestKind::Payment)));
    QCOMPARE(desk.rows().rowCount(), 1);
    QTest::keyClick(&search, Qt::Key_Escape);
    QTRY_VERIFY(desk.table().hasFocus());
}

void InboxPageTest::snoozesUntilTomorrow()
{
    InboxScreen desk;
    desk.read({Demo::Cast::PendingAddress, Demo::Cast::PendingPayment});
    desk.choose(RequestKind::Address);
    desk.page.findChild<QAction *>(str("snoozeTomorrow"))->trigger();
    QTRY_COMPARE(desk.row(RequestKind::Address).stage, InboxStage::Snoozed);
    QCOMPARE(desk.rows().rowCount(), 1);
    QCOMPARE(desk.row(RequestKind::Address).snoozedUntil.toLocalTime().date(),
             demoNoon().date().addDays(1));
    desk.part<QToolButton>("stageSnoozed").click();
    QCOMPARE(desk.rows().rowCount(), 1);
    QVERIFY(desk.part<QToolButton>("stageSnoozed").text().contains(str("(1)")));
}

void InboxPageTest::calledBackIsNoted()
{
    InboxScreen desk;
    desk.read({Demo::Cast::PendingAddress});
    desk.page.focusList();
    auto &by = desk.part<QLabel>("calledBackBy");
    QCOMPARE(by.text(), str("Nobody has called back yet."));
    QTest::keyClick(&desk.table(), Qt::Key_C);
    QTRY_VERIFY2(by.text().startsWith(str("Called back by")), qPrintable(by.text()));
}

void InboxPageTest::emptySaysHowFar()
{
    InboxScreen desk;
    QCOMPARE(desk.listState("stateTitle"), str("Nothing waits"));
    QVERIFY(desk.listState("stateText").contains(str("looked through")));
    QVERIFY(!desk.part<QPushButton>("approveButton").isEnabled());
}

void InboxPageTest::everythingHasAName()
{
    InboxScreen desk;
    desk.read({Demo::Cast::PendingPayment});
    desk.choose(RequestKind::Payment);
    for (const QWidget *widget : desk.page.findChildren<QWidget *>()) {
        const bool isForHands = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const InboxTable *>(widget);
        const bool isQts = qobject_cast<const QLineEdit *>(widget->parent()); // to clear it
        if (isForHands && !isQts && widget->isVisibleTo(&desk.page)
            && !widget->objectName().startsWith(u"qt_")) {
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isNamed
                = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(isNamed, qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(InboxPageTest)
#include "tst_inboxpage.moc"
