// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/staff/lockpanel.h"

#include "ui/staff/pinpanel.h"
#include "ui/widgets/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int IconSize = 64;
constexpr int PinPanelWidth = 620;

} // namespace

LockPanel::LockPanel(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel),
      m_studio(new QLabel),
      m_text(new QLabel),
      m_unlock(new QPushButton(tr("Unlock"))),
      m_pin(new PinPanel)
{
    setObjectName(QStringLiteral("lockPanel"));
    auto *title = new QLabel(tr("The desk is locked"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    title->setFont(large);
    m_unlock->setObjectName(QStringLiteral("unlockButton"));
    m_unlock->setAutoDefault(true);
    m_unlock->setDefault(true);
    m_pin->setMaximumWidth(PinPanelWidth);
    m_pin->setCancelVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    layout->addStretch(2);
    for (QWidget *part : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(title),
                          static_cast<QWidget *>(m_studio), static_cast<QWidget *>(m_text),
                          static_cast<QWidget *>(m_unlock)})
        layout->addWidget(part, 0, Qt::AlignHCenter);
    layout->addWidget(m_pin, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_unlock, &QPushButton::clicked, this, &LockPanel::unlockRequested);
    connect(m_pin, &PinPanel::accepted, this, &LockPanel::unlockRequested);
    // Somebody who may not unlock may not set managers up either; without any, nobody could.
    connect(m_pin, &PinPanel::setUpRequested, this, &LockPanel::unlockRequested);
}

void LockPanel::prepare(const QString &studioName, bool needsPin)
{
    m_icon->setPixmap(Icons::pixmap(QStringLiteral("lock"), IconSize, this));
    m_studio->setText(studioName);
    m_studio->setVisible(!studioName.isEmpty());
    m_text->setText(needsPin ? tr("A manager's PIN unlocks it.") : tr("Press Enter to go on."));
    m_unlock->setVisible(!needsPin);
    if (!needsPin)
        m_pin->dismiss();
}

void LockPanel::lock(const QString &studioName)
{
    prepare(studioName, false);
    m_unlock->setFocus();
}

void LockPanel::lock(const QString &studioName, ManagerPins &pins)
{
    prepare(studioName, true);
    m_pin->ask(
        pins, tr("Manager"), tr("Unlock"),
        [&pins](const QString &name, const QString &pin, QObject *context,
                ManagerPins::Answer answer) { pins.check(name, pin, context, std::move(answer)); });
}

} // namespace Frontdesk
