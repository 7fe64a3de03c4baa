// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/ledgerplace.h"

#include <QTest>

using namespace Frontdesk;

Q_DECLARE_METATYPE(Frontdesk::LedgerPlaceProblem)

class TestLedgerPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void hasASchemaOfItsOwn();
};

void TestLedgerPlace::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sslMode");
    QTest::addColumn<bool>("isLocal");
    const auto row = [](const char *name, const char *text, const char *sslMode, bool isLocal) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(sslMode) << isLocal;
    };
    row("server", "postgresql://db.example/studio?user=desk", "verify-full", false);
    row("port", "postgresql://db.example:6432/studio?user=desk&sslmode=require", "require", false);
    row("own certificate", "postgresql://db.example/s?sslrootcert=/etc/ca.pem&sslmode=verify-ca",
        "verify-ca", false);
    row("loopback", "postgresql://127.0.0.1/studio?user=desk", "prefer", true);
    row("loopback, IPv6", "postgresql://[::1]/studio?sslmode=disable", "disable", true);
    row("loopback, name", "postgres://localhost/studio", "prefer", true);
    row("socket", "postgresql:///studio?host=/run/postgresql", "prefer", true);
    row("service", "service:gym", "verify-full", false);
    row("service, weaker", "service:gym?sslmode=require&schema=north", "require", false);
}

void TestLedgerPlace::understands()
{
    QFETCH(const QString, text);
    const auto place = LedgerPlace::fromText(text);
    QVERIFY(place.has_value());
    QTEST(place->sslMode, "sslMode");
    QTEST(place->isLocal(), "isLocal");
    QCOMPARE(LedgerPlace::fromText(place->toText()), place);
}

void TestLedgerPlace::refuses_data()
{
    using Problem = LedgerPlaceProblem;
    QTest::addColumn<QString>("text");
    QTest::addColumn<LedgerPlaceProblem>("problem");
    const auto row = [](const char *text, Problem problem) {
        QTest::newRow(text) << QString::fromUtf8(text) << problem;
    };
    row("", Problem::NotAnAddress);
    row("db.example", Problem::NotAnAddress);
    row("https://db.example/studio", Problem::NotAnAddress);
    row("postgresql://a,b/studio", Problem::NotAnAddress);
    row("postgresql:///studio", Problem::NotAnAddress);
    row("postgresql://db.example/studio?host=/run", Problem::UnknownOption);
    row("postgresql:///studio?host=db.example", Problem::UnknownOption);
    row("service:", Problem::NotAnAddress);
    row("service:a;host=b", Problem::NotAnAddress);
    row("postgresql://db.example", Problem::NoDatabase);
    row("postgresql://db.example/a'b", Problem::NoDatabase);
    row("postgresql://desk:pw@db.example/studio", Problem::PasswordInAddress);
    row("postgresql://db.example/studio?password=pw", Problem::PasswordInAddress);
    row("postgresql://db.example/studio?hostaddr=10.0.0.1", Problem::UnknownOption);
    row("postgresql://db.example/studio?sslmode=none", Problem::UnknownOption);
    row("postgresql://db.example/studio?schema=A;drop", Problem::UnknownOption);
    row("postgresql://db.example/studio?user=a;b", Problem::UnknownOption);
    row("postgresql://db.example/studio?sslmode=prefer", Problem::NotEncrypted);
    row("postgresql://10.0.0.1/studio?sslmode=disable", Problem::NotEncrypted);
    row("postgresql://localhost.example/studio?sslmode=disable", Problem::NotEncrypted);
    row("service:gym?sslmode=disable", Problem::NotEncrypted);
}

void TestLedgerPlace::refuses()
{
    QFETCH(const QString, text);
    const auto place = LedgerPlace::fromText(text);
    QVERIFY(!place);
    QTEST(place.error(), "problem");
}

void TestLedgerPlace::hasASchemaOfItsOwn()
{
    const auto place = LedgerPlace::fromText(QStringLiteral("service:gym"));
    QCOMPARE(place->schemaName(), QStringLiteral("frontdesk"));
    QCOMPARE(place->forStudio(17).schemaName(), QStringLiteral("frontdesk_17"));
    const auto named = LedgerPlace::fromText(QStringLiteral("service:gym?schema=north"));
    QCOMPARE(named->forStudio(17).schemaName(), QStringLiteral("north"));
}

QTEST_GUILESS_MAIN(TestLedgerPlace)
#include "tst_ledgerplace.moc"
