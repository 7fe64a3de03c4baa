// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/selfserviceservice.h"
#include "tests/demodesk.h"
#include "ui/amendments/amendmentdialog.h"
#include "ui/amendments/customerdatapage.h"
#include "ui/amendments/domaincard.h"
#include "ui/amendments/signaturepad.h"
#include "ui/widgets/clipboardguard.h"
#include "ui/widgets/toaster.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Frontdesk;
using Demo::FaultKind;

namespace {

constexpr auto AmendAddress = "createCustomerAddressDataAmendment";

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// A page in a window of its own, on a tenant of its own.
struct Desk
{
    explicit Desk(const Demo::StudioAccess &access = Demo::Berlin)
        : demo(access), toaster(&window), page(demo.workplace, toaster, &window)
    {
        window.resize(1200, 800);
        page.setGeometry(window.rect());
        window.show();
    }

    [[nodiscard]] DomainCard &card(const char *domain) const
    {
        return *page.findChild<DomainCard *>(QStringLiteral("%1Card").arg(str(domain)));
    }
    [[nodiscard]] DomainModel &model(const char *domain) const { return card(domain).model(); }
    [[nodiscard]] QString status(const char *domain) const
    {
        return card(domain).findChild<QLabel *>(str("status"))->text();
    }
    [[nodiscard]] QPushButton &button(const char *domain, const char *name) const
    {
        return *card(domain).findChild<QPushButton *>(str(name));
    }
    [[nodiscard]] AmendmentDialog *dialog() const { return page.findChild<AmendmentDialog *>(); }
    void enter(const char *input, const char *text) const
    {
        dialog()->findChild<QLineEdit *>(str(input))->setText(str(text));
    }
    void send() const { dialog()->findChild<QPushButton *>(str("sendButton"))->click(); }
    [[nodiscard]] QString current(const char *domain, const char *field) const
    {
        const auto &values = model(domain).values();
        return values ? values->current.value(str(field)) : QString();
    }
    [[nodiscard]] bool isReady() const
    {
        for (auto *model : page.findChildren<DomainModel *>()) {
            if (model->state() != LoadingModel::State::Ready)
                return false;
        }
        return true;
    }

    DemoDesk demo;
    QWidget window;
    Toaster toaster;
    CustomerDataPage page;
};

} // namespace

class CustomerDataPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void proposesAndWithdraws();
    void secondOneIsRefused();
    void appliesAtOnce();
    void readOnlySaysWhy();
    void lostAnswerIsOneChange();
    void lostRequestKeepsWhatWasEntered();
    void signedChange();
    void anotherCustomerHidesBankData();
    void copiedBankDataIsTakenAway();
    void missingScopeIsSaidInPlace();
    void failureThenRetry();
    void asksOnlyWhenShown();
    void needsAManager();
    void bankDataWaitsSealed();
    void managerSendsAtOnce();
    void recordsRevealing();

private:
    static void enterManagerMode(Desk &desk);
};

