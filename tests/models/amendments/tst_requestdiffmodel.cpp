// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/requestdiffmodel.h"
#include "tests/models/amendments/inboxscene.h"

#include <memory>
#include <QAbstractItemModelTester>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Frontdesk;

namespace {

InboxRow rowOf(const WaitingRequest &request)
{
    InboxRow row;
    row.key = request.key;
    row.request = withoutBankData(request);
    row.read = demoNoon().addDays(-1);
    return row;
}

WaitingRequest payment()
{
    WaitingRequest request;
    request.key = {RequestKind::Payment, 7, 55};
    request.current = {{str("iban"), str("DE89370400440532013000")}};
    request.requested = {{str("iban"), str("DE02120300000000202051")}};
    return request;
}

} // namespace

class RequestDiffModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatIsKnownThenTheNewest();
    void masksUntilRevealed();
    void anotherRowHidesAtOnce();
    void endsAreTold_data();
    void endsAreTold();
    void sameRowIsNotReadTwice();
    void failureThenRetry();
    void destroyedWhileLoading();

private:
    void answer(const WaitingRequest &request)
    {
        m_answer(
            RequestReading{request.key.kind, request.key.customer, request.current, {request}});
    }
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    int m_questions = 0;
    QPointer<QObject> m_owner;
    RequestDiffModel::Answer m_answer;
    std::unique_ptr<RequestDiffModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void RequestDiffModelTest::init()
{
    m_questions = 0;
    m_model = std::make_unique<RequestDiffModel>(
        [this](const InboxRow &, QObject *owner, RequestDiffModel::Answer answer) {
            ++m_questions;
            m_owner = owner;
            m_answer = std::move(answer);
        },
        &demoNoon);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void RequestDiffModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void RequestDiffModelTest::showsWhatIsKnownThenTheNewest()
{
    WaitingRequest request = addressRequest(1).request;
    m_model->show(rowOf(request));
    QCOMPARE(text(0, FieldsModel::RequestedColumn), str("Neuer Weg 1"));
    QCOMPARE(m_model->readAt(), demoNoon().addDays(-1));
    QVERIFY(!m_model->request());
    request.requested[str("street")] = str("Am Ende");
    answer(request);
    QCOMPARE(text(0, FieldsModel::RequestedColumn), str("Am Ende"));
    QCOMPARE(m_model->readAt(), demoNoon());
    QVERIFY(m_model->request() == request);
    QVERIFY(m_model->index(0, 0).data(FieldsModel::ChangedRole).toBool());
}

void RequestDiffModelTest::masksUntilRevealed()
{
    QSignalSpy revealed(m_model.get(), &RequestDiffModel::revealed);
    m_model->show(rowOf(payment()));
    answer(payment());
    const int iban = m_model
                         ->match(m_model->index(0, 0), FieldsModel::FieldIdRole, str("iban"), 1,
                                 Qt::MatchExactly)
                         .first()
                         .row();
    QCOMPARE(text(iban, FieldsModel::RequestedColumn), str("•••• 2051"));
    m_model->setRevealed(true);
    QCOMPARE(text(iban, FieldsModel::RequestedColumn), str("DE02 1203 0000 0000 2020 51"));
    QCOMPARE(revealed.size(), 1);
    QCOMPARE(revealed.first().first().value<RequestKey>(), payment().key);
    auto *timer = m_model->findChild<QTimer *>(str("hideTimer"));
    QCOMPARE(timer->intervalAsDuration(), std::chrono::milliseconds(FieldsModel::RevealTime));
    timer->start(1);
    QTRY_VERIFY(!m_model->isRevealed());
    QCOMPARE(text(iban, FieldsModel::RequestedColumn), str("•••• 2051"));
}

void RequestDiffModelTest::anotherRowHidesAtOnce()
{
    m_model->show(rowOf(payment()));
    answer(payment());
    m_model->setRevealed(true);
    const auto late = m_answer;
    m_model->show(rowOf(addressRequest(2).request));
    QVERIFY(!m_model->isRevealed());
    QVERIFY(!m_model->request());
    late(RequestReading{RequestKind::Payment, 7, {}, {payment()}});
    QVERIFY(!m_model->request()); // an answer to another question
    m_model->forget();
    QCOMPARE(m_model->rowCount(), 0);
}

void RequestDiffModelTest::endsAreTold_data()
{
    QTest::addColumn<QString>("street");
    QTest::addColumn<RequestState>("end");
    QTest::newRow("verified") << str("neuer weg 1") << RequestState::EndedElsewhere;
    QTest::newRow("verified, spaces") << str(" Neuer  Weg 1") << RequestState::Applied;
    QTest::newRow("declined") << str("Alte Gasse") << RequestState::EndedElsewhere;
}

void RequestDiffModelTest::endsAreTold()
{
    QFETCH(QString, street);
    const WaitingRequest request = addressRequest(1).request;
    m_model->show(rowOf(request));
    m_answer(RequestReading{RequestKind::Address,
                            request.key.customer,
                            {{str("street"), street}, {str("city"), str("Berlin")}},
                            {}});
    QVERIFY(m_model->isGone());
    QTEST(m_model->end(), "end");
    QCOMPARE(m_model->state(), LoadingModel::State::Ready);
}

void RequestDiffModelTest::sameRowIsNotReadTwice()
{
    InboxRow row = rowOf(addressRequest(1).request);
    m_model->show(row);
    answer(addressRequest(1).request);
    row.state = RequestState::Deciding;
    m_model->show(row);
    QCOMPARE(m_questions, 1);
    QCOMPARE(m_model->row()->state, RequestState::Deciding);
    row.request.requested[str("street")] = str("Anders");
    m_model->show(row);
    QCOMPARE(m_questions, 2);
}

void RequestDiffModelTest::failureThenRetry()
{
    m_model->show(rowOf(addressRequest(1).request));
    Api::ApiError error;
    error.kind = Api::ApiError::Kind::Busy;
    m_answer(tl::unexpected(error));
    QCOMPARE(m_model->state(), LoadingModel::State::Failed);
    QVERIFY(m_model->rowCount() > 0); // what the inbox knew
    m_model->readAgain();
    answer(addressRequest(1).request);
    QCOMPARE(m_model->state(), LoadingModel::State::Ready);
}

void RequestDiffModelTest::destroyedWhileLoading()
{
    m_model->show(rowOf(addressRequest(1).request));
    QVERIFY(m_owner);
    m_tester.reset();
    m_model.reset();
    QVERIFY(!m_owner);
}

QTEST_GUILESS_MAIN(RequestDiffModelTest)
#include "tst_requestdiffmodel.moc"
