// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/studios/deskneedsmodel.h"
#include "models/studios/keysurvey.h"
#include "models/studios/keysurveymodel.h"
#include "models/studios/studio.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace Frontdesk {

class KeySurveyFilter;
class KeyVault;
class ListTable;
class Notice;
class StatePanel;
struct KeyResult;

/// What a studio's key can do: which parts of the desk miss which scope, and below every read with
/// what came of it. Asks the server when it is opened and on request.
class KeySurveyPage final : public QWidget
{
    Q_OBJECT
public:
    /// \a vault outlives the page.
    explicit KeySurveyPage(KeyVault &vault, QWidget *parent = nullptr);

    /// Reads the key of \a studio from the vault and asks with it.
    void open(const Studio &studio);
    /// Gives up what is under way.
    void stop();

Q_SIGNALS:
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeNeeds();
    [[nodiscard]] QWidget *makeReads();
    [[nodiscard]] QWidget *makeFilter();
    [[nodiscard]] QPushButton *button(const QString &name, const QString &icon, const QString &text,
                                      void (KeySurveyPage::*act)());
    void run();
    void askWith(const KeyResult &result);
    void leave();
    void copy();
    void showState();
    void showEnd();
    void showCount();

    KeyVault &m_vault;
    Studio m_studio;
    KeySurvey m_survey;
    KeySurveyModel m_model;
    DeskNeedsModel m_needsModel;
    KeySurveyFilter *m_filter;
    int m_opening = 0; ///< of what the keychain is asked for

    QLabel *m_title;
    QPushButton *m_back;
    QPushButton *m_again;
    QPushButton *m_stop;
    QPushButton *m_copy;
    QProgressBar *m_progress;
    Notice *m_notice;
    ListTable *m_needs;
    QLineEdit *m_text;
    QCheckBox *m_onlyTrouble;
    QLabel *m_count;
    ListTable *m_reads;
    StatePanel *m_panel;
};

} // namespace Frontdesk
