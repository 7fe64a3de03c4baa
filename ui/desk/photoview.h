// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>
#include <QWidget>

namespace Frontdesk {

/// A customer's photo, or a clear gap in its place.
class PhotoView final : public QWidget
{
    Q_OBJECT
public:
    explicit PhotoView(QWidget *parent = nullptr);

    /// An image file; anything else is a gap.
    void setBytes(const QByteArray &bytes);
    [[nodiscard]] bool hasPhoto() const { return !m_photo.isNull(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGap(QPainter &painter) const;

    QByteArray m_bytes;
    QPixmap m_photo;
};

} // namespace Frontdesk
