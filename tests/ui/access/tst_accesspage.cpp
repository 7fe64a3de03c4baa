// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/demodesk.h"
#include "ui/access/accesspage.h"
#include "ui/access/qrcodewidget.h"
#include "ui/customers/customerpage.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toaster.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Frontdesk;
using namespace Frontdesk::Api;

namespace {

constexpr char Add[] = "addAccessMediums";
const CustomerId A = Demo::Cast::MayTrain.id;
const CustomerId B = Demo::Cast::LongName.id;

} // namespace

/// The access tab on the demo tenant: what is written reaches the server once.
class TestAccessPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void givesOutAScannedCardOnce();
    void offersACardInDecimal();
    void keepsTheOfferUntilTheMediumsAreKnown();
    void neverShowsAPin();
    void refusesForeignMediums();
    void changesAndDeletesAnOwnMedium();
    void saysWhyACardWasRefused();
    void settlesALostAnswer();
    void restrictsAndLifts();
    void checksARestrictionBeforeSending_data();
    void checksARestrictionBeforeSending();
    void undoesForTheSameCustomer();
    void showsAnAccessCode();
    void forgetsWhatWasEnteredForTheLastCustomer();

private:
    template <class Widget> Widget *find(const char *name) const
    {
        const QString wanted = QString::fromLatin1(name);
        // Other tabs ask before they delete, too.
        auto *here = m_page->accessPage()->findChild<Widget *>(wanted);
        return here ? here : m_host->findChild<Widget *>(wanted);
    }
    void click(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void take(CustomerId customer);
    [[nodiscard]] QTableView *table() const { return find<QTableView>("mediumsTable"); }
    [[nodiscard]] int rowOf(const QString &value) const;
    void addCard(const QString &number);
    void chooseType(AccessMediumType type) const;
    void save(const QString &name) const;

    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<QWidget> m_host;
    Toaster *m_toaster = nullptr;
    CustomerPage *m_page = nullptr;
};

void TestAccessPage::initTestCase()
{
    Q_INIT_RESOURCE(resources);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestAccessPage::init()
{
    m_host.reset();
    m_desk = std::make_unique<DemoDesk>();
    m_host = std::make_unique<QWidget>();
    m_host->resize(1100, 760);
    m_toaster = new Toaster(m_host.get());
    m_page = new CustomerPage(m_desk->workplace, *m_toaster);
    auto *layout = new QVBoxLayout(m_host.get());
    layout->addWidget(m_page);
    m_page->showTab(QStringLiteral("accessPage"));
    m_host->show();
    QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
}

/// For a look by eye, where the environment asks for it.
void TestAccessPage::save(const QString &name) const
{
    const QString folder = qEnvironmentVariable("FRONTDESK_PICTURES");
    if (folder.isEmpty())
        return;
    for (const auto &[choice, suffix] :
         {std::pair{Theme::Choice::Light, "light"}, std::pair{Theme::Choice::Dark, "dark"}}) {
        Theme::apply(choice);
        QCoreApplication::processEvents();
        m_host->grab().save(
            QStringLiteral("%1/%2-%3.png").arg(folder, name, QLatin1String(suffix)));
    }
}

void TestAccessPage::take(CustomerId customer)
{
    m_desk->inHand.take(customer);
    QTRY_VERIFY(m_desk->inHand.isLive());
    QTRY_VERIFY(find<QPushButton>("addMediumButton")->isEnabled());
}

int TestAccessPage::rowOf(const QString &value) const
{
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex cell = model->index(row, AccessMediumsModel::ValueColumn);
        if (cell.data().toString() == value)
            return row;
    }
    return -1;
}

void TestAccessPage::chooseType(AccessMediumType type) const
{
    auto *types = find<QComboBox>("mediumType");
    types->setCurrentIndex(types->findData(int(type)));
}

void TestAccessPage::addCard(const QString &number)
{
    m_page->offerCard(number);
    click("saveMediumButton");
    QTRY_VERIFY(rowOf(number) >= 0);
    QTRY_VERIFY(find<QPushButton>("addMediumButton")->isEnabled());
}

void TestAccessPage::givesOutAScannedCardOnce()
{
    take(A);
    m_page->offerCard(QStringLiteral("998877665"));
    QVERIFY(m_page->isWaitingForCard());
    QCOMPARE(find<QLineEdit>("mediumValue")->text(), QStringLiteral("998877665"));
    save(QStringLiteral("access-form"));
    QTest::keyClick(find<QPushButton>("saveMediumButton"), Qt::Key_Space);
    QTest::keyClick(find<QLineEdit>("mediumValue"), Qt::Key_Return);
    QTRY_VERIFY(rowOf(QStringLiteral("998877665")) >= 0);
    QCOMPARE(m_desk->tenant.requests(Add), 1);
    QCOMPARE(m_desk->tenant.writes(Add), 1);
    QVERIFY(!m_page->isWaitingForCard());
    QVERIFY(!m_toaster->text().isEmpty());
    save(QStringLiteral("access"));
}

