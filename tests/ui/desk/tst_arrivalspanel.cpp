// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/desk/arrivalsmodel.h"
#include "models/desk/occupancy.h"
#include "tests/demodesk.h"
#include "ui/desk/arrivalspanel.h"
#include "ui/widgets/listtable.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Frontdesk;

class TestArrivalsPanel : public QObject
{
    Q_OBJECT

private:
    void checkIn(Api::CustomerId customer)
    {
        const Act act{customer, QStringLiteral("Customer %1").arg(customer),
                      CheckInAct{m_desk->workplace.now()}};
        const auto id = m_desk->journal.record(act);
        m_desk->journal.conclude(act, {.journalId = id.value_or(0), .state = ActState::Done});
    }

    [[nodiscard]] QString name(int row) const
    {
        return m_arrivals->index(row, ArrivalsModel::NameColumn).data().toString();
    }

    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<ArrivalsModel> m_arrivals;
    std::unique_ptr<Occupancy> m_occupancy;
    std::unique_ptr<ArrivalsPanel> m_panel;

private Q_SLOTS:
    void init()
    {
        m_panel.reset();
        m_arrivals.reset();
        m_occupancy.reset();
        m_desk = std::make_unique<DemoDesk>();
        Workplace &workplace = m_desk->workplace;
        m_arrivals
            = std::make_unique<ArrivalsModel>(workplace.journal, workplace.reader, workplace.now);
        m_occupancy = std::make_unique<Occupancy>(workplace.client, workplace.now);
        m_panel = std::make_unique<ArrivalsPanel>(*m_arrivals, *m_occupancy);
        m_panel->resize(340, 500);
        m_panel->show();
        QTRY_VERIFY(m_arrivals->state() == LoadingModel::State::Ready);
    }

    void turnsItsOrder()
    {
        auto *oldestFirst
            = m_panel->findChild<QToolButton *>(QStringLiteral("arrivalsOldestFirst"));
        checkIn(1);
        QVERIFY(!oldestFirst->isVisible()); // there is nothing to order
        checkIn(2);
        QVERIFY(oldestFirst->isVisible());
        QCOMPARE(m_panel->findChild<QLabel *>(QStringLiteral("arrivalsTitle"))->text(),
                 QStringLiteral("Arrivals today: 2"));
        QCOMPARE(name(0), QStringLiteral("Customer 2"));
        QTest::mouseClick(oldestFirst, Qt::LeftButton);
        QTRY_COMPARE(name(0), QStringLiteral("Customer 1"));
        QTest::mouseClick(oldestFirst, Qt::LeftButton);
        QTRY_COMPARE(name(0), QStringLiteral("Customer 2"));
    }

    void opensWhoIsClicked()
    {
        checkIn(7);
        QSignalSpy chosen(m_panel.get(), &ArrivalsPanel::chosen);
        const ListTable *list = m_panel->list();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(m_arrivals->index(0, 0)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<Api::CustomerId>(), 7);
    }
};

QTEST_MAIN(TestArrivalsPanel)

#include "tst_arrivalspanel.moc"