void CustomerDataPageTest::proposesAndWithdraws()
{
    Desk desk;
    desk.demo.inHand.take(Demo::Cast::MayTrain.id);
    QTRY_VERIFY(desk.isReady());
    QVERIFY(desk.status("address").contains(str("waits until somebody verifies it")));
    QVERIFY(!desk.button("address", "withdrawButton").isVisible());
    const QString street = desk.current("address", "street");

    desk.button("address", "changeButton").click();
    QVERIFY(desk.dialog());
    desk.enter("streetInput", "Neue Straße");
    desk.send();
    QTRY_VERIFY(!desk.dialog());
    QTRY_COMPARE(desk.model("address").status(), DomainStatus::Pending);
    QVERIFY(desk.toaster.text().contains(str("verified")));
    QVERIFY(desk.status("address").contains(str("Withdraw it before asking for another")));
    QVERIFY(!desk.button("address", "changeButton").isEnabled());
    QCOMPARE(desk.current("address", "street"), street); // until it is verified
    auto *table = desk.card("address").findChild<QTableView *>();
    QVERIFY(!table->isColumnHidden(DomainModel::RequestedColumn));
    QCOMPARE(desk.model("address").index(0, DomainModel::RequestedColumn).data().toString(),
             str("Neue Straße"));
    QCOMPARE(desk.demo.tenant.writes(AmendAddress), 1);

    desk.button("address", "withdrawButton").click();
    QCOMPARE(desk.demo.tenant.requests("withdrawAmendment"), 0); // asks first
    auto *yes = desk.card("address").findChild<QPushButton *>(str("confirmYes"));
    QVERIFY(yes && yes->isVisible());
    yes->click();
    QTRY_COMPARE(desk.model("address").status(), DomainStatus::NeedsVerification);
    QCOMPARE(desk.demo.tenant.writes("withdrawAmendment"), 1);
    QVERIFY(desk.button("address", "changeButton").isEnabled());
    QVERIFY(table->isColumnHidden(DomainModel::RequestedColumn));
}

void CustomerDataPageTest::secondOneIsRefused()
{
    Desk desk;
    desk.demo.inHand.take(Demo::Cast::MayTrain.id);
    QTRY_VERIFY(desk.isReady());
    desk.button("address", "changeButton").click();
    desk.enter("streetInput", "Zweite Straße");

    // Somebody else is faster while the dialog is open.
    bool isTaken = false;
    const auto wanted = std::get<AmendAddressAct>(amendmentOf(AmendmentDomain::Address,
                                                              {{str("street"), str("Erste Straße")},
                                                               {str("zipCode"), str("10115")},
                                                               {str("city"), str("Berlin")},
                                                               {str("countryCode"), str("DE")}}));
    Api::SelfServiceService(desk.demo.client)
        .amendAddressData(Demo::Cast::MayTrain.id, wanted.wanted, &desk.page)
        ->then(&desk.page, [&](const auto &result) { isTaken = result.has_value(); });
    QTRY_VERIFY(isTaken);

    desk.send();
    auto *failure = desk.dialog()->findChild<QLabel *>(str("failure"));
    QTRY_VERIFY(failure->isVisible());
    QVERIFY(!failure->text().isEmpty());
    QCOMPARE(desk.dialog()->findChild<QLineEdit *>(str("streetInput"))->text(),
             str("Zweite Straße"));
    QTRY_COMPARE(desk.model("address").status(), DomainStatus::Pending);
    QCOMPARE(desk.dialog()->findChild<QLabel *>(str("reason"))->text(),
             str("Another change is waiting already."));
    QCOMPARE(desk.demo.tenant.writes(AmendAddress), 1);
}

void CustomerDataPageTest::appliesAtOnce()
{
    Desk desk;
    desk.demo.inHand.take(Demo::Cast::MayTrain.id);
    QTRY_VERIFY(desk.isReady());
    QVERIFY(desk.status("contact").contains(str("at once")));
    desk.button("contact", "changeButton").click();
    desk.enter("emailInput", "neu@example.com");
    desk.send();
    QTRY_COMPARE(desk.current("contact", "email"), str("neu@example.com"));
    QCOMPARE(desk.model("contact").status(), DomainStatus::AppliesAtOnce);
    QTRY_VERIFY(!desk.dialog());
}

void CustomerDataPageTest::readOnlySaysWhy()
{
    Desk desk;
    desk.demo.inHand.take(Demo::Cast::MayTrain.id);
    QTRY_VERIFY(desk.isReady());
    QVERIFY(desk.status("master").contains(str("May not be changed here")));
    QVERIFY(!desk.button("master", "changeButton").isEnabled());
    QCOMPARE(desk.button("master", "changeButton").toolTip(), desk.status("master"));
}

