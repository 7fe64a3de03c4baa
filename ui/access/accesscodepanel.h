// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/customers/accesscodesource.h"

#include <QGroupBox>

class QLabel;
class QPushButton;

namespace Frontdesk {

class QrCodeWidget;

/// Shows an access code on request, for as long as it is good.
class AccessCodePanel final : public QGroupBox
{
    Q_OBJECT
public:
    /// Both outlive the panel.
    AccessCodePanel(Api::ApiClient &client, const std::function<QDateTime()> &now,
                    QWidget *parent = nullptr);

    /// For whom a code can be asked; 0 for nobody. The code of anybody else is forgotten.
    void setCustomer(Api::CustomerId customer);
    /// Asks for a new code.
    void refresh();

private:
    void showState();
    void showTime();

    AccessCodeSource m_source;
    Api::CustomerId m_customer = 0;
    QrCodeWidget *m_code;
    QLabel *m_state;
    QPushButton *m_refresh;
};

} // namespace Frontdesk
