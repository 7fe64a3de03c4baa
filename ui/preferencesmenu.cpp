// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/preferencesmenu.h"

#include "ui/widgets/icons.h"

#include <QActionGroup>
#include <QSettings>

namespace Frontdesk {

namespace {

constexpr auto SoundsKey = "desk/sounds";
constexpr auto ThemeKey = "window/theme";

} // namespace

PreferencesMenu::PreferencesMenu(QSettings &settings, QWidget *parent)
    : QMenu(parent), m_settings(settings)
{
    setTitle(tr("Preferences"));
    addSounds();
    addSeparator();
    addThemes();
}

bool PreferencesMenu::areSoundsOn() const
{
    return m_sounds->isChecked();
}

Theme::Choice PreferencesMenu::themeOf(const QSettings &settings)
{
    const int stored = settings.value(QLatin1String(ThemeKey)).toInt();
    return stored >= int(Theme::Choice::System) && stored <= int(Theme::Choice::Dark)
        ? Theme::Choice(stored)
        : Theme::Choice::System;
}

void PreferencesMenu::addSounds()
{
    m_sounds = addAction(Icons::icon(QStringLiteral("sound")), tr("&Sound with each verdict"));
    m_sounds->setObjectName(QStringLiteral("soundsAction"));
    m_sounds->setCheckable(true);
    m_sounds->setChecked(m_settings.value(QLatin1String(SoundsKey), false).toBool());
    connect(m_sounds, &QAction::toggled, this, [this](bool isOn) {
        m_settings.setValue(QLatin1String(SoundsKey), isOn);
        Q_EMIT soundsSwitched(isOn);
    });
}

void PreferencesMenu::addThemes()
{
    auto *group = new QActionGroup(this);
    const QList<std::pair<Theme::Choice, QString>> choices{
        {Theme::Choice::System, tr("&Light or dark as the desktop")},
        {Theme::Choice::Light, tr("Always l&ight")},
        {Theme::Choice::Dark, tr("Always &dark")},
    };
    for (const auto &[choice, text] : choices) {
        QAction *action = addAction(text);
        action->setCheckable(true);
        action->setChecked(choice == themeOf(m_settings));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            m_settings.setValue(QLatin1String(ThemeKey), int(choice));
            Theme::apply(choice);
        });
    }
}

} // namespace Frontdesk
