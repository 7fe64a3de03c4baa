// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/staff/managerseditor.h"

#include "models/staff/managermode.h"
#include "ui/staff/pinwords.h"
#include "ui/studio/notice.h"
#include "ui/widgets/confirmbar.h"
#include "ui/widgets/icons.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace Frontdesk {

namespace {

constexpr int LongestName = 40;
constexpr int ListHeight = 104;

QLineEdit *makePinField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(LongestPin);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                               | Qt::ImhSensitiveData);
    return field;
}

} // namespace

ManagersEditor::ManagersEditor(QWidget *parent)
    : QWidget(parent),
      m_list(new QListWidget),
      m_add(button(QStringLiteral("addManagerButton"), tr("&Add a manager"))),
      m_change(button(QStringLiteral("changePinButton"), tr("Change the &PIN"))),
      m_remove(button(QStringLiteral("removeManagerButton"), tr("&Remove…"))),
      m_entry(new QWidget),
      m_name(new QLineEdit),
      m_pin(makePinField(QStringLiteral("newPinField"))),
      m_again(makePinField(QStringLiteral("repeatPinField"))),
      m_save(button(QStringLiteral("savePinButton"), tr("&Keep this PIN"))),
      m_cancel(button(QStringLiteral("cancelNewPinButton"), tr("Cancel"))),
      m_confirm(new ConfirmBar),
      m_notice(new Notice)
{
    setObjectName(QStringLiteral("managersEditor"));
    layOut();
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ManagersEditor::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &ManagersEditor::add);
    connect(m_change, &QPushButton::clicked, this, &ManagersEditor::changePin);
    connect(m_remove, &QPushButton::clicked, this, &ManagersEditor::askToRemove);
    connect(m_save, &QPushButton::clicked, this, &ManagersEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &ManagersEditor::reset);
    for (QLineEdit *field : {m_name, m_pin, m_again}) {
        connect(field, &QLineEdit::textChanged, this, &ManagersEditor::updateButtons);
        connect(field, &QLineEdit::returnPressed, this, &ManagersEditor::save);
    }
    reset();
}

QPushButton *ManagersEditor::button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

void ManagersEditor::layOut()
{
    m_list->setObjectName(QStringLiteral("managersList"));
    m_list->setAccessibleName(tr("Managers"));
    m_list->setFixedHeight(ListHeight);
    m_name->setObjectName(QStringLiteral("managerNameField"));
    m_name->setMaxLength(LongestName);
    auto *form = new QFormLayout(m_entry);
    form->setContentsMargins({});
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("P&IN, 4 to 12 characters"), m_pin);
    form->addRow(tr("The same a&gain"), m_again);
    auto *entryButtons = new QHBoxLayout;
    entryButtons->addWidget(m_save);
    entryButtons->addWidget(m_cancel);
    entryButtons->addStretch();
    form->addRow(QString(), entryButtons);

    auto *buttons = new QVBoxLayout;
    for (QPushButton *each : {m_add, m_change, m_remove})
        buttons->addWidget(each);
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_confirm);
    layout->addWidget(m_entry);
    layout->addWidget(m_notice);
}

void ManagersEditor::follow(ManagerMode *mode)
{
    if (m_mode) {
        m_mode->disconnect(this);
        m_mode->pins().disconnect(this);
    }
    m_mode = mode;
    m_isBusy = false;
    if (m_mode) {
        connect(m_mode, &ManagerMode::changed, this, [this] {
            reset(); // whoever was entering a PIN is not at the desk any more
        });
        connect(&m_mode->pins(), &ManagerPins::changed, this, &ManagersEditor::showManagers);
        m_mode->pins().read();
    }
    reset();
    showManagers();
}

void ManagersEditor::reset()
{
    for (QLineEdit *field : {m_name, m_pin, m_again})
        field->clear();
    m_entry->hide();
    m_confirm->dismiss();
    m_notice->clear();
    updateButtons();
}

