// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/customers/heatmapwidget.h"

#include "models/customers/visitheatmap.h"
#include "ui/widgets/theme.h"

#include <cmath>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace Frontdesk {

namespace {

/// Shown even without a visit, so that the picture of a new customer has a scale.
constexpr int UsualFirstHour = 6;
constexpr int UsualLastHour = 22;
constexpr int Weekdays = 7;
constexpr int LegendSteps = 5;
constexpr qreal Gap = 2;

QString hourText(int hour)
{
    return QLocale().toString(QTime(hour % 24, 0), QLocale::ShortFormat);
}

} // namespace

HeatMapWidget::HeatMapWidget(const VisitHeatMap &map, QWidget *parent)
    : QWidget(parent), m_map(map), m_firstHour(UsualFirstHour), m_lastHour(UsualLastHour)
{
    setObjectName(QStringLiteral("heatMap"));
    setAccessibleName(tr("Visits by weekday and hour"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&map, &VisitHeatMap::changed, this, &HeatMapWidget::follow);
    follow();
}

QSize HeatMapWidget::sizeHint() const
{
    return {720, (fontMetrics().height() + 3) * (Weekdays + 2) + 8};
}

QSize HeatMapWidget::minimumSizeHint() const
{
    return {360, sizeHint().height()};
}

QString HeatMapWidget::summary() const
{
    const VisitHeatMap::Cell busiest = m_map.busiest();
    if (busiest.count == 0)
        return tr("No visits yet.");
    return tr("%n visit(s). Most often: %1", nullptr, m_map.total())
        .arg(cellText(busiest.weekday, busiest.hour));
}

void HeatMapWidget::follow()
{
    m_firstHour = UsualFirstHour;
    m_lastHour = UsualLastHour;
    for (int weekday = 1; weekday <= Weekdays; ++weekday) {
        for (int hour = 0; hour < 24; ++hour) {
            if (m_map.count(weekday, hour) == 0)
                continue;
            m_firstHour = qMin(m_firstHour, hour);
            m_lastHour = qMax(m_lastHour, hour);
        }
    }
    setAccessibleDescription(summary());
    update();
}

QRectF HeatMapWidget::grid() const
{
    int names = 0;
    for (int weekday = 1; weekday <= Weekdays; ++weekday) {
        const QString name = QLocale().standaloneDayName(weekday, QLocale::ShortFormat);
        names = qMax(names, fontMetrics().horizontalAdvance(name));
    }
    const qreal line = fontMetrics().height() + 3;
    return {names + 10.0, line, width() - names - 10.0, line * Weekdays};
}

QRectF HeatMapWidget::cellRect(int row, int hour) const
{
    const QRectF area = grid();
    const qreal cellWidth = area.width() / (m_lastHour - m_firstHour + 1);
    const qreal cellHeight = area.height() / Weekdays;
    return {area.left() + cellWidth * (hour - m_firstHour), area.top() + cellHeight * row,
            cellWidth - Gap, cellHeight - Gap};
}

int HeatMapWidget::weekdayOf(int row) const
{
    return (int(QLocale().firstDayOfWeek()) - 1 + row) % Weekdays + 1;
}

QString HeatMapWidget::cellText(int weekday, int hour) const
{
    return tr("%1, %2 to %3: %n visit(s)", "weekday, from, to", m_map.count(weekday, hour))
        .arg(QLocale().standaloneDayName(weekday), hourText(hour), hourText(hour + 1));
}

QString HeatMapWidget::cellTextAt(const QPointF &place) const
{
    for (int row = 0; row < Weekdays; ++row) {
        for (int hour = m_firstHour; hour <= m_lastHour; ++hour) {
            if (cellRect(row, hour).contains(place))
                return cellText(weekdayOf(row), hour);
        }
    }
    return {};
}

bool HeatMapWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), cellTextAt(help->pos()), this);
    return true;
}

QColor HeatMapWidget::shade(qreal share) const
{
    QColor colour = Theme::ink(Theme::Tone::Accent, palette());
    // The square root keeps single visits visible beside a habit of years.
    colour.setAlphaF(float(0.15 + 0.85 * std::sqrt(share)));
    return colour;
}

void HeatMapWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScales(painter);
    paintCells(painter);
    paintLegend(painter);
}

void HeatMapWidget::paintScales(QPainter &painter) const
{
    const QRectF area = grid();
    painter.setPen(Theme::quietText(palette()));
    for (int row = 0; row < Weekdays; ++row) {
        const QRectF cell = cellRect(row, m_firstHour);
        painter.drawText(QRectF(0, cell.top(), area.left() - 8, cell.height()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().standaloneDayName(weekdayOf(row), QLocale::ShortFormat));
    }
    for (int hour = m_firstHour; hour <= m_lastHour; hour += 2) {
        const QRectF cell = cellRect(0, hour);
        painter.drawText(QRectF(cell.left(), 0, cell.width() * 2, area.top() - 2),
                         Qt::AlignLeft | Qt::AlignVCenter, hourText(hour));
    }
}

void HeatMapWidget::paintCells(QPainter &painter) const
{
    const int most = qMax(1, m_map.busiest().count);
    for (int row = 0; row < Weekdays; ++row) {
        for (int hour = m_firstHour; hour <= m_lastHour; ++hour) {
            const int count = m_map.count(weekdayOf(row), hour);
            const qreal share = qreal(count) / most;
            painter.setPen(Qt::NoPen);
            painter.setBrush(count > 0 ? shade(share) : palette().color(QPalette::AlternateBase));
            painter.drawRoundedRect(cellRect(row, hour), 2, 2);
            if (count == 0)
                continue;
            const bool isStrong = share > 0.3;
            painter.setPen(palette().color(isStrong ? QPalette::Base : QPalette::Text));
            painter.drawText(cellRect(row, hour), Qt::AlignCenter, QLocale().toString(count));
        }
    }
}

void HeatMapWidget::paintLegend(QPainter &painter) const
{
    const qreal line = fontMetrics().height();
    const qreal top = grid().bottom() + 5;
    const QString fewer = tr("Fewer");
    const QString more = tr("More");
    qreal left = grid().left();
    painter.setPen(Theme::quietText(palette()));
    painter.drawText(QPointF(left, top + fontMetrics().ascent()), fewer);
    left += fontMetrics().horizontalAdvance(fewer) + 6;
    for (int step = 0; step < LegendSteps; ++step) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade(qreal(step) / (LegendSteps - 1)));
        painter.drawRoundedRect(QRectF(left, top + 2, line, line - 4), 2, 2);
        left += line + Gap;
    }
    painter.setPen(Theme::quietText(palette()));
    painter.drawText(QPointF(left + 6, top + fontMetrics().ascent()), more);
    left += fontMetrics().horizontalAdvance(more) + 24;
    painter.drawText(QRectF(left, top, width() - left, line), Qt::AlignRight | Qt::AlignVCenter,
                     fontMetrics().elidedText(summary(), Qt::ElideRight, int(width() - left)));
}

} // namespace Frontdesk
