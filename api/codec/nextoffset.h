// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QByteArrayView>
#include <QString>

namespace Frontdesk::Api {

/// The offset with which the slice in \a body goes on; nothing when it is the last one or does not
/// say. Rows are skipped, not built: the next slice can be asked for before anybody knows whether
/// they are good.
[[nodiscard]] std::optional<QString> nextOffset(QByteArrayView body);

} // namespace Frontdesk::Api
