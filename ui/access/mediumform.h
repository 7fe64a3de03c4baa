// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Frontdesk {

/// Asks, in the page, for a new access medium or a new value of one. A PIN is never shown.
class MediumForm final : public QFrame
{
    Q_OBJECT
public:
    explicit MediumForm(QWidget *parent = nullptr);

    /// Opens for a new medium, with \a value filled in when a reader gave it.
    void openNew(const QString &value = {});
    /// Opens for another value of \a medium, which has an id.
    void openChange(const Api::AccessMedium &medium);
    /// Closes and forgets what was entered.
    void dismiss();
    /// What stands in the form could not be saved: says why and lets it be corrected.
    void showProblem(const QString &text);

    /// Nothing while a new one is entered.
    [[nodiscard]] std::optional<qint64> mediumId() const { return m_mediumId; }
    [[nodiscard]] Api::AccessMediumType type() const;
    [[nodiscard]] QString value() const;
    /// Whether a reader's number would be of use here.
    [[nodiscard]] bool isWaitingForCard() const;

Q_SIGNALS:
    /// Something complete was entered; the form is locked until dismiss() or showProblem().
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QString &saveText);
    void followType();
    void submit();
    [[nodiscard]] QString problem() const;
    void setLocked(bool isLocked);

    std::optional<qint64> m_mediumId;
    QComboBox *m_type;
    QLabel *m_valueLabel;
    QLineEdit *m_value;
    QLabel *m_problem;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace Frontdesk
