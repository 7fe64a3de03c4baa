// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/file.h"

namespace Frontdesk::Demo {

/// A portrait nobody ever sat for: a silhouette in colours of its own, as PNG.
[[nodiscard]] File inventedPhoto(quint64 seed);
/// Whether \a file is a picture of a kind that photos may be, by what is in it.
[[nodiscard]] bool isPhoto(const File &file);

} // namespace Frontdesk::Demo
