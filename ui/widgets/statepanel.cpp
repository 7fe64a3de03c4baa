// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/statepanel.h"

#include "models/loadingmodel.h"
#include "ui/widgets/errorwords.h"
#include "ui/widgets/icons.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Frontdesk {

StatePanel::StatePanel(QWidget *content, QWidget *parent)
    : QWidget(parent),
      m_stack(new QStackedLayout(this)),
      m_content(content),
      m_message(new QWidget),
      m_icon(new QLabel),
      m_title(new QLabel),
      m_text(new QLabel),
      m_busy(new QProgressBar),
      m_retry(new QPushButton(tr("Try again")))
{
    m_title->setObjectName(QStringLiteral("stateTitle"));
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("stateText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumWidth(200);
    m_retry->setObjectName(QStringLiteral("retryButton"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);

    // The column has its width from the layout, so that wrapped text gets the height it needs.
    auto *column = new QVBoxLayout;
    column->addStretch(1);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    column->addWidget(m_retry, 0, Qt::AlignHCenter);
    column->addStretch(2);
    auto *layout = new QHBoxLayout(m_message);
    layout->setContentsMargins({});
    layout->addStretch(1);
    layout->addLayout(column, 6);
    layout->addStretch(1);
    for (QLabel *label : {m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_message);
    connect(m_retry, &QPushButton::clicked, this, &StatePanel::retryRequested);
}

void StatePanel::showContent()
{
    m_stack->setCurrentWidget(m_content);
}

void StatePanel::showBusy(const QString &text)
{
    showMessage({}, text, {});
    m_busy->show();
}

void StatePanel::showEmpty(const QString &title, const QString &text)
{
    showMessage(QStringLiteral("empty"), title, text);
}

void StatePanel::showError(const Api::ApiError &error)
{
    const bool isScope = error.kind == Api::ApiError::Kind::MissingScope;
    const ErrorWords words = wordsFor(error);
    const QString text = words.support.isEmpty()
        ? words.text
        : QStringLiteral("%1\n%2").arg(words.text, words.support);
    showMessage(isScope                ? QStringLiteral("lock")
                    : error.isOfLine() ? QStringLiteral("offline")
                                       : QStringLiteral("warning"),
                words.title, text);
    m_retry->setVisible(!isScope);
}

void StatePanel::showError(const QString &title, const QString &text, bool canRetry)
{
    showMessage(QStringLiteral("warning"), title, text);
    m_retry->setVisible(canRetry);
}

void StatePanel::follow(LoadingModel *model, const QString &emptyTitle, const QString &emptyText)
{
    const auto update = [=, this] {
        if (model->rowCount() > 0)
            showContent();
        else if (model->state() == LoadingModel::State::Loading)
            showBusy(tr("Loading"));
        else if (model->state() == LoadingModel::State::Failed)
            showError(model->error());
        else
            showEmpty(emptyTitle, emptyText);
    };
    connect(model, &LoadingModel::stateChanged, this, update);
    connect(model, &QAbstractItemModel::modelReset, this, update);
    connect(model, &QAbstractItemModel::rowsInserted, this, update);
    connect(model, &QAbstractItemModel::rowsRemoved, this, update);
    update();
}

void StatePanel::showMessage(const QString &icon, const QString &title, const QString &text)
{
    m_icon->setPixmap(icon.isEmpty() ? QPixmap() : Icons::pixmap(icon, 40, this));
    m_icon->setVisible(!icon.isEmpty());
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_busy->hide();
    m_retry->hide();
    setAccessibleDescription(title);
    m_stack->setCurrentWidget(m_message);
}

} // namespace Frontdesk
