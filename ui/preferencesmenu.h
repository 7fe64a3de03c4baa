// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/theme.h"

#include <QMenu>

class QSettings;

namespace Frontdesk {

/// What a person sets for this computer, kept in the settings: sounds and the theme.
class PreferencesMenu final : public QMenu
{
    Q_OBJECT
public:
    /// \a settings outlive the menu.
    explicit PreferencesMenu(QSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] bool areSoundsOn() const;
    /// The theme of the settings, System when none was chosen.
    [[nodiscard]] static Theme::Choice themeOf(const QSettings &settings);

Q_SIGNALS:
    void soundsSwitched(bool isOn);

private:
    void addSounds();
    void addThemes();

    QSettings &m_settings;
    QAction *m_sounds = nullptr;
};

} // namespace Frontdesk
