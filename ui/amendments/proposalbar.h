// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/reviewqueue.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Frontdesk {

/// Tells beside a domain that a change of it was entered here and waits for a manager, and takes it
/// back. Hidden without one.
class ProposalBar final : public QFrame
{
    Q_OBJECT
public:
    explicit ProposalBar(QWidget *parent = nullptr);

    void show(const std::optional<Proposal> &proposal);
    [[nodiscard]] const std::optional<Proposal> &proposal() const { return m_proposal; }

Q_SIGNALS:
    void takeBackRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    std::optional<Proposal> m_proposal;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_takeBack;
};

} // namespace Frontdesk
