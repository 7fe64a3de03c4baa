// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/acts/act.h"
#include "models/customers/accessmediumsmodel.h"

#include <functional>
#include <QGroupBox>

class QLabel;
class QPushButton;

namespace Frontdesk {

class ConfirmBar;
class ListTable;
class MediumForm;

/// The access mediums of a customer, with the acts on them. Says which of them may be changed here
/// and why the others may not.
class MediumsPanel final : public QGroupBox
{
    Q_OBJECT
public:
    using After = std::function<bool(const ActOutcome &)>;
    /// Carries out an act for the customer in hand.
    using Run = std::function<void(const ActDetail &, const After &)>;

    /// \a model outlives the panel.
    MediumsPanel(AccessMediumsModel &model, Run run, QWidget *parent = nullptr);

    /// Opens the form with a card that a reader gave.
    void offerCard(const QString &number);
    [[nodiscard]] bool isWaitingForCard() const;
    /// Forgets what was entered.
    void forget();

private:
    QWidget *makeButtons();
    void showSelection();
    void changeSelected();
    void deleteSelected();
    void submit();
    [[nodiscard]] QString whyNotChangeable() const;
    [[nodiscard]] ActDetail entered() const;

    AccessMediumsModel &m_model;
    Run m_run;
    ListTable *m_table;
    QLabel *m_hint;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_delete;
    MediumForm *m_form;
    ConfirmBar *m_confirm;
};

} // namespace Frontdesk
