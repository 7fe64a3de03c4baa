// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/domainmodel.h"
#include "ui/amendments/amendmentdialog.h"
#include "ui/amendments/signaturepad.h"
#include "ui/widgets/actwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Frontdesk;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

DomainData paymentData(bool requireSignature)
{
    DomainData data;
    data.configuration = Api::AmendmentConfigurationStatus::ChangesRequireVerification;
    data.current = {{str("accountHolder"), str("Sven Hannawald")},
                    {str("bankName"), str("Commerzbank")},
                    {str("iban"), str("DE89370400440532013000")},
                    {str("bic"), str("COBADEFFXXX")}};
    data.requireSignature = requireSignature;
    return data;
}

DomainData addressData()
{
    DomainData data;
    data.configuration = Api::AmendmentConfigurationStatus::ChangesWithoutVerification;
    data.current = {{str("street"), str("Am Bahnhof")},
                    {str("zipCode"), str("12133")},
                    {str("city"), str("Munich")},
                    {str("countryCode"), str("DE")}};
    return data;
}

} // namespace

class AmendmentDialogTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void saysWhatWillHappen();
    void problemsStandBesideTheirFields();
    void bankDataStaysHidden();
    void needsSignature();
    void closesOnlyWhenTaken();
    void lostAnswerIsNotSentAgain();
    void everyInputHasAName();

private:
    void open(AmendmentDomain domain, const DomainData &data);
    template <class Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(str(name));
    }
    [[nodiscard]] QLineEdit *line(const char *name) const { return find<QLineEdit>(name); }
    [[nodiscard]] QPushButton *send() const { return find<QPushButton>("sendButton"); }
    [[nodiscard]] QString label(const char *name) const { return find<QLabel>(name)->text(); }

    std::unique_ptr<DomainModel> m_model;
    QPointer<AmendmentDialog> m_dialog;
};

void AmendmentDialogTest::cleanup()
{
    delete m_dialog;
    m_model.reset();
}

