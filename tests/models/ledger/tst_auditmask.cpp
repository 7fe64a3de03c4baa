// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/auditmask.h"

#include <QTest>

using namespace Frontdesk;

class TestAuditMask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void masks_data();
    void masks();
    void isShort();
};

void TestAuditMask::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *text, const char *masked) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(masked);
    };
    const auto same = [&row](const char *text) { row(text, text); };
    row("DE89370400440532013000", "•••");
    row("on DE89 3704 0044 0532 0130 00 today", "on ••• today");
    row("de89-3704-0044-0532-0130-00", "•••");
    row("DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000", "•••");
    row("(GB29 NWBK 6016 1331 9268 19)", "(•••)");
    row("NO9386011117947", "•••");
    row("account 0532013000, code 37040044", "account •••, code 37040044");
    row("card 4111 1111 1111 1111", "card •••");
    row("called +49 170 12345678", "called +•••");
    row("key 0b1e9c4e-52a1-4f0c-9c1e-6a5b8d7e9f01.", "key •••");
    row("sk_live_51HqX2eLkdIwHu7ix8Zt", "•••");
    row("one\x1btwo\tthree", "one two three");
    same("spoke to the mother, she agrees");
    same("on 2026-03-11 12:30 by phone, 3 times");
    same("contract 1005, rate Premium 24");
    same("Bankverbindungsaenderungsantrag");
    same("CHANGES_REQUIRE_VERIFICATION");
    same("");
}

void TestAuditMask::masks()
{
    QFETCH(const QString, text);
    QTEST(maskedForAudit(text), "masked");
}

void TestAuditMask::isShort()
{
    const QString longText = QStringLiteral("ab ").repeated(1000);
    QCOMPARE(maskedForAudit(longText).size(), 500);
    // Half of a pair: the databases would make something else of it.
    QCOMPARE(maskedForAudit(QString(QChar(0xd83d))), QStringLiteral("?"));
}

QTEST_GUILESS_MAIN(TestAuditMask)
#include "tst_auditmask.moc"
