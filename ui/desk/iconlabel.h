// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/theme.h"

#include <optional>
#include <QLabel>

namespace Frontdesk {

/// An icon that stands by itself; it follows the palette. Drawn when it is to be seen: most of them
/// wait in hidden places.
class IconLabel final : public QLabel
{
    Q_OBJECT
public:
    /// In the colour of \a tone, or quiet without one.
    IconLabel(const QString &name, int size, std::optional<Theme::Tone> tone = {},
              QWidget *parent = nullptr);

    void setIcon(const QString &name, std::optional<Theme::Tone> tone = {});

    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_size;
    std::optional<Theme::Tone> m_tone;
};

} // namespace Frontdesk
