// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/domainmodel.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTableView;

namespace Frontdesk {

class ConfirmBar;
class ProposalBar;
struct Proposal;
class StatePanel;

/// One domain of a customer's data: what it holds, what was asked for, and whether it may be
/// changed, in words.
class DomainCard final : public QFrame
{
    Q_OBJECT
public:
    /// \a model outlives the card.
    explicit DomainCard(DomainModel &model, QWidget *parent = nullptr);

    [[nodiscard]] DomainModel &model() const { return m_model; }

    /// What was entered here and waits for a manager; as long as it does, nothing else is.
    void setProposal(const std::optional<Proposal> &proposal);

Q_SIGNALS:
    void changeRequested();
    /// Somebody asked for it and said yes.
    void withdrawConfirmed();
    void takeBackRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QTableView *makeTable();
    [[nodiscard]] QPushButton *makeButton(const QString &name, const QString &icon,
                                          const QString &text);
    void arrange();
    void update();
    void updateStatus();
    void askToWithdraw();
    void fitTable();

    DomainModel &m_model;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_statusIcon;
    QLabel *m_status;
    QTableView *m_table;
    StatePanel *m_panel;
    ProposalBar *m_proposal;
    ConfirmBar *m_confirm;
    QPushButton *m_reveal;
    QPushButton *m_withdraw;
    QPushButton *m_change;
};

} // namespace Frontdesk
