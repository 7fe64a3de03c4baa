// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/access/restrictionform.h"

#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Frontdesk {

namespace {

/// What is offered for a restriction that ends.
constexpr int UsualDays = 14;

} // namespace

RestrictionForm::RestrictionForm(QWidget *parent)
    : QFrame(parent),
      m_reason(new QLineEdit),
      m_hasDates(new QCheckBox(tr("Only for a &time"))),
      m_from(new QDateEdit),
      m_to(new QDateEdit),
      m_problem(new QLabel),
      m_save(new QPushButton(tr("Restrict access"))),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("restrictionForm"));
    setFrameShape(QFrame::StyledPanel);
    m_reason->setObjectName(QStringLiteral("restrictionReason"));
    m_hasDates->setObjectName(QStringLiteral("restrictionHasDates"));
    m_from->setObjectName(QStringLiteral("restrictionFrom"));
    m_to->setObjectName(QStringLiteral("restrictionTo"));
    m_problem->setObjectName(QStringLiteral("restrictionProblem"));
    m_problem->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("saveRestrictionButton"));
    m_cancel->setObjectName(QStringLiteral("cancelRestrictionButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("&Reason"), m_reason);
    layout->addRow(m_hasDates);
    layout->addRow(tr("&From"), m_from);
    layout->addRow(tr("&Until"), m_to);
    layout->addRow(m_problem);
    layout->addRow(buttons);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        connect(m_hasDates, &QCheckBox::toggled, edit, &QWidget::setEnabled);
        connect(edit, &QDateEdit::dateChanged, m_problem, &QWidget::hide);
    }
    connect(m_reason, &QLineEdit::textChanged, m_problem, &QWidget::hide);
    connect(m_reason, &QLineEdit::returnPressed, this, &RestrictionForm::submit);
    connect(m_save, &QPushButton::clicked, this, &RestrictionForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &RestrictionForm::dismiss);
    dismiss();
}

void RestrictionForm::open(const std::optional<Api::AccessRestriction> &current, QDate today)
{
    const Api::AccessRestriction shown = current.value_or(Api::AccessRestriction());
    m_today = today;
    m_reason->setText(shown.reason);
    m_from->setDate(shown.startDate.value_or(today));
    m_to->setDate(shown.endDate.value_or(today.addDays(UsualDays)));
    m_hasDates->setChecked(shown.startDate.has_value());
    m_from->setEnabled(m_hasDates->isChecked());
    m_to->setEnabled(m_hasDates->isChecked());
    m_problem->hide();
    m_save->setEnabled(true);
    show();
    m_reason->setFocus();
}

void RestrictionForm::dismiss()
{
    hide();
    m_reason->clear();
    Q_EMIT closed();
}

void RestrictionForm::showProblem(const QString &text)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::ink(Theme::Tone::Stop, palette()));
    m_problem->setPalette(colours);
    m_problem->setText(text);
    m_problem->show();
    m_save->setEnabled(true);
}

Api::AccessRestriction RestrictionForm::restriction() const
{
    Api::AccessRestriction result{m_reason->text().trimmed(), {}, {}};
    if (m_hasDates->isChecked()) {
        result.startDate = m_from->date();
        result.endDate = m_to->date();
    }
    return result;
}

void RestrictionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void RestrictionForm::submit()
{
    const QString text = problem();
    if (!text.isEmpty()) {
        showProblem(text);
        return;
    }
    m_save->setEnabled(false);
    Q_EMIT submitted();
}

QString RestrictionForm::problem() const
{
    if (m_reason->text().trimmed().isEmpty())
        return tr("Enter a reason: the desk reads it when the customer comes.");
    if (!m_hasDates->isChecked())
        return {};
    if (m_to->date() < m_from->date())
        return tr("The last day lies before the first.");
    if (m_to->date() < m_today)
        return tr("The last day lies in the past, so nothing would be restricted.");
    return {};
}

} // namespace Frontdesk
