// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/staff/pinpanel.h"

#include "ui/staff/pinwords.h"
#include "ui/studio/notice.h"
#include "ui/widgets/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Frontdesk {

PinPanel::PinPanel(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel),
      m_question(new QLabel),
      m_names(new QComboBox),
      m_pin(new QLineEdit),
      m_enter(new QPushButton),
      m_setUp(new QPushButton(tr("&Set up the first manager"))),
      m_retry(new QPushButton(tr("&Try again"))),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_notice(new Notice),
      m_tick(this)
{
    setObjectName(QStringLiteral("pinPanel"));
    setFrameShape(QFrame::StyledPanel);
    layOut();
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &PinPanel::showPause);
    connect(m_pin, &QLineEdit::textChanged, this, &PinPanel::updateButtons);
    connect(m_pin, &QLineEdit::returnPressed, this, &PinPanel::submit);
    connect(m_enter, &QPushButton::clicked, this, &PinPanel::submit);
    connect(m_setUp, &QPushButton::clicked, this, &PinPanel::setUpRequested);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_pins)
            m_pins->read();
    });
    connect(m_cancel, &QPushButton::clicked, this, &PinPanel::dismiss);
    connect(m_names, &QComboBox::currentIndexChanged, this, [this] {
        m_pauseEnd = {}; // of the other one
        showPause();
    });
    hide();
}

void PinPanel::layOut()
{
    m_question->setObjectName(QStringLiteral("pinQuestion"));
    m_names->setObjectName(QStringLiteral("managerNames"));
    m_names->setAccessibleName(tr("Manager"));
    m_names->setMinimumContentsLength(12);
    m_pin->setObjectName(QStringLiteral("pinField"));
    m_pin->setAccessibleName(tr("PIN"));
    m_pin->setPlaceholderText(tr("PIN"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(LongestPin);
    m_pin->setMinimumWidth(120);
    m_pin->setMaximumWidth(160);
    m_pin->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase
                               | Qt::ImhSensitiveData);
    m_enter->setObjectName(QStringLiteral("enterPinButton"));
    m_setUp->setObjectName(QStringLiteral("setUpManagersButton"));
    m_retry->setObjectName(QStringLiteral("retryButton"));
    m_cancel->setObjectName(QStringLiteral("cancelPinButton"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_icon);
    row->addWidget(m_question);
    row->addWidget(m_names);
    row->addWidget(m_pin, 1);
    row->addWidget(m_enter);
    row->addWidget(m_setUp);
    row->addWidget(m_retry);
    row->addWidget(m_cancel);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addLayout(row);
    layout->addWidget(m_notice);
    setTabOrder(m_names, m_pin);
    setTabOrder(m_pin, m_enter);
    setTabOrder(m_enter, m_cancel);
}

void PinPanel::ask(ManagerPins &pins, const QString &question, const QString &actText, Use use)
{
    if (m_pins)
        m_pins->disconnect(this);
    m_pins = &pins;
    m_use = std::move(use);
    m_isAsking = false;
    m_pin->clear();
    m_notice->clear();
    m_pauseEnd = {};
    m_icon->setPixmap(Icons::pixmap(QStringLiteral("lock"), 20, this));
    m_question->setText(question);
    setAccessibleName(question);
    m_enter->setText(actText);
    connect(m_pins, &ManagerPins::changed, this, &PinPanel::showManagers);
    showManagers();
    show();
    m_needsFocus = true;
    takeFocus();
    m_pins->read(); // another program may have changed them
}

void PinPanel::takeFocus()
{
    for (QWidget *first : {static_cast<QWidget *>(m_pin), static_cast<QWidget *>(m_setUp),
                           static_cast<QWidget *>(m_retry)}) {
        if (m_needsFocus && first->isVisibleTo(this)) {
            first->setFocus();
            m_needsFocus = false;
        }
    }
}

void PinPanel::dismiss()
{
    const bool wasAsked = m_use != nullptr;
    m_asked.reset();
    m_use = nullptr;
    m_tick.stop();
    m_pin->clear();
    if (m_pins)
        m_pins->disconnect(this);
    m_pins = nullptr;
    hide();
    if (wasAsked)
        Q_EMIT dismissed();
}

void PinPanel::setCancelVisible(bool isVisible)
{
    m_cancel->setVisible(isVisible);
}

void PinPanel::showManagers()
{
    const QString chosen = m_names->currentText();
    m_names->clear();
    m_names->addItems(m_pins->names());
    m_names->setCurrentIndex(qMax(0, m_names->findText(chosen)));
    const bool isReadable = m_pins->reading() != ManagerPins::Reading::Impossible;
    const bool hasManagers = !m_pins->names().isEmpty();
    for (QWidget *part : {static_cast<QWidget *>(m_names), static_cast<QWidget *>(m_pin),
                          static_cast<QWidget *>(m_enter)})
        part->setVisible(isReadable && hasManagers);
    m_retry->setVisible(!isReadable);
    m_setUp->setVisible(isReadable && !hasManagers
                        && m_pins->reading() == ManagerPins::Reading::Known);
    if (!isReadable) {
        const ErrorWords words = wordsForUnknownManagers(m_pins->problem());
        m_notice->tell(Notice::Kind::Stop, words.title, words.text);
    } else if (m_setUp->isVisibleTo(this)) {
        m_notice->tell(Notice::Kind::Caution, tr("This studio has no managers yet"),
                       tr("Each manager has a name and a PIN. The first one is set up by whoever "
                          "has this desk."));
    } else {
        m_notice->clear();
    }
    updateButtons();
    takeFocus();
}

void PinPanel::submit()
{
    if (!m_enter->isEnabled() || !m_use)
        return;
    const QString pin = m_pin->text();
    m_pin->clear();
    m_isAsking = true;
    m_notice->tell(Notice::Kind::Busy, tr("Looking at the PIN…"));
    updateButtons();
    m_asked = std::make_unique<QObject>();
    m_use(m_names->currentText(), pin, m_asked.get(),
          [this](const PinAnswer &answer) { answered(answer); });
}

void PinPanel::answered(const PinAnswer &answer)
{
    m_isAsking = false;
    if (answer.state == PinState::Right) {
        m_use = nullptr; // nobody dismissed it
        dismiss();
        Q_EMIT accepted();
        return;
    }
    const ErrorWords words = wordsFor(answer);
    m_notice->tell(Notice::Kind::Stop, words.title, words.text);
    m_pauseEnd = QDateTime::currentDateTime().addSecs(answer.pause.count());
    updateButtons();
    if (answer.pause.count() > 0)
        m_tick.start();
    m_pin->setFocus();
}

void PinPanel::showPause()
{
    const std::chrono::seconds left(
        m_pauseEnd.isValid() ? QDateTime::currentDateTime().secsTo(m_pauseEnd) : 0);
    if (left.count() > 0) {
        const ErrorWords words = wordsFor({.state = PinState::Paused, .pause = left});
        m_notice->tell(Notice::Kind::Stop, words.title, words.text);
    } else if (m_tick.isActive()) {
        m_tick.stop();
        m_notice->clear();
    }
    updateButtons();
}

void PinPanel::updateButtons()
{
    const bool isPaused
        = m_pauseEnd.isValid() && QDateTime::currentDateTime().secsTo(m_pauseEnd) > 0;
    m_enter->setEnabled(!m_isAsking && !isPaused && m_pin->text().size() >= ShortestPin);
    m_names->setEnabled(!m_isAsking);
    m_pin->setEnabled(!m_isAsking);
}

void PinPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_cancel->isVisible())
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Frontdesk
