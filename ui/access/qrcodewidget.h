// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QWidget>

namespace Frontdesk {

/// Draws a text as a QR code, always dark on white with its quiet zone, as readers want it.
class QrCodeWidget final : public QWidget
{
    Q_OBJECT
public:
    explicit QrCodeWidget(QWidget *parent = nullptr);

    /// An empty text, or one too long for a code, shows nothing.
    void setContent(const QString &text);
    [[nodiscard]] bool isBlank() const { return m_modules.isNull(); }

    [[nodiscard]] QSize sizeHint() const override { return {220, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {140, 140}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_modules; ///< a pixel a module, quiet zone included
};

} // namespace Frontdesk
