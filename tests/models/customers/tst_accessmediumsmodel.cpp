// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/customersservice.h"
#include "models/customers/accesscodesource.h"
#include "models/customers/accessmediumsmodel.h"
#include "models/customers/contractsmodel.h"
#include "models/moneytext.h"
#include "tests/demodesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Api;

using State = LoadingModel::State;

namespace {

const CustomerId Somebody = Demo::Cast::MayTrain.id;

} // namespace

/// Mediums, restriction, access code and contracts of a customer, against the demo tenant.
class TestAccessMediumsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }
    void init() { m_desk = std::make_unique<DemoDesk>(); }
    void tellsOwnMediumsFromForeignOnes();
    void neverHoldsAPin();
    void knowsTheRestriction();
    void keepsRowsOnFailure();
    void dropsLateAnswers();
    void forgetsACodeWhenItExpires();
    void forgetsTheCodeOfAnotherCustomer();
    void saysWhyThereIsNoCode();
    void listsContracts();
    void writesMoney_data();
    void writesMoney();

private:
    qint64 add(AccessMediumType type, const QString &value);

    std::unique_ptr<DemoDesk> m_desk;
};

qint64 TestAccessMediumsModel::add(AccessMediumType type, const QString &value)
{
    std::optional<qint64> id;
    CustomersService(m_desk->client)
        .addAccessMedium(Somebody, {{}, type, value}, this)
        ->then(this, [&id](const Result<AccessMedium> &medium) { id = medium.value().id; });
    return QTest::qWaitFor([&id] { return id.has_value(); }) ? *id : 0;
}

void TestAccessMediumsModel::tellsOwnMediumsFromForeignOnes()
{
    const qint64 own = add(AccessMediumType::CardNumber, QStringLiteral("123456789"));
    AccessMediumsModel model(m_desk->client);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.ask(Somebody);
    QTRY_COMPARE(model.state(), State::Ready);
    const int row = model.rowOf(own);
    QVERIFY(row >= 0);
    QVERIFY(model.index(row, 0).data(AccessMediumsModel::IsOursRole).toBool());
    QCOMPARE(model.mediumIds(), QList<qint64>{own});
    QVERIFY(model.rowCount() > 1);
    int foreign = 0;
    for (int other = 0; other < model.rowCount(); ++other) {
        if (!model.index(other, 0).data(AccessMediumsModel::IsOursRole).toBool()) {
            ++foreign;
            QVERIFY(model.index(other, 0).data(IdRole).toLongLong() < 0);
        }
    }
    QCOMPARE(foreign, model.rowCount() - 1); // no card stands twice
    model.ask(Somebody);
    QTRY_COMPARE(model.state(), State::Ready);
    QCOMPARE(model.rowOf(own), row);
}

void TestAccessMediumsModel::neverHoldsAPin()
{
    const qint64 pin = add(AccessMediumType::Pin, QStringLiteral("738291"));
    AccessMediumsModel model(m_desk->client);
    model.ask(Somebody);
    QTRY_COMPARE(model.state(), State::Ready);
    const int row = model.rowOf(pin);
    QVERIFY(row >= 0);
    QVERIFY(!model.at(row).value);
    for (int column = 0; column < model.columnCount(); ++column) {
        for (int role = 0; role < FirstFreeRole + 5; ++role) {
            const QString text = model.index(row, column).data(role).toString();
            QVERIFY2(!text.contains(QStringLiteral("738291")), qPrintable(text));
        }
    }
}

void TestAccessMediumsModel::knowsTheRestriction()
{
    AccessMediumsModel model(m_desk->client);
    model.ask(Demo::Cast::Restricted.id);
    QTRY_COMPARE(model.state(), State::Ready);
    QVERIFY(model.restriction());
    QVERIFY(!model.restriction()->reason.isEmpty());
    model.ask(Somebody);
    QVERIFY(!model.restriction());
    QTRY_COMPARE(model.state(), State::Ready);
    QVERIFY(!model.restriction());
}

void TestAccessMediumsModel::keepsRowsOnFailure()
{
    AccessMediumsModel model(m_desk->client);
    model.ask(Somebody);
    QTRY_COMPARE(model.state(), State::Ready);
    const int rows = model.rowCount();
    m_desk->tenant.fail("getCustomerById", Demo::FaultKind::WrongJson, 1);
    model.ask(Somebody);
    QTRY_COMPARE(model.state(), State::Failed);
    QCOMPARE(model.rowCount(), rows);
}

