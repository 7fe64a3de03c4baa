// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/fieldwords.h"

#include <QTest>

using namespace Frontdesk;

/// Names of requests, their fields, and what of them may be stored.
class TestWaitingRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyIsText_data();
    void keyIsText();
    void keyIsNotText_data();
    void keyIsNotText();
    void bankDataStaysOut();
    void domainsAreKinds();
};

void TestWaitingRequest::keyIsText_data()
{
    QTest::addColumn<RequestKey>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("contact") << RequestKey{RequestKind::Contact, 1005, 77}
                             << QStringLiteral("contact:1005:77");
    QTest::newRow("module") << RequestKey{RequestKind::ModuleWithdrawal, 1, 9000000000}
                            << QStringLiteral("module_withdrawal:1:9000000000");
}

void TestWaitingRequest::keyIsText()
{
    QFETCH(RequestKey, key);
    QFETCH(QString, text);
    QCOMPARE(toText(key), text);
    QVERIFY(requestKeyFromText(text) == key);
}

void TestWaitingRequest::keyIsNotText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("too short") << QStringLiteral("contact:1005");
    QTest::newRow("no number") << QStringLiteral("contact:1005:x");
    QTest::newRow("of a later version") << QStringLiteral("pet:1005:77");
}

void TestWaitingRequest::keyIsNotText()
{
    QFETCH(QString, text);
    QVERIFY(!requestKeyFromText(text));
}

void TestWaitingRequest::bankDataStaysOut()
{
    WaitingRequest request{.key = {RequestKind::Payment, 1, 2}};
    request.current = {{QStringLiteral("iban"), QStringLiteral("DE89370400440532013000")},
                       {QStringLiteral("accountHolder"), QStringLiteral("Invented Person")}};
    request.requested = {{QStringLiteral("iban"), QStringLiteral("GB33BUKB20201555555555")},
                         {QStringLiteral("bic"), QStringLiteral("BUKBGB22XXX")}};
    const WaitingRequest kept = withoutBankData(request);
    QCOMPARE(withoutBankData(kept), kept);
    QCOMPARE(kept.current, (FieldValues{{QStringLiteral("iban"), QStringLiteral("••••3000")}}));
    QCOMPARE(kept.requested, (FieldValues{{QStringLiteral("iban"), QStringLiteral("••••5555")}}));
    QVERIFY(FieldWords::masked(kept.current.value(QStringLiteral("iban"))).contains(u"•••• 3000"));
}

void TestWaitingRequest::domainsAreKinds()
{
    for (const AmendmentDomain domain : amendmentDomains()) {
        QCOMPARE(domainOf(kindOf(domain)), domain);
        QVERIFY(!fieldsOf(kindOf(domain)).isEmpty());
    }
    QCOMPARE(domainOf(RequestKind::Cancelation), AmendmentDomain::Unknown);
    QVERIFY(!fieldsOf(RequestKind::ModuleWithdrawal).isEmpty());
}

QTEST_GUILESS_MAIN(TestWaitingRequest)
#include "tst_waitingrequest.moc"
