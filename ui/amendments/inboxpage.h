// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/inboxfeed.h"
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
    /// All outlive the page.
    InboxPage(Workplace &workplace, InboxFeed &feed, Toaster &toaster, QWidget *parent = nullptr);
    ~InboxPage() override;

    [[nodiscard]] RequestDiffModel &diff() { return m_diff; }
    [[nodiscard]] InboxFeed &feed() { return m_feed; }
    void focusList();

Q_SIGNALS:
    void customerWanted(qint64 customerId, const QString &tab);
    /// The studio wants a manager for decisions, and none is at the desk.
    void managerWanted();
    /// An approved request is to be verified in PerfectGym Next.
    void handOverWanted(qint64 customerId);

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
    void showCallBack();
    void takeReading(const RequestReading &reading);
    [[nodiscard]] bool mayDecide();
    void ask(DecisionVerb verb);
    void decide(DecisionVerb verb, const QList<InboxRow> &rows);
    void snooze(const QDateTime &until);
    void noteCallBack();
    void tell(const InboxRow &row, const DecisionOutcome &outcome);
    void showInstead(const DecisionOutcome &outcome);
    [[nodiscard]] QList<InboxRow> selected() const;

    Workplace &m_workplace;
    Toaster &m_toaster;
    InboxFeed &m_feed;
    InboxModel m_model;
    InboxProxy m_proxy;
    RequestDiffModel m_diff;
    InboxFilterBar *m_filter;
    InboxTable *m_table;
    StatePanel *m_list;
    SweepLine *m_line;
    RequestPanel *m_panel;
    ConfirmBar *m_confirm;
    DecisionBar *m_decisions;
};

} // namespace Frontdesk
