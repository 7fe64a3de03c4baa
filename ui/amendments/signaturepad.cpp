// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/amendments/signaturepad.h"

#include "ui/widgets/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTabletEvent>
#include <QTouchEvent>

namespace Frontdesk {

namespace {

constexpr qreal PenWidth = 2.2;
/// Closer points say nothing more, and a pen sends hundreds a second.
constexpr qreal LeastStep = 1.0;

QByteArray pointsOf(const QPolygonF &stroke)
{
    QByteArray points;
    for (const QPointF &point : stroke) {
        points += QByteArray::number(point.x(), 'f', 1) + ','
            + QByteArray::number(point.y(), 'f', 1) + ' ';
    }
    // A dot is a line to its own place: the round cap draws it.
    if (stroke.size() == 1)
        points += points;
    points.chop(1);
    return points;
}

} // namespace

SignaturePad::SignaturePad(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("signaturePad"));
    setAccessibleName(tr("Signature"));
    setAccessibleDescription(
        tr("The customer signs here with the mouse, a finger or a pen. It cannot be done with the "
           "keyboard."));
    setAttribute(Qt::WA_AcceptTouchEvents);
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QByteArray SignaturePad::svg() const
{
    if (isEmpty())
        return {};
    const QByteArray width = QByteArray::number(this->width());
    const QByteArray height = QByteArray::number(this->height());
    QByteArray text = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\""
        + height + "\" viewBox=\"0 0 " + width + ' ' + height
        + "\"><g fill=\"none\" stroke=\"#000000\" stroke-width=\"2\" stroke-linecap=\"round\" "
          "stroke-linejoin=\"round\">";
    for (const QPolygonF &stroke : m_strokes)
        text += "<polyline points=\"" + pointsOf(stroke) + "\"/>";
    return text + "</g></svg>";
}

QString SignaturePad::base64Svg() const
{
    return QString::fromLatin1(svg().toBase64());
}

void SignaturePad::clear()
{
    m_strokes.clear();
    m_isDown = false;
    update();
    Q_EMIT changed();
}

bool SignaturePad::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        return touch(*static_cast<QTouchEvent *>(event));
    default:
        return QWidget::event(event);
    }
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        press(event->position());
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    draw(event->position());
}

void SignaturePad::mouseReleaseEvent(QMouseEvent *)
{
    lift();
}

void SignaturePad::tabletEvent(QTabletEvent *event)
{
    if (event->type() == QEvent::TabletPress)
        press(event->position());
    else if (event->type() == QEvent::TabletMove)
        draw(event->position());
    else
        lift();
    event->accept();
}

bool SignaturePad::touch(const QTouchEvent &event)
{
    // The first finger writes; a hand resting beside it does not.
    if (event.points().isEmpty())
        return false;
    const QPointF point = event.points().first().position();
    if (event.type() == QEvent::TouchBegin)
        press(point);
    else if (event.type() == QEvent::TouchUpdate)
        draw(point);
    else
        lift();
    return true;
}

void SignaturePad::press(const QPointF &point)
{
    if (!isEnabled())
        return;
    m_isDown = true;
    m_strokes.append(QPolygonF({point}));
    update();
    Q_EMIT changed();
}

void SignaturePad::draw(const QPointF &point)
{
    if (!m_isDown)
        return;
    const QRectF paper = rect();
    const QPointF inside(qBound(paper.left(), point.x(), paper.right()),
                         qBound(paper.top(), point.y(), paper.bottom()));
    QPolygonF &stroke = m_strokes.last();
    if (QLineF(stroke.last(), inside).length() < LeastStep)
        return;
    stroke.append(inside);
    update();
}

void SignaturePad::lift()
{
    m_isDown = false;
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    const qreal line = height() * 0.75;
    painter.setPen(QPen(Theme::quietText(palette()), 1, Qt::DotLine));
    painter.drawLine(QPointF(24, line), QPointF(width() - 24, line));
    if (isEmpty()) {
        painter.drawText(rect().adjusted(24, 0, -24, -int(height() * 0.28)),
                         Qt::AlignLeft | Qt::AlignBottom, tr("Sign here"));
    }
    painter.setPen(QPen(palette().color(QPalette::Text), PenWidth, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    for (const QPolygonF &stroke : m_strokes) {
        if (stroke.size() == 1)
            painter.drawPoint(stroke.first());
        else
            painter.drawPolyline(stroke);
    }
}

} // namespace Frontdesk
