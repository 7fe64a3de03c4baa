// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/amendments/customerdatapage.h"

#include "api/codec/text.h"
#include "models/amendments/proposaldesk.h"
#include "models/amendments/validation.h"
#include "models/desk/customerinhand.h"
#include "models/ledger/auditwiring.h"
#include "models/staff/managermode.h"
#include "models/studios/studio.h"
#include "ui/amendments/amendmentdialog.h"
#include "ui/amendments/domaincard.h"
#include "ui/amendments/proposalbar.h"
#include "ui/widgets/actwords.h"
#include "ui/widgets/clipboardguard.h"
#include "ui/widgets/toaster.h"

#include <QGridLayout>
#include <QScrollArea>
#include <type_traits>

namespace Frontdesk {

namespace {

/// Two cards side by side need this much to show three columns each.
constexpr int WidthOfTwoColumns = 860;

template <class Detail>
constexpr bool isAboutData
    = std::is_same_v<
          Detail,
          AmendContactAct> || std::is_same_v<Detail, AmendAddressAct> || std::is_same_v<Detail, AmendMasterAct> || std::is_same_v<Detail, AmendPaymentAct> || std::is_same_v<Detail, WithdrawAmendmentAct>;

QString failureOf(ProposalDesk::Ending ending)
{
    switch (ending) {
    case ProposalDesk::Ending::NoSeal:
        return CustomerDataPage::tr(
            "Bank data can wait for a manager only encrypted, and the keychain that holds the key "
            "did not open. Unlock it, or ask a manager to enter the change in manager mode.");
    case ProposalDesk::Ending::Unreachable:
        return CustomerDataPage::tr("The list of what waits for a manager cannot be reached now. "
                                    "Nothing was kept and nothing was sent. Try again.");
    case ProposalDesk::Ending::TooLate:
        return CustomerDataPage::tr("A manager has decided on this change meanwhile. See the "
                                    "requests for what came of it.");
    case ProposalDesk::Ending::Kept:
        break;
    }
    return {};
}

} // namespace

CustomerDataPage::CustomerDataPage(Workplace &workplace, Toaster &toaster, QWidget *parent)
    : CustomerTab(workplace, toaster, parent),
      m_grid(new QGridLayout),
      m_clipboard(new ClipboardGuard(this))
{
    setObjectName(QStringLiteral("customerDataPage"));
    auto *cards = new QWidget;
    cards->setLayout(m_grid);
    m_grid->setSpacing(12);
    for (AmendmentDomain domain : amendmentDomains())
        m_cards.append(makeCard(domain));
    arrange(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(cards);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFocusProxy(m_cards.first());
    connect(&workplace.proposing, &ProposalDesk::changed, this, &CustomerDataPage::showProposals);
}

void CustomerDataPage::load()
{
    for (DomainModel *model : std::as_const(m_models))
        model->load(workplace().inHand.id());
    showProposals();
}

void CustomerDataPage::forget()
{
    for (DomainModel *model : std::as_const(m_models))
        model->forget();
    if (m_dialog)
        m_dialog->reject();
    showProposals();
}

bool CustomerDataPage::proposes() const
{
    return workplace().studio.changesNeedManager && !workplace().manager.isActive();
}

bool CustomerDataPage::concerns(const ActDetail &detail) const
{
    return std::visit([](const auto &act) { return isAboutData<std::decay_t<decltype(act)>>; },
                      detail);
}

void CustomerDataPage::resizeEvent(QResizeEvent *event)
{
    CustomerTab::resizeEvent(event);
    arrange(width() >= WidthOfTwoColumns ? 2 : 1);
}

DomainCard *CustomerDataPage::makeCard(AmendmentDomain domain)
{
    auto *model = new DomainModel(domain, domainLoader(domain, workplace().client), this);
    m_models.append(model);
    auto *card = new DomainCard(*model);
    card->setObjectName(QStringLiteral("%1Card").arg(Api::toText(domain).toLower()));
    connect(card, &DomainCard::changeRequested, this, [this, model] { change(*model); });
    connect(card, &DomainCard::takeBackRequested, this, [this, card] { takeBack(*card); });
    connect(card, &DomainCard::withdrawConfirmed, this, [this, model] { withdraw(*model); });
    connect(model, &DomainModel::revealedChanged, this, [this, model] {
        if (model->isRevealed()
            && !workplace().auditing.revealed(model->customerId(),
                                              Api::toText(kindOf(model->domain()))))
            model->setRevealed(false);
    });
    if (domain == AmendmentDomain::Payment) {
        connect(model, &DomainModel::stateChanged, this, [this, model] { guardSecrets(*model); });
    }
    return card;
}

void CustomerDataPage::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    const int count = int(m_cards.size());
    for (int i = 0; i < count; ++i) {
        m_grid->removeWidget(m_cards.at(i));
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    for (int row = 0; row <= count; ++row)
        m_grid->setRowStretch(row, row == count ? 1 : 0);
}

void CustomerDataPage::change(DomainModel &model)
{
    auto *dialog
        = new AmendmentDialog(model, workplace().inHand.name(), workplace().now().date(), this);
    m_dialog = dialog;
    dialog->setProposing(proposes());
    connect(&workplace().manager, &ManagerMode::changed, dialog,
            [this, dialog] { dialog->setProposing(proposes()); });
    const auto submit = [this, &model, domain = model.domain(), dialog = QPointer(dialog)](
                            const FieldValues &wanted, const QString &signature) {
        if (proposes())
            return propose(model, wanted, signature);
        const ActDetail detail = amendmentOf(domain, wanted, signature);
        const Act act{workplace().inHand.id(), workplace().inHand.name(), detail};
        run(detail, [dialog, act](const ActOutcome &outcome) {
            if (dialog)
                dialog->conclude(outcome, wordsFor(act, outcome));
            return dialog && dialog->isVisible(); // then it says itself what is wrong
        });
    };
    connect(dialog, &AmendmentDialog::submitted, this, submit);
    dialog->open();
}

void CustomerDataPage::propose(const DomainModel &model, const FieldValues &wanted,
                               const QString &signature)
{
    WaitingRequest request;
    request.key = {kindOf(model.domain()), workplace().inHand.id(), 0};
    request.configuration = model.values()->configuration;
    request.requireSignature = model.values()->requireSignature;
    request.current = model.values()->current;
    for (const DataField &field : fieldsOf(model.domain())) {
        const QString value = cleaned(field.kind, wanted.value(field.id));
        if (!value.isEmpty())
            request.requested.insert(field.id, value);
    }
    if (!signature.isEmpty())
        request.requested.insert(SignatureField, signature);
    const auto conclude = [this, dialog = m_dialog](ProposalDesk::Ending ending) {
        const QString failure = failureOf(ending);
        if (failure.isEmpty())
            toaster().show(Toaster::Kind::Neutral, tr("The change waits for a manager."));
        if (dialog)
            dialog->concludeProposal(failure);
    };
    workplace().proposing.enter(request, this, conclude);
}

void CustomerDataPage::takeBack(const DomainCard &card)
{
    const auto waiting
        = workplace().proposing.waiting(kindOf(card.model().domain()), workplace().inHand.id());
    if (!waiting)
        return;
    workplace().proposing.takeBack(*waiting, this, [this](ProposalDesk::Ending ending) {
        const QString failure = failureOf(ending);
        if (failure.isEmpty())
            toaster().show(Toaster::Kind::Good, tr("The change was taken back. Nothing was sent."));
        else
            toaster().show(Toaster::Kind::Bad, failure);
    });
}

void CustomerDataPage::showProposals()
{
    for (DomainCard *card : std::as_const(m_cards))
        card->setProposal(
            workplace().proposing.waiting(kindOf(card->model().domain()), workplace().inHand.id()));
}

void CustomerDataPage::withdraw(const DomainModel &model)
{
    if (model.values() && model.values()->pendingId)
        run(WithdrawAmendmentAct{*model.values()->pendingId, model.domain()});
}

void CustomerDataPage::guardSecrets(const DomainModel &payment)
{
    QStringList secrets;
    if (const auto &data = payment.values()) {
        for (const DataField &field : fieldsOf(payment.domain())) {
            if (field.isSensitive()) {
                secrets << data->current.value(field.id)
                        << data->requested.value_or(FieldValues()).value(field.id);
            }
        }
    }
    m_clipboard->setSecrets(secrets);
}

} // namespace Frontdesk
