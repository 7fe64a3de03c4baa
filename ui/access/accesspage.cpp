// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/access/accesspage.h"

#include "models/desk/customerinhand.h"
#include "models/store/cardnumber.h"
#include "models/studios/studio.h"
#include "ui/access/accesscodepanel.h"
#include "ui/access/mediumspanel.h"
#include "ui/access/restrictionpanel.h"
#include "ui/widgets/statepanel.h"

#include <QHBoxLayout>

namespace Frontdesk {

AccessPage::AccessPage(Workplace &workplace, Toaster &toaster, QWidget *parent)
    : CustomerTab(workplace, toaster, parent),
      m_model(workplace.client),
      m_mediums(new MediumsPanel(
          m_model, [this](const ActDetail &detail, const After &after) { run(detail, after); })),
      m_restriction(new RestrictionPanel(
          m_model, workplace.now,
          [this](const ActDetail &detail, const After &after, const RestrictionPanel::Undo &undo) {
              run(detail, after, undo);
          })),
      m_code(new AccessCodePanel(workplace.client, workplace.now)),
      m_panel(new StatePanel(makeContent()))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_panel);
    connect(m_panel, &StatePanel::retryRequested, this, &AccessPage::load);
    connect(&m_model, &LoadingModel::stateChanged, this, &AccessPage::showState);
    showState();
}

QWidget *AccessPage::makeContent()
{
    auto *content = new QWidget;
    auto *right = new QVBoxLayout;
    right->addWidget(m_restriction);
    right->addWidget(m_code, 1);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_mediums, 3);
    layout->addLayout(right, 2);
    return content;
}

void AccessPage::offerCard(const QString &number)
{
    // The API takes and lists cards in decimal, whatever this studio's readers spell.
    const QString decimal
        = cardTextIn(Api::CardNumberFormat::Decimal, number, workplace().studio.cardFormat);
    const QString offered = decimal.isEmpty() ? number : decimal;
    if (m_model.state() == LoadingModel::State::Ready)
        m_mediums->offerCard(offered);
    else
        m_offered = offered;
}

bool AccessPage::isWaitingForCard() const
{
    return m_mediums->isWaitingForCard();
}

void AccessPage::showAccessCode()
{
    m_code->refresh();
}

void AccessPage::load()
{
    m_code->setCustomer(workplace().inHand.id());
    m_model.ask(workplace().inHand.id());
}

void AccessPage::forget()
{
    m_offered.clear();
    m_mediums->forget();
    m_restriction->forget();
    m_code->setCustomer(0);
    m_model.forget();
}

bool AccessPage::concerns(const ActDetail &detail) const
{
    return std::holds_alternative<AddMediumAct>(detail)
        || std::holds_alternative<ChangeMediumAct>(detail)
        || std::holds_alternative<DeleteMediumAct>(detail)
        || std::holds_alternative<RestrictAccessAct>(detail)
        || std::holds_alternative<LiftRestrictionAct>(detail);
}

void AccessPage::showState()
{
    switch (m_model.state()) {
    case LoadingModel::State::Idle:
    case LoadingModel::State::Loading:
        // Reading again after an act keeps what is shown.
        if (!m_model.isKnown())
            m_panel->showBusy(tr("Loading"));
        break;
    case LoadingModel::State::Failed:
        m_panel->showError(m_model.error());
        break;
    case LoadingModel::State::Ready:
        m_panel->showContent();
        if (!m_offered.isEmpty())
            m_mediums->offerCard(std::exchange(m_offered, {}));
        break;
    }
}

} // namespace Frontdesk