void ManagersEditor::showManagers()
{
    const QString chosen = selected();
    m_list->clear();
    if (m_mode && m_mode->pins().reading() == ManagerPins::Reading::Known) {
        for (const QString &name : m_mode->pins().names())
            m_list->addItem(new QListWidgetItem(Icons::icon(QStringLiteral("person")), name));
        const auto found = m_list->findItems(chosen, Qt::MatchExactly);
        m_list->setCurrentItem(found.isEmpty() ? nullptr : found.first());
    } else if (m_mode && m_mode->pins().reading() == ManagerPins::Reading::Impossible) {
        const ErrorWords words = wordsForUnknownManagers(m_mode->pins().problem());
        m_notice->tell(Notice::Kind::Stop, words.title, words.text);
    }
    updateButtons();
}

QString ManagersEditor::selected() const
{
    return m_list->currentItem() ? m_list->currentItem()->text() : QString();
}

void ManagersEditor::add()
{
    startEntering({});
}

void ManagersEditor::changePin()
{
    startEntering(selected());
}

void ManagersEditor::startEntering(const QString &name)
{
    reset();
    m_name->setText(name);
    m_name->setReadOnly(!name.isEmpty());
    m_entry->show();
    (name.isEmpty() ? m_name : m_pin)->setFocus();
    updateButtons();
}

void ManagersEditor::save()
{
    if (!m_save->isEnabled() || !m_mode)
        return;
    const QString name = m_name->text().simplified();
    if (m_pin->text() != m_again->text()) {
        m_again->clear();
        m_again->setFocus();
        m_notice->tell(Notice::Kind::Stop, tr("The two PINs differ"), tr("Enter it again."));
        return;
    }
    const bool isNew = !m_name->isReadOnly();
    if (isNew && m_mode->pins().names().contains(name, Qt::CaseInsensitive)) {
        m_notice->tell(Notice::Kind::Stop, tr("There is a manager of this name already"));
        return;
    }
    m_isBusy = true;
    updateButtons();
    m_notice->tell(Notice::Kind::Busy, tr("Keeping the PIN…"));
    m_mode->pins().put(name, m_pin->text(), this, [this, name, isNew](const PinAnswer &answer) {
        answered(answer,
                 isNew ? tr("%1 is a manager now").arg(name)
                       : tr("%1 has another PIN now").arg(name));
        if (answer.state == PinState::Right)
            Q_EMIT changed(name, isNew ? QStringLiteral("added") : QStringLiteral("changed"));
    });
}

void ManagersEditor::askToRemove()
{
    const QString name = selected();
    reset();
    m_confirm->ask(tr("Remove %1 from the managers of this computer?").arg(name), tr("Remove"),
                   [this, name] { remove(name); });
}

void ManagersEditor::remove(const QString &name)
{
    if (!m_mode || !m_mode->mayChangeManagers())
        return;
    m_isBusy = true;
    updateButtons();
    m_mode->pins().remove(name, this, [this, name](const PinAnswer &answer) {
        answered(answer, tr("%1 is no manager any more").arg(name));
        if (answer.state == PinState::Right)
            Q_EMIT changed(name, QStringLiteral("removed"));
    });
}

void ManagersEditor::answered(const PinAnswer &answer, const QString &done)
{
    m_isBusy = false;
    if (answer.state != PinState::Right) {
        const ErrorWords words = wordsFor(answer);
        m_notice->tell(Notice::Kind::Stop, words.title, words.text);
        updateButtons();
        return;
    }
    reset();
    const bool isForNow = m_mode && m_mode->pins().isForSessionOnly();
    m_notice->tell(isForNow ? Notice::Kind::Caution : Notice::Kind::Good, done,
                   isForNow ? tr("This computer has no keychain: managers and PINs are forgotten "
                                 "when the program ends.")
                            : QString());
}

void ManagersEditor::updateButtons()
{
    const bool mayChange = m_mode && m_mode->mayChangeManagers() && !m_isBusy;
    const bool isEntering = !m_entry->isHidden();
    m_add->setEnabled(mayChange && !isEntering);
    m_change->setEnabled(mayChange && !isEntering && !selected().isEmpty());
    m_remove->setEnabled(mayChange && !isEntering && !selected().isEmpty());
    m_entry->setEnabled(mayChange);
    m_save->setEnabled(mayChange && !m_name->text().simplified().isEmpty()
                       && !m_pin->text().isEmpty() && !m_again->text().isEmpty());
}

} // namespace Frontdesk
