// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apierror.h"
#include "ui/desk/surface.h"

class QLabel;
class QPushButton;

namespace Frontdesk {

/// Tells that a scanned card is not known, with the way to give it to a customer; or that it could
/// not be looked up.
class ScanNotice final : public Surface
{
    Q_OBJECT
public:
    explicit ScanNotice(QWidget *parent = nullptr);

    void showUnknown(const QString &scan);
    void showFailed(const QString &scan, const Api::ApiError &error);
    void dismiss();

Q_SIGNALS:
    void assignRequested(const QString &scan);
    void retryRequested(const QString &scan);

private:
    void showText(const QString &scan, const QString &title, const QString &text);

    QString m_scan;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_assign;
    QPushButton *m_retry;
    QPushButton *m_dismiss;
};

} // namespace Frontdesk
