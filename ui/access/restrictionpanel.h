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

class RestrictionForm;

/// Whether a customer is kept out, why and until when; sets and lifts it.
class RestrictionPanel final : public QGroupBox
{
    Q_OBJECT
public:
    using After = std::function<bool(const ActOutcome &)>;
    using Undo = std::optional<ActDetail>;
    /// Carries out an act for the customer in hand, with the act that takes it back on offer.
    using Run = std::function<void(const ActDetail &, const After &, const Undo &)>;

    /// \a model and what \a now reads outlive the panel.
    RestrictionPanel(AccessMediumsModel &model, std::function<QDateTime()> now, Run run,
                     QWidget *parent = nullptr);

    /// Forgets what was entered.
    void forget();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void showIcon(bool isRestricted);
    void submit();
    void lift();
    [[nodiscard]] QString stateText() const;

    AccessMediumsModel &m_model;
    std::function<QDateTime()> m_now;
    Run m_run;
    QLabel *m_icon;
    QLabel *m_state;
    QPushButton *m_set;
    QPushButton *m_lift;
    RestrictionForm *m_form;
};

} // namespace Frontdesk
