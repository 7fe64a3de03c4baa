// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/studio/studiospage.h"

#include "models/staff/managermode.h"
#include "models/studios/studioregistry.h"
#include "ui/staff/rulespage.h"
#include "ui/studio/keysurveypage.h"
#include "ui/studio/notice.h"
#include "ui/studio/studioform.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Frontdesk {

StudiosPage::StudiosPage(StudioRegistry &registry, KeyVault &vault, QWidget *parent)
    : QWidget(parent),
      m_registry(registry),
      m_vault(vault),
      m_model(registry),
      m_whole(new QStackedWidget),
      m_list(new QListView),
      m_side(new QStackedWidget),
      m_rest(new QWidget),
      m_formSide(new QWidget),
      m_formTitle(new QLabel),
      m_form(new StudioForm(registry, vault)),
      m_survey(new KeySurveyPage(vault)),
      m_rules(new RulesPage(registry, vault)),
      m_question(new QLabel),
      m_notice(new Notice)
{
    setObjectName(QStringLiteral("studiosPage"));
    m_formTitle->setObjectName(QStringLiteral("formTitle"));
    QFont bold = font();
    bold.setBold(true);
    m_formTitle->setFont(bold);
    auto *formLayout = new QVBoxLayout(m_formSide);
    formLayout->addWidget(m_formTitle);
    formLayout->addWidget(m_form, 1);
    m_removal = removalPanel();
    for (QWidget *side : {m_rest, m_formSide, m_removal})
        m_side->addWidget(side);

    auto *both = new QWidget;
    auto *sides = new QHBoxLayout(both);
    sides->setContentsMargins({});
    sides->addWidget(listSide(), 1);
    sides->addWidget(m_side, 2);
    m_whole->addWidget(both);
    m_whole->addWidget(m_survey);
    m_whole->addWidget(m_rules);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_whole, 1);

    connect(m_form, &StudioForm::saved, this, &StudiosPage::saved);
    connect(m_form, &StudioForm::cancelled, this, &StudiosPage::showRest);
    connect(m_survey, &KeySurveyPage::closed, this, &StudiosPage::showList);
    connect(m_rules, &RulesPage::closed, this, &StudiosPage::showList);
    connect(m_rules, &RulesPage::openStudioRequested, this, &StudiosPage::studioChosen);
    connect(&m_registry, &StudioRegistry::keyLeftBehind, this, [this](const Studio &studio) {
        m_notice->tell(Notice::Kind::Caution,
                       tr("The key of %1 is still in the keychain").arg(studio.name),
                       tr("The keychain did not give it up. Unlock the keychain and remove the "
                          "entry \"Frontdesk\" %1 there.")
                           .arg(studio.id));
    });
    updateButtons();
}

QWidget *StudiosPage::listSide()
{
    m_list->setObjectName(QStringLiteral("studiosList"));
    m_list->setAccessibleName(tr("Studios"));
    m_list->setModel(&m_model);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &row) {
        Q_EMIT studioChosen(row.data(StudiosModel::StudioIdRole).toString());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showRest();
        updateButtons();
    });

    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addWidget(button(QStringLiteral("addButton"), tr("&Add a studio"), &StudiosPage::add));
    m_needSelection
        = {button(QStringLiteral("editButton"), tr("&Edit"), &StudiosPage::editSelected),
           button(QStringLiteral("replaceKeyButton"), tr("Replace &key"),
                  &StudiosPage::replaceSelectedKey),
           button(QStringLiteral("checkKeyButton"), tr("&What the key can do"),
                  &StudiosPage::checkSelectedKey),
           button(QStringLiteral("rulesButton"), tr("&How it works here"),
                  &StudiosPage::showSelectedRules),
           button(QStringLiteral("removeButton"), tr("&Remove"), &StudiosPage::askToRemove)};
    for (QPushButton *each : std::as_const(m_needSelection))
        layout->addWidget(each);
    return side;
}

QWidget *StudiosPage::removalPanel()
{
    m_question->setObjectName(QStringLiteral("removalQuestion"));
    m_question->setWordWrap(true);
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    layout->addWidget(m_question);
    auto *row = new QHBoxLayout;
    row->addWidget(button(QStringLiteral("confirmRemovalButton"), tr("Remove from this computer"),
                          &StudiosPage::removeSelected));
    row->addWidget(button(QStringLiteral("keepButton"), tr("Keep"), &StudiosPage::showRest));
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch();
    return panel;
}

