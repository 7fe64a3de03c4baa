// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/confirmbar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace Frontdesk {

ConfirmBar::ConfirmBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel),
      m_question(new QLabel),
      m_yes(new QPushButton),
      m_no(new QPushButton(tr("Keep")))
{
    setObjectName(QStringLiteral("confirmBar"));
    setFrameShape(QFrame::StyledPanel);
    m_question->setObjectName(QStringLiteral("confirmQuestion"));
    m_question->setWordWrap(true);
    m_yes->setObjectName(QStringLiteral("confirmYes"));
    m_no->setObjectName(QStringLiteral("confirmNo"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_question, 1);
    layout->addWidget(m_yes);
    layout->addWidget(m_no);
    connect(m_no, &QPushButton::clicked, this, &ConfirmBar::dismiss);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        const std::function<void()> act = std::exchange(m_act, nullptr);
        hide();
        if (act)
            act();
    });
    hide();
}

void ConfirmBar::ask(const QString &question, const QString &actText, std::function<void()> act)
{
    m_icon->setPixmap(Icons::pixmap(QStringLiteral("warning"), 20, this,
                                    Theme::ink(Theme::Tone::Caution, palette())));
    m_question->setText(question);
    setAccessibleName(question);
    m_yes->setText(actText);
    m_yes->setAccessibleDescription(question);
    m_act = std::move(act);
    show();
    m_no->setFocus();
}

void ConfirmBar::dismiss()
{
    m_act = nullptr;
    hide();
}

void ConfirmBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Frontdesk