void CustomerDataPageTest::lostAnswerIsOneChange()
{
    Desk desk;
    desk.demo.inHand.take(Demo::Cast::MayTrain.id);
    QTRY_VERIFY(desk.isReady());
    desk.demo.tenant.fail(AmendAddress, FaultKind::LostAnswer, 1);
    desk.button("address", "changeButton").click();
    desk.enter("streetInput", "Neue Straße");
    desk.send();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.dialog(), 15000);
    QCOMPARE(desk.demo.tenant.writes(AmendAddress), 1);
    QCOMPARE(desk.demo.tenant.requests(AmendAddress), 1);
    QVERIFY2(desk.toaster.text().contains(str("it was done")), qPrintable(desk.toaster.text()));
    QTRY_COMPARE(desk.model("address").status(), DomainStatus::Pending);
}

void CustomerDataPageTest::lostRequestKeepsWhatWasEntered()
{
    Desk desk;
    desk.demo.inHand.take(Demo::Cast::MayTrain.id);
    QTRY_VERIFY(desk.isReady());
    desk.demo.tenant.fail(AmendAddress, FaultKind::LostRequest, 1);
    desk.button("address", "changeButton").click();
    desk.enter("streetInput", "Neue Straße");
    desk.send();
    auto *failure = desk.dialog()->findChild<QLabel *>(str("failure"));
    QTRY_VERIFY_WITH_TIMEOUT(failure->isVisible(), 15000);
    QCOMPARE(desk.demo.tenant.writes(AmendAddress), 0);
    QCOMPARE(desk.dialog()->findChild<QLineEdit *>(str("streetInput"))->text(), str("Neue Straße"));
    desk.send(); // again, as the words say
    QTRY_VERIFY(!desk.dialog());
    QCOMPARE(desk.demo.tenant.writes(AmendAddress), 1);
}

void CustomerDataPageTest::signedChange()
{
    Desk desk;
    desk.demo.inHand.take(Demo::Cast::NeedsSignature.id);
    QTRY_VERIFY(desk.isReady());
    desk.button("payment", "changeButton").click();
    desk.enter("ibanInput", "DE89 3704 0044 0532 0130 00");
    desk.enter("bicInput", "COBADEFFXXX");
    auto *pad = desk.dialog()->findChild<SignaturePad *>();
    QVERIFY(pad);
    QTest::mousePress(pad, Qt::LeftButton, {}, {20, 40});
    QTest::mouseMove(pad, {90, 70});
    QTest::mouseRelease(pad, Qt::LeftButton, {}, {90, 70});
    desk.send();
    QTRY_COMPARE(desk.model("payment").status(), DomainStatus::Pending);
    const auto sent
        = desk.demo.tenant.server.lastRequest(str("createCustomerPaymentDataAmendment"));
    QVERIFY(sent->body.contains("DE89370400440532013000"));
    QVERIFY(sent->body.contains("base64SvgSignature"));
}

void CustomerDataPageTest::anotherCustomerHidesBankData()
{
    Desk desk;
    desk.demo.inHand.take(Demo::Cast::MayTrain.id);
    QTRY_VERIFY(desk.isReady());
    desk.button("payment", "revealButton").click();
    QVERIFY(desk.model("payment").isRevealed());
    const QString iban = desk.current("payment", "iban");
    desk.button("payment", "changeButton").click();
    const QPointer<AmendmentDialog> dialog = desk.dialog();
    QGuiApplication::clipboard()->setText(iban);

    bool isHidden = false;
    QObject::connect(&desk.demo.inHand, &CustomerInHand::taken, &desk.page, [&] {
        isHidden = !desk.model("payment").isRevealed() && !desk.model("payment").values()
            && dialog->isHidden() && desk.model("payment").rowCount() == 0;
    });
    desk.demo.inHand.take(Demo::Cast::NoPhoto.id);
    QVERIFY(isHidden); // at once, not when the next customer's answer is here
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(desk.isReady());
    QVERIFY(!desk.model("payment").isRevealed());
    QVERIFY(!desk.button("payment", "revealButton").isChecked());
}

