// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/theme.h"

#include <functional>
#include <QDir>
#include <QStringList>

namespace Frontdesk {

/// Takes pictures of a window into a folder, light and dark. It needs no display.
class Pictures final
{
public:
    /// \a window outlives this object.
    Pictures(QWidget &window, const QString &folder);

    /// For what is taken from now on; the names of the pictures end with it.
    void setTheme(Theme::Choice theme);
    [[nodiscard]] bool areLight() const { return m_theme == Theme::Choice::Light; }

    /// Waits until the window has stopped changing, then writes its picture.
    void shoot(const QString &name);
    /// The same of the open dialog, and dismisses it.
    void shootDialog(const QString &name);
    /// Waits until the window, or the dialog before it, has looked the same for a while.
    void settle();

    /// Lets the program work for so long.
    static void pause(int milliseconds);
    /// Or until \a isSo, but no longer than anything here is waited for.
    static void waitFor(const std::function<bool()> &isSo);

    /// Of taking pictures, or of what they should show.
    void addProblem(const QString &problem) { m_problems += problem; }
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    void write(const QString &name, QWidget &widget);

    QWidget &m_window;
    QDir m_folder;
    Theme::Choice m_theme = Theme::Choice::Light;
    QStringList m_problems;
};

} // namespace Frontdesk
