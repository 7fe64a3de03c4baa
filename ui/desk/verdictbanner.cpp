// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/desk/verdictbanner.h"

#include "ui/desk/iconlabel.h"
#include "ui/desk/textsize.h"
#include "ui/desk/verdictwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Frontdesk {

namespace {

constexpr int BigIcon = 44;
constexpr int SmallIcon = 18;

} // namespace

VerdictBanner::VerdictBanner(QWidget *parent)
    : Surface(parent),
      m_icon(new IconLabel(QStringLiteral("sync"), BigIcon)),
      m_title(new QLabel),
      m_age(new QLabel),
      m_reasons(new QVBoxLayout)
{
    setObjectName(QStringLiteral("verdictBanner"));
    m_title->setObjectName(QStringLiteral("verdictTitle"));
    setTextSize(m_title, 2.2, true);
    m_age->setObjectName(QStringLiteral("verdictAge"));
    m_age->setWordWrap(true);
    setTextSize(m_age, 1.15, true);
    m_reasons->setSpacing(4);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_age);
    words->addLayout(m_reasons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 12, 18, 12);
    layout->setSpacing(16);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    rebuild();
}

void VerdictBanner::setVerdict(const Verdict &verdict, QDate today)
{
    m_verdict = verdict;
    m_today = today;
    rebuild();
}

void VerdictBanner::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        rebuild();
}

void VerdictBanner::rebuild()
{
    const VerdictWords words = wordsFor(m_verdict);
    const QString age = ageWords(m_verdict, m_today);
    setTone(words.tone);
    const QColor ink = Theme::ink(words.tone, palette());
    m_icon->setIcon(words.icon, words.tone);
    m_title->setText(words.title);
    setTextColour(m_title, ink);
    m_age->setText(age);
    m_age->setVisible(!age.isEmpty());
    while (QLayoutItem *item = m_reasons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList told{age};
    told.removeAll(QString());
    for (const VerdictReason &reason : m_verdict.reasons) {
        addReason(reason);
        told.append(wordsFor(reason));
    }
    setAccessibleName(tr("Verdict: %1").arg(words.title));
    setAccessibleDescription(told.join(QLatin1Char('\n')));
}

void VerdictBanner::addReason(const VerdictReason &reason)
{
    const VerdictWords look = toneOf(reason.level);
    auto *row = new QWidget;
    auto *icon = new IconLabel(look.icon, SmallIcon, look.tone);
    icon->setAccessibleName(look.title);
    auto *text = new QLabel(wordsFor(reason));
    text->setObjectName(QStringLiteral("verdictReason"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    setTextSize(text, 1.15);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    m_reasons->addWidget(row);
}

} // namespace Frontdesk
