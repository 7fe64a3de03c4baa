// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "app/walkthrough.h"

#include "app/deskguard.h"
#include "app/program.h"
#include "models/amendments/inboxproxy.h"
#include "models/amendments/inboxstore.h"
#include "models/amendments/proposaldesk.h"
#include "models/studios/studioregistry.h"
#include "models/sync/amendmentsweep.h"
#include "ui/amendments/inboxtable.h"
#include "ui/customers/customerpage.h"
#include "ui/desk/deskpage.h"
#include "ui/mainwindow.h"
#include "ui/studio/keyproblempanel.h"
#include "ui/studio/studiospage.h"
#include "ui/studio/welcomepage.h"

#include <algorithm>
#include <QAbstractButton>
#include <QLineEdit>
#include <QTextStream>

namespace Frontdesk {

namespace {

namespace Cast = Demo::Cast;

/// A busy server is asked again a few times before the page says so.
constexpr int RepeatsMs = 6'000;
constexpr QSize pictureSize(1280, 800);
constexpr QSize smallSize(1024, 640);

} // namespace

Walkthrough::Walkthrough(Program &program, Demo::TenantServer &server, const QString &folder)
    : m_program(program), m_server(server), m_pictures(program.window(), folder)
{ }

int Walkthrough::run()
{
    for (const auto theme : {Theme::Choice::Light, Theme::Choice::Dark}) {
        m_pictures.setTheme(theme);
        welcome();
        switchTo(Demo::Berlin.studioId);
        desk();
        customer();
        amendments();
        inbox();
        schedule();
        otherPages();
        managers();
        smallWindow();
        offline();
        troubles();
        poorKey();
        keyProblems();
    }
    QTextStream errors(stderr);
    for (const QString &problem : m_pictures.problems())
        errors << problem << Qt::endl;
    return m_pictures.problems().isEmpty() ? 0 : 1;
}

void Walkthrough::welcome()
{
    m_program.window().resize(pictureSize); // whatever the screen
    m_program.window().show();
    m_program.window().activateWindow();
    m_program.window().showInstead(new WelcomePage(m_program.registry(), m_program.vault()));
    m_pictures.shoot(QStringLiteral("welcome"));
}

void Walkthrough::desk()
{
    MainWindow &window = m_program.window();
    window.showPage(MainWindow::Desk);
    m_pictures.shoot(QStringLiteral("desk"));
    type(QStringLiteral("an"));
    m_pictures.shoot(QStringLiteral("desk-search"));
    type(QStringLiteral("nobody of this name"));
    m_pictures.shoot(QStringLiteral("desk-nobody"));
    type({});
    const QList<std::pair<QString, Demo::CastMember>> members{
        {QStringLiteral("may-train"), Cast::MayTrain},
        {QStringLiteral("look"), Cast::ContractEnding},
        {QStringLiteral("stop"), Cast::Restricted},
        {QStringLiteral("debt"), Cast::DebtCollection},
        {QStringLiteral("birthday"), Cast::BirthdayToday},
        {QStringLiteral("long-name"), Cast::LongName},
        {QStringLiteral("booked"), Cast::BookedToday},
    };
    for (const auto &[name, member] : members) {
        takeInHand(member);
        m_pictures.shoot(QStringLiteral("desk-%1").arg(name));
    }
    takeInHand(Cast::MayTrain);
    m_pictures.settle();
    press(m_pictures.areLight() ? QStringLiteral("checkIn") : QStringLiteral("checkOut"));
    m_pictures.shoot(QStringLiteral("desk-checked-in"));
    window.deskPage()->takeScan(QStringLiteral("99887766"));
    m_pictures.shoot(QStringLiteral("desk-unknown-card"));
}

void Walkthrough::customer()
{
    m_program.window().showPage(MainWindow::Customer);
    takeInHand(Cast::BookedToday);
    CustomerPage &page = *m_program.window().customerPage();
    for (const char *tab : {"history", "bookings", "access", "contracts", "customerData"}) {
        const QString name = QString::fromLatin1(tab);
        page.showTab(name + QStringLiteral("Page"));
        m_pictures.shoot(QStringLiteral("customer-%1").arg(name.toLower()));
    }
    page.showTab(QStringLiteral("accessPage"));
    page.offerCard(QStringLiteral("99887766"));
    m_pictures.shoot(QStringLiteral("customer-add-card"));
    press(QStringLiteral("cancelMediumButton"));
    press(QStringLiteral("setRestrictionButton"));
    m_pictures.shoot(QStringLiteral("customer-restriction"));
    press(QStringLiteral("cancelRestrictionButton"));
    press(QStringLiteral("accessCodeButton"));
    m_pictures.shoot(QStringLiteral("customer-access-code"));
}

void Walkthrough::amendments()
{
    CustomerPage &page = *m_program.window().customerPage();
    page.showTab(QStringLiteral("customerDataPage"));
    for (const auto &[name, member] :
         {std::pair{QStringLiteral("amendment-address"), Cast::PendingAddress},
          std::pair{QStringLiteral("amendment-payment"), Cast::PendingPayment}}) {
        takeInHand(member);
        m_pictures.shoot(name);
    }
    takeInHand(Cast::NeedsSignature);
    m_pictures.shoot(QStringLiteral("amendment-signature"));
    press(QStringLiteral("changeButton"), QStringLiteral("paymentCard"));
    m_pictures.shootDialog(QStringLiteral("dialog-payment"));
    press(QStringLiteral("changeButton"), QStringLiteral("addressCard"));
    m_pictures.shootDialog(QStringLiteral("dialog-address"));
}

void Walkthrough::inbox()
{
    readRequests({Cast::PendingAddress, Cast::PendingPayment, Cast::PendingContact,
                  Cast::PendingIdlePeriod, Cast::PendingCancelation});
    m_program.window().showPage(MainWindow::Inbox);
    chooseRequest(RequestKind::Payment);
    m_pictures.shoot(QStringLiteral("inbox-payment"));
    chooseRequest(RequestKind::Address);
    m_pictures.shoot(QStringLiteral("inbox-address"));
    chooseRequest(RequestKind::Cancelation);
    m_pictures.shoot(QStringLiteral("inbox-cancelation"));
    if (auto *table = m_program.window().findChild<InboxTable *>())
        table->selectAll();
    press(QStringLiteral("withdrawRequestButton"), QStringLiteral("inboxPage"));
    m_pictures.shoot(QStringLiteral("inbox-many"));
    press(QStringLiteral("confirmNo"), QStringLiteral("inboxPage"));
    press(QStringLiteral("stageSnoozed"), QStringLiteral("inboxPage"));
    m_pictures.shoot(QStringLiteral("inbox-empty"));
    press(QStringLiteral("stageOpen"), QStringLiteral("inboxPage"));
}

void Walkthrough::schedule()
{
    takeInHand(Cast::MayTrain);
    m_program.window().showPage(MainWindow::Schedule);
    m_pictures.shoot(QStringLiteral("schedule"));
    m_program.session()->workplace().inHand.take(0);
    m_pictures.shoot(QStringLiteral("schedule-nobody"));
}

void Walkthrough::otherPages()
{
    MainWindow &window = m_program.window();
    window.showPage(MainWindow::Journal);
    m_pictures.shoot(QStringLiteral("journal"));
    window.showPage(MainWindow::Studios);
    m_pictures.shoot(QStringLiteral("studios"));
    m_program.studiosPage().edit(m_program.session()->studio().id);
    m_pictures.shoot(QStringLiteral("studios-edit"));
    m_program.studiosPage().checkKey(m_program.session()->studio().id);
    m_pictures.shoot(QStringLiteral("studio-key"));
    window.showPage(MainWindow::Customer);
    m_pictures.shoot(QStringLiteral("customer-nobody"));
}

void Walkthrough::managers()
{
    const QString name = QStringLiteral("Anna Weber");
    const QString pin = QStringLiteral("8263");
    ManagerMode &mode = m_program.session()->manager();
    MainWindow &window = m_program.window();
    bool isDone = false;
    const auto done = [&isDone](const PinAnswer &) { isDone = true; };
    mode.pins().put(name, pin, &window, done);
    Pictures::waitFor([&] { return isDone; });
    window.showPage(MainWindow::Desk);
    window.askForManager();
    m_pictures.shoot(QStringLiteral("manager-pin"));
    mode.enter(name, pin, &window, done);
    Pictures::waitFor([&] { return mode.isActive(); });
    for (const QSize size : {pictureSize, smallSize}) {
        window.resize(size);
        const QString prefix = size == smallSize ? QStringLiteral("small-") : QString();
        window.showPage(MainWindow::Audit);
        m_pictures.shoot(prefix + QStringLiteral("audit"));
        window.showPage(MainWindow::Studios);
        m_program.studiosPage().showRules(m_program.session()->studio().id);
        m_pictures.shoot(prefix + QStringLiteral("studio-rules"));
        press(QStringLiteral("rulesBackButton"));
    }
    window.resize(pictureSize);
    m_program.guard().lock();
    m_pictures.shoot(QStringLiteral("locked"));
    press(QStringLiteral("unlockButton"));
    shootProposal();
}

void Walkthrough::shootProposal()
{
    Studio studio = m_program.session()->studio();
    studio.changesNeedManager = true;
    studio.unlockNeedsManager = true;
    m_program.registry().update(studio);
    takeInHand(Cast::MayTrain);
    WaitingRequest request;
    request.key = {RequestKind::Contact, Cast::MayTrain.id, 0};
    request.requested = {{QStringLiteral("email"), QStringLiteral("new@example.com")}};
    m_program.session()->workplace().proposing.enter(request, &m_program.window(),
                                                     [](ProposalDesk::Ending) {});
    m_program.window().showPage(MainWindow::Customer);
    m_program.window().customerPage()->showTab(QStringLiteral("customerDataPage"));
    m_pictures.shoot(QStringLiteral("amendment-proposed"));
    press(QStringLiteral("changeButton"), QStringLiteral("addressCard"));
    m_pictures.shootDialog(QStringLiteral("dialog-propose"));
    press(QStringLiteral("takeBackButton"), QStringLiteral("contactCard"));
    m_pictures.settle();
    m_program.guard().lock();
    m_pictures.shoot(QStringLiteral("locked-pin"));
    studio.changesNeedManager = false;
    studio.unlockNeedsManager = false;
    m_program.registry().update(studio);
    press(QStringLiteral("unlockButton"));
}

void Walkthrough::smallWindow()
{
    MainWindow &window = m_program.window();
    const QSize usual = window.size();
    window.resize(smallSize);
    takeInHand(Cast::LongName);
    for (const auto &[page, name] :
         {std::pair{MainWindow::Desk, "desk"}, std::pair{MainWindow::Customer, "customer"},
          std::pair{MainWindow::Schedule, "schedule"},
          std::pair{MainWindow::Studios, "studio-key"}}) {
        window.showPage(page);
        m_pictures.shoot(QStringLiteral("small-%1").arg(QLatin1String(name)));
    }
    window.resize(usual);
}

void Walkthrough::troubles()
{
    Demo::FaultRule fault;
    fault.kind = Demo::FaultKind::Unavailable;
    m_server.setFault(fault);
    MainWindow &window = m_program.window();
    window.showPage(MainWindow::Customer);
    window.customerPage()->showTab(QStringLiteral("contractsPage"));
    takeInHand(Cast::NoPhoto);
    Pictures::pause(RepeatsMs);
    m_pictures.shoot(QStringLiteral("trouble-customer"));
    window.showPage(MainWindow::Desk);
    m_pictures.shoot(QStringLiteral("trouble-desk"));
    window.showPage(MainWindow::Studios);
    m_program.studiosPage().checkKey(m_program.session()->studio().id);
    Pictures::pause(RepeatsMs);
    m_pictures.shoot(QStringLiteral("trouble-key"));
    press(QStringLiteral("surveyBackButton"));
    m_server.clearFaults();
}

void Walkthrough::offline()
{
    MainWindow &window = m_program.window();
    LineMonitor &line = m_program.session()->workplace().line;
    window.showPage(MainWindow::Desk);
    for (const Demo::CastMember &member : {Cast::MayTrain, Cast::BookedToday, Cast::LongName}) {
        takeInHand(member);
        m_pictures.settle();
    }
    m_server.setFault({QStringLiteral("*"), Demo::FaultKind::LostRequest, -1, 1, 0});
    line.probe();
    Pictures::waitFor([&] { return line.isOffline(); });
    takeInHand(Cast::MayTrain);
    m_pictures.shoot(QStringLiteral("offline-desk"));
    takeInHand(Cast::BookedToday);
    press(QStringLiteral("checkIn"));
    m_pictures.shoot(QStringLiteral("offline-checked-in"));
    takeInHand(Cast::NoPhoto);
    m_pictures.shoot(QStringLiteral("offline-never-read"));
    for (const auto &[page, name] :
         {std::pair{MainWindow::Customer, "customer"}, std::pair{MainWindow::Schedule, "schedule"},
          std::pair{MainWindow::Inbox, "inbox"}, std::pair{MainWindow::Journal, "journal"}}) {
        window.showPage(page);
        m_pictures.shoot(QStringLiteral("offline-%1").arg(QLatin1String(name)));
    }
    window.resize(smallSize);
    window.showPage(MainWindow::Desk);
    takeInHand(Cast::LongName);
    press(QStringLiteral("checkIn"));
    m_pictures.shoot(QStringLiteral("small-offline"));
    window.resize(pictureSize);
    shootReturn();
}

void Walkthrough::shootReturn()
{
    KeptCheckins &kept = m_program.session()->workplace().kept;
    m_server.clearFaults();
    Pictures::waitFor([&] { return kept.waitingCount() == 0; });
    m_pictures.shoot(QStringLiteral("offline-returned"));
    press(QStringLiteral("showKeptCheckins"));
    m_pictures.shoot(QStringLiteral("offline-list"));
    press(QStringLiteral("showKeptCheckins"));
    press(QStringLiteral("closeLineBanner"));
}

void Walkthrough::poorKey()
{
    switchTo(Demo::Wien.studioId);
    MainWindow &window = m_program.window();
    window.showPage(MainWindow::Desk);
    type(QStringLiteral("a"));
    m_pictures.settle();
    const auto hits = m_program.session()->workplace().customers.search(QStringLiteral("a"), 1);
    type({});
    if (!hits.isEmpty())
        m_program.session()->workplace().inHand.take(hits.first().id);
    m_pictures.shoot(QStringLiteral("poor-key-desk"));
    window.showPage(MainWindow::Customer);
    window.customerPage()->showTab(QStringLiteral("customerDataPage"));
    m_pictures.shoot(QStringLiteral("poor-key-data"));
    window.showPage(MainWindow::Inbox);
    m_pictures.settle();
    m_pictures.shoot(QStringLiteral("poor-key-inbox"));
    window.showPage(MainWindow::Studios);
    m_program.studiosPage().checkKey(m_program.session()->studio().id);
    m_pictures.shoot(QStringLiteral("poor-key"));
    press(QStringLiteral("surveyBackButton"));
}

void Walkthrough::keyProblems()
{
    const Studio studio = m_program.session()->studio();
    const auto panel = [this] {
        auto *shown = new KeyProblemPanel;
        m_program.window().showInstead(shown);
        return shown;
    };
    panel()->showMissing(studio, {KeyState::NoKeychain, {}, {}});
    m_pictures.shoot(QStringLiteral("key-no-keychain"));
    panel()->showMissing(studio, {KeyState::Locked, {}, {}});
    m_pictures.shoot(QStringLiteral("key-locked"));
    panel()->showRefused(studio);
    m_pictures.shoot(QStringLiteral("key-refused"));
}

void Walkthrough::readRequests(const QList<Demo::CastMember> &members)
{
    for (const Demo::CastMember &member : members)
        m_program.session()->workplace().sweep.readSoon(member.id);
    const auto isThere = [&](const Demo::CastMember &member) {
        const QList<StoredRequest> waiting = m_program.session()->workplace().inboxStore.waiting();
        return std::any_of(waiting.cbegin(), waiting.cend(), [&](const StoredRequest &stored) {
            return stored.request.key.customer == member.id;
        });
    };
    Pictures::waitFor([&] { return std::all_of(members.cbegin(), members.cend(), isThere); });
}

void Walkthrough::chooseRequest(RequestKind kind)
{
    auto *table = m_program.window().findChild<InboxTable *>();
    const auto *shown = table ? qobject_cast<InboxProxy *>(table->model()) : nullptr;
    for (int row = 0; shown && row < shown->rowCount(); ++row) {
        if (shown->at(row).key.kind == kind) {
            table->selectRow(row);
            return;
        }
    }
    m_pictures.addProblem(QStringLiteral("Nothing of kind %1 waits.").arg(int(kind)));
}

void Walkthrough::takeInHand(const Demo::CastMember &member)
{
    m_program.session()->workplace().inHand.take(member.id);
}

void Walkthrough::type(const QString &text)
{
    auto *box = m_program.window().findChild<QLineEdit *>(QStringLiteral("searchBox"));
    if (box)
        box->setText(text);
    else
        m_pictures.addProblem(QStringLiteral("There is no search box."));
}

void Walkthrough::press(const QString &buttonName, const QString &insideOf)
{
    QWidget *place = &m_program.window();
    if (!insideOf.isEmpty())
        place = place->findChild<QWidget *>(insideOf);
    auto *button = place ? place->findChild<QAbstractButton *>(buttonName) : nullptr;
    if (button && button->isEnabled())
        button->click();
    else
        m_pictures.addProblem(QStringLiteral("The button %1 cannot be pressed.").arg(buttonName));
}

void Walkthrough::switchTo(qint64 studioId)
{
    for (const Studio &studio : m_program.registry().studios()) {
        if (studio.studioId == studioId)
            m_program.switchTo(studio.id);
    }
    Pictures::waitFor([this] {
        return m_program.session() && m_program.session()->workplace().sync.completedAt().isValid();
    });
}

} // namespace Frontdesk
