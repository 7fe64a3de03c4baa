// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apierror.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace Frontdesk {

class LoadingModel;

/// Shows a part of a page, or in its place why there is nothing to show: busy, empty, an error, a
/// missing scope. Never a message box.
class StatePanel final : public QWidget
{
    Q_OBJECT
public:
    /// Takes \a content as a child.
    explicit StatePanel(QWidget *content, QWidget *parent = nullptr);

    void showContent();
    void showBusy(const QString &text);
    void showEmpty(const QString &title, const QString &text = {});
    /// With a button to try again, unless that cannot help.
    void showError(const Api::ApiError &error);
    void showError(const QString &title, const QString &text, bool canRetry);

    /// Follows \a model from now on: its rows when it has some, else its state.
    void follow(LoadingModel *model, const QString &emptyTitle, const QString &emptyText = {});

Q_SIGNALS:
    void retryRequested();

private:
    void showMessage(const QString &icon, const QString &title, const QString &text);

    QStackedLayout *m_stack;
    QWidget *m_content;
    QWidget *m_message;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_busy;
    QPushButton *m_retry;
};

} // namespace Frontdesk
