// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/amendments/fieldeditor.h"

#include "api/codec/text.h"
#include "models/amendments/fieldwords.h"
#include "models/amendments/validation.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <algorithm>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int IconSize = 14;

/// Stands for "no date": nobody can be that old.
QDate noDate()
{
    return QDate(1800, 1, 1);
}

template <class Enum> QStringList knownValues()
{
    QStringList values;
    for (const auto &[value, name] : Api::wireNames<Enum>()) {
        if (value != Enum::Unknown)
            values.append(QString::fromLatin1(name));
    }
    return values;
}

QStringList valuesOf(FieldKind kind)
{
    if (kind == FieldKind::Gender)
        return knownValues<Api::Gender>();
    if (kind == FieldKind::Title)
        return knownValues<Api::CustomerTitle>();
    return countryCodes();
}

} // namespace

FieldEditor::FieldEditor(const DataField &field, const QString &value, QWidget *parent)
    : QWidget(parent),
      m_field(field),
      m_before(value),
      m_input(makeInput()),
      m_problemIcon(new QLabel),
      m_problem(new QLabel)
{
    m_input->setObjectName(QStringLiteral("%1Input").arg(field.id));
    m_input->setAccessibleName(FieldWords::label(field.id));
    m_problem->setObjectName(QStringLiteral("%1Problem").arg(field.id));
    m_problem->setWordWrap(true);
    setFocusProxy(m_input);

    auto *below = new QHBoxLayout;
    below->setContentsMargins(2, 0, 0, 0);
    below->setSpacing(5);
    below->addWidget(m_problemIcon, 0, Qt::AlignTop);
    below->addWidget(m_problem, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_input);
    layout->addLayout(below);
    setProblem({}, false);
    setRevealed(false);
}

QString FieldEditor::value() const
{
    if (m_line)
        return isKept() ? m_before : cleaned(m_field.kind, m_line->text());
    if (m_date)
        return m_date->date() == noDate() ? QString() : Api::toText(m_date->date());
    return m_choice->currentData().toString();
}

void FieldEditor::setProblem(const QString &text, bool isHint)
{
    const auto tone = isHint ? Theme::Tone::Caution : Theme::Tone::Stop;
    const QColor ink = Theme::ink(tone, palette());
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, ink);
    m_problem->setPalette(colours);
    m_problemIcon->setVisible(!text.isEmpty());
    m_problemIcon->setPixmap(Icons::pixmap(
        isHint ? QStringLiteral("info") : QStringLiteral("warning"), IconSize, this, ink));
    m_input->setAccessibleDescription(text);
}

void FieldEditor::setRevealed(bool revealed)
{
    if (!m_line || !m_field.isSensitive() || m_before.isEmpty())
        return;
    if (revealed && m_line->text().isEmpty())
        m_line->setText(FieldWords::value(m_field.kind, m_before));
    else if (!revealed && !differs(m_field.kind, m_line->text(), m_before))
        m_line->clear();
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling the form must not turn a country under the pointer into another.
    if (event->type() == QEvent::Wheel && !m_input->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *FieldEditor::makeInput()
{
    switch (m_field.kind) {
    case FieldKind::Date:
        return makeDate();
    case FieldKind::Gender:
    case FieldKind::Title:
    case FieldKind::Country:
        return makeChoice();
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Phone:
    case FieldKind::Iban:
    case FieldKind::Bic:
        break;
    }
    return makeLine();
}

QWidget *FieldEditor::makeLine()
{
    m_line = new QLineEdit;
    if (m_field.isSensitive() && !m_before.isEmpty())
        m_line->setPlaceholderText(tr("%1, stays if left empty").arg(FieldWords::masked(m_before)));
    else
        m_line->setText(m_before);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
    return m_line;
}

QWidget *FieldEditor::makeDate()
{
    m_date = new QDateEdit;
    m_date->setMinimumDate(noDate());
    m_date->setSpecialValueText(QStringLiteral(" "));
    m_date->setDisplayFormat(FieldWords::dateFormat());
    QDate date = noDate();
    (void)Api::fromText(m_before, date);
    m_date->setDate(date);
    m_date->setFocusPolicy(Qt::StrongFocus);
    m_date->installEventFilter(this);
    connect(m_date, &QDateEdit::dateChanged, this, &FieldEditor::edited);
    return m_date;
}

QWidget *FieldEditor::makeChoice()
{
    m_choice = new QComboBox;
    m_choice->setPlaceholderText(tr("Please choose"));
    m_choice->setFocusPolicy(Qt::StrongFocus);
    m_choice->installEventFilter(this);
    fillChoice();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
    return m_choice;
}

void FieldEditor::fillChoice()
{
    QStringList values = valuesOf(m_field.kind);
    if (!m_before.isEmpty() && !values.contains(m_before))
        values.append(m_before);
    QList<std::pair<QString, QString>> items;
    for (const QString &value : std::as_const(values))
        items.append({FieldWords::value(m_field.kind, value), value});
    if (m_field.kind == FieldKind::Country) {
        std::sort(items.begin(), items.end(), [](const auto &a, const auto &b) {
            return QString::localeAwareCompare(a.first, b.first) < 0;
        });
    }
    if (!m_field.required)
        m_choice->addItem(tr("Not given"), QString());
    for (const auto &[word, value] : std::as_const(items))
        m_choice->addItem(word, value);
    m_choice->setCurrentIndex(m_choice->findData(m_before));
}

bool FieldEditor::isKept() const
{
    return m_field.isSensitive() && m_line->text().trimmed().isEmpty();
}

} // namespace Frontdesk
