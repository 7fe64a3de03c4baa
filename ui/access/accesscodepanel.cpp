// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/access/accesscodepanel.h"

#include "ui/access/qrcodewidget.h"
#include "ui/widgets/errorwords.h"
#include "ui/widgets/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Frontdesk {

AccessCodePanel::AccessCodePanel(Api::ApiClient &client, const std::function<QDateTime()> &now,
                                 QWidget *parent)
    : QGroupBox(tr("Access code"), parent),
      m_source(client, now),
      m_code(new QrCodeWidget),
      m_state(new QLabel),
      m_refresh(new QPushButton(Icons::icon(QStringLiteral("qr")), {}))
{
    m_state->setObjectName(QStringLiteral("accessCodeState"));
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignCenter);
    m_refresh->setObjectName(QStringLiteral("accessCodeButton"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_code, 4);
    layout->addWidget(m_state);
    layout->addWidget(m_refresh, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(m_refresh, &QPushButton::clicked, this, &AccessCodePanel::refresh);
    connect(&m_source, &AccessCodeSource::stateChanged, this, &AccessCodePanel::showState);
    connect(&m_source, &AccessCodeSource::ticked, this, &AccessCodePanel::showTime);
    showState();
}

void AccessCodePanel::setCustomer(Api::CustomerId customer)
{
    if (customer == m_customer)
        return;
    m_customer = customer;
    m_source.forget();
}

void AccessCodePanel::refresh()
{
    if (m_customer != 0)
        m_source.ask(m_customer);
}

void AccessCodePanel::showState()
{
    using State = AccessCodeSource::State;
    const State state = m_source.state();
    m_code->setContent(state == State::Ready ? m_source.code().content : QString());
    m_code->setVisible(state == State::Ready);
    m_refresh->setEnabled(m_customer != 0 && state != State::Loading);
    m_refresh->setText(state == State::Idle || state == State::Failed ? tr("Show access &code")
                                                                      : tr("New &code"));
    switch (state) {
    case State::Idle:
        m_state->setText(tr("The customer can photograph the code or scan it at the door."));
        break;
    case State::Loading:
        m_state->setText(tr("Asking for a code"));
        break;
    case State::Ready:
        showTime();
        break;
    case State::Expired:
        m_state->setText(tr("The code has expired. Ask for a new one."));
        break;
    case State::Failed: {
        const ErrorWords words = wordsFor(m_source.error());
        m_state->setText(tr("%1. %2").arg(words.title, words.text));
        break;
    }
    }
}

void AccessCodePanel::showTime()
{
    const std::optional<qint64> left = m_source.secondsLeft();
    if (m_source.state() != AccessCodeSource::State::Ready)
        return;
    m_state->setText(
        left ? tr("Good for %1:%2 minutes").arg(*left / 60).arg(*left % 60, 2, 10, QLatin1Char('0'))
             : tr("Good until it is used."));
}

} // namespace Frontdesk
