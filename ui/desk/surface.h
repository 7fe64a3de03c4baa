// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace Frontdesk {

/// A quiet area with round corners in the colour of a tone; its content brings icon and words.
class Surface : public QWidget
{
    Q_OBJECT
public:
    explicit Surface(QWidget *parent = nullptr);

    void setTone(Theme::Tone tone);
    [[nodiscard]] Theme::Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme::Tone m_tone = Theme::Tone::Neutral;
};

} // namespace Frontdesk
