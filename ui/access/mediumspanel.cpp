// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/access/mediumspanel.h"

#include "ui/access/mediumform.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/errorwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/listtable.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

using Type = Api::AccessMediumType;

} // namespace

MediumsPanel::MediumsPanel(AccessMediumsModel &model, Run run, QWidget *parent)
    : QGroupBox(tr("Cards, PINs and barcodes"), parent),
      m_model(model),
      m_run(std::move(run)),
      m_table(new ListTable(QStringLiteral("mediumsTable"))),
      m_hint(new QLabel),
      m_add(new QPushButton(Icons::icon(QStringLiteral("add")), tr("&Add"))),
      m_change(new QPushButton(Icons::icon(QStringLiteral("edit")), tr("Chan&ge"))),
      m_delete(new QPushButton(Icons::icon(QStringLiteral("delete")), tr("&Delete"))),
      m_form(new MediumForm),
      m_confirm(new ConfirmBar)
{
    m_table->setAccessibleName(tr("Access mediums"));
    m_table->showModel(&model, AccessMediumsModel::ValueColumn);
    m_hint->setObjectName(QStringLiteral("mediumsHint"));
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_form);
    layout->addWidget(m_confirm);
    layout->addWidget(m_hint);
    layout->addWidget(makeButtons());
    connect(m_table, &ListTable::selectedRowChanged, this, &MediumsPanel::showSelection);
    connect(&model, &LoadingModel::stateChanged, this, &MediumsPanel::showSelection);
    connect(m_form, &MediumForm::submitted, this, &MediumsPanel::submit);
    showSelection();
}

QWidget *MediumsPanel::makeButtons()
{
    m_add->setObjectName(QStringLiteral("addMediumButton"));
    m_change->setObjectName(QStringLiteral("changeMediumButton"));
    m_delete->setObjectName(QStringLiteral("deleteMediumButton"));
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_add);
    layout->addStretch(1);
    layout->addWidget(m_change);
    layout->addWidget(m_delete);
    connect(m_add, &QPushButton::clicked, this, [this] { offerCard({}); });
    connect(m_change, &QPushButton::clicked, this, &MediumsPanel::changeSelected);
    connect(m_delete, &QPushButton::clicked, this, &MediumsPanel::deleteSelected);
    return line;
}

void MediumsPanel::offerCard(const QString &number)
{
    m_confirm->dismiss();
    m_form->openNew(number);
}

bool MediumsPanel::isWaitingForCard() const
{
    return m_form->isWaitingForCard();
}

void MediumsPanel::forget()
{
    m_form->dismiss();
    m_confirm->dismiss();
}

QString MediumsPanel::whyNotChangeable() const
{
    const int row = m_table->selectedRow();
    if (row < 0)
        return tr("Select one to change or delete it.");
    if (m_model.at(row).id)
        return {};
    return tr("This one was not made over this interface, so it can only be changed in "
              "PerfectGym Next.");
}

void MediumsPanel::showSelection()
{
    const QString reason = whyNotChangeable();
    m_hint->setText(reason);
    m_hint->setVisible(!reason.isEmpty() && m_model.rowCount() > 0);
    // A new PIN is told from the old ones by what was there before: that must be known.
    m_add->setEnabled(m_model.state() == LoadingModel::State::Ready);
    for (QPushButton *button : {m_change, m_delete}) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
        button->setAccessibleDescription(reason);
    }
}

void MediumsPanel::changeSelected()
{
    m_confirm->dismiss();
    m_form->openChange(m_model.at(m_table->selectedRow()));
}

void MediumsPanel::deleteSelected()
{
    m_form->dismiss();
    const Api::AccessMedium medium = m_model.at(m_table->selectedRow());
    const Type type = medium.type.value_or(Type::Unknown);
    const QString question = type == Type::Pin
        ? tr("Delete the PIN? It opens no door any more from then on.")
        : tr("Delete %1 (%2)? It opens no door any more from then on.", "number, type")
              .arg(medium.value.value_or(QString()), mediumTypeText(type));
    m_confirm->ask(question, tr("Delete"), [this, id = *medium.id, type] {
        m_run(DeleteMediumAct{id, type}, {});
    });
}

ActDetail MediumsPanel::entered() const
{
    const bool isPin = m_form->type() == Type::Pin;
    const std::optional<QString> value
        = isPin ? std::nullopt : std::optional<QString>(m_form->value());
    const QString secret = isPin ? m_form->value() : QString();
    if (m_form->mediumId())
        return ChangeMediumAct{*m_form->mediumId(), m_form->type(), value, secret};
    return AddMediumAct{m_form->type(), value, m_model.mediumIds(), secret};
}

void MediumsPanel::submit()
{
    m_run(entered(), [this](const ActOutcome &outcome) {
        const bool isRefused = outcome.state == ActState::Failed && outcome.error;
        if (isRefused)
            m_form->showProblem(wordsFor(*outcome.error).text);
        else
            m_form->dismiss(); // done, or nobody knows: entering it again could make two
        return isRefused;
    });
}

} // namespace Frontdesk
