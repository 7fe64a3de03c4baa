// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Frontdesk {

class VisitHeatMap;

/// Paints visits by weekday and hour: darker is more often, with the number in the cell, and the
/// same in words for the tool tip and for screen readers.
class HeatMapWidget final : public QWidget
{
    Q_OBJECT
public:
    /// \a map outlives the widget.
    explicit HeatMapWidget(const VisitHeatMap &map, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// When most visits begin, as a sentence.
    [[nodiscard]] QString summary() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void follow();
    [[nodiscard]] QRectF grid() const;
    [[nodiscard]] QRectF cellRect(int row, int hour) const;
    [[nodiscard]] int weekdayOf(int row) const;
    [[nodiscard]] QString cellText(int weekday, int hour) const;
    [[nodiscard]] QString cellTextAt(const QPointF &place) const;
    [[nodiscard]] QColor shade(qreal share) const;
    void paintScales(QPainter &painter) const;
    void paintCells(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    const VisitHeatMap &m_map;
    int m_firstHour;
    int m_lastHour;
};

} // namespace Frontdesk
