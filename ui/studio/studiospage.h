// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/studios/studiosmodel.h"

#include <optional>
#include <QPointer>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace Frontdesk {

class KeySurveyPage;
class KeyVault;
class ManagerMode;
class Notice;
class RulesPage;
class StudioForm;
class StudioRegistry;

/// The studios of this computer: add, edit, replace the key, remove with all that is stored here.
class StudiosPage final : public QWidget
{
    Q_OBJECT
public:
    StudiosPage(StudioRegistry &registry, KeyVault &vault, QWidget *parent = nullptr);

    void add();
    void edit(const QString &studioId);
    void replaceKey(const QString &studioId);
    /// Shows what the key of the studio can do, in place of the list.
    void checkKey(const QString &studioId);
    /// Shows how the studio works, in place of the list.
    void showRules(const QString &studioId);
    /// Which studio is open, and its manager mode; none when it is closed.
    void setOpenStudio(const QString &studioId, ManagerMode *mode);
    [[nodiscard]] RulesPage &rules() const { return *m_rules; }

Q_SIGNALS:
    /// Somebody wants to work in this studio.
    void studioChosen(const QString &studioId);

private:
    [[nodiscard]] QWidget *listSide();
    [[nodiscard]] QWidget *removalPanel();
    [[nodiscard]] QPushButton *button(const QString &name, const QString &text,
                                      void (StudiosPage::*act)());
    [[nodiscard]] std::optional<Studio> selected() const;
    void select(const QString &studioId);
    void editSelected();
    void replaceSelectedKey();
    void checkSelectedKey();
    void showSelectedRules();
    void showList();
    void askToRemove();
    void removeSelected();
    void showForm(const QString &title);
    void showRest();
    void saved(const QString &studioId);
    void updateButtons();

    StudioRegistry &m_registry;
    KeyVault &m_vault;
    StudiosModel m_model;
    QStackedWidget *m_whole;
    QListView *m_list;
    QStackedWidget *m_side;
    QWidget *m_rest;
    QWidget *m_formSide;
    QLabel *m_formTitle;
    StudioForm *m_form;
    KeySurveyPage *m_survey;
    RulesPage *m_rules;
    QString m_openStudio;
    QPointer<ManagerMode> m_mode;
    QWidget *m_removal = nullptr;
    QLabel *m_question;
    QString m_leaving; ///< the studio that the question is about
    Notice *m_notice;
    QList<QPushButton *> m_needSelection;
};

} // namespace Frontdesk
