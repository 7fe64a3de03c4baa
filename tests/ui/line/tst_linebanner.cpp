// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/demodesk.h"
#include "ui/line/linebanner.h"
#include "ui/line/linewords.h"
#include "ui/statusline.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Frontdesk;
using Demo::FaultKind;
namespace Cast = Demo::Cast;

namespace {

const auto Noon = QLocale::c().toString(QTime(12, 0), QLocale::ShortFormat);

} // namespace

/// What the window says of the line: while it is down, and once it is back.
class TestLineBanner : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<LineBanner> m_banner;

    template <class T> T *child(const char *name) const
    {
        auto *widget = m_banner->findChild<T *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    [[nodiscard]] QString title() const { return child<QLabel>("lineTitle")->text(); }
    [[nodiscard]] QString text() const { return child<QLabel>("lineText")->text(); }

    void goOffline()
    {
        m_desk->tenant.server.setFault({QStringLiteral("*"), FaultKind::LostRequest, -1, 1, 0});
        QTRY_VERIFY((m_desk->line.probe(), m_desk->line.isOffline()));
    }
    void checkIn(const Demo::CastMember &member)
    {
        std::optional<ActOutcome> told;
        m_desk->acts.run({member.id, QStringLiteral("Somebody"), CheckInAct{demoNoon()}}, this,
                         [&told](const ActOutcome &outcome) { told = outcome; });
        QTRY_VERIFY(told);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DemoDesk>();
        m_banner = std::make_unique<LineBanner>();
        m_banner->follow(m_desk->workplace);
    }
    void cleanup()
    {
        m_banner.reset();
        m_desk.reset();
    }

    void isHiddenWhileAllIsWell()
    {
        QVERIFY(m_banner->isHidden());
        goOffline();
        QVERIFY(!m_banner->isHidden());
        m_desk->tenant.server.clearFaults();
        QTRY_VERIFY(m_banner->isHidden()); // nothing was kept: nothing to tell
    }

    void saysSinceWhenAndWhatGoesOn()
    {
        m_desk->line.probe();
        QTRY_VERIFY(m_desk->line.lastGood().isValid());
        goOffline();
        QCOMPARE(title(), QStringLiteral("No connection since %1").arg(Noon));
        QVERIFY(text().contains(QStringLiteral("It answered last at %1.").arg(Noon)));
        QVERIFY(text().contains(QStringLiteral("Check-ins are kept and sent later.")));
        QVERIFY(!child<QPushButton>("lineTryNow")->isHidden());
        QVERIFY(child<QPushButton>("showKeptCheckins")->isHidden());
        QVERIFY(!m_banner->accessibleDescription().isEmpty());
        checkIn(Cast::MayTrain);
        QVERIFY(text().contains(QStringLiteral("1 check-in(s) are kept")));
    }

    void tellsWhatBecameOfTheCheckIns()
    {
        // One was checked in elsewhere meanwhile, and so is refused.
        checkIn(Cast::NoPhoto);
        QVERIFY(m_desk->journalFile.run(QStringLiteral("delete from journal")));
        goOffline();
        checkIn(Cast::MayTrain);
        checkIn(Cast::NoPhoto);
        checkIn(Cast::LongName);
        m_desk->tenant.server.clearFaults();
        QTRY_COMPARE(text(),
                     QStringLiteral("Check-ins kept meanwhile: 3. Sent: 2. Not sent: 1; "
                                    "see why."));
        QCOMPARE(title(), QStringLiteral("Connected again since %1").arg(Noon));
        QVERIFY(!m_banner->isHidden());
        QVERIFY(!m_banner->findChild<QAbstractItemView *>(QStringLiteral("keptCheckins")));
        child<QPushButton>("showKeptCheckins")->click();
        const auto *list = child<QAbstractItemView>("keptCheckins");
        QVERIFY(!list->isHidden());
        child<QPushButton>("showKeptCheckins")->click();
        QVERIFY(list->isHidden());
        child<QPushButton>("showKeptCheckins")->click();
        QVERIFY(!list->isHidden());
        QCOMPARE(list->model()->rowCount(), 3);
        const auto cell = [list](int row, int column) {
            return list->model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, KeptCheckins::StateColumn), QStringLiteral("Done"));
        QCOMPARE(cell(1, KeptCheckins::StateColumn), QStringLiteral("Not done"));
        QVERIFY(!cell(1, KeptCheckins::NoteColumn).isEmpty());
        child<QPushButton>("closeLineBanner")->click();
        QVERIFY(m_banner->isHidden());
        QCOMPARE(m_desk->kept.rowCount(), 0);
    }

    void theStatusLineAgrees()
    {
        StatusLine status;
        status.follow(m_desk->workplace);
        const auto *line = status.findChild<QLabel *>(QStringLiteral("lineState"));
        QCOMPARE(line->text(), QString());
        goOffline();
        QCOMPARE(line->text(), title());
        m_desk->tenant.server.clearFaults();
        QTRY_COMPARE(line->text(), QStringLiteral("Connected again since %1").arg(Noon));
    }

    void everyReasonHasWords_data()
    {
        QTest::addColumn<LineProblem>("problem");
        for (int problem = int(LineProblem::NoNetwork); problem <= int(LineProblem::Busy);
             ++problem)
            QTest::addRow("%d", problem) << LineProblem(problem);
    }

    void everyReasonHasWords()
    {
        QFETCH(const LineProblem, problem);
        QVERIFY(!LineWords::reason(problem).isEmpty());
    }
};

QTEST_MAIN(TestLineBanner)
#include "tst_linebanner.moc"