QPushButton *StudiosPage::button(const QString &name, const QString &text,
                                 void (StudiosPage::*act)())
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    connect(made, &QPushButton::clicked, this, act);
    return made;
}

std::optional<Studio> StudiosPage::selected() const
{
    return m_registry.find(m_list->currentIndex().data(StudiosModel::StudioIdRole).toString());
}

void StudiosPage::select(const QString &studioId)
{
    m_list->setCurrentIndex(m_model.indexOf(studioId));
}

void StudiosPage::add()
{
    showList();
    m_form->startAdding();
    showForm(tr("Add a studio"));
}

void StudiosPage::edit(const QString &studioId)
{
    showList();
    select(studioId);
    editSelected();
}

void StudiosPage::replaceKey(const QString &studioId)
{
    showList();
    select(studioId);
    replaceSelectedKey();
}

void StudiosPage::checkKey(const QString &studioId)
{
    showList();
    select(studioId);
    checkSelectedKey();
}

void StudiosPage::checkSelectedKey()
{
    if (const auto studio = selected()) {
        showRest();
        m_notice->clear();
        m_whole->setCurrentWidget(m_survey);
        m_survey->open(*studio);
    }
}

void StudiosPage::showRules(const QString &studioId)
{
    showList();
    select(studioId);
    showSelectedRules();
}

void StudiosPage::showSelectedRules()
{
    if (const auto studio = selected()) {
        showRest();
        m_notice->clear();
        m_whole->setCurrentWidget(m_rules);
        m_rules->open(*studio, studio->id == m_openStudio ? m_mode.data() : nullptr);
    }
}

void StudiosPage::setOpenStudio(const QString &studioId, ManagerMode *mode)
{
    m_openStudio = studioId;
    m_mode = mode;
    if (m_whole->currentWidget() == m_rules)
        showSelectedRules();
}

void StudiosPage::showList()
{
    m_survey->stop();
    m_rules->stop();
    m_whole->setCurrentIndex(0);
    m_list->setFocus();
}

void StudiosPage::editSelected()
{
    if (const auto studio = selected()) {
        m_form->startEditing(*studio);
        showForm(tr("Edit %1").arg(studio->name));
    }
}

void StudiosPage::replaceSelectedKey()
{
    if (const auto studio = selected()) {
        m_form->startReplacingKey(*studio);
        showForm(tr("Replace the key of %1").arg(studio->name));
    }
}

void StudiosPage::askToRemove()
{
    const auto studio = selected();
    if (!studio)
        return;
    m_form->reset();
    m_leaving = studio->id;
    m_question->setText(tr("Remove %1 from this computer? Its key and everything that is stored "
                           "here about its customers are deleted too. In PerfectGym nothing "
                           "changes; you can add the studio again with its key.")
                            .arg(studio->name));
    m_side->setCurrentWidget(m_removal);
    m_removal->findChild<QPushButton *>(QStringLiteral("keepButton"))->setFocus();
}

void StudiosPage::removeSelected()
{
    const auto studio = m_registry.find(m_leaving);
    m_notice->clear();
    if (studio && !m_registry.remove(studio->id))
        m_notice->tell(Notice::Kind::Caution,
                       tr("Some data of %1 could not be deleted").arg(studio->name),
                       tr("Delete this folder by hand: %1").arg(m_registry.folderOf(studio->id)));
    showRest();
    updateButtons();
    m_list->setFocus();
}

void StudiosPage::showForm(const QString &title)
{
    m_notice->clear();
    m_formTitle->setText(title);
    m_side->setCurrentWidget(m_formSide);
}

void StudiosPage::showRest()
{
    m_form->reset();
    m_leaving.clear();
    m_side->setCurrentWidget(m_rest);
}

void StudiosPage::saved(const QString &studioId)
{
    select(studioId);
    showRest();
    const auto studio = m_registry.find(studioId);
    m_notice->tell(Notice::Kind::Good, tr("%1 is saved").arg(studio ? studio->name : QString()),
                   m_vault.isForSessionOnly(studioId)
                       ? tr("Its key is kept until the program ends.")
                       : QString());
}

void StudiosPage::updateButtons()
{
    for (QPushButton *each : std::as_const(m_needSelection))
        each->setEnabled(m_list->currentIndex().isValid());
}

} // namespace Frontdesk
