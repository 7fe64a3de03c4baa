// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/desk/arrivalspanel.h"

#include "models/desk/arrivalsmodel.h"
#include "models/desk/occupancy.h"
#include "ui/desk/rowdelegate.h"
#include "ui/desk/textsize.h"
#include "ui/desk/verdictwords.h"
#include "ui/widgets/errorwords.h"
#include "ui/widgets/listtable.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

RowLook lookOf(const ArrivalsModel &arrivals, const QModelIndex &index)
{
    const Arrival *known = arrivals.at(index.row());
    if (!known)
        return {};
    const Arrival arrival = *known; // it is there until the model is asked again
    RowLook look{.title = arrival.name};
    look.trailing = index.siblingAtColumn(ArrivalsModel::TimeColumn).data().toString();
    const QString state = index.siblingAtColumn(ArrivalsModel::StateColumn).data().toString();
    if (!state.isEmpty())
        look.subtitle = state;
    if (arrival.state == ActState::Waiting) {
        look.icon = QStringLiteral("clock");
        look.tone = Theme::Tone::Accent;
    } else if (arrival.state != ActState::Done) {
        look.icon = arrival.state == ActState::Intended ? QStringLiteral("sync")
                                                        : QStringLiteral("warning");
        look.tone = Theme::Tone::Caution;
    } else if (const auto verdict = arrivals.verdictOf(arrival)) {
        const VerdictWords words = wordsFor(*verdict);
        look.icon = words.icon;
        look.tone = words.tone;
    } else {
        look.icon = QStringLiteral("enter");
    }
    return look;
}

} // namespace

ArrivalsPanel::ArrivalsPanel(ArrivalsModel &arrivals, Occupancy &occupancy, QWidget *parent)
    : Surface(parent),
      m_arrivals(arrivals),
      m_occupancy(occupancy),
      m_occupancyText(new QLabel),
      m_occupancyBar(new QProgressBar),
      m_title(new QLabel),
      m_oldestFirst(new QToolButton),
      m_list(new ListTable(QStringLiteral("arrivals"))),
      m_empty(new QLabel(tr("Nobody was checked in at this desk yet today.")))
{
    m_occupancyText->setObjectName(QStringLiteral("occupancyText"));
    m_occupancyText->setWordWrap(true);
    m_occupancyBar->setTextVisible(false);
    m_occupancyBar->setFixedHeight(6);
    m_occupancyBar->setAccessibleName(tr("How full the studio is"));
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    showList();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(8);
    for (QWidget *widget : QList<QWidget *>{m_occupancyText, m_occupancyBar})
        layout->addWidget(widget);
    layout->addSpacing(10);
    layout->addLayout(makeTitle());
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addStretch(0);

    connect(m_list, &QTableView::clicked, this, &ArrivalsPanel::choose);
    connect(m_list, &QTableView::activated, this, &ArrivalsPanel::choose);
    connect(&m_occupancy, &Occupancy::changed, this, &ArrivalsPanel::showOccupancy);
    connect(&m_arrivals, &QAbstractItemModel::modelReset, this, &ArrivalsPanel::showCount);
    connect(&m_arrivals, &QAbstractItemModel::rowsInserted, this, &ArrivalsPanel::showCount);
    connect(&m_arrivals, &QAbstractItemModel::rowsRemoved, this, &ArrivalsPanel::showCount);
    showOccupancy();
    showCount();
}

QLayout *ArrivalsPanel::makeTitle()
{
    m_title->setObjectName(QStringLiteral("arrivalsTitle"));
    setTextSize(m_title, 1.15, true);
    m_oldestFirst->setObjectName(QStringLiteral("arrivalsOldestFirst"));
    m_oldestFirst->setText(tr("Oldest first"));
    m_oldestFirst->setCheckable(true);
    connect(m_oldestFirst, &QToolButton::toggled, this, [this](bool isOldestFirst) {
        m_arrivals.sort(ArrivalsModel::TimeColumn,
                        isOldestFirst ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(m_oldestFirst);
    return line;
}

// A table, as a list view would lay out all of its rows again with each one that comes.
void ArrivalsPanel::showList()
{
    m_list->setAccessibleName(tr("Arrivals today"));
    m_list->showModel(&m_arrivals, ArrivalsModel::NameColumn, ListTable::Fit::Once);
    m_list->hideColumn(ArrivalsModel::TimeColumn);
    m_list->hideColumn(ArrivalsModel::StateColumn);
    m_list->horizontalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(RowDelegate::height(m_list->font(), 2));
    m_list->setAlternatingRowColors(false);
    m_list->setItemDelegate(new RowDelegate(
        [this](const QModelIndex &index) { return lookOf(m_arrivals, index); }, m_list));
}

void ArrivalsPanel::showOccupancy()
{
    const auto &part = m_occupancy.utilization();
    const bool hasCapacity = part.value && part.value->capacity.value_or(0) > 0;
    m_occupancyBar->setVisible(hasCapacity);
    if (hasCapacity) {
        m_occupancyBar->setMaximum(*part.value->capacity);
        m_occupancyBar->setValue(qMin(part.value->count, *part.value->capacity));
        m_occupancyText->setText(
            tr("%1 of %2 places in use").arg(part.value->count).arg(*part.value->capacity));
    } else if (part.value) {
        m_occupancyText->setText(tr("%n in the studio now", nullptr, part.value->count));
    } else {
        m_occupancyText->setText(tr("Counting who is in…"));
    }
    if (part.hasOlder()) {
        const QString time
            = QLocale().toString(part.asOf.toLocalTime().time(), QLocale::ShortFormat);
        m_occupancyText->setText(
            tr("%1, as of %2", "how many are in, time").arg(m_occupancyText->text(), time));
    } else if (part.isFailed()) {
        const QString why = wordsFor(*part.error).title;
        m_occupancyText->setText(tr("How full it is cannot be told now. %1.").arg(why));
    }
}

void ArrivalsPanel::showCount()
{
    const int count = m_arrivals.rowCount();
    m_title->setText(count == 0 ? tr("Arrivals today") : tr("Arrivals today: %n", nullptr, count));
    m_empty->setVisible(count == 0);
    m_list->setVisible(count > 0);
    m_oldestFirst->setVisible(count > 1);
}

void ArrivalsPanel::choose(const QModelIndex &index)
{
    if (const Arrival *arrival = m_arrivals.at(index.row()))
        Q_EMIT chosen(arrival->customerId);
}

} // namespace Frontdesk
