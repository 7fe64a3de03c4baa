// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/domainmodel.h"
#include "models/amendments/fieldwords.h"

#include <memory>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

Api::AmendableData<Api::PaymentData> paymentAnswer()
{
    Api::AmendableData<Api::PaymentData> answer;
    answer.accountHolder = str("Sven Hannawald");
    answer.iban = str("DE89370400440532013000");
    answer.amendmentConfigurationStatus
        = Api::AmendmentConfigurationStatus::ChangesRequireVerification;
    answer.requireSignature = true;
    return answer;
}

Api::AmendableData<Api::AddressData> addressAnswer()
{
    Api::AmendableData<Api::AddressData> answer;
    answer.street = str("Am Bahnhof");
    answer.houseNumber = str("90");
    answer.zipCode = str("12133");
    answer.city = str("Munich");
    answer.countryCode = str("DE");
    answer.amendmentConfigurationStatus
        = Api::AmendmentConfigurationStatus::ChangesWithoutVerification;
    return answer;
}

template <class Data>
Api::PendingAmendment<Data> pending(const Api::AmendableData<Data> &answer, qint64 id)
{
    Api::PendingAmendment<Data> amendment;
    static_cast<Data &>(amendment) = answer;
    amendment.id = id;
    return amendment;
}

} // namespace

class DomainModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsCurrentAgainstRequested();
    void refreshKeepsRows();
    void masksBankData();
    void hidesAgainByItself();
    void forgetsAtOnce();
    void lateAnswerIsDropped();
    void failureThenRetry();
    void destroyedWhileLoading();
    void status_data();
    void status();
    void words();

private:
    struct Question
    {
        Api::CustomerId id;
        QPointer<QObject> owner;
        DomainModel::Answer answer;
    };

    void make(AmendmentDomain domain);
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }
    [[nodiscard]] int rowOfField(const char *id) const
    {
        const auto found = m_model->match(m_model->index(0, 0), DomainModel::FieldIdRole, str(id),
                                          1, Qt::MatchExactly);
        return found.isEmpty() ? -1 : found.first().row();
    }

    QList<Question> m_questions;
    std::unique_ptr<DomainModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void DomainModelTest::init()
{
    m_questions.clear();
}

void DomainModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void DomainModelTest::make(AmendmentDomain domain)
{
    m_model = std::make_unique<DomainModel>(
        domain, [this](Api::CustomerId id, QObject *owner, DomainModel::Answer answer) {
            m_questions.append({id, owner, std::move(answer)});
        });
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void DomainModelTest::showsCurrentAgainstRequested()
{
    make(AmendmentDomain::Address);
    m_model->load(7);
    QCOMPARE(m_model->state(), LoadingModel::State::Loading);
    auto answer = addressAnswer();
    auto wanted = pending(answer, 55);
    wanted.street = str(" Am  Bahnhof");
    wanted.houseNumber = str("12");
    wanted.floor = str("2");
    answer.pendingAmendment = wanted;
    m_questions.first().answer(domainData(answer));

    QCOMPARE(m_model->state(), LoadingModel::State::Ready);
    QCOMPARE(m_model->rowCount(), 6); // of 18 fields
    QCOMPARE(m_model->status(), DomainStatus::Pending);
    QCOMPARE(*m_model->values()->pendingId, 55);
    const int house = rowOfField("houseNumber");
    QCOMPARE(text(house, DomainModel::CurrentColumn), str("90"));
    QCOMPARE(text(house, DomainModel::RequestedColumn), str("12"));
    QVERIFY(m_model->index(house, 0).data(DomainModel::ChangedRole).toBool());
    QCOMPARE(
        m_model->index(house, DomainModel::RequestedColumn).data(Qt::AccessibleTextRole).toString(),
        str("12, changed"));
    QVERIFY(!m_model->index(rowOfField("street"), 0).data(DomainModel::ChangedRole).toBool());
    const int floor = rowOfField("floor");
    QCOMPARE(text(floor, DomainModel::CurrentColumn), str("–"));
    QVERIFY(m_model->index(floor, 0).data(DomainModel::ChangedRole).toBool());
    QCOMPARE(text(rowOfField("countryCode"), DomainModel::CurrentColumn), str("Germany"));
}

void DomainModelTest::refreshKeepsRows()
{
    make(AmendmentDomain::Address);
    m_model->load(7);
    m_questions.at(0).answer(domainData(addressAnswer()));
    const QPersistentModelIndex city(m_model->index(rowOfField("city"), 0));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);

    m_model->load(7);
    QCOMPARE(m_model->rowCount(), 5); // while the answer is under way
    auto changed = addressAnswer();
    changed.houseNumber.reset();
    changed.secondStreet = str("Hinterhof");
    changed.city = str("Berlin");
    m_questions.at(1).answer(domainData(changed));
    QCOMPARE(resets.size(), 0);
    QVERIFY(city.isValid());
    QCOMPARE(QModelIndex(city).siblingAtColumn(DomainModel::CurrentColumn).data().toString(),
             str("Berlin"));
    QCOMPARE(rowOfField("houseNumber"), -1);
    QVERIFY(rowOfField("secondStreet") >= 0);
}

