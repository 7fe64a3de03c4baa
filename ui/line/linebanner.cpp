// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/line/linebanner.h"

#include "models/acts/keptcheckins.h"
#include "models/line/linemonitor.h"
#include "models/workplace.h"
#include "ui/desk/iconlabel.h"
#include "ui/desk/textsize.h"
#include "ui/journal/journaldelegate.h"
#include "ui/line/linewords.h"
#include "ui/widgets/actwords.h"
#include "ui/widgets/listtable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

namespace Frontdesk {

namespace {

constexpr int IconSize = 24;
constexpr int MostListHeight = 190;

QString cellText(const JournalEntry &entry, KeptCheckins::Column column)
{
    const ActWords words = wordsFor(entry.act, entry.outcome);
    return column == KeptCheckins::StateColumn ? words.state : words.note;
}

} // namespace

LineBanner::LineBanner(QWidget *parent)
    : Surface(parent),
      m_icon(new IconLabel(QStringLiteral("offline"), IconSize, Theme::Tone::Caution)),
      m_title(new QLabel),
      m_text(new QLabel),
      m_probe(new QPushButton(tr("Try now"))),
      m_show(new QPushButton(tr("Show check-ins"))),
      m_close(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("lineBanner"));
    m_title->setObjectName(QStringLiteral("lineTitle"));
    m_text->setObjectName(QStringLiteral("lineText"));
    m_probe->setObjectName(QStringLiteral("lineTryNow"));
    m_show->setObjectName(QStringLiteral("showKeptCheckins"));
    m_show->setCheckable(true);
    m_close->setObjectName(QStringLiteral("closeLineBanner"));
    m_text->setWordWrap(true);
    setTextSize(m_title, 1.1, true);
    layOut();
    connect(m_show, &QPushButton::toggled, this, &LineBanner::showList);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_kept)
            m_kept->dismiss();
    });
    connect(m_probe, &QPushButton::clicked, this, [this] {
        if (m_line)
            m_line->probe();
    });
    forget();
}

void LineBanner::layOut()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    for (QPushButton *button : {m_probe, m_show, m_close})
        line->addWidget(button, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addLayout(line);
}

void LineBanner::makeList()
{
    m_list = new ListTable(QStringLiteral("keptCheckins"));
    m_list->setAccessibleName(tr("Check-ins kept while there was no connection"));
    m_list->setItemDelegate(new JournalDelegate(m_list, KeptCheckins::StateColumn));
    m_list->showModel(m_kept, KeptCheckins::NoteColumn);
    layout()->addWidget(m_list);
    fitList();
}

void LineBanner::follow(Workplace &workplace)
{
    forget();
    m_line = &workplace.line;
    m_kept = &workplace.kept;
    m_now = workplace.now;
    m_kept->setWords(&cellText);
    m_followed = new QObject(this);
    connect(m_line, &LineMonitor::changed, m_followed, [this] { update(); });
    connect(m_kept, &KeptCheckins::countsChanged, m_followed, [this] { update(); });
    update();
}

void LineBanner::forget()
{
    delete m_followed;
    m_show->setChecked(false);
    delete std::exchange(m_list, nullptr);
    hide();
}

void LineBanner::update()
{
    const bool hasKept = m_kept->rowCount() > 0;
    if (!hasKept && !m_line->isOffline()) {
        m_show->setChecked(false);
        hide();
        return;
    }
    if (m_line->isOffline())
        showOffline();
    else
        showReturned();
    m_probe->setVisible(m_line->isOffline());
    m_show->setVisible(hasKept);
    m_close->setVisible(hasKept && !m_line->isOffline() && m_kept->waitingCount() == 0);
    m_show->setChecked(m_show->isChecked() && hasKept);
    fitList();
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
    setTone(m_line->isOffline() ? Theme::Tone::Caution : Theme::Tone::Good);
    show();
}

void LineBanner::showOffline()
{
    const QDate today = m_now().date();
    const int waiting = m_kept->waitingCount();
    const QString kept = waiting == 0
        ? tr("Check-ins are kept and sent later.")
        : tr("%n check-in(s) are kept and sent later.", nullptr, waiting);
    m_icon->setIcon(QStringLiteral("offline"), Theme::Tone::Caution);
    m_title->setText(LineWords::state(*m_line, today));
    m_text->setText(
        tr("%1 %2 %3 Search, verdicts and visits show what was last read; other changes "
           "have to wait.",
           "why, when it answered last, what is kept")
            .arg(LineWords::reason(m_line->problem()), LineWords::lastGood(*m_line, today), kept));
}

void LineBanner::showReturned()
{
    const int all = m_kept->rowCount();
    const int waiting = m_kept->waitingCount();
    const int sent = m_kept->countOf(ActState::Done);
    m_icon->setIcon(QStringLiteral("online"), Theme::Tone::Good);
    m_title->setText(LineWords::state(*m_line, m_now().date()));
    if (waiting > 0)
        m_text->setText(tr("%n check-in(s) that were kept are being sent.", nullptr, waiting));
    else if (sent == all)
        m_text->setText(tr("%n check-in(s) were kept meanwhile, and all were sent.", nullptr, all));
    else
        m_text->setText(tr("Check-ins kept meanwhile: %L1. Sent: %L2. Not sent: %L3; see why.")
                            .arg(all)
                            .arg(sent)
                            .arg(all - sent));
}

void LineBanner::showList(bool isShown)
{
    m_show->setText(isShown ? tr("Hide check-ins") : tr("Show check-ins"));
    if (isShown && !m_list)
        makeList();
    if (m_list)
        m_list->setVisible(isShown);
}

/// As high as its rows: it takes its place from the page below.
void LineBanner::fitList()
{
    if (!m_list)
        return;
    const int rows = m_kept->rowCount() * m_list->verticalHeader()->defaultSectionSize();
    const int all
        = m_list->horizontalHeader()->sizeHint().height() + rows + 2 * m_list->frameWidth();
    m_list->setFixedHeight(qMin(all, MostListHeight));
}

} // namespace Frontdesk
