// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/inboxdesk.h"
#include "models/amendments/inboxmodel.h"
#include "models/amendments/inboxproxy.h"
#include "ui/amendments/requestpanel.h"
#include "ui/amendments/sweepline.h"

#include <QWidget>

namespace Frontdesk {

class ConfirmBar;
class DecisionBar;
class InboxFilterBar;
class InboxTable;
class Toaster;

/// Everything that waits in the studio: the list on the left, the chosen request in full on the
/// right, and what can be decided on it. One key each, from the list.
class InboxPage final : public QWidget
{
    Q_OBJECT
public:
    using Clock = Inbox::Clock;
    /// Calls back with the manager's name once somebody may decide, or never.
    using Gate = std::function<void(std::function<void(const QString &manager)>)>;
    using Snooze = std::function<void(const RequestKey &key, const QDateTime &until)>;

    /// All outlive the page.
    InboxPage(InboxDesk &desk, Toaster &toaster, Clock now, QWidget *parent = nullptr);
    ~InboxPage() override;

    /// Whoever has the desk may decide, unless this asks for a manager.
    void setGate(Gate gate) { m_gate = std::move(gate); }
    void setSnooze(Snooze snooze) { m_snooze = std::move(snooze); }
    [[nodiscard]] RequestPanel &panel() { return *m_panel; }
    [[nodiscard]] RequestDiffModel &diff() { return m_diff; }
    void showSweep(const SweepReport &report);
    void showCallBack(const QString &text);
    void focusList();

Q_SIGNALS:
    void customerWanted(qint64 customerId, const QString &tab);
    /// An approved request is to be verified in PerfectGym Next.
    void handOverWanted(qint64 customerId);
    void calledBack(const Frontdesk::RequestKey &key);
    void pauseWanted(bool isPaused);
    /// Another row, or none, is shown in full.
    void chosen(const Frontdesk::RequestKey &key);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeSide();
    void connectList();
    void connectDecisions();
    void addKeys();
    void addKey(const QKeySequence &key, std::function<void()> act);

    void follow();
    void showChosen();
    void showSelected();
    void showState();
    void takeReading(const RequestReading &reading);
    void ask(DecisionVerb verb);
    void decide(DecisionVerb verb, const QList<InboxRow> &rows);
    void snooze(const QDateTime &until);
    void tell(const InboxRow &row, const DecisionOutcome &outcome);
    [[nodiscard]] QList<InboxRow> selected() const;

    InboxDesk &m_desk;
    Toaster &m_toaster;
    Clock m_now;
    Gate m_gate;
    Snooze m_snooze;
    InboxModel m_model;
    InboxProxy m_proxy;
    RequestDiffModel m_diff;
    SweepReport m_sweep;
    InboxFilterBar *m_filter;
    InboxTable *m_table;
    StatePanel *m_list;
    SweepLine *m_line;
    RequestPanel *m_panel;
    ConfirmBar *m_confirm;
    DecisionBar *m_decisions;
};

} // namespace Frontdesk
