// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/studios/studio.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace Frontdesk {

class KeyField;

/// What a person enters about a studio: name, address, key, colour.
class StudioFields final : public QWidget
{
    Q_OBJECT
public:
    explicit StudioFields(QWidget *parent = nullptr);

    /// Shows \a studio with an empty key.
    void fill(const Studio &studio);
    /// Which of them can be seen; a name that cannot be changed is hidden with its colour.
    void setParts(bool hasName, bool hasKey, bool isAddressFixed);
    void setFieldsEnabled(bool isEnabled);
    void focusFirst();

    [[nodiscard]] QString name() const;
    void setName(const QString &name);
    [[nodiscard]] QString address() const;
    [[nodiscard]] QByteArray key() const;
    void forgetKey();
    [[nodiscard]] QColor colour() const;

Q_SIGNALS:
    /// Name or colour.
    void looksEdited();
    /// Address or key: what was checked holds no longer.
    void accessEdited();
    void returnPressed();

private:
    void addRow(QFormLayout *layout, const QString &label, QWidget *field);

    QLineEdit *m_name;
    QLineEdit *m_address;
    KeyField *m_key;
    QComboBox *m_colour;
};

} // namespace Frontdesk
