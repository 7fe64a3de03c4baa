// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QList>

namespace Frontdesk {

/// A colour by which the desk tells studios apart, and its name for those who do not see it.
struct StudioColour
{
    Q_DECLARE_TR_FUNCTIONS(StudioColour)
public:
    QColor colour;
    QString name;
};

/// The colours to choose from. White text is readable on each of them.
[[nodiscard]] QList<StudioColour> studioColours();

} // namespace Frontdesk
