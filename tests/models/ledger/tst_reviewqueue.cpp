// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/reviewqueue.h"
#include "tests/models/ledger/ledgerstage.h"

#include <QSignalSpy>

using namespace Frontdesk;

class TestReviewQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAProposal_data() { addBackends(); }
    void keepsAProposal();
    void keepsBankDataSealedOnly_data() { addBackends(); }
    void keepsBankDataSealedOnly();
    void letsOneDeskDecide_data() { addBackends(); }
    void letsOneDeskDecide();
    void opensAgain_data() { addBackends(); }
    void opensAgain();
    void tellsAnotherDesk_data() { addBackends(); }
    void tellsAnotherDesk();
    void keepsTheLastAnswerWhileTheServerIsAway();

private:
    LedgerResult<qint64> add(ReviewQueue &queue, const Proposal &proposal)
    {
        return answerOf<qint64>([&](auto done) { queue.add(proposal, this, done); });
    }
    std::optional<Proposal> find(ReviewQueue &queue, qint64 id)
    {
        return *answerOf<std::optional<Proposal>>([&](auto done) { queue.find(id, this, done); });
    }
    ProposalDecision decide(ReviewQueue &queue, const ProposalVerdict &verdict)
    {
        return *answerOf<ProposalDecision>([&](auto done) { queue.decide(verdict, this, done); });
    }
};

static Proposal contactProposal()
{
    Proposal proposal;
    proposal.kind = RequestKind::Contact;
    proposal.customer = 1005;
    proposal.shown = {{QStringLiteral("email"), QStringLiteral("łukasz@example.org")},
                      {QStringLiteral("phonePrivate"), QStringLiteral("'; drop table x; --\\")}};
    proposal.sealed = QByteArray("\0\1\xff'\\sealed", 11);
    proposal.desk = QStringLiteral("Desk 1");
    proposal.enteredBy = QStringLiteral("Zoë");
    return proposal;
}