void TestAccessMediumsModel::dropsLateAnswers()
{
    m_desk->tenant.fail("getCustomerById", Demo::FaultKind::Latency, 1, 150);
    AccessMediumsModel model(m_desk->client);
    model.ask(Demo::Cast::Restricted.id);
    QTRY_COMPARE(m_desk->tenant.requests("getCustomerById"), 1);
    model.ask(Somebody);
    QTRY_COMPARE(model.state(), State::Ready);
    QSignalSpy changes(&model, &LoadingModel::stateChanged);
    QVERIFY(!changes.wait(300));
    QVERIFY(!model.restriction());
}

void TestAccessMediumsModel::forgetsACodeWhenItExpires()
{
    QDateTime now = demoNoon();
    AccessCodeSource source(m_desk->client, [&now] { return now; });
    source.ask(Somebody);
    QTRY_COMPARE(source.state(), AccessCodeSource::State::Ready);
    QVERIFY(!source.code().content.isEmpty());
    QVERIFY(source.secondsLeft().value() > 0);
    now = source.code().expiresAt->addSecs(1);
    QTRY_COMPARE(source.state(), AccessCodeSource::State::Expired);
    QVERIFY(source.code().content.isEmpty());
}

void TestAccessMediumsModel::forgetsTheCodeOfAnotherCustomer()
{
    AccessCodeSource source(m_desk->client, demoNoon);
    m_desk->tenant.fail("getCustomerAccessCode", Demo::FaultKind::Latency, 1, 100);
    source.ask(Somebody);
    source.forget();
    QSignalSpy changes(&source, &AccessCodeSource::stateChanged);
    QVERIFY(!changes.wait(250));
    QCOMPARE(source.state(), AccessCodeSource::State::Idle);
}

void TestAccessMediumsModel::saysWhyThereIsNoCode()
{
    AccessCodeSource source(m_desk->client, demoNoon);
    source.ask(1); // nobody
    QTRY_COMPARE(source.state(), AccessCodeSource::State::Failed);
    QCOMPARE(source.error().kind, ApiError::Kind::NotFound);
}

void TestAccessMediumsModel::listsContracts()
{
    ContractsModel model(m_desk->client);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.ask(Demo::Cast::ContractEnding.id);
    QTRY_COMPARE(model.state(), State::Ready);
    QVERIFY(model.rowCount() > 0);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.index(0, column).data().toString().isEmpty());
    const QString price = model.index(0, ContractsModel::PriceColumn).data().toString();
    QVERIFY2(price.contains(QStringLiteral("€")), qPrintable(price));
    QVERIFY(model.at(0).cancelled);
    QVERIFY(model.index(0, ContractsModel::CancellationColumn)
                .data()
                .toString()
                .contains(QLocale().toString(*model.at(0).cancellationDate, QLocale::ShortFormat)));
    model.ask(Demo::Cast::Prospect.id);
    QTRY_COMPARE(model.state(), State::Ready);
    QCOMPARE(model.rowCount(), 0);
}

void TestAccessMediumsModel::writesMoney_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QString euro = QStringLiteral("EUR");
    const QString franc = QStringLiteral("CHF");
    QTest::newRow("own") << german << qint64(1990) << euro << QStringLiteral("19,90\u00a0€");
    QTest::newRow("foreign") << german << qint64(123450) << franc
                             << QStringLiteral("1.234,50\u00a0CHF");
    QTest::newRow("below zero") << german << qint64(-500) << euro << QStringLiteral("-5,00\u00a0€");
    QTest::newRow("abroad") << british << qint64(1990) << euro << QStringLiteral("€19.90");
    QTest::newRow("letters") << british << qint64(1990) << franc
                             << QStringLiteral("CHF\u00a019.90");
}

void TestAccessMediumsModel::writesMoney()
{
    QFETCH(QLocale, locale);
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    const QLocale before;
    QLocale::setDefault(locale);
    const QString written = moneyText({Decimal::fromMinor(minor), currency});
    QLocale::setDefault(before);
    QTEST(written, "text");
}

QTEST_GUILESS_MAIN(TestAccessMediumsModel)
#include "tst_accessmediumsmodel.moc"
