// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/demodesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;

/// Decisions while the line is down: refused before anything is begun.
class TestDecisionOffline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsBegun_data()
    {
        QTest::addColumn<qint64>("subject");
        QTest::addColumn<DecisionVerb>("verb");
        QTest::addColumn<RequestState>("state");
        QTest::newRow("withdraw") << qint64(77) << DecisionVerb::Withdraw << RequestState::Waiting;
        QTest::newRow("approve") << qint64(77) << DecisionVerb::Approve << RequestState::Waiting;
        QTest::newRow("approve a proposal")
            << qint64(-3) << DecisionVerb::Approve << RequestState::Proposed;
    }

    void nothingIsBegun()
    {
        QFETCH(const qint64, subject);
        QFETCH(const DecisionVerb, verb);
        QFETCH(const RequestState, state);
        DemoDesk desk;
        desk.tenant.server.setFault({QStringLiteral("*"), Demo::FaultKind::LostRequest, -1, 1, 0});
        QTRY_VERIFY((desk.line.probe(), desk.line.isOffline()));
        QList<DecisionOutcome> told;
        connect(&desk.decisions, &DecisionRunner::progressed, this,
                [&told](const DecisionOutcome &outcome) { told.append(outcome); });
        QSignalSpy decided(&desk.decisions, &DecisionRunner::decided);
        WaitingRequest request;
        request.key = {RequestKind::Contact, Demo::Cast::PendingContact.id, subject};
        desk.decisions.decide({verb, request, QStringLiteral("Ines"), {}, {}});
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.first().obstacle, DecisionObstacle::Offline);
        QCOMPARE(told.first().state, state);
        QCOMPARE(decided.count(), 0);
        QVERIFY(desk.decisions.openDecisions().isEmpty());
        QVERIFY(desk.decisions.isIdle());
        QCOMPARE(desk.tenant.requests("getCustomerContactData"), 0);
    }
};

QTEST_GUILESS_MAIN(TestDecisionOffline)
#include "tst_decisionoffline.moc"
