// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/customers/accessmediumsmodel.h"
#include "ui/customers/customertab.h"

namespace Frontdesk {

class AccessCodePanel;
class MediumsPanel;
class RestrictionPanel;
class StatePanel;

/// What lets the customer in hand in, or keeps them out: mediums, restriction, access code.
class AccessPage final : public CustomerTab
{
    Q_OBJECT
public:
    AccessPage(Workplace &workplace, Toaster &toaster, QWidget *parent = nullptr);

    /// Offers to give the customer in hand a card that nobody has, as a reader spelled it.
    void offerCard(const QString &number);
    /// Whether a card just scanned is meant for the form on this page.
    [[nodiscard]] bool isWaitingForCard() const;
    /// Asks for an access code and shows it.
    void showAccessCode();

protected:
    void load() override;
    void forget() override;
    [[nodiscard]] bool concerns(const ActDetail &detail) const override;

private:
    QWidget *makeContent();
    void showState();

    AccessMediumsModel m_model;
    MediumsPanel *m_mediums;
    RestrictionPanel *m_restriction;
    AccessCodePanel *m_code;
    StatePanel *m_panel;
    QString m_offered; ///< a card offered before the customer's mediums were known
};

} // namespace Frontdesk
