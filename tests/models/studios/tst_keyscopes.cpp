// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/keyrowwords.h"
#include "models/studios/keyscopes.h"

#include <QTest>

using namespace Frontdesk;

namespace Op = Api::Operations;

Q_DECLARE_METATYPE(QList<Frontdesk::KeyRow>)

namespace {

KeyRow rowOf(const Api::Operation &operation, KeyRowState state)
{
    KeyRow row;
    row.tag = QLatin1String("Tag");
    row.operation = operation;
    row.state = state;
    row.httpStatus = state == KeyRowState::Refused ? 403 : 200;
    return row;
}

} // namespace

class TestKeyScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learns_data()
    {
        QTest::addColumn<QList<KeyRow>>("rows");
        QTest::addColumn<ScopeState>("customer");
        QTest::addColumn<ScopeState>("contract");
        const auto customers = [](KeyRowState state) { return rowOf(Op::getCustomers, state); };
        const auto contracts
            = [](KeyRowState state) { return rowOf(Op::getCustomersContracts, state); };
        using S = KeyRowState;
        using enum ScopeState;
        QTest::newRow("nothing") << QList<KeyRow>{} << Untold << Untold;
        QTest::newRow("a scope of its own") << QList{customers(S::Works)} << Held << Untold;
        QTest::newRow("refused") << QList{customers(S::Refused)} << Missing << Untold;
        QTest::newRow("one of two suffices") << QList{contracts(S::Works)} << Untold << Untold;
        QTest::newRow("so it must be the other")
            << QList{contracts(S::Works), customers(S::Refused)} << Missing << Held;
        QTest::newRow("neither") << QList{contracts(S::Refused)} << Missing << Missing;
        QTest::newRow("another studio's customer")
            << QList{customers(S::Works), rowOf(Op::getCrossStudioCustomerById, S::Refused)} << Held
            << Untold;
        QTest::newRow("failed") << QList{customers(S::Failed)} << Untold << Untold;
        QTest::newRow("not asked") << QList{customers(S::NotAsked)} << Untold << Untold;
    }

    void learns()
    {
        QFETCH(const QList<KeyRow>, rows);
        const KeyScopes scopes(rows);
        QTEST(scopes.of(QStringLiteral("CUSTOMER_READ")), "customer");
        QTEST(scopes.of(QStringLiteral("CUSTOMER_CONTRACT_READ")), "contract");
    }

    void ofAnOperation()
    {
        const KeyScopes scopes({rowOf(Op::getCustomers, KeyRowState::Works),
                                rowOf(Op::getDevices, KeyRowState::Refused)});
        QCOMPARE(scopes.of(Op::getCustomersContracts), ScopeState::Held);
        QCOMPARE(scopes.of(Op::getDevices), ScopeState::Missing);
        QCOMPARE(scopes.of(Op::getEmployees), ScopeState::Untold);
        QCOMPARE(scopes.of(Op::checkin), ScopeState::Writing);
        QCOMPARE(scopes.of(Op::confirmActivation), ScopeState::Held);
    }

    void everyScopeIsInOneList()
    {
        const KeyScopes scopes({rowOf(Op::getCustomers, KeyRowState::Works)});
        QStringList all;
        for (const auto state :
             {ScopeState::Held, ScopeState::Missing, ScopeState::Untold, ScopeState::Writing})
            all += scopes.in(state);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
        for (const Api::Operation &operation : Api::allOperations()) {
            for (const QString &scope : rowOf(operation, KeyRowState::Works).scopes())
                QVERIFY2(all.contains(scope), qPrintable(scope));
        }
    }

    void textIsAligned()
    {
        const QString text = surveyText({rowOf(Op::getCustomers, KeyRowState::Works),
                                         rowOf(Op::getCustomersContracts, KeyRowState::Refused)});
        const QStringList lines = text.split(u'\n');
        const auto column = lines.at(0).indexOf(QStringLiteral("RESULT"));
        QCOMPARE(lines.at(1).indexOf(QStringLiteral("works")), column);
        QCOMPARE(lines.at(2).indexOf(QStringLiteral("not allowed")), column);
        QVERIFY(text.contains(QStringLiteral("The key lacks (1)\n  CUSTOMER_CONTRACT_READ\n")));
    }
};

QTEST_GUILESS_MAIN(TestKeyScopes)
#include "tst_keyscopes.moc"
