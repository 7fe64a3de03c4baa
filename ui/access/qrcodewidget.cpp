// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/access/qrcodewidget.h"

#include <memory>
#include <QPainter>
#include <qrencode.h>

namespace Frontdesk {

namespace {

/// Modules of white around a code, as its standard asks for.
constexpr int QuietZone = 4;

QImage modulesOf(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        return {};
    const int width = code->width;
    QImage image(width + 2 * QuietZone, width + 2 * QuietZone, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int place = 0; place < width * width; ++place) {
        if (code->data[place] & 1)
            image.setPixel(QuietZone + place % width, QuietZone + place / width, 0xff000000);
    }
    return image;
}

} // namespace

QrCodeWidget::QrCodeWidget(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("qrCode"));
    setAccessibleName(tr("Access code as a QR code"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void QrCodeWidget::setContent(const QString &text)
{
    m_modules = text.isEmpty() ? QImage() : modulesOf(text);
    setAccessibleDescription(isBlank() ? tr("No code is shown.") : tr("A code is shown."));
    update();
}

void QrCodeWidget::paintEvent(QPaintEvent *)
{
    if (isBlank())
        return;
    // Whole pixels a module: a blurred edge costs a reader time.
    const int scale = qMax(1, qMin(width(), height()) / m_modules.width());
    const int side = scale * m_modules.width();
    QPainter painter(this);
    painter.drawImage(QRect((width() - side) / 2, (height() - side) / 2, side, side), m_modules);
}

} // namespace Frontdesk
