// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/customers/customerpage.h"

#include "models/desk/customerinhand.h"
#include "ui/access/accesspage.h"
#include "ui/amendments/customerdatapage.h"
#include "ui/customers/bookingspage.h"
#include "ui/customers/contractspage.h"
#include "ui/customers/customerheader.h"
#include "ui/customers/customerlist.h"
#include "ui/customers/historypage.h"
#include "ui/widgets/icons.h"

#include <QShortcut>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Frontdesk {

CustomerPage::CustomerPage(Workplace &workplace, Toaster &toaster, QWidget *parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_tabs(new QTabWidget),
      m_access(new AccessPage(workplace, toaster)),
      m_stack(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("customerPage"));
    m_stack->addWidget(new CustomerList(workplace));
    m_stack->addWidget(makeContent());
    auto *history = new HistoryPage(workplace, toaster);
    auto *bookings = new BookingsPage(workplace, toaster);
    auto *contracts = new ContractsPage(workplace, toaster);
    history->setObjectName(QStringLiteral("historyPage"));
    bookings->setObjectName(QStringLiteral("bookingsPage"));
    m_access->setObjectName(QStringLiteral("accessPage"));
    contracts->setObjectName(QStringLiteral("contractsPage"));
    addTab(history, QStringLiteral("history"), tr("History"));
    addTab(bookings, QStringLiteral("calendar"), tr("Bookings"));
    addTab(m_access, QStringLiteral("card"), tr("Access"));
    addTab(contracts, QStringLiteral("contract"), tr("Contracts"));
    addTab(new CustomerDataPage(workplace, toaster), QStringLiteral("person"), tr("Data"));
    connect(&workplace.inHand, &CustomerInHand::taken, this, &CustomerPage::follow);
    follow();
}

void CustomerPage::addTab(QWidget *page, const QString &icon, const QString &title)
{
    const int place = m_tabs->addTab(page, Icons::icon(icon), title);
    const QKeySequence keys(Qt::ALT | Qt::Key(Qt::Key_1 + place));
    // Of the window, so that it works wherever the focus is; a hidden page has no shortcuts.
    auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, m_tabs, [=, this] {
        m_tabs->setCurrentWidget(page);
        page->setFocus();
    });
    m_tabs->setTabToolTip(
        place, tr("%1 (%2)", "tab, its keys").arg(title, keys.toString(QKeySequence::NativeText)));
}

void CustomerPage::showTab(const QString &objectName)
{
    for (int place = 0; place < m_tabs->count(); ++place) {
        if (m_tabs->widget(place)->objectName() == objectName)
            m_tabs->setCurrentIndex(place);
    }
}

void CustomerPage::offerCard(const QString &number)
{
    if (m_workplace.inHand.isEmpty())
        return;
    m_tabs->setCurrentWidget(m_access);
    m_access->offerCard(number);
}

bool CustomerPage::isWaitingForCard() const
{
    return m_access->isVisible() && m_access->isWaitingForCard();
}

QWidget *CustomerPage::makeContent()
{
    m_tabs->setObjectName(QStringLiteral("customerTabs"));
    m_tabs->setAccessibleName(tr("Customer"));
    m_tabs->setDocumentMode(true);
    m_tabs->setIconSize(QSize(18, 18));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(new CustomerHeader(m_workplace));
    layout->addWidget(m_tabs, 1);
    return content;
}

void CustomerPage::follow()
{
    m_stack->setCurrentIndex(m_workplace.inHand.isEmpty() ? 0 : 1);
}

} // namespace Frontdesk
