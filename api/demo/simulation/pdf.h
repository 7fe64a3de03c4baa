// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Frontdesk::Demo {

/// A PDF of one page with \a lines on it; what Latin-1 lacks becomes a question mark.
[[nodiscard]] QByteArray pdfOf(const QStringList &lines);

} // namespace Frontdesk::Demo
