// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/schedule/schedulepage.h"

#include "tests/demodesk.h"
#include "ui/schedule/slotlist.h"
#include "ui/widgets/toaster.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Frontdesk;
namespace Cast = Demo::Cast;
namespace CastClass = Demo::CastClass;
using Fault = Demo::FaultKind;

class TestSchedulePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DemoDesk>();
        m_window = std::make_unique<QWidget>();
        m_toaster = new Toaster(m_window.get());
        m_page = new SchedulePage(m_desk->workplace, *m_toaster);
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_page);
        m_window->resize(1280, 760);
        m_keys = 0;
    }

    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void booksWithFewKeys()
    {
        open(Cast::MayTrain.id);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(detail("slotTitle"), QStringLiteral("Vinyasa Yoga"));
        QTRY_VERIFY(button()->isVisible());
        QCOMPARE(button()->accessibleName(), QString(QStringLiteral("Book for ") + name()));
        press(Qt::Key_Return);
        QTRY_VERIFY(m_toaster->text().startsWith(QStringLiteral("Booked: ")));
        QVERIFY2(m_keys <= 8, qPrintable(QString::number(m_keys)));
        QCOMPARE(m_desk->tenant.writes("bookClassSlot"), 1);
        QTRY_COMPARE(detail("offerTitle"), QStringLiteral("Booked"));

        auto *undo = m_toaster->findChild<QPushButton *>(QStringLiteral("toastButton"));
        undo->click();
        QTRY_VERIFY(m_toaster->text().startsWith(QStringLiteral("Booking canceled: ")));
        QCOMPARE(m_desk->tenant.writes("cancelClassSlotById"), 1);
        QTRY_COMPARE(detail("offerTitle"), QStringLiteral("Can be booked"));
    }

    void booksWhatWasTyped()
    {
        open(Cast::MayTrain.id);
        for (const char key : {'z', 'i', 'r'})
            QTest::keyClick(count(), key);
        QCOMPARE(detail("slotTitle"), QStringLiteral("Zirkeltraining"));
        press(Qt::Key_Return); // before the server has been asked
        QTRY_VERIFY(m_toaster->text().startsWith(QStringLiteral("Booked: ")));
        QVERIFY2(m_keys <= 8, qPrintable(QString::number(m_keys)));
        press(Qt::Key_Escape);
        QVERIFY(list()->hasFocus());
        QVERIFY(list()->model()->rowCount() > 1);
    }

    void booksNextWeek()
    {
        open(Cast::MayTrain.id);
        for (int day = 0; day < 2; ++day)
            press(Qt::Key_Right);
        press(Qt::Key_PageDown);
        press(Qt::Key_PageUp);
        highlight(CastClass::Free);
        press(Qt::Key_Return);
        QTRY_VERIFY(m_toaster->text().contains(QStringLiteral("Fri 13 Mar 18:00")));
    }

    void joinsTheWaitingList()
    {
        open(Cast::MayTrain.id);
        highlight(CastClass::FullWithWaitingList);
        press(Qt::Key_Return); // too fast: a waiting list is offered first
        QTRY_COMPARE(detail("offerTitle"), QStringLiteral("Full, the waiting list is open"));
        QTest::qWait(50);
        QCOMPARE(m_desk->tenant.requests("bookClassSlot"), 0);
        press(Qt::Key_Return);
        QTRY_VERIFY(m_toaster->text().contains(QStringLiteral("On the waiting list for")));
        QTRY_COMPARE(detail("offerTitle"), QStringLiteral("On the waiting list"));
        press(Qt::Key_Delete);
        QTRY_VERIFY(m_toaster->text().startsWith(QStringLiteral("Booking canceled: ")));
    }

    void enterTwiceIsOneBooking()
    {
        open(Cast::MayTrain.id);
        highlight(CastClass::Free);
        QTRY_COMPARE(detail("offerTitle"), QStringLiteral("Can be booked"));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QTRY_COMPARE(detail("offerTitle"), QStringLiteral("Booked"));
        press(Qt::Key_Return);
        QTest::qWait(50);
        QCOMPARE(m_desk->tenant.requests("bookClassSlot"), 1);
        QCOMPARE(m_desk->tenant.requests("cancelClassSlotById"), 0);
    }

    void cancelsWhatIsBooked()
    {
        open(Cast::BookedToday.id);
        highlight(CastClass::Free);
        QTRY_COMPARE(button()->accessibleName(), QStringLiteral("Cancel booking"));
        button()->click();
        QTRY_VERIFY(m_toaster->text().startsWith(QStringLiteral("Booking canceled: ")));
        QCOMPARE(m_desk->tenant.writes("cancelClassSlotById"), 1);
        QTRY_COMPARE(detail("offerTitle"), QStringLiteral("Can be booked"));
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<qint64>("customer");
        QTest::addColumn<qint64>("classId");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("title");
        const auto row
            = [](const char *name, qint64 customer, qint64 classId, int days, const char *title) {
                  QTest::newRow(name) << customer << classId << days << QString::fromLatin1(title);
              };
        row("window", Cast::MayTrain.id, CastClass::NotYet, 4, "Booking is not open yet");
        row("full", Cast::MayTrain.id, CastClass::FullEverywhere, 1,
            "The class and its waiting list are full");
        row("contract", Cast::NoContingent.id, CastClass::Free, 0,
            "The contract does not cover this class");
        row("idle", Cast::IdleNow.id, CastClass::Free, 0, "The membership is idle on that day");
        row("overlap", Cast::BookedToday.id, CastClass::SameTimeAsFree, 0,
            "Another booking at the same time");
        row("nobody", 0, CastClass::Free, 0, "No customer in hand");
    }

    void saysWhyNot()
    {
        QFETCH(qint64, customer);
        QFETCH(qint64, classId);
        QFETCH(int, days);
        QFETCH(QString, title);
        open(customer);
        for (int day = 0; day < days; ++day)
            press(Qt::Key_Right);
        highlight(classId);
        QTRY_COMPARE(detail("offerTitle"), title);
        QVERIFY(!detail("offerText").isEmpty());
        QVERIFY(!button()->isVisible());
        press(Qt::Key_Return);
        QVERIFY(m_toaster->text().startsWith(title));
        QCOMPARE(m_desk->tenant.requests("bookClassSlot"), 0);
    }

    void aLostAnswerIsOneBooking()
    {
        open(Cast::MayTrain.id);
        highlight(CastClass::Free);
        QTRY_COMPARE(detail("offerTitle"), QStringLiteral("Can be booked"));
        m_desk->tenant.fail("bookClassSlot", Fault::LostAnswer, 1);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_toaster->text().contains(QStringLiteral("it was done: Booked: ")), 8000);
        QCOMPARE(m_desk->tenant.requests("bookClassSlot"), 1);
        QCOMPARE(m_desk->tenant.writes("bookClassSlot"), 1);
        QTRY_COMPARE(detail("offerTitle"), QStringLiteral("Booked"));
    }

    void aLostRequestIsNoBooking()
    {
        open(Cast::MayTrain.id);
        highlight(CastClass::Free);
        QTRY_COMPARE(detail("offerTitle"), QStringLiteral("Can be booked"));
        m_desk->tenant.fail("bookClassSlot", Fault::LostRequest, 1);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_toaster->text().contains(QStringLiteral("It was not done")),
                                 8000);
        QCOMPARE(m_desk->tenant.writes("bookClassSlot"), 0);
        QTRY_COMPARE(detail("offerTitle"), QStringLiteral("Can be booked"));
    }

    void forgetsEnterWithTheCustomer()
    {
        open(Cast::MayTrain.id);
        m_desk->tenant.fail("validateClassSlot", Fault::Latency, -1, 150);
        highlight(CastClass::Free);
        press(Qt::Key_Return);
        m_desk->inHand.take(Cast::NoPhoto.id);
        QTRY_COMPARE(detail("offerTitle"), QStringLiteral("Can be booked"));
        QTest::qWait(50);
        QCOMPARE(m_desk->tenant.requests("bookClassSlot"), 0);
    }

    void checksAgainAfterAnError()
    {
        open(Cast::MayTrain.id);
        m_desk->tenant.fail("validateClassSlot", Fault::Unavailable, 1);
        highlight(CastClass::Free);
        QTRY_COMPARE(detail("offerTitle"),
                     QStringLiteral("It is not known whether this can be booked"));
        press(Qt::Key_Return);
        QTRY_VERIFY(m_toaster->text().startsWith(QStringLiteral("Booked: ")));
    }

    void keepsTheHighlightOnRefresh()
    {
        open(0);
        highlight(CastClass::NotYet);
        press(Qt::Key_F5);
        QTRY_COMPARE(m_desk->tenant.requests("getClassSlotsForMultipleClasses"), 4);
        QTRY_VERIFY(m_page->findChild<QLabel *>(QStringLiteral("asOf"))->isVisible());
        QTest::qWait(50);
        QCOMPARE(detail("slotTitle"), QStringLiteral("Langhantel-Technik"));
    }

    void showsItsStates()
    {
        m_desk->tenant.fail("getClassSlotsForMultipleClasses", Fault::WrongJson, 1);
        m_window->show();
        auto *title = m_page->findChild<QLabel *>(QStringLiteral("stateTitle"));
        auto *retry = m_page->findChild<QPushButton *>(QStringLiteral("retryButton"));
        QTRY_VERIFY(retry->isVisible());
        retry->click();
        QTRY_VERIFY(list()->isVisible());
        auto *text = m_page->findChild<QLineEdit *>(QStringLiteral("textFilter"));
        text->setText(QStringLiteral("nothing like it"));
        QVERIFY(!list()->isVisible());
        QCOMPARE(title->text(), QStringLiteral("No such class on this day"));
        auto *days = m_page->findChild<QListView *>(QStringLiteral("dayList"));
        QCOMPARE(days->currentIndex().row(), 1);
    }

