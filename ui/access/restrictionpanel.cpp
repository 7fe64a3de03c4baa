// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/access/restrictionpanel.h"

#include "ui/access/restrictionform.h"
#include "ui/widgets/errorwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Frontdesk {

RestrictionPanel::RestrictionPanel(AccessMediumsModel &model, std::function<QDateTime()> now,
                                   Run run, QWidget *parent)
    : QGroupBox(tr("Access restriction"), parent),
      m_model(model),
      m_now(std::move(now)),
      m_run(std::move(run)),
      m_icon(new QLabel),
      m_state(new QLabel),
      m_set(new QPushButton(Icons::icon(QStringLiteral("lock")), {})),
      m_lift(new QPushButton(Icons::icon(QStringLiteral("undo")), tr("&Lift"))),
      m_form(new RestrictionForm)
{
    m_state->setObjectName(QStringLiteral("restrictionState"));
    m_state->setWordWrap(true);
    m_set->setObjectName(QStringLiteral("setRestrictionButton"));
    m_lift->setObjectName(QStringLiteral("liftRestrictionButton"));
    auto *state = new QHBoxLayout;
    state->addWidget(m_icon, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_set);
    buttons->addStretch(1);
    buttons->addWidget(m_lift);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(state);
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    connect(m_set, &QPushButton::clicked, this, [this] {
        m_form->open(m_model.restriction(), m_now().date());
        showState();
    });
    connect(m_lift, &QPushButton::clicked, this, &RestrictionPanel::lift);
    connect(m_form, &RestrictionForm::closed, this, &RestrictionPanel::showState);
    connect(m_form, &RestrictionForm::submitted, this, &RestrictionPanel::submit);
    connect(&model, &LoadingModel::stateChanged, this, &RestrictionPanel::showState);
    showState();
}

void RestrictionPanel::forget()
{
    m_form->dismiss();
}

void RestrictionPanel::showState()
{
    const bool isRestricted = m_model.restriction().has_value();
    const bool isKnown = m_model.state() == LoadingModel::State::Ready;
    m_state->setText(stateText());
    m_set->setText(isRestricted ? tr("Change &restriction") : tr("&Restrict access"));
    m_set->setEnabled(isKnown);
    m_set->setVisible(m_form->isHidden());
    m_lift->setVisible(isRestricted && m_form->isHidden());
    m_lift->setEnabled(isKnown);
    showIcon(isRestricted);
}

void RestrictionPanel::showIcon(bool isRestricted)
{
    const Theme::Tone tone = isRestricted ? Theme::Tone::Stop : Theme::Tone::Good;
    const QString name = isRestricted ? QStringLiteral("stop") : QStringLiteral("check");
    m_icon->setVisible(isRestricted || m_model.state() == LoadingModel::State::Ready);
    m_icon->setPixmap(Icons::pixmap(name, 22, this, Theme::ink(tone, palette())));
}

QString RestrictionPanel::stateText() const
{
    const std::optional<Api::AccessRestriction> &restriction = m_model.restriction();
    if (!restriction)
        return m_model.state() == LoadingModel::State::Ready ? tr("Access is not restricted.")
                                                             : tr("Not known yet.");
    if (!restriction->startDate || !restriction->endDate)
        return tr("May not come in: %1").arg(restriction->reason);
    const QLocale locale;
    return tr("May not come in from %1 until %2: %3")
        .arg(locale.toString(*restriction->startDate, QLocale::ShortFormat),
             locale.toString(*restriction->endDate, QLocale::ShortFormat), restriction->reason);
}

void RestrictionPanel::submit()
{
    const auto after = [this](const ActOutcome &outcome) {
        const bool isRefused = outcome.state == ActState::Failed && outcome.error;
        if (isRefused)
            m_form->showProblem(wordsFor(*outcome.error).text);
        else
            m_form->dismiss();
        return isRefused;
    };
    m_run(RestrictAccessAct{m_form->restriction()}, after, {});
}

void RestrictionPanel::lift()
{
    m_lift->setEnabled(false);
    const auto after = [this](const ActOutcome &) {
        showState();
        return false;
    };
    m_run(LiftRestrictionAct{}, after, RestrictAccessAct{*m_model.restriction()});
}

void RestrictionPanel::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}

} // namespace Frontdesk
