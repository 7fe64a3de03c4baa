// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/claims.h"
#include "tests/models/ledger/ledgerstage.h"

using namespace Frontdesk;
using namespace std::chrono_literals;

class TestClaims : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneOfTwoWins_data() { addBackends(); }
    void oneOfTwoWins();
    void tellsWhoHoldsIt_data() { addBackends(); }
    void tellsWhoHoldsIt();
    void endsWithItsLease_data() { addBackends(); }
    void endsWithItsLease();

private:
    Claim take(Claims &claims, const RequestKey &request, const char *desk)
    {
        return *answerOf<Claim>(
            [&](auto done) { claims.take(request, QString::fromLatin1(desk), this, done); });
    }
    bool renew(Claims &claims, const RequestKey &request)
    {
        return *answerOf<bool>([&](auto done) { claims.renew(request, this, done); });
    }
};

static const RequestKey contact{RequestKind::Contact, 1005, 77};

void TestClaims::oneOfTwoWins()
{
    FRONTDESK_STAGE(stage);
    const auto a = stage.desk();
    const auto b = stage.desk();
    QTRY_VERIFY_WITH_TIMEOUT(a->isAvailable() && b->isAvailable(), 20'000);
    Claims atA(*a);
    Claims atB(*b);
    constexpr int rounds = 100;
    int round = 0;
    int wonByA = 0;
    int wonByOne = 0;
    std::optional<Claim> ofA;
    std::optional<Claim> ofB;
    std::function<void()> answered;
    // Both at the same moment, again and again.
    const auto start = [&] {
        ofA.reset();
        ofB.reset();
        const RequestKey request{RequestKind::Contact, 1005, ++round};
        atA.take(request, QStringLiteral("A"), this, [&](const auto &claim) {
            ofA = claim.value_or(Claim());
            answered();
        });
        atB.take(request, QStringLiteral("B"), this, [&](const auto &claim) {
            ofB = claim.value_or(Claim());
            answered();
        });
    };
    answered = [&] {
        if (!ofA || !ofB)
            return;
        const QString winner = ofA->isOurs ? QStringLiteral("A") : QStringLiteral("B");
        wonByA += ofA->isOurs ? 1 : 0;
        wonByOne += ofA->isOurs != ofB->isOurs && ofA->desk == winner && ofB->desk == winner
            && ofA->since == ofB->since;
        if (round < rounds)
            start();
    };
    start();
    QTRY_VERIFY_WITH_TIMEOUT(round == rounds && ofA && ofB, 60'000);
    QCOMPARE(wonByOne, rounds);
    qInfo("%d of %d were won by the first desk", wonByA, rounds);
}

void TestClaims::tellsWhoHoldsIt()
{
    FRONTDESK_STAGE(stage);
    const auto a = stage.desk();
    const auto b = stage.desk();
    Claims atA(*a);
    Claims atB(*b);
    const Claim ours = take(atA, contact, "Desk 1");
    QVERIFY(ours.isOurs);
    QCOMPARE(ours.since.msecsTo(ours.until), 180'000);
    const Claim theirs = take(atB, contact, "Desk 2");
    QVERIFY(!theirs.isOurs);
    QCOMPARE(theirs.desk, QStringLiteral("Desk 1"));
    QCOMPARE(theirs.since, ours.since);
    QVERIFY(renew(atA, contact));
    QVERIFY(!renew(atB, contact));
    // Once more is the same claim, prolonged.
    const Claim again = take(atA, contact, "Desk 1");
    QVERIFY(again.isOurs);
    QCOMPARE(again.since, ours.since);
    atB.release(contact); // is not theirs
    QVERIFY(!take(atB, contact, "Desk 2").isOurs);
    atA.release(contact);
    QTRY_VERIFY(take(atB, contact, "Desk 2").isOurs);
}

void TestClaims::endsWithItsLease()
{
    FRONTDESK_STAGE(stage);
    const auto a = stage.desk();
    const auto b = stage.desk();
    Claims atA(*a);
    Claims atB(*b);
    atA.setLease(300ms);
    QVERIFY(take(atA, contact, "Desk 1").isOurs);
    QVERIFY(!take(atB, contact, "Desk 2").isOurs);
    QTRY_VERIFY(take(atB, contact, "Desk 2").isOurs);
    // Whoever comes back late learns it before doing anything.
    QVERIFY(!renew(atA, contact));
    QVERIFY(!take(atA, contact, "Desk 1").isOurs);
}

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
