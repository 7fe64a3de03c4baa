// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"

#include <QFrame>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Frontdesk {

/// Asks, in the page, why and for how long a customer may not come in.
class RestrictionForm final : public QFrame
{
    Q_OBJECT
public:
    explicit RestrictionForm(QWidget *parent = nullptr);

    /// Opens with \a current filled in, or for a new restriction from \a today on.
    void open(const std::optional<Api::AccessRestriction> &current, QDate today);
    void dismiss();
    void showProblem(const QString &text);

    [[nodiscard]] Api::AccessRestriction restriction() const;

Q_SIGNALS:
    /// Something complete was entered; the form is locked until dismiss() or showProblem().
    void submitted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();
    [[nodiscard]] QString problem() const;

    QDate m_today;
    QLineEdit *m_reason;
    QCheckBox *m_hasDates;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace Frontdesk
