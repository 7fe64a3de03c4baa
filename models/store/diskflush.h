// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Frontdesk {

/// Waits until all that was written to the file at \a path is on the disk itself and outlives a
/// power cut; false when the system says that it cannot be sure. Any thread, any process may have
/// written it.
[[nodiscard]] bool flushToDisk(const QString &path);

} // namespace Frontdesk
