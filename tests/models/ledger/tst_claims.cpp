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
    constexpr int rounds = 200;
    QList<Claim> ofA;
    QList<Claim> ofB;
    // All at once: both threads run through them side by side.
    for (int round = 0; round < rounds; ++round) {
        const RequestKey request{RequestKind::Contact, 1005, round};
        atA.take(request, QStringLiteral("A"), this,
                 [&ofA](const auto &claim) { ofA.append(claim.value_or(Claim())); });
        atB.take(request, QStringLiteral("B"), this,
                 [&ofB](const auto &claim) { ofB.append(claim.value_or(Claim())); });
    }
    QTRY_VERIFY_WITH_TIMEOUT(ofA.size() == rounds && ofB.size() == rounds, 60'000);
    int wonByA = 0;
    for (int round = 0; round < rounds; ++round) {
        QVERIFY(ofA[round].isOurs != ofB[round].isOurs);
        wonByA += ofA[round].isOurs ? 1 : 0;
        QCOMPARE(ofA[round].desk, ofB[round].desk);
        QCOMPARE(ofA[round].since, ofB[round].since);
        QCOMPARE(ofA[round].desk, ofA[round].isOurs ? QStringLiteral("A") : QStringLiteral("B"));
    }
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