void TestReviewQueue::keepsAProposal()
{
    FRONTDESK_STAGE(stage);
    const auto ledger = stage.desk();
    ReviewQueue queue(*ledger);
    const QSignalSpy changes(&queue, &ReviewQueue::changed);
    Proposal proposal = contactProposal();
    proposal.id = add(queue, proposal).value_or(0);
    QVERIFY(proposal.id > 0);
    QTRY_COMPARE(queue.open().size(), 1);
    QVERIFY(changes.count() > 0);
    const Proposal kept = queue.open().first();
    QVERIFY(qAbs(kept.entered.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    proposal.entered = kept.entered;
    QCOMPARE(kept, proposal);
    QCOMPARE(keyOf(kept), (RequestKey{RequestKind::Contact, 1005, -kept.id}));
    QCOMPARE(find(queue, kept.id), kept);
    QCOMPARE(find(queue, kept.id + 1), std::nullopt);
    Proposal bare;
    bare.kind = RequestKind::Address;
    QVERIFY(add(queue, bare));
    QTRY_COMPARE(queue.open().size(), 2);
    QCOMPARE(queue.open()[1].sealed, std::nullopt);
}

void TestReviewQueue::keepsBankDataSealedOnly()
{
    FRONTDESK_STAGE(stage);
    const auto ledger = stage.desk();
    ReviewQueue queue(*ledger);
    Proposal proposal;
    proposal.kind = RequestKind::Payment;
    proposal.shown = {{QStringLiteral("iban"), QStringLiteral("DE89370400440532013000")},
                      {QStringLiteral("accountHolder"), QStringLiteral("Erika Mustermann")}};
    const qint64 id = add(queue, proposal).value_or(0);
    const auto kept = find(queue, id);
    QVERIFY(kept);
    QCOMPARE(kept->shown, (FieldValues{{QStringLiteral("iban"), QStringLiteral("••••3000")}}));
}

void TestReviewQueue::letsOneDeskDecide()
{
    FRONTDESK_STAGE(stage);
    const auto a = stage.desk();
    const auto b = stage.desk();
    ReviewQueue atA(*a);
    ReviewQueue atB(*b);
    for (int round = 0; round < 20; ++round) {
        const qint64 id = add(atA, contactProposal()).value_or(0);
        std::optional<ProposalDecision> first;
        std::optional<ProposalDecision> second;
        atA.decide({id, ProposalState::Sent, QStringLiteral("Ada"), {}}, this,
                   [&first](const auto &result) { first = *result; });
        atB.decide({id, ProposalState::Declined, QStringLiteral("Bo"), QStringLiteral("no")}, this,
                   [&second](const auto &result) { second = *result; });
        QTRY_VERIFY_WITH_TIMEOUT(first && second, 20'000);
        QVERIFY(first->won != second->won);
        QCOMPARE(first->now, second->now);
        QCOMPARE(first->now->decidedBy, first->won ? QStringLiteral("Ada") : QStringLiteral("Bo"));
        QVERIFY(first->now->decided.isValid());
        // What was declined is of no use to anybody.
        QCOMPARE(first->now->sealed.has_value(), first->won);
    }
    QTRY_VERIFY(atA.open().isEmpty() && atB.open().isEmpty());
    QCOMPARE(decide(atA, {999, ProposalState::Sent, {}, {}}).now, std::nullopt);
}

void TestReviewQueue::opensAgain()
{
    FRONTDESK_STAGE(stage);
    const auto ledger = stage.desk();
    ReviewQueue queue(*ledger);
    const qint64 id = add(queue, contactProposal()).value_or(0);
    const QString ada = QStringLiteral("Ada");
    const auto reopen = [&](const QString &by) {
        return *answerOf<bool>([&](auto done) { queue.reopen(id, by, this, done); });
    };
    QVERIFY(!reopen(ada)); // it is open
    QVERIFY(decide(queue, {id, ProposalState::Sent, ada, {}}).won);
    QTRY_VERIFY(queue.isKnown() && queue.open().isEmpty());
    QVERIFY(!reopen(QStringLiteral("Bo")));
    QVERIFY(reopen(ada));
    QTRY_COMPARE(queue.open().size(), 1);
    QVERIFY(!queue.open().first().decided.isValid());
    QVERIFY(decide(queue, {id, ProposalState::Withdrawn, ada, {}}).won);
    QVERIFY(!reopen(ada));
}

void TestReviewQueue::tellsAnotherDesk()
{
    FRONTDESK_STAGE(stage);
    const auto a = stage.desk();
    const auto b = stage.desk();
    ReviewQueue atA(*a);
    ReviewQueue atB(*b);
    QTRY_VERIFY_WITH_TIMEOUT(atB.isKnown(), 20'000);
    QVERIFY(atB.open().isEmpty());
    QVERIFY(add(atA, contactProposal()));
    QTRY_COMPARE(atB.open().size(), 1);
}

void TestReviewQueue::keepsTheLastAnswerWhileTheServerIsAway()
{
    FRONTDESK_SKIP_WITHOUT_POSTGRES()
    const LedgerStage stage(Backend::Postgres);
    const auto ledger = stage.desk();
    ReviewQueue queue(*ledger);
    QVERIFY(add(queue, contactProposal()));
    QTRY_COMPARE(queue.open().size(), 1);
    LedgerStage::server().kill();
    QTRY_VERIFY_WITH_TIMEOUT(!ledger->isAvailable(), 20'000);
    QVERIFY(!add(queue, contactProposal()));
    QCOMPARE(queue.open().size(), 1);
    LedgerStage::server().start();
    QTRY_VERIFY_WITH_TIMEOUT(ledger->isAvailable(), 20'000);
    QVERIFY(add(queue, contactProposal()));
    QTRY_COMPARE(queue.open().size(), 2);
}

QTEST_GUILESS_MAIN(TestReviewQueue)
#include "tst_reviewqueue.moc"
