// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/demodesk.h"
#include "ui/journal/lateends.h"
#include "ui/widgets/toaster.h"

#include <QTest>

using namespace Frontdesk;

/// The desk is told what became of an act that it was told nobody knows of.
class TestLateEnds : public QObject
{
    Q_OBJECT

private:
    DemoDesk m_desk;
    QWidget m_window;

    void conclude(qint64 journalId, ActState state)
    {
        const Act act{Demo::Cast::MayTrain.id, QStringLiteral("Kim"), CheckInAct{demoNoon()}};
        Q_EMIT m_desk.acts.concluded(act, {.journalId = journalId, .state = state});
    }

private Q_SLOTS:
    void initTestCase() { m_window.show(); }

    void tellsWhatWasUnknown_data()
    {
        QTest::addColumn<ActState>("end");
        QTest::addColumn<QString>("words");
        QTest::newRow("it took effect") << ActState::Done << QStringLiteral("Kim");
        QTest::newRow("it did not") << ActState::Failed << QStringLiteral("Not done: Check-in");
    }

    void tellsWhatWasUnknown()
    {
        QFETCH(const ActState, end);
        QFETCH(const QString, words);
        Toaster toaster(&m_window);
        const LateEnds ends(m_desk.acts, toaster);
        conclude(1, ActState::Unknown);
        QVERIFY(toaster.text().isEmpty());
        conclude(1, end);
        QVERIFY2(toaster.text().contains(words), qPrintable(toaster.text()));
    }

    void thePageTellsTheRest()
    {
        Toaster toaster(&m_window);
        const LateEnds ends(m_desk.acts, toaster);
        conclude(1, ActState::Unknown);
        conclude(2, ActState::Done);
        QVERIFY(toaster.text().isEmpty());
    }

    // Each studio counts the entries of its journal from one.
    void whatWasUnknownInAnotherStudioIsForgotten()
    {
        Toaster toaster(&m_window);
        auto left = std::make_unique<LateEnds>(m_desk.acts, toaster);
        conclude(1, ActState::Unknown);
        left.reset();
        const LateEnds ends(m_desk.acts, toaster);
        conclude(1, ActState::Done);
        QVERIFY(toaster.text().isEmpty());
    }
};

QTEST_MAIN(TestLateEnds)
#include "tst_lateends.moc"