void TestAccessPage::offersACardInDecimal()
{
    m_desk->studio.cardFormat = CardNumberFormat::HexMsb;
    take(A);
    m_page->offerCard(QStringLiteral("3B9AC9FF"));
    QCOMPARE(find<QLineEdit>("mediumValue")->text(), QStringLiteral("999999999"));
    m_page->offerCard(QStringLiteral("not a card"));
    QCOMPARE(find<QLineEdit>("mediumValue")->text(), QStringLiteral("not a card"));
}

void TestAccessPage::keepsTheOfferUntilTheMediumsAreKnown()
{
    m_desk->inHand.take(A);
    m_page->offerCard(QStringLiteral("998877665"));
    QVERIFY(!m_page->isWaitingForCard());
    QTRY_VERIFY(m_page->isWaitingForCard());
    QCOMPARE(find<QLineEdit>("mediumValue")->text(), QStringLiteral("998877665"));
}

void TestAccessPage::neverShowsAPin()
{
    const QString pin = QStringLiteral("73829146");
    take(A);
    click("addMediumButton");
    chooseType(AccessMediumType::Pin);
    auto *value = find<QLineEdit>("mediumValue");
    value->setText(pin);
    QCOMPARE(value->echoMode(), QLineEdit::Password);
    QTest::keyClick(value, Qt::Key_Return);
    QTRY_COMPARE(m_desk->tenant.writes(Add), 1);
    QTRY_VERIFY(rowOf(QStringLiteral("••••")) >= 0);
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            QVERIFY(!model->index(row, column).data().toString().contains(pin));
    }
    QVERIFY(!m_toaster->text().contains(pin));
    QVERIFY(value->text().isEmpty());
    for (const JournalEntry &entry : m_desk->journal.entries(demoNoon().addDays(-1), 10)) {
        QVERIFY(std::holds_alternative<AddMediumAct>(entry.act.detail));
        QVERIFY(std::get<AddMediumAct>(entry.act.detail).secret.isEmpty());
        QVERIFY(!std::get<AddMediumAct>(entry.act.detail).value);
    }
}

void TestAccessPage::refusesForeignMediums()
{
    take(A);
    const QModelIndex first = table()->model()->index(0, 0);
    QVERIFY(!first.data(AccessMediumsModel::IsOursRole).toBool());
    table()->selectRow(0);
    for (const char *name : {"changeMediumButton", "deleteMediumButton"}) {
        QVERIFY(!find<QPushButton>(name)->isEnabled());
        QVERIFY(find<QPushButton>(name)->toolTip().contains(QStringLiteral("PerfectGym Next")));
    }
    QVERIFY(find<QLabel>("mediumsHint")->isVisible());
    save(QStringLiteral("access-foreign"));
}

void TestAccessPage::changesAndDeletesAnOwnMedium()
{
    take(A);
    addCard(QStringLiteral("998877665"));
    table()->selectRow(rowOf(QStringLiteral("998877665")));
    click("changeMediumButton");
    QVERIFY(!find<QComboBox>("mediumType")->isEnabled());
    find<QLineEdit>("mediumValue")->setText(QStringLiteral("112233445"));
    click("saveMediumButton");
    QTRY_VERIFY(rowOf(QStringLiteral("112233445")) >= 0);
    QCOMPARE(rowOf(QStringLiteral("998877665")), -1);

    table()->selectRow(rowOf(QStringLiteral("112233445")));
    click("deleteMediumButton");
    QVERIFY(find<QLabel>("confirmQuestion")->text().contains(QStringLiteral("112233445")));
    click("confirmNo");
    QCOMPARE(m_desk->tenant.requests("deleteAccessMediums"), 0);
    click("deleteMediumButton");
    save(QStringLiteral("access-delete"));
    click("confirmYes");
    QTRY_COMPARE(rowOf(QStringLiteral("112233445")), -1);
}

void TestAccessPage::saysWhyACardWasRefused()
{
    take(A);
    m_page->offerCard(QString(Demo::Cast::LongName.cardNumber));
    click("saveMediumButton");
    QTRY_VERIFY(find<QLabel>("mediumProblem")->isVisible());
    QVERIFY(!find<QLabel>("mediumProblem")->text().isEmpty());
    QCOMPARE(find<QLineEdit>("mediumValue")->text(), QString(Demo::Cast::LongName.cardNumber));
    QVERIFY(find<QPushButton>("saveMediumButton")->isEnabled());
    QCOMPARE(m_desk->tenant.writes(Add), 0);
    QVERIFY(m_toaster->text().isEmpty()); // said in the form, not twice
    save(QStringLiteral("access-refused"));
}

