// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/desk/searchbox.h"

#include "ui/desk/scannerfilter.h"
#include "ui/desk/textsize.h"
#include "ui/widgets/firstframe.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace Frontdesk {

namespace {

constexpr int Height = 44;
constexpr int PageOfRows = 8;

} // namespace

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("searchBox"));
    setAccessibleName(tr("Find customer"));
    setPlaceholderText(tr("Name, number, e-mail, phone, birth date or card"));
    // Its picture makes Qt look for all plugins of image formats.
    afterFirstFrame(this, this, [this] { setClearButtonEnabled(true); });
    setMinimumHeight(Height);
    setMaxLength(200);
    setTextSize(this, 1.3);
    addAction(Icons::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    // With the first key the card of a customer may give way to results, which a scan must not do.
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        setProperty(ScannerFilter::TakesKeysAtOnce, !text.isEmpty());
    });
}

bool SearchBox::takeTyping(QKeyEvent *event)
{
    const auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QString text = event->text();
    // Space is how the widget that has the focus is pressed.
    if (text.isEmpty() || !text.at(0).isPrint() || text.at(0).isSpace()
        || (event->modifiers() & commands))
        return false;
    setFocus(Qt::ShortcutFocusReason);
    QLineEdit::keyPressEvent(event);
    return true;
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        Q_EMIT moved(1);
        return;
    case Qt::Key_Up:
        Q_EMIT moved(-1);
        return;
    case Qt::Key_PageDown:
        Q_EMIT moved(PageOfRows);
        return;
    case Qt::Key_PageUp:
        Q_EMIT moved(-PageOfRows);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT chosen();
        return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT leftBehind();
        else
            clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace Frontdesk
