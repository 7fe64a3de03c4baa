// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/studio/keyfield.h"

#include "ui/widgets/icons.h"

#include <QAction>

namespace Frontdesk {

KeyField::KeyField(QWidget *parent) : QLineEdit(parent), m_show(new QAction(this))
{
    setObjectName(QStringLiteral("keyField"));
    setAccessibleName(tr("Key"));
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                        | Qt::ImhSensitiveData);
    m_show->setObjectName(QStringLiteral("showKeyAction"));
    m_show->setIcon(Icons::icon(QStringLiteral("eye")));
    m_show->setCheckable(true);
    addAction(m_show, QLineEdit::TrailingPosition);
    connect(m_show, &QAction::toggled, this, &KeyField::setShown);
    setShown(false);
}

QByteArray KeyField::key() const
{
    return text().trimmed().toUtf8();
}

void KeyField::forget()
{
    setText({});
    m_show->setChecked(false);
}

void KeyField::setShown(bool isShown)
{
    setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(isShown ? tr("Hide the key") : tr("Show the key"));
}

} // namespace Frontdesk
