// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/decisionplan.h"

#include <QTest>

using namespace Frontdesk;
using State = RequestState;
using Step = DecisionStep;
using ErrorKind = Api::ApiError::Kind;
using Configuration = Api::AmendmentConfigurationStatus;

namespace {

WaitingRequest contact(const QString &email = QStringLiteral("new@example.org"), qint64 id = 77)
{
    WaitingRequest request;
    request.key = {RequestKind::Contact, 5, id};
    request.configuration = Configuration::ChangesWithoutVerification;
    request.current = {{QStringLiteral("email"), QStringLiteral("old@example.org")},
                       {QStringLiteral("phonePrivate"), QStringLiteral("030 1")}};
    request.requested = {{QStringLiteral("email"), email},
                         {QStringLiteral("phonePrivate"), QStringLiteral("030 1")}};
    return request;
}

WaitingRequest payment()
{
    WaitingRequest request;
    request.key = {RequestKind::Payment, 5, 78};
    request.configuration = Configuration::ChangesWithoutVerification;
    request.current = {{QStringLiteral("iban"), QStringLiteral("DE89370400440532013000")}};
    request.requested = {{QStringLiteral("accountHolder"), QStringLiteral("Ada")},
                         {QStringLiteral("bankName"), QStringLiteral("Bank")},
                         {QStringLiteral("iban"), QStringLiteral("DE02120300000000202051")},
                         {QStringLiteral("bic"), QStringLiteral("BYLADEM1001")}};
    return request;
}

Api::ApiError error(ErrorKind kind)
{
    Api::ApiError failure;
    failure.kind = kind;
    return failure;
}

OwnWrite own(OwnWrite::State state, std::optional<ErrorKind> kind = {}, int count = 1,
             bool isOver = true, bool isSettled = false)
{
    return {state, count, isOver, isSettled, kind ? std::optional(error(*kind)) : std::nullopt};
}

} // namespace

Q_DECLARE_METATYPE(Frontdesk::DecisionFacts)
Q_DECLARE_METATYPE(Frontdesk::DecisionStep::Kind)
Q_DECLARE_METATYPE(Frontdesk::WaitingRequest)

class TestDecisionPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<DecisionFacts>("facts");
        QTest::addColumn<Step::Kind>("kind");
        QTest::addColumn<State>("state");
        const auto row
            = [](const char *name, const DecisionFacts &facts, Step::Kind kind,
                 State state = State::Settling) { QTest::newRow(name) << facts << kind << state; };
        const Look waits{Standing::Waits, contact()};
        const Look gone{Standing::Gone};
        const Look applied{Standing::Applied};
        const Look again{Standing::WaitsOtherwise, contact(QStringLiteral("new@example.org"), 99)};
        const Look other{Standing::WaitsOtherwise, contact(QStringLiteral("x@example.org"), 99)};
        const auto now = [](const Look &look, const OwnWrite &withdrawal = {},
                            const OwnWrite &sending = {}, int looks = 0) {
            return DecisionFacts{
                Course::ApplyNow, DecisionVerb::Approve, look, withdrawal, sending, looks};
        };
        const OwnWrite done = own(OwnWrite::Done);
        const OwnWrite open = own(OwnWrite::Open);
        row("fresh", now(waits), Step::Withdraw, State::Deciding);
        row("being withdrawn", now(waits, open), Step::AwaitWrite);
        row("withdrawn, still shown", now(waits, done), Step::LookAgain);
        row("withdrawn, shown for ever", now(waits, done, {}, MostLooks), Step::End,
            State::Waiting);
        row("withdrawal refused", now(waits, own(OwnWrite::Refused, ErrorKind::MissingScope)),
            Step::End, State::Waiting);
        row("withdrawal lost", now(waits, own(OwnWrite::Lost)), Step::Withdraw);
        row("withdrawal lost, perhaps late", now(waits, own(OwnWrite::Lost, {}, 1, false)),
            Step::LookAgain);
        row("withdrawal lost too often", now(waits, own(OwnWrite::Lost, {}, MostTries)), Step::End,
            State::Waiting);
        row("gone before", now(gone), Step::End, State::EndedElsewhere);
        row("gone, refused to us", now(gone, own(OwnWrite::Refused, ErrorKind::NotFound)),
            Step::End, State::EndedElsewhere);
        row("gone, lost long ago", now(gone, own(OwnWrite::Lost)), Step::End,
            State::EndedElsewhere);
        row("gone, withdrawn late", now(gone, own(OwnWrite::Lost, {}, 1, false)), Step::Send,
            State::Deciding);
        row("withdrawn", now(gone, done), Step::Send, State::Deciding);
        row("withdrawn by what reading says", now(gone, own(OwnWrite::Unknowable)), Step::Send,
            State::Deciding);
        row("verified meanwhile", now(applied, done), Step::End, State::Applied);
        row("being sent", now(gone, done, open), Step::AwaitWrite);
        row("sent, not shown", now(gone, done, done), Step::LookAgain);
        row("sent, never shown", now(gone, done, done, MostLooks), Step::Stop, State::NeedsPerson);
        row("found, but not ours", now(gone, done, own(OwnWrite::Done, {}, 1, true, true)),
            Step::Send);
        row("sent, lost", now(gone, done, own(OwnWrite::Lost)), Step::Send);
        row("sent, perhaps late", now(gone, done, own(OwnWrite::Lost, {}, 1, false)),
            Step::LookAgain);
        row("sent, lost too often", now(gone, done, own(OwnWrite::Lost, {}, MostTries)), Step::Stop,
            State::NeedsPerson);
        row("sent, refused", now(gone, done, own(OwnWrite::Refused, ErrorKind::Validation)),
            Step::Stop, State::NeedsPerson);
        row("sent, busy", now(gone, done, own(OwnWrite::Refused, ErrorKind::Busy)), Step::Send);
        row("sent, busy just now",
            now(gone, done, own(OwnWrite::Refused, ErrorKind::Busy, 1, false)), Step::LookAgain);
        row("sent, unknowable", now(gone, done, own(OwnWrite::Unknowable)), Step::Stop,
            State::NeedsPerson);
        row("sent, waits again", now(again, done, done), Step::End, State::Submitted);
        row("another came first", now(other, done), Step::Stop, State::NeedsPerson);
        row("another instead", now(other), Step::End, State::ChangedMeanwhile);
        row("applied", now(applied, done, done), Step::End, State::Applied);
        row("applied, lost", now(applied, done, own(OwnWrite::Lost)), Step::End, State::Applied);

        DecisionFacts proposal = now(gone);
        proposal.course = Course::SendProposal;
        row("proposal", proposal, Step::Send, State::Deciding);
        proposal.sending = own(OwnWrite::Refused, ErrorKind::Validation);
        row("proposal refused", proposal, Step::End, State::Proposed);
        proposal.look = other;
        proposal.sending = {};
        row("proposal beside a request", proposal, Step::End, State::Proposed);

        const auto ending = [](const Look &look, const OwnWrite &withdrawal = {},
                               DecisionVerb verb = DecisionVerb::Withdraw) {
            return DecisionFacts{Course::Withdraw, verb, look, withdrawal};
        };
        row("withdraw", ending(waits), Step::Withdraw, State::Deciding);
        row("withdraw, done", ending(gone, done), Step::End, State::Withdrawn);
        row("decline, done", ending(gone, done, DecisionVerb::Decline), Step::End, State::Declined);
        row("withdraw, open", ending(gone, open), Step::AwaitWrite);
        row("withdraw, gone before", ending(gone), Step::End, State::EndedElsewhere);
        row("withdraw, verified before", ending(applied), Step::End, State::Applied);
        row("withdraw, found verified", ending(applied, own(OwnWrite::Done, {}, 1, true, true)),
            Step::End, State::Applied);
        row("withdraw, answered", ending(applied, done), Step::End, State::Withdrawn);
        row("withdraw, asked to take back", ending({Standing::Applied, {}, true}, done), Step::End,
            State::Submitted);
        row("withdraw, another instead", ending(other), Step::End, State::ChangedMeanwhile);

        const auto watched = [](const Look &look) {
            return DecisionFacts{Course::HandOver, {}, look};
        };
        row("watched", watched(waits), Step::LookAgain, State::HandedOver);
        row("watched, verified", watched(applied), Step::End, State::Applied);
        row("watched, declined", watched(gone), Step::End, State::EndedElsewhere);
        row("watched, another", watched(other), Step::End, State::ChangedMeanwhile);
    }

    void steps()
    {
        QFETCH(const DecisionFacts, facts);
        QFETCH(const Step::Kind, kind);
        QFETCH(const State, state);
        const DecisionStep step = nextStep(contact(), facts);
        QCOMPARE(int(step.kind), int(kind));
        QCOMPARE(step.state, state);
        if (kind == Step::Stop)
            QVERIFY(step.error);
    }

    void obstacles()
    {
        const auto obstacle = [](const WaitingRequest &request, bool canSeal = true,
                                 DecisionVerb verb = DecisionVerb::Approve) {
            return obstacleTo(verb, request, canSeal);
        };
        QCOMPARE(obstacle(contact(), false), DecisionObstacle::None);
        QCOMPARE(obstacle(payment()), DecisionObstacle::None);
        QCOMPARE(obstacle(payment(), false), DecisionObstacle::NoSeal);
        QCOMPARE(obstacle(payment(), false, DecisionVerb::Withdraw), DecisionObstacle::None);
        WaitingRequest signedOne = payment();
        signedOne.requireSignature = true;
        QCOMPARE(obstacle(signedOne), DecisionObstacle::SignatureMissing);
        signedOne.configuration = Configuration::ChangesRequireVerification;
        QCOMPARE(obstacle(signedOne), DecisionObstacle::None); // handed over
        QCOMPARE(obstacle(withoutBankData(payment())), DecisionObstacle::Incomplete);
        WaitingRequest proposal = withoutBankData(payment());
        proposal.key.subject = -3;
        proposal.configuration = Configuration::Unknown;
        QCOMPARE(obstacle(proposal), DecisionObstacle::Incomplete); // sealed at another desk
        WaitingRequest fixed = contact();
        fixed.configuration = Configuration::Read;
        QCOMPARE(obstacle(fixed), DecisionObstacle::ReadOnly);
        QCOMPARE(obstacle(fixed, true, DecisionVerb::Decline), DecisionObstacle::ReadOnly);
    }

    void isAsItWasShown()
    {
        QVERIFY(isAsShown(payment(), payment()));
        QVERIFY(isAsShown(withoutBankData(payment()), payment()));
        WaitingRequest now = payment();
        now.requested[QStringLiteral("iban")] = QStringLiteral("de02 1203 0000 0000 2020 51");
        QVERIFY(isAsShown(payment(), now));
        now.requested[QStringLiteral("iban")] = QStringLiteral("DE02120300000000202099");
        QVERIFY(!isAsShown(payment(), now));
        QVERIFY(!isAsShown(withoutBankData(payment()), now));
        now = contact();
        now.current[QStringLiteral("email")] = QStringLiteral("else@example.org");
        QVERIFY(!isAsShown(contact(), now)); // from what to what
        now = contact();
        now.key.subject = 78;
        QVERIFY(!isAsShown(contact(), now));
    }

    void fulfilled()
    {
        const WaitingRequest request = contact();
        QVERIFY(!isFulfilled(request, request.current));
        QVERIFY(isFulfilled(request, request.requested));
        FieldValues more = request.requested;
        more.insert(QStringLiteral("phoneBusiness"), QStringLiteral("030 2"));
        QVERIFY(isFulfilled(request, more)); // what was left out may stay
        WaitingRequest clearing = request;
        clearing.requested.insert(QStringLiteral("email"), QStringLiteral("old@example.org"));
        clearing.requested.remove(QStringLiteral("phonePrivate"));
        QVERIFY(!isFulfilled(clearing, clearing.current)); // nothing else would tell
        QVERIFY(isFulfilled(clearing, clearing.requested));
        QVERIFY(isFulfilled(withoutBankData(payment()), payment().requested));
        QVERIFY(!isFulfilled(withoutBankData(payment()), payment().current));
    }
};

QTEST_APPLESS_MAIN(TestDecisionPlan)
#include "tst_decisionplan.moc"
