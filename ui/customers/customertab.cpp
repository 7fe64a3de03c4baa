// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/customers/customertab.h"

#include "models/acts/actrunner.h"
#include "models/desk/customerinhand.h"
#include "ui/widgets/actwords.h"
#include "ui/widgets/toaster.h"

#include <QPointer>

namespace Frontdesk {

CustomerTab::CustomerTab(Workplace &workplace, Toaster &toaster, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_toaster(toaster)
{
    connect(&workplace.inHand, &CustomerInHand::taken, this, &CustomerTab::startOver);
    connect(&workplace.inHand, &CustomerInHand::refreshing, this, &CustomerTab::readAgain);
    connect(&workplace.acts, &ActRunner::concluded, this,
            [this](const Act &act, const ActOutcome &) {
                if (act.customerId == m_workplace.inHand.id() && concerns(act.detail))
                    readAgain();
            });
}

void CustomerTab::run(const ActDetail &detail, const After &after,
                      const std::optional<ActDetail> &undo)
{
    runFor({m_workplace.inHand.id(), m_workplace.inHand.name(), detail}, after, undo);
}

void CustomerTab::runFor(const Act &act, const After &after, const std::optional<ActDetail> &undo)
{
    m_workplace.acts.run(act, this, [=, this](const ActOutcome &outcome) {
        const bool isHere = act.customerId == m_workplace.inHand.id();
        if (after && isHere && after(outcome))
            return;
        const ActWords words = wordsFor(act, outcome);
        if (!undo || outcome.state != ActState::Done) {
            m_toaster.show(words.kind, words.sentence);
            return;
        }
        // The toast outlives this page when the studio is left.
        const auto takeBack = [tab = QPointer<CustomerTab>(this), act, undo] {
            if (tab)
                tab->runFor({act.customerId, act.customerName, *undo}, {}, {});
        };
        m_toaster.show(words.kind, words.sentence, tr("Undo"), takeBack);
    });
}

void CustomerTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadIfShown();
}

void CustomerTab::startOver()
{
    m_isLoaded = false;
    forget();
    loadIfShown();
}

void CustomerTab::readAgain()
{
    m_isLoaded = false;
    loadIfShown();
}

void CustomerTab::loadIfShown()
{
    if (m_isLoaded || !isVisible() || m_workplace.inHand.isEmpty())
        return;
    m_isLoaded = true;
    load();
}

} // namespace Frontdesk
