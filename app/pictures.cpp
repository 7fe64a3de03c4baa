// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "app/pictures.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QEventLoop>
#include <QTimer>

namespace Frontdesk {

namespace {

/// A window counts as finished when it looks the same for this long.
constexpr int StillMs = 350;
constexpr int PatienceMs = 15'000;

} // namespace

Pictures::Pictures(QWidget &window, const QString &folder) : m_window(window), m_folder(folder)
{
    if (!m_folder.mkpath(QStringLiteral(".")))
        addProblem(QStringLiteral("The folder cannot be made."));
}

void Pictures::setTheme(Theme::Choice theme)
{
    m_theme = theme;
    Theme::apply(theme);
}

void Pictures::shoot(const QString &name)
{
    settle();
    write(name, m_window);
}

void Pictures::shootDialog(const QString &name)
{
    settle();
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (!dialog) {
        addProblem(QStringLiteral("No dialog opened for %1.").arg(name));
        return;
    }
    write(name, *dialog);
    dialog->reject();
}

void Pictures::settle()
{
    QDeadlineTimer patience(PatienceMs);
    QImage last;
    while (!patience.hasExpired()) {
        pause(StillMs);
        QWidget *modal = QApplication::activeModalWidget();
        QImage now = (modal ? modal : &m_window)->grab().toImage();
        if (now == last)
            return;
        last = std::move(now);
    }
}

void Pictures::pause(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void Pictures::waitFor(const std::function<bool()> &isSo)
{
    QDeadlineTimer patience(PatienceMs);
    while (!patience.hasExpired() && !isSo())
        pause(50);
}

void Pictures::write(const QString &name, QWidget &widget)
{
    const QString theme = areLight() ? QStringLiteral("light") : QStringLiteral("dark");
    const QString path = m_folder.filePath(QStringLiteral("%1-%2.png").arg(name, theme));
    if (!widget.grab().save(path))
        addProblem(QStringLiteral("%1 cannot be written.").arg(path));
}

} // namespace Frontdesk
