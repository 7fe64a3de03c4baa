// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/models/acts/everyact.h"
#include "ui/widgets/actwords.h"

#include <QTest>

using namespace Frontdesk;

namespace {

// A Tuesday; the wall clock of the studio is what counts, not this machine's zone.
const QDateTime Six(QDate(2026, 8, 4), QTime(18, 0), Qt::OffsetFromUTC, 3600);
const BookClassAct Yoga{1, 2, QStringLiteral("Yoga"), Six};

ActOutcome outcome(ActState state, bool settled = false)
{
    return {1, state, settled, {}, {}, {}};
}

ActOutcome failedWith(Api::ApiError::Kind kind, int httpStatus)
{
    ActOutcome failed = outcome(ActState::Failed);
    failed.error.emplace();
    failed.error->kind = kind;
    failed.error->httpStatus = httpStatus;
    return failed;
}

ActOutcome waiting()
{
    ActOutcome done = outcome(ActState::Done);
    done.booking = Api::BookingStatus::WaitingList;
    return done;
}

ActOutcome pending()
{
    ActOutcome done = outcome(ActState::Done);
    done.resultId = 5;
    return done;
}

} // namespace

Q_DECLARE_METATYPE(Frontdesk::ActDetail)
Q_DECLARE_METATYPE(Frontdesk::ActOutcome)

class TestActWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void sentences_data()
    {
        QTest::addColumn<ActDetail>("detail");
        QTest::addColumn<ActOutcome>("end");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const ActDetail &detail, const ActOutcome &end,
                            const char *sentence) {
            QTest::newRow(name) << detail << end << QString::fromUtf8(sentence);
        };
        row("booked", Yoga, outcome(ActState::Done), "Booked: Yoga, Tue 4 Aug 18:00");
        row("waiting", Yoga, waiting(), "On the waiting list for Yoga, Tue 4 Aug 18:00");
        row("lost but done", Yoga, outcome(ActState::Done, true),
            "The answer was lost, but it was done: Booked: Yoga, Tue 4 Aug 18:00");
        row("lost and not done", Yoga, outcome(ActState::Failed, true),
            "It was not done: Booking of Yoga, Tue 4 Aug 18:00. Nothing was sent twice; do it "
            "again if it is still wanted.");
        row("unknown", Yoga, outcome(ActState::Unknown),
            "Nobody knows yet whether it was done: Booking of Yoga, Tue 4 Aug 18:00. It is being "
            "checked; do not repeat it.");
        row("repeated", CheckInAct{Six}, failedWith(Api::ApiError::Kind::Conflict, 0),
            "Not done: Check-in. The same is under way already, or kept until the connection is "
            "back. It is not sent a second time.");
        row("kept", CheckInAct{Six}, outcome(ActState::Waiting),
            "Check-in kept: Ada Muster. It will be sent when the connection is back; nothing more "
            "has to be done.");
        row("kept too long", CheckInAct{Six},
            {.journalId = 1, .state = ActState::Failed, .isOverdue = true},
            "Not done: Check-in. It was kept for more than a day, so it was not sent any more. "
            "Enter the visit in PerfectGym Next if it still matters.");
        row("no connection", Yoga,
            {.state = ActState::Failed, .error = Api::ApiError{.kind = Api::ApiError::Kind::Busy}},
            "Not done: Booking of Yoga, Tue 4 Aug 18:00. There is no connection to the server, so "
            "nothing was sent. Do it again when the connection is back.");
        row("refused", CheckInAct{Six}, failedWith(Api::ApiError::Kind::Unauthorized, 401),
            "Not done: Check-in. The key was refused. The server does not accept this studio's "
            "key any more. Replace the key under Studios.");
        row("checked in", CheckInAct{Six}, outcome(ActState::Done), "Checked in: Ada Muster");
        row("card", AddMediumAct{Api::AccessMediumType::CardNumber}, outcome(ActState::Done),
            "Done: New card");
        row("handed in", AmendAddressAct{}, pending(),
            "Handed in: Change of address. It applies once it is verified in PerfectGym Next.");
        row("amended at once", AmendAddressAct{}, outcome(ActState::Done),
            "Done: Change of address");
    }

    void sentences()
    {
        QFETCH(ActDetail, detail);
        QFETCH(ActOutcome, end);
        QFETCH(QString, sentence);
        QCOMPARE(wordsFor({7, QStringLiteral("Ada Muster"), detail}, end).sentence, sentence);
    }

    void everyKindAndStateHasWords()
    {
        QSet<QString> nouns;
        for (const ActDetail &detail : everyAct(Six)) {
            for (const ActState state : {ActState::Intended, ActState::Done, ActState::Failed,
                                         ActState::Unknown, ActState::Waiting}) {
                for (const bool settled : {false, true}) {
                    const ActWords words = wordsFor({7, {}, detail}, outcome(state, settled));
                    QVERIFY(!words.sentence.isEmpty() && !words.state.isEmpty());
                    QVERIFY(!words.icon.isEmpty());
                    nouns.insert(words.what);
                }
            }
        }
        QCOMPARE(nouns.size(), qsizetype(std::variant_size_v<ActDetail>));
    }

    void neverShowsASecret()
    {
        for (const ActDetail &detail : everyAct(Six)) {
            const QString entered = enteredIn({7, {}, detail});
            QVERIFY(!entered.contains(FullIban) && !entered.contains(FullPin));
        }
    }
};

QTEST_GUILESS_MAIN(TestActWords)
#include "tst_actwords.moc"