void CustomerDataPageTest::copiedBankDataIsTakenAway()
{
    Desk desk;
    desk.demo.inHand.take(Demo::Cast::MayTrain.id);
    QTRY_VERIFY(desk.isReady());
    auto *timer = desk.page.findChild<QTimer *>(str("clipboardTimer"));
    QCOMPARE(timer->intervalAsDuration(), std::chrono::milliseconds(ClipboardGuard::KeptFor));
    desk.model("payment").setRevealed(true);
    auto *table = desk.card("payment").findChild<QTableView *>();
    for (int row = 0; row < desk.model("payment").rowCount(); ++row) {
        const QModelIndex index = desk.model("payment").index(row, DomainModel::CurrentColumn);
        if (index.data(DomainModel::FieldIdRole) == str("iban"))
            table->setCurrentIndex(index);
    }
    QTest::keySequence(table, QKeySequence::Copy);
    QClipboard *clipboard = QGuiApplication::clipboard();
    QVERIFY(clipboard->text().startsWith(str("DE")));
    QCOMPARE(clipboard->mimeData()->data(str("x-kde-passwordManagerHint")), QByteArray("secret"));
    timer->start(1);
    QTRY_VERIFY(clipboard->text().isEmpty());
    clipboard->setText(str("something else"));
    timer->start(1);
    QTRY_VERIFY(!timer->isActive());
    QCOMPARE(clipboard->text(), str("something else"));
}

void CustomerDataPageTest::missingScopeIsSaidInPlace()
{
    Desk desk(Demo::Wien);
    desk.demo.inHand.take(3000001);
    QTRY_COMPARE(desk.model("payment").state(), LoadingModel::State::Failed);
    auto *title = desk.card("payment").findChild<QLabel *>(str("stateTitle"));
    QTRY_VERIFY(title->isVisible());
    QVERIFY(title->text().contains(str("key does not allow this")));
    QVERIFY(!desk.button("payment", "changeButton").isEnabled());
    QVERIFY(!desk.card("payment").findChild<QLabel *>(str("status"))->isVisible());
}

void CustomerDataPageTest::failureThenRetry()
{
    Desk desk;
    desk.demo.tenant.fail("getCustomerContactData", FaultKind::WrongJson, 1);
    desk.demo.inHand.take(Demo::Cast::MayTrain.id);
    QTRY_COMPARE(desk.model("contact").state(), LoadingModel::State::Failed);
    QTRY_COMPARE(desk.model("address").state(), LoadingModel::State::Ready);
    desk.button("contact", "retryButton").click();
    QTRY_COMPARE(desk.model("contact").state(), LoadingModel::State::Ready);
}

void CustomerDataPageTest::asksOnlyWhenShown()
{
    Desk desk;
    desk.page.hide();
    desk.demo.inHand.take(Demo::Cast::MayTrain.id);
    QTRY_VERIFY(desk.demo.inHand.isLive());
    QCOMPARE(desk.demo.tenant.requests("getCustomerPaymentData"), 0);
    desk.page.show();
    QTRY_VERIFY(desk.isReady());
    QCOMPARE(desk.demo.tenant.requests("getCustomerPaymentData"), 1);
}

void CustomerDataPageTest::enterManagerMode(Desk &desk)
{
    PinBook book;
    book.put(str("Anna"), pinHash("8263", PinCost::least()));
    desk.demo.vault.keepForSession({desk.demo.studio.id, KeyVault::Secret::Managers},
                                   book.toBytes());
    desk.demo.manager.enter(str("Anna"), str("8263"), &desk.page, [](const PinAnswer &) {});
    QTRY_VERIFY(desk.demo.manager.isActive());
}

