// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/workplace.h"

#include <QWidget>

class QLabel;

namespace Frontdesk {

/// Who is in hand: a small photo, name, number and status.
class CustomerHeader final : public QWidget
{
    Q_OBJECT
public:
    /// \a workplace outlives the widget.
    explicit CustomerHeader(Workplace &workplace, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void showPhoto();
    void showStatus();
    [[nodiscard]] QString factsText() const;

    Workplace &m_workplace;
    QLabel *m_photo;
    QLabel *m_name;
    QLabel *m_status;
    QLabel *m_facts;
};

} // namespace Frontdesk