void AmendmentDialogTest::open(AmendmentDomain domain, const DomainData &data)
{
    m_model = std::make_unique<DomainModel>(
        domain, [data](Api::CustomerId, QObject *, DomainModel::Answer answer) { answer(data); });
    m_model->load(7);
    m_dialog = new AmendmentDialog(*m_model, str("Sven Hannawald"), QDate(2026, 3, 14));
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void AmendmentDialogTest::saysWhatWillHappen()
{
    open(AmendmentDomain::Address, addressData());
    QVERIFY(label("notice").contains(str("at once")));
    QVERIFY(!send()->isEnabled());
    QCOMPARE(label("reason"), str("Nothing has been changed yet."));
    cleanup();
    open(AmendmentDomain::Payment, paymentData(false));
    QVERIFY(label("notice").contains(str("waits until somebody verifies it")));
}

void AmendmentDialogTest::problemsStandBesideTheirFields()
{
    open(AmendmentDomain::Address, addressData());
    line("cityInput")->clear();
    QVERIFY(find<QLabel>("cityProblem")->isVisible());
    QCOMPARE(label("cityProblem"), str("This has to be filled in."));
    QCOMPARE(line("cityInput")->accessibleDescription(), label("cityProblem"));
    QVERIFY(!send()->isEnabled());
    QVERIFY(!label("reason").isEmpty());
    line("cityInput")->setText(str("Berlin"));
    QVERIFY(!find<QLabel>("cityProblem")->isVisible());
    QVERIFY(send()->isEnabled());
    QVERIFY(label("reason").isEmpty());

    QVERIFY(!line("floorInput")->isVisible());
    find<QPushButton>("moreButton")->click();
    QVERIFY(line("floorInput")->isVisible());
}

void AmendmentDialogTest::bankDataStaysHidden()
{
    open(AmendmentDomain::Payment, paymentData(false));
    QLineEdit *iban = line("ibanInput");
    QVERIFY(iban->text().isEmpty());
    QVERIFY(iban->placeholderText().contains(str("•••• 3000")));
    find<QPushButton>("revealButton")->click();
    QCOMPARE(iban->text(), str("DE89 3704 0044 0532 0130 00"));
    m_model->setRevealed(false); // as after a while
    QVERIFY(iban->text().isEmpty());
    QVERIFY(!find<QPushButton>("revealButton")->isChecked());

    iban->setText(str("DE02 1203 0000 0000 2020 52"));
    QVERIFY(label("ibanProblem").contains(str("check digits")));
    iban->setText(str("DE02 1203 0000 0000 2020 51"));
    m_model->setRevealed(true);
    m_model->setRevealed(false);
    QCOMPARE(iban->text(), str("DE02 1203 0000 0000 2020 51")); // entered here
    QVERIFY(label("ibanProblem").isEmpty());

    QSignalSpy submitted(m_dialog, &AmendmentDialog::submitted);
    send()->click();
    const auto wanted = submitted.first().at(0).value<FieldValues>();
    QCOMPARE(wanted.value(str("iban")), str("DE02120300000000202051"));
    QCOMPARE(wanted.value(str("bic")), str("COBADEFFXXX")); // left empty: stays
}

void AmendmentDialogTest::needsSignature()
{
    open(AmendmentDomain::Payment, paymentData(true));
    line("accountHolderInput")->setText(str("Sven H."));
    QCOMPARE(label("reason"), str("The customer has to sign."));
    QVERIFY(!send()->isEnabled());
    auto *pad = find<SignaturePad>("signaturePad");
    QTest::mouseClick(pad, Qt::LeftButton, {}, {40, 40});
    QVERIFY(send()->isEnabled());
    find<QPushButton>("clearSignatureButton")->click();
    QVERIFY(!send()->isEnabled());
    QTest::mouseClick(pad, Qt::LeftButton, {}, {40, 40});
    QSignalSpy submitted(m_dialog, &AmendmentDialog::submitted);
    send()->click();
    const QByteArray signature = submitted.first().at(1).toString().toLatin1();
    QVERIFY(QByteArray::fromBase64(signature).startsWith("<svg"));
}

void AmendmentDialogTest::closesOnlyWhenTaken()
{
    open(AmendmentDomain::Address, addressData());
    line("cityInput")->setText(str("Berlin"));
    QSignalSpy submitted(m_dialog, &AmendmentDialog::submitted);
    send()->click();
    QCOMPARE(submitted.size(), 1);
    QVERIFY(!send()->isEnabled());
    QVERIFY(!line("cityInput")->isEnabled());
    send()->click();
    QCOMPARE(submitted.size(), 1); // a double click is one change

    ActOutcome outcome;
    outcome.state = ActState::Failed;
    ActWords words;
    words.state = str("Not done");
    words.note = str("The server has a problem.");
    m_dialog->conclude(outcome, words);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(line("cityInput")->text(), str("Berlin"));
    QVERIFY(find<QLabel>("failure")->isVisible());
    QVERIFY(label("failure").contains(words.note));
    QVERIFY(send()->isEnabled());

    send()->click();
    outcome.state = ActState::Done;
    m_dialog->conclude(outcome, words);
    QTRY_VERIFY(!m_dialog);
}

void AmendmentDialogTest::lostAnswerIsNotSentAgain()
{
    open(AmendmentDomain::Address, addressData());
    line("cityInput")->setText(str("Berlin"));
    send()->click();
    ActOutcome outcome;
    outcome.state = ActState::Unknown;
    m_dialog->conclude(outcome, {});
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!send()->isEnabled());
    QCOMPARE(label("reason"), str("It is not sent twice."));
}

void AmendmentDialogTest::everyInputHasAName()
{
    for (AmendmentDomain domain : amendmentDomains()) {
        open(domain, domain == AmendmentDomain::Payment ? paymentData(true) : addressData());
        for (const DataField &field : fieldsOf(domain)) {
            auto *input = m_dialog->findChild<QWidget *>(QStringLiteral("%1Input").arg(field.id));
            QVERIFY2(input, qPrintable(field.id));
            QVERIFY(!input->accessibleName().isEmpty());
        }
        for (auto *button : m_dialog->findChildren<QPushButton *>())
            QVERIFY(!button->objectName().isEmpty());
        cleanup();
    }
}

QTEST_MAIN(AmendmentDialogTest)
#include "tst_amendmentdialog.moc"
