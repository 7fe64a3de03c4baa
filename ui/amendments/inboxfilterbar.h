// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QKeyEvent>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace Frontdesk {

class Inbox;
class InboxProxy;

/// What of the inbox is shown: its state as a row of buttons with counts, domain, age, and words.
class InboxFilterBar final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the bar.
    InboxFilterBar(Inbox &inbox, InboxProxy &proxy, QWidget *parent = nullptr);

    void focusSearch();
    /// Shows all rows of the stage that is shown.
    void clear();

Q_SIGNALS:
    /// A key in the search that the list is meant to have, or the wish to be there.
    void leftForList();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeStages();
    void makeCombos();
    void addStage(int stage, const QString &name, const QString &text);
    void showCounts();

    Inbox &m_inbox;
    InboxProxy &m_proxy;
    QLineEdit *m_text;
    QComboBox *m_kind;
    QComboBox *m_age;
    QButtonGroup *m_stages;
    QHash<int, QString> m_titles; ///< by stage
};

} // namespace Frontdesk
