// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/toaster.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Frontdesk {

namespace {

/// Long enough to read two lines and reach the button.
constexpr int ShownMs = 8000;
constexpr int Margin = 16;
constexpr int WidestPx = 340;

QString iconOf(Toaster::Kind kind)
{
    switch (kind) {
    case Toaster::Kind::Good:
        return QStringLiteral("check");
    case Toaster::Kind::Bad:
        return QStringLiteral("warning");
    case Toaster::Kind::Neutral:
        break;
    }
    return QStringLiteral("info");
}

} // namespace

Toaster::Toaster(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_button(new QPushButton)
{
    setObjectName(QStringLiteral("toaster"));
    setAccessibleName(tr("Message"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setObjectName(QStringLiteral("toastText"));
    m_text->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("toastButton"));
    m_button->setShortcut(QKeySequence::Undo);
    m_button->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    m_timer.setSingleShot(true);
    m_timer.setInterval(ShownMs);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, &Toaster::act);
    parent->installEventFilter(this);
    hide();
}

void Toaster::show(Kind kind, const QString &text, const QString &actionText,
                   std::function<void()> action)
{
    m_icon->setPixmap(Icons::pixmap(iconOf(kind), 24, this));
    m_text->setText(text);
    setAccessibleDescription(text);
    m_button->setText(actionText);
    m_button->setShortcut(QKeySequence::Undo); // setText() forgets it
    m_button->setVisible(bool(action));
    m_action = std::move(action);
    place();
    QFrame::show();
    raise();
    m_timer.start();
}

QString Toaster::text() const
{
    return isVisible() ? m_text->text() : QString();
}

bool Toaster::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Toaster::place()
{
    // In the corner that the pages leave free of buttons.
    const int width = qMin(parentWidget()->width() - 2 * Margin, WidestPx);
    const int height = qMax(sizeHint().height(), heightForWidth(width));
    setGeometry(parentWidget()->width() - width - Margin,
                parentWidget()->height() - height - Margin, width, height);
}

void Toaster::act()
{
    hide();
    if (const auto action = std::exchange(m_action, nullptr))
        action();
}

} // namespace Frontdesk
