// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/domainmodel.h"
#include "ui/customers/customertab.h"

#include <QPointer>

class QGridLayout;

namespace Frontdesk {

class AmendmentDialog;
class ClipboardGuard;
class DomainCard;

/// The data of the customer in hand, in four domains side by side: what it is, what was asked for,
/// and what may be changed.
class CustomerDataPage final : public CustomerTab
{
    Q_OBJECT
public:
    /// Both outlive the page.
    CustomerDataPage(Workplace &workplace, Toaster &toaster, QWidget *parent = nullptr);

protected:
    void load() override;
    void forget() override;
    [[nodiscard]] bool concerns(const ActDetail &detail) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] DomainCard *makeCard(AmendmentDomain domain);
    void arrange(int columns);
    void change(DomainModel &model);
    void propose(const DomainModel &model, const FieldValues &wanted, const QString &signature);
    void takeBack(const DomainCard &card);
    void showProposals();
    /// Whether what is entered now waits for a manager.
    [[nodiscard]] bool proposes() const;
    void withdraw(const DomainModel &model);
    void guardSecrets(const DomainModel &payment);

    QList<DomainModel *> m_models;
    QList<DomainCard *> m_cards;
    QGridLayout *m_grid;
    ClipboardGuard *m_clipboard;
    QPointer<AmendmentDialog> m_dialog;
    int m_columns = 0;
};

} // namespace Frontdesk