void DomainModelTest::masksBankData()
{
    make(AmendmentDomain::Payment);
    m_model->load(7);
    m_questions.first().answer(domainData(paymentAnswer()));
    QVERIFY(m_model->values()->requireSignature);
    QVERIFY(m_model->hasSensitive());
    const int iban = rowOfField("iban");
    QVERIFY(m_model->index(iban, 0).data(DomainModel::SensitiveRole).toBool());
    QCOMPARE(text(iban, DomainModel::CurrentColumn), str("•••• 3000"));
    QCOMPARE(text(iban, DomainModel::RequestedColumn), str("•••• 3000"));
    for (int role = 0; role < Qt::UserRole + 16; ++role)
        QVERIFY(!m_model->index(iban, 1).data(role).toString().contains(str("3704")));

    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setRevealed(true);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(text(iban, DomainModel::CurrentColumn), str("DE89 3704 0044 0532 0130 00"));
    m_model->setRevealed(false);
    QCOMPARE(text(iban, DomainModel::CurrentColumn), str("•••• 3000"));
}

void DomainModelTest::hidesAgainByItself()
{
    make(AmendmentDomain::Payment);
    m_model->load(7);
    m_questions.first().answer(domainData(paymentAnswer()));
    auto *timer = m_model->findChild<QTimer *>(str("hideTimer"));
    QVERIFY(timer);
    QCOMPARE(timer->intervalAsDuration(), std::chrono::milliseconds(DomainModel::RevealTime));
    timer->setInterval(1);
    QSignalSpy revealed(m_model.get(), &DomainModel::revealedChanged);
    m_model->setRevealed(true);
    QTRY_COMPARE(revealed.size(), 2);
    QVERIFY(!m_model->isRevealed());
}

void DomainModelTest::forgetsAtOnce()
{
    make(AmendmentDomain::Payment);
    m_model->load(7);
    m_questions.first().answer(domainData(paymentAnswer()));
    m_model->setRevealed(true);
    m_model->load(8); // another customer
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->values());
    QVERIFY(!m_model->isRevealed());
    QCOMPARE(m_model->status(), DomainStatus::Unknown);

    m_model->forget();
    QCOMPARE(m_model->state(), LoadingModel::State::Idle);
    QVERIFY(!m_questions.last().owner); // the call is aborted
    m_questions.last().answer(domainData(paymentAnswer()));
    QCOMPARE(m_model->rowCount(), 0);
}

void DomainModelTest::lateAnswerIsDropped()
{
    make(AmendmentDomain::Address);
    m_model->load(7);
    m_model->load(8);
    auto late = addressAnswer();
    late.city = str("Late");
    m_questions.at(0).answer(domainData(late));
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->state(), LoadingModel::State::Loading);
    m_questions.at(1).answer(domainData(addressAnswer()));
    QCOMPARE(text(rowOfField("city"), DomainModel::CurrentColumn), str("Munich"));
}

void DomainModelTest::failureThenRetry()
{
    make(AmendmentDomain::Address);
    m_model->load(7);
    Api::ApiError error;
    error.kind = Api::ApiError::Kind::MissingScope;
    m_questions.at(0).answer(tl::unexpected(error));
    QCOMPARE(m_model->state(), LoadingModel::State::Failed);
    QCOMPARE(m_model->error().kind, error.kind);
    m_model->load(7);
    m_questions.at(1).answer(domainData(addressAnswer()));
    QCOMPARE(m_model->state(), LoadingModel::State::Ready);
    QCOMPARE(m_model->rowCount(), 5);
}

void DomainModelTest::destroyedWhileLoading()
{
    make(AmendmentDomain::Address);
    m_model->load(7);
    cleanup();
    QVERIFY(!m_questions.first().owner);
}

void DomainModelTest::status_data()
{
    using Configuration = Api::AmendmentConfigurationStatus;
    QTest::addColumn<int>("configuration");
    QTest::addColumn<int>("status");
    QTest::newRow("read") << int(Configuration::Read) << int(DomainStatus::ReadOnly);
    QTest::newRow("verify") << int(Configuration::ChangesRequireVerification)
                            << int(DomainStatus::NeedsVerification);
    QTest::newRow("at once") << int(Configuration::ChangesWithoutVerification)
                             << int(DomainStatus::AppliesAtOnce);
    QTest::newRow("later version") << int(Configuration::Unknown) << int(DomainStatus::Unknown);
}

void DomainModelTest::status()
{
    QFETCH(int, configuration);
    QFETCH(int, status);
    make(AmendmentDomain::Address);
    m_model->load(7);
    auto answer = addressAnswer();
    answer.amendmentConfigurationStatus = Api::AmendmentConfigurationStatus(configuration);
    m_questions.first().answer(domainData(answer));
    QCOMPARE(int(m_model->status()), status);
}

void DomainModelTest::words()
{
    for (AmendmentDomain domain : amendmentDomains()) {
        QVERIFY(!FieldWords::domain(domain).isEmpty());
        for (const DataField &field : fieldsOf(domain))
            QVERIFY2(FieldWords::label(field.id) != field.id, qPrintable(field.id));
    }
    QCOMPARE(FieldWords::value(FieldKind::Gender, str("FEMALE")), str("Female"));
    QCOMPARE(FieldWords::value(FieldKind::Title, str("PROF")), str("Prof."));
    QCOMPARE(FieldWords::masked(str("123")), str("••••"));
    QVERIFY(FieldWords::value(FieldKind::Date, str("1952-05-04")).contains(str("1952")));
}

QTEST_GUILESS_MAIN(DomainModelTest)
#include "tst_domainmodel.moc"