void CustomerDataPageTest::needsAManager()
{
    Desk desk;
    desk.demo.studio.changesNeedManager = true;
    desk.demo.inHand.take(Demo::Cast::MayTrain.id);
    QTRY_VERIFY(desk.isReady());
    desk.button("address", "changeButton").click();
    auto *send = desk.dialog()->findChild<QPushButton *>(str("sendButton"));
    QCOMPARE(send->text(), str("Propose this change"));
    desk.enter("streetInput", "Neue Straße");
    const QPointer<AmendmentDialog> dialog = desk.dialog();
    desk.send();
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    auto *text = desk.card("address").findChild<QLabel *>(str("proposalText"));
    QTRY_VERIFY(text->isVisible());
    QVERIFY(text->text().contains(str("waits for a manager")));
    QVERIFY(!desk.button("address", "changeButton").isEnabled());
    QVERIFY(desk.button("contact", "changeButton").isEnabled());
    QCOMPARE(desk.demo.tenant.writes(AmendAddress), 0);
    // Of another customer nothing is shown, and of this one again.
    desk.demo.inHand.take(Demo::Cast::NoPhoto.id);
    QTRY_VERIFY(!text->isVisible());
    desk.demo.inHand.take(Demo::Cast::MayTrain.id);
    QTRY_VERIFY(text->isVisible());
    QTRY_VERIFY(desk.isReady());
    desk.button("address", "takeBackButton").click();
    QTRY_VERIFY(!text->isVisible());
    QTRY_VERIFY(desk.button("address", "changeButton").isEnabled());
    QCOMPARE(desk.demo.tenant.writes(AmendAddress), 0);
}

void CustomerDataPageTest::bankDataWaitsSealed()
{
    Desk desk;
    desk.demo.studio.changesNeedManager = true;
    desk.demo.inHand.take(Demo::Cast::MayTrain.id);
    QTRY_VERIFY(desk.isReady());
    desk.button("payment", "changeButton").click();
    desk.enter("ibanInput", "DE02 1203 0000 0000 2020 51");
    desk.send();
    QTRY_COMPARE(desk.demo.proposals.open().size(), 1);
    const Proposal proposal = desk.demo.proposals.open().first();
    QVERIFY(!proposal.shown.value(str("iban")).contains(str("1203")));
    const auto full = desk.demo.proposing.inFull(proposal);
    QVERIFY(full);
    QCOMPARE(full->requested.value(str("iban")), str("DE02120300000000202051"));
}

void CustomerDataPageTest::managerSendsAtOnce()
{
    Desk desk;
    desk.demo.studio.changesNeedManager = true;
    desk.demo.inHand.take(Demo::Cast::MayTrain.id);
    QTRY_VERIFY(desk.isReady());
    desk.button("address", "changeButton").click();
    auto *send = desk.dialog()->findChild<QPushButton *>(str("sendButton"));
    QCOMPARE(send->text(), str("Propose this change"));
    enterManagerMode(desk); // while the form is open
    QCOMPARE(send->text(), str("Ask for this change"));
    desk.enter("streetInput", "Neue Straße");
    desk.send();
    QTRY_COMPARE(desk.demo.tenant.writes(AmendAddress), 1);
    QVERIFY(desk.demo.proposals.open().isEmpty());
}

void CustomerDataPageTest::recordsRevealing()
{
    Desk desk;
    desk.demo.inHand.take(Demo::Cast::MayTrain.id);
    QTRY_VERIFY(desk.isReady());
    desk.button("payment", "revealButton").click();
    QVERIFY(desk.model("payment").isRevealed());
    QList<AuditEntry> log;
    QTRY_COMPARE(desk.demo.audit.waiting(), 0);
    desk.demo.audit.read({}, &desk.page, [&](const auto &page) { log = page.value(); });
    QTRY_COMPARE(log.size(), 1);
    QCOMPARE(log.first().event.kind, AuditKind::Reveal);
    QCOMPARE(log.first().event.customer, Demo::Cast::MayTrain.id);
}

QTEST_MAIN(CustomerDataPageTest)
#include "tst_customerdatapage.moc"
