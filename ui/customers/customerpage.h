// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/workplace.h"

#include <QIcon>
#include <QWidget>

class QStackedLayout;
class QTabWidget;

namespace Frontdesk {

class AccessPage;
class Toaster;

/// Everything about the customer in hand: who it is, above one tab a subject. Alt and a digit opens
/// a tab; each reads only once it is shown.
class CustomerPage final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the page.
    CustomerPage(Workplace &workplace, Toaster &toaster, QWidget *parent = nullptr);

    /// Adds a tab behind the others; takes \a page. Its object name finds it again.
    void addTab(QWidget *page, const QString &icon, const QString &title);
    /// Opens the tab whose page has \a objectName: historyPage, bookingsPage, accessPage,
    /// contractsPage, or that of a page added.
    void showTab(const QString &objectName);

    /// Opens the access tab with the offer to give the customer in hand this card.
    void offerCard(const QString &number);
    /// Whether a card just scanned is meant for a form on this page: offer it there.
    [[nodiscard]] bool isWaitingForCard() const;
    [[nodiscard]] AccessPage *accessPage() const { return m_access; }

private:
    QWidget *makeContent();
    void follow();

    Workplace &m_workplace;
    QTabWidget *m_tabs;
    AccessPage *m_access;
    QStackedLayout *m_stack;
};

} // namespace Frontdesk
