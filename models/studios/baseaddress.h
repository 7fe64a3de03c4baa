// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUrl>

namespace Frontdesk {

/// The base URL in what a person typed or pasted: spaces and trailing slashes go, https:// is
/// added, and so is nothing else. The result still has to pass Api::checkBaseUrl().
[[nodiscard]] QUrl baseAddressFrom(const QString &text);

} // namespace Frontdesk
