// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

/// Light and dark, and the few colours that carry a meaning. A colour never stands alone: an icon
/// and words say the same.
namespace Frontdesk::Theme {

enum class Choice { System, Light, Dark };

/// Sets style, palette and style sheet of the whole program.
void apply(Choice choice);

/// Whether \a palette is a dark one.
[[nodiscard]] bool isDark(const QPalette &palette);

enum class Tone { Good, Caution, Stop, Neutral, Accent };

/// For text and icons on the normal background; contrast at least 4.5 to 1 in both themes.
[[nodiscard]] QColor ink(Tone tone, const QPalette &palette);
/// For the surface behind normal text.
[[nodiscard]] QColor surface(Tone tone, const QPalette &palette);
/// Normal text made quieter, still readable.
[[nodiscard]] QColor quietText(const QPalette &palette);

} // namespace Frontdesk::Theme
