// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPolygonF>
#include <QWidget>

class QTouchEvent;

namespace Frontdesk {

/// Takes a signature drawn with mouse, finger or pen, and gives it as the text of an SVG of
/// polylines. It stays in memory only.
class SignaturePad final : public QWidget
{
    Q_OBJECT
public:
    explicit SignaturePad(QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_strokes.isEmpty(); }
    /// Empty without a stroke.
    [[nodiscard]] QByteArray svg() const;
    /// The same as the API takes it.
    [[nodiscard]] QString base64Svg() const;
    void clear();

    [[nodiscard]] QSize sizeHint() const override { return {460, 150}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 110}; }

Q_SIGNALS:
    void changed();

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void tabletEvent(QTabletEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool touch(const QTouchEvent &event);
    void press(const QPointF &point);
    void draw(const QPointF &point);
    void lift();

    QList<QPolygonF> m_strokes;
    bool m_isDown = false;
};

} // namespace Frontdesk
