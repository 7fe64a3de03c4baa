// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/studio/notice.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace Frontdesk {

namespace {

constexpr int iconSize = 24;

QString iconOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Busy:
        return QStringLiteral("clock");
    case Notice::Kind::Good:
        return QStringLiteral("check");
    case Notice::Kind::Caution:
        return QStringLiteral("info");
    case Notice::Kind::Stop:
        return QStringLiteral("warning");
    }
    return {};
}

Theme::Tone toneOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Busy:
        return Theme::Tone::Neutral;
    case Notice::Kind::Good:
        return Theme::Tone::Good;
    case Notice::Kind::Caution:
        return Theme::Tone::Caution;
    case Notice::Kind::Stop:
        return Theme::Tone::Stop;
    }
    return Theme::Tone::Neutral;
}

} // namespace

Notice::Notice(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel), m_title(new QLabel), m_text(new QLabel)
{
    setObjectName(QStringLiteral("notice"));
    m_title->setObjectName(QStringLiteral("noticeTitle"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *layout = new QGridLayout(this);
    layout->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_text, 1, 1);
    layout->setColumnStretch(1, 1);
    setAutoFillBackground(true);
    hide();
}

void Notice::tell(Kind kind, const QString &title, const QString &text)
{
    m_kind = kind;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    draw();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::clear()
{
    m_title->clear();
    m_text->clear();
    hide();
}

QString Notice::title() const
{
    return m_title->text();
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::draw()
{
    const QPalette &normal = parentWidget() ? parentWidget()->palette() : palette();
    const Theme::Tone tone = toneOf(m_kind);
    QPalette own = normal;
    own.setColor(QPalette::Window, Theme::surface(tone, normal));
    setPalette(own);
    m_icon->setPixmap(Icons::pixmap(iconOf(m_kind), iconSize, this, Theme::ink(tone, normal)));
}

void Notice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    // Light turned dark; our own palette must follow.
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::ApplicationPaletteChange)
        draw();
}

} // namespace Frontdesk
