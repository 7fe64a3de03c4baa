// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QString>

namespace Frontdesk {

/// Makes the file at \a path with mode 0600 in a folder of mode 0700, or gives them these modes
/// when they are there. Returns what went wrong, in English; nothing when all is well.
[[nodiscard]] std::optional<QString> makePrivateFile(const QString &path);

} // namespace Frontdesk
