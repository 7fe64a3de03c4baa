// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/datafields.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;

namespace Frontdesk {

/// Enters one field, with what is wrong about it beneath. What is sensitive is not shown until
/// revealed: left empty, it keeps its value.
class FieldEditor final : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(const DataField &field, const QString &value, QWidget *parent = nullptr);

    [[nodiscard]] const DataField &field() const { return m_field; }
    /// As the API spells it.
    [[nodiscard]] QString value() const;
    /// Empty \a text: nothing is wrong.
    void setProblem(const QString &text, bool isHint);
    void setRevealed(bool revealed);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeInput();
    [[nodiscard]] QWidget *makeLine();
    [[nodiscard]] QWidget *makeDate();
    [[nodiscard]] QWidget *makeChoice();
    void fillChoice();
    [[nodiscard]] bool isKept() const;

    DataField m_field;
    QString m_before;
    QLineEdit *m_line = nullptr;
    QDateEdit *m_date = nullptr;
    QComboBox *m_choice = nullptr;
    QWidget *m_input;
    QLabel *m_problemIcon;
    QLabel *m_problem;
};

} // namespace Frontdesk
