// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/acts/journalmodel.h"

#include <QWidget>

class QCheckBox;
class QFrame;
class QLabel;
class QPushButton;
class QTableView;

namespace Frontdesk {

class ActRunner;
class StatePanel;
struct Workplace;

/// What this desk did and how it ended; on top, what nobody knows the end of.
class JournalPage final : public QWidget
{
    Q_OBJECT
public:
    /// What \a workplace holds outlives the page.
    explicit JournalPage(Workplace &workplace, QWidget *parent = nullptr);
    /// The same with only what it needs.
    JournalPage(Journal &journal, StoreWorker &reader, ActRunner &acts, QWidget *parent = nullptr);

Q_SIGNALS:
    void customerRequested(qint64 customerId);
    /// A person wants to enter again what was not done; \a act has all but secrets.
    void reenterRequested(const Frontdesk::Act &act);

private:
    [[nodiscard]] QWidget *makeNotice();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeDetail();
    void showOpenCount();
    void showSelected();
    [[nodiscard]] std::optional<JournalEntry> selected() const;

    ActRunner &m_acts;
    JournalModel *m_model;
    QFrame *m_notice;
    QLabel *m_noticeText;
    QCheckBox *m_onlyOpen;
    QTableView *m_table;
    StatePanel *m_panel;
    QLabel *m_detail;
    QPushButton *m_customer;
    QPushButton *m_reenter;
};

} // namespace Frontdesk
