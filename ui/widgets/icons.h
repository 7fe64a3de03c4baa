// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

class QWidget;

/// The program's own line icons, from resources/icons, in the colours of the theme.
namespace Frontdesk::Icons {

/// An icon by its file's name, such as "search". It follows the palette, light or dark.
[[nodiscard]] QIcon icon(const QString &name);

/// The same as a picture of \a size logical pixels, in the text colour of \a widget, or in
/// \a colour.
[[nodiscard]] QPixmap pixmap(const QString &name, int size, const QWidget *widget,
                             const QColor &colour = {});

} // namespace Frontdesk::Icons
