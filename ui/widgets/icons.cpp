// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

/// The icons lie in a static library, whose resources nobody registers by themselves. Outside of
/// any namespace, as the macro demands.
static void registerResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace Frontdesk::Icons {

namespace {

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    static const bool isRegistered = (registerResources(), true);
    Q_UNUSED(isRegistered);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    // The files draw in currentColor, which QtSvg does not resolve.
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer(svg).render(&painter, rect);
}

/// Rows of lists show the same few icons again and again, and reading one took longer than drawing
/// the rest of its row. \a size is in logical pixels.
QPixmap drawn(const QString &name, QSize size, qreal ratio, const QColor &colour)
{
    const QString key = QStringLiteral("frontdesk/%1/%2x%3/%4/%5")
                            .arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio)
                            .arg(colour.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, QRectF(QPointF(), size), name, colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Paints at the moment of use, so that a change of palette needs no new icons.
class LineIconEngine final : public QIconEngine
{
public:
    explicit LineIconEngine(QString name) : m_name(std::move(name)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role
            = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        painter->drawPixmap(rect,
                            drawn(m_name, rect.size(), painter->device()->devicePixelRatioF(),
                                  palette.color(group, role)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new LineIconEngine(name));
}

QPixmap pixmap(const QString &name, int size, const QWidget *widget, const QColor &colour)
{
    return drawn(name, {size, size}, widget->devicePixelRatioF(),
                 colour.isValid() ? colour : widget->palette().color(QPalette::WindowText));
}

} // namespace Frontdesk::Icons
