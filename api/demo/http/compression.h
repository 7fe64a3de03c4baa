// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Frontdesk::Demo {

/// \a bytes in gzip's format.
[[nodiscard]] QByteArray gzipped(const QByteArray &bytes);

} // namespace Frontdesk::Demo
