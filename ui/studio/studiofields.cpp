// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/studio/studiofields.h"

#include "models/studios/studiocolours.h"
#include "ui/studio/keyfield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>

namespace Frontdesk {

namespace {

constexpr int swatchSize = 16;
constexpr int longestName = 60;

QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(swatchSize, swatchSize);
    pixmap.fill(colour);
    return pixmap;
}

void setRowVisible(QFormLayout *layout, QWidget *field, bool isVisible)
{
    field->setVisible(isVisible);
    layout->labelForField(field)->setVisible(isVisible);
}

} // namespace

StudioFields::StudioFields(QWidget *parent)
    : QWidget(parent),
      m_name(new QLineEdit),
      m_address(new QLineEdit),
      m_key(new KeyField),
      m_colour(new QComboBox)
{
    m_name->setObjectName(QStringLiteral("nameField"));
    m_name->setMaxLength(longestName);
    m_address->setObjectName(QStringLiteral("addressField"));
    m_address->setPlaceholderText(QStringLiteral("https://my-studio.open-api.perfectgym.com"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_colour->setObjectName(QStringLiteral("colourField"));
    for (const StudioColour &each : studioColours())
        m_colour->addItem(swatch(each.colour), each.name, each.colour);

    auto *layout = new QFormLayout(this);
    layout->setContentsMargins({});
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(layout, tr("&Address"), m_address);
    addRow(layout, tr("&Key"), m_key);
    addRow(layout, tr("&Name"), m_name);
    addRow(layout, tr("C&olour"), m_colour);

    connect(m_name, &QLineEdit::textEdited, this, &StudioFields::looksEdited);
    connect(m_colour, &QComboBox::activated, this, &StudioFields::looksEdited);
    connect(m_address, &QLineEdit::textEdited, this, &StudioFields::accessEdited);
    connect(m_key, &QLineEdit::textEdited, this, &StudioFields::accessEdited);
    for (const QLineEdit *field : {m_name, m_address, static_cast<QLineEdit *>(m_key)})
        connect(field, &QLineEdit::returnPressed, this, &StudioFields::returnPressed);
}

void StudioFields::addRow(QFormLayout *layout, const QString &label, QWidget *field)
{
    layout->addRow(label, field);
    field->setAccessibleName(QString(label).remove(u'&'));
}

void StudioFields::fill(const Studio &studio)
{
    m_name->setText(studio.name);
    m_address->setText(studio.baseUrl.toString());
    m_key->forget();
    m_colour->setCurrentIndex(m_colour->findData(studio.colour));
}

void StudioFields::setParts(bool hasName, bool hasKey, bool isAddressFixed)
{
    auto *rows = static_cast<QFormLayout *>(layout());
    setRowVisible(rows, m_name, hasName);
    setRowVisible(rows, m_colour, hasName);
    setRowVisible(rows, m_key, hasKey);
    m_address->setReadOnly(isAddressFixed);
}

void StudioFields::setFieldsEnabled(bool isEnabled)
{
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_address),
                           static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_colour)})
        field->setEnabled(isEnabled);
}

void StudioFields::focusFirst()
{
    QWidget *const first = m_address->isReadOnly() ? static_cast<QWidget *>(m_key) : m_address;
    first->setFocus(Qt::OtherFocusReason);
}

QString StudioFields::name() const
{
    return m_name->text().simplified();
}

void StudioFields::setName(const QString &name)
{
    m_name->setText(name);
}

QString StudioFields::address() const
{
    return m_address->text();
}

QByteArray StudioFields::key() const
{
    return m_key->key();
}

void StudioFields::forgetKey()
{
    m_key->forget();
}

QColor StudioFields::colour() const
{
    return m_colour->currentData().value<QColor>();
}

} // namespace Frontdesk
