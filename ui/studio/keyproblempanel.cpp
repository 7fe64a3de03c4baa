// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/studio/keyproblempanel.h"

#include "ui/studio/keyfield.h"
#include "ui/studio/notice.h"
#include "ui/studio/studiowords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Frontdesk {

KeyProblemPanel::KeyProblemPanel(QWidget *parent)
    : QWidget(parent),
      m_notice(new Notice),
      m_keyLabel(new QLabel(tr("&Key"))),
      m_key(new KeyField),
      m_use(new QPushButton(tr("&Use for this session only"))),
      m_retry(new QPushButton(tr("&Try again"))),
      m_replace(new QPushButton(tr("&Enter the key")))
{
    setObjectName(QStringLiteral("keyProblemPanel"));
    m_keyLabel->setBuddy(m_key);
    m_use->setObjectName(QStringLiteral("sessionOnlyButton"));
    m_use->setEnabled(false);
    m_retry->setObjectName(QStringLiteral("retryButton"));
    m_replace->setObjectName(QStringLiteral("replaceKeyButton"));

    auto *keyRow = new QHBoxLayout;
    keyRow->addWidget(m_keyLabel);
    keyRow->addWidget(m_key, 1);
    keyRow->addWidget(m_use);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_retry);
    buttons->addWidget(m_replace);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(16);
    column->addStretch(1);
    column->addWidget(m_notice);
    column->addLayout(keyRow);
    column->addLayout(buttons);
    column->addStretch(2);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 3);
    layout->addStretch(1);

    connect(m_key, &QLineEdit::textChanged, this,
            [this] { m_use->setEnabled(!m_key->key().isEmpty()); });
    connect(m_key, &QLineEdit::returnPressed, this, &KeyProblemPanel::useForSession);
    connect(m_use, &QPushButton::clicked, this, &KeyProblemPanel::useForSession);
    connect(m_retry, &QPushButton::clicked, this, &KeyProblemPanel::retryRequested);
    connect(m_replace, &QPushButton::clicked, this,
            [this] { Q_EMIT replaceKeyRequested(m_studioId); });
}

void KeyProblemPanel::showMissing(const Studio &studio, const KeyResult &result)
{
    m_studioId = studio.id;
    const ErrorWords words = wordsForMissingKey(result, studio.name);
    m_notice->tell(Notice::Kind::Caution, words.title,
                   QStringList{words.text, words.support}.join(u'\n').trimmed());
    const bool isEntryGone = result.state == KeyState::NotThere;
    m_replace->setText(tr("&Enter the key"));
    offer(!isEntryGone, isEntryGone, !isEntryGone);
}

void KeyProblemPanel::showRefused(const Studio &studio)
{
    m_studioId = studio.id;
    m_notice->tell(Notice::Kind::Stop, tr("The key of %1 was refused").arg(studio.name),
                   tr("The server does not accept it any more: somebody may have replaced or "
                      "ended it. Nothing of the last act was done. Ask whoever manages the keys "
                      "for the new one, then replace it here."));
    m_replace->setText(tr("&Replace the key"));
    offer(true, true, false);
}

void KeyProblemPanel::offer(bool retry, bool replace, bool sessionKey)
{
    m_key->forget();
    m_retry->setVisible(retry);
    m_replace->setVisible(replace);
    for (QWidget *part : {static_cast<QWidget *>(m_keyLabel), static_cast<QWidget *>(m_key),
                          static_cast<QWidget *>(m_use)})
        part->setVisible(sessionKey);
}

void KeyProblemPanel::useForSession()
{
    const QByteArray key = m_key->key();
    if (key.isEmpty())
        return;
    m_key->forget();
    Q_EMIT sessionKeyEntered(m_studioId, key);
}

} // namespace Frontdesk