private:
    /// Shows the page as the desk does: one key, which counts.
    void open(qint64 customer)
    {
        m_desk->inHand.take(customer);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(list()->isVisible() && list()->currentIndex().isValid());
        QTRY_VERIFY(customer == 0 || !name().isEmpty());
        ++m_keys;
        m_page->focusFirst();
    }

    void press(Qt::Key key) { QTest::keyClick(count(), key); }

    QWidget *count()
    {
        ++m_keys;
        return QApplication::focusWidget();
    }

    void highlight(qint64 classId)
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            if (index.data(ClassSlotsModel::ClassIdRole).toLongLong() == classId)
                list()->highlight(row);
        }
    }

    [[nodiscard]] QString name() const { return m_desk->inHand.name(); }
    [[nodiscard]] SlotList *list() const { return m_page->findChild<SlotList *>(); }
    [[nodiscard]] QPushButton *button() const
    {
        return m_page->findChild<QPushButton *>(QStringLiteral("bookButton"));
    }
    [[nodiscard]] QString detail(const char *name) const
    {
        return m_page->findChild<QLabel *>(QLatin1String(name))->text();
    }

    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    Toaster *m_toaster = nullptr;
    SchedulePage *m_page = nullptr;
    int m_keys = 0;
};

QTEST_MAIN(TestSchedulePage)
#include "tst_schedulepage.moc"
