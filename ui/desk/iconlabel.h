// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/theme.h"

#include <optional>
#include <QLabel>

namespace Frontdesk {

/// An icon that stands by itself; it follows the palette.
class IconLabel final : public QLabel
{
    Q_OBJECT
public:
    /// In the colour of \a tone, or quiet without one.
    IconLabel(const QString &name, int size, std::optional<Theme::Tone> tone = {},
              QWidget *parent = nullptr);

    void setIcon(const QString &name, std::optional<Theme::Tone> tone = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    QString m_name;
    int m_size;
    std::optional<Theme::Tone> m_tone;
};

} // namespace Frontdesk
