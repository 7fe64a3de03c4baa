// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/desk/photoview.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

namespace Frontdesk {

namespace {

constexpr QSize Size(176, 216);
constexpr int GapIcon = 72;

/// Reads no more pixels than are shown: a camera's photo has many.
QPixmap pixmapOf(const QByteArray &bytes, qreal ratio)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid())
        reader.setScaledSize(size.scaled(Size * ratio, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    return image.isNull() ? QPixmap() : QPixmap::fromImage(image);
}

} // namespace

PhotoView::PhotoView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("photo"));
    setFixedSize(Size);
    setBytes({});
}

void PhotoView::setBytes(const QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes == m_bytes)
        return;
    m_bytes = bytes;
    m_photo = bytes.isEmpty() ? QPixmap() : pixmapOf(bytes, devicePixelRatioF());
    setAccessibleName(hasPhoto() ? tr("Photo") : tr("No photo"));
    update();
}

void PhotoView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.setClipPath(frame);
    if (!hasPhoto()) {
        paintGap(painter);
        return;
    }
    const QSizeF size
        = QSizeF(m_photo.size()).scaled(rect().size(), Qt::KeepAspectRatioByExpanding);
    QRectF target(QPointF(), size);
    target.moveCenter(QRectF(rect()).center());
    target.moveTop(0); // faces are at the top
    painter.drawPixmap(target, m_photo, QRectF(m_photo.rect()));
}

void PhotoView::paintGap(QPainter &painter) const
{
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    const QColor quiet = Theme::quietText(palette());
    const QPoint place(width() / 2 - GapIcon / 2, height() / 2 - GapIcon / 2 - 10);
    painter.drawPixmap(place, Icons::pixmap(QStringLiteral("person"), GapIcon, this, quiet));
    painter.setPen(quiet);
    painter.drawText(rect().adjusted(4, 0, -4, -14), Qt::AlignHCenter | Qt::AlignBottom,
                     tr("No photo"));
}

} // namespace Frontdesk
