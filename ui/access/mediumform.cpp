// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/access/mediumform.h"

#include "models/customers/accessmediumsmodel.h"
#include "ui/widgets/theme.h"

#include <algorithm>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Frontdesk {

namespace {

using Type = Api::AccessMediumType;

QString valueLabel(Type type)
{
    switch (type) {
    case Type::Pin:
        return MediumForm::tr("&PIN");
    case Type::Barcode:
        return MediumForm::tr("&Barcode");
    case Type::WalletPass:
        return MediumForm::tr("&Wallet pass");
    default:
        return MediumForm::tr("Card &number");
    }
}

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

} // namespace

MediumForm::MediumForm(QWidget *parent)
    : QFrame(parent),
      m_type(new QComboBox),
      m_valueLabel(new QLabel),
      m_value(new QLineEdit),
      m_problem(new QLabel),
      m_save(new QPushButton),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("mediumForm"));
    setFrameShape(QFrame::StyledPanel);
    m_type->setObjectName(QStringLiteral("mediumType"));
    m_value->setObjectName(QStringLiteral("mediumValue"));
    m_problem->setObjectName(QStringLiteral("mediumProblem"));
    m_problem->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("saveMediumButton"));
    m_cancel->setObjectName(QStringLiteral("cancelMediumButton"));
    for (const Type type : {Type::CardNumber, Type::Barcode, Type::Pin, Type::WalletPass})
        m_type->addItem(mediumTypeText(type), int(type));
    m_valueLabel->setBuddy(m_value);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("&Type"), m_type);
    layout->addRow(m_valueLabel, m_value);
    layout->addRow(m_problem);
    layout->addRow(buttons);
    connect(m_type, &QComboBox::currentIndexChanged, this, &MediumForm::followType);
    connect(m_value, &QLineEdit::returnPressed, this, &MediumForm::submit);
    connect(m_value, &QLineEdit::textChanged, m_problem, &QWidget::hide);
    connect(m_save, &QPushButton::clicked, this, &MediumForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &MediumForm::dismiss);
    dismiss();
}

void MediumForm::openNew(const QString &value)
{
    m_mediumId.reset();
    m_type->setCurrentIndex(m_type->findData(int(Type::CardNumber)));
    m_type->setEnabled(true);
    m_value->setText(value);
    open(tr("Add"));
    if (!value.isEmpty())
        m_save->setFocus();
}

void MediumForm::openChange(const Api::AccessMedium &medium)
{
    m_mediumId = medium.id;
    m_type->setCurrentIndex(m_type->findData(int(medium.type.value_or(Type::CardNumber))));
    m_value->setText(type() == Type::Pin ? QString() : medium.value.value_or(QString()));
    m_value->selectAll();
    open(tr("Change"));
    m_type->setEnabled(false);
}

void MediumForm::open(const QString &saveText)
{
    m_save->setText(saveText);
    m_problem->hide();
    followType();
    show();
    setLocked(false);
    m_value->setFocus();
}

void MediumForm::dismiss()
{
    hide();
    m_mediumId.reset();
    m_value->clear();
}

void MediumForm::showProblem(const QString &text)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::ink(Theme::Tone::Stop, palette()));
    m_problem->setPalette(colours);
    m_problem->setText(text);
    m_problem->show();
    setLocked(false);
    m_value->setFocus();
}

Api::AccessMediumType MediumForm::type() const
{
    return Type(m_type->currentData().toInt());
}

QString MediumForm::value() const
{
    return m_value->text().trimmed();
}

bool MediumForm::isWaitingForCard() const
{
    return isVisible() && m_value->isEnabled()
        && (type() == Type::CardNumber || type() == Type::Barcode);
}

void MediumForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MediumForm::followType()
{
    const bool isPin = type() == Type::Pin;
    m_valueLabel->setText(valueLabel(type()));
    m_value->setEchoMode(isPin ? QLineEdit::Password : QLineEdit::Normal);
    m_value->setPlaceholderText(isPin ? QString() : tr("Scan it, or type it in"));
    m_problem->hide();
}

void MediumForm::submit()
{
    const QString text = problem();
    if (!text.isEmpty()) {
        showProblem(text);
        return;
    }
    setLocked(true);
    Q_EMIT submitted();
}

QString MediumForm::problem() const
{
    if (value().isEmpty())
        return tr("Enter a number first.");
    if (type() == Type::Pin && !isDigits(value()))
        return tr("A PIN has digits only.");
    return {};
}

void MediumForm::setLocked(bool isLocked)
{
    m_value->setEnabled(!isLocked);
    m_save->setEnabled(!isLocked);
    m_type->setEnabled(!isLocked && !m_mediumId);
}

} // namespace Frontdesk
