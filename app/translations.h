// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

class QLocale;

namespace Frontdesk {

/// Sets \a locale for the whole program and loads its texts, ours and Qt's own; English where there
/// are none.
void installTranslations(const QLocale &locale);

} // namespace Frontdesk
