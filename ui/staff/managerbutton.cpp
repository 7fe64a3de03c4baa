// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/staff/managerbutton.h"

#include "models/staff/managermode.h"
#include "ui/staff/pinwords.h"
#include "ui/widgets/icons.h"

#include <QShortcut>

namespace Frontdesk {

namespace {

constexpr int WidestName = 110;

QString shortcutText()
{
    return QKeySequence(Qt::CTRL | Qt::Key_M).toString(QKeySequence::NativeText);
}

} // namespace

ManagerButton::ManagerButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("managerButton"));
    auto *shortcut = new QShortcut(Qt::CTRL | Qt::Key_M, this);
    connect(shortcut, &QShortcut::activated, this, &ManagerButton::press);
    connect(this, &QToolButton::clicked, this, &ManagerButton::press);
    follow(nullptr);
}

void ManagerButton::follow(ManagerMode *mode)
{
    if (m_mode)
        m_mode->disconnect(this);
    m_mode = mode;
    setEnabled(m_mode != nullptr);
    if (m_mode) {
        connect(m_mode, &ManagerMode::changed, this, &ManagerButton::update);
        connect(m_mode, &ManagerMode::ticked, this, &ManagerButton::update);
    }
    update();
}

void ManagerButton::press()
{
    if (m_mode && m_mode->isActive())
        m_mode->end();
    else if (m_mode)
        Q_EMIT enterRequested();
}

void ManagerButton::update()
{
    const bool isActive = m_mode && m_mode->isActive();
    setIcon(Icons::icon(isActive ? QStringLiteral("leave") : QStringLiteral("key")));
    const auto style = isActive ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    const bool isOther = style != toolButtonStyle();
    setToolButtonStyle(style);
    if (isActive)
        showActive();
    else
        showIdle();
    if (isOther)
        Q_EMIT widthChanged();
}

void ManagerButton::showIdle()
{
    setText(tr("Manager mode"));
    setAccessibleName(text());
    setToolTip(tr("Begin manager mode (%1)").arg(shortcutText()));
}

void ManagerButton::showActive()
{
    const auto left = m_mode->timeLeft();
    const QString name = fontMetrics().elidedText(m_mode->manager(), Qt::ElideRight, WidestName);
    setText(tr("%1 %2:%3", "manager, minutes, seconds")
                .arg(name)
                .arg(left.count() / 60)
                .arg(left.count() % 60, 2, 10, QLatin1Char('0')));
    setAccessibleName(tr("End manager mode of %1").arg(m_mode->manager()));
    setToolTip(tr("%1 is in manager mode. It ends after %2 without use; press to end it now (%3).")
                   .arg(m_mode->manager(), waitText(left), shortcutText()));
}

} // namespace Frontdesk