void TestAccessPage::settlesALostAnswer()
{
    take(A);
    m_desk->tenant.fail(Add, Demo::FaultKind::LostAnswer, 1);
    m_page->offerCard(QStringLiteral("998877665"));
    click("saveMediumButton");
    QTRY_VERIFY(rowOf(QStringLiteral("998877665")) >= 0);
    QTRY_VERIFY(!m_page->isWaitingForCard());
    QCOMPARE(m_desk->tenant.requests(Add), 1);
    QCOMPARE(m_desk->tenant.writes(Add), 1);
}

void TestAccessPage::restrictsAndLifts()
{
    take(A);
    auto *state = find<QLabel>("restrictionState");
    QCOMPARE(state->text(), QStringLiteral("Access is not restricted."));
    click("setRestrictionButton");
    find<QLineEdit>("restrictionReason")->setText(QStringLiteral("Broke a mirror"));
    find<QCheckBox>("restrictionHasDates")->setChecked(true);
    save(QStringLiteral("access-restrict"));
    click("saveRestrictionButton");
    QTRY_VERIFY(state->text().contains(QStringLiteral("Broke a mirror")));
    QVERIFY(state->text().contains(QStringLiteral("until")));
    QVERIFY(!find<QWidget>("restrictionForm")->isVisible());
    save(QStringLiteral("access-restricted"));
    click("liftRestrictionButton");
    QTRY_COMPARE(state->text(), QStringLiteral("Access is not restricted."));
}

void TestAccessPage::checksARestrictionBeforeSending_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    const QDate today = demoNoon().date();
    const QString reason = QStringLiteral("Broke a mirror");
    QTest::newRow("no reason") << QStringLiteral("  ") << QDate() << QDate();
    QTest::newRow("backwards") << reason << today.addDays(5) << today.addDays(4);
    QTest::newRow("over") << reason << today.addDays(-5) << today.addDays(-1);
}

void TestAccessPage::checksARestrictionBeforeSending()
{
    QFETCH(QString, reason);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    take(A);
    click("setRestrictionButton");
    find<QLineEdit>("restrictionReason")->setText(reason);
    if (from.isValid()) {
        find<QCheckBox>("restrictionHasDates")->setChecked(true);
        find<QDateEdit>("restrictionFrom")->setDate(from);
        find<QDateEdit>("restrictionTo")->setDate(to);
    }
    click("saveRestrictionButton");
    QVERIFY(find<QLabel>("restrictionProblem")->isVisible());
    QVERIFY(find<QPushButton>("saveRestrictionButton")->isEnabled());
    QCOMPARE(m_desk->journal.entries(demoNoon().addDays(-1), 10).size(), 0);
}

void TestAccessPage::undoesForTheSameCustomer()
{
    const CustomerId restricted = Demo::Cast::Restricted.id;
    take(restricted);
    click("liftRestrictionButton");
    auto *undo = find<QPushButton>("toastButton");
    QTRY_VERIFY(undo->isVisible());
    m_desk->inHand.take(B); // somebody else steps up before the desk thinks again
    QSignalSpy concluded(&m_desk->acts, &ActRunner::concluded);
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(concluded.count(), 1);
    QCOMPARE(concluded.first().at(0).value<Act>().customerId, restricted);
    take(restricted);
    QTRY_VERIFY(find<QPushButton>("liftRestrictionButton")->isVisible());
}

void TestAccessPage::showsAnAccessCode()
{
    take(A);
    auto *code = find<QrCodeWidget>("qrCode");
    QVERIFY(code->isBlank());
    QCOMPARE(m_desk->tenant.requests("getCustomerAccessCode"), 0);
    click("accessCodeButton");
    QTRY_VERIFY(!code->isBlank());
    QVERIFY(find<QLabel>("accessCodeState")->text().contains(QLatin1Char(':')));
    save(QStringLiteral("access-code"));
    m_desk->inHand.take(B);
    QVERIFY(code->isBlank());
}

void TestAccessPage::forgetsWhatWasEnteredForTheLastCustomer()
{
    take(A);
    m_page->offerCard(QStringLiteral("998877665"));
    m_desk->inHand.take(B);
    QVERIFY(find<QLineEdit>("mediumValue")->text().isEmpty());
    QVERIFY(!m_page->isWaitingForCard());
    QCOMPARE(table()->model()->rowCount(), 0);
}

QTEST_MAIN(TestAccessPage)
#include "tst_accesspage.moc"
