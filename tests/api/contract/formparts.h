// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <boost/json.hpp>

#include <functional>
#include <QStringList>

namespace Frontdesk::Api {

/// What is wrong in a form: parts that are missing or unknown, and what \a mismatches says of each
/// JSON part and its schema.
[[nodiscard]] QStringList problemsOfForm(
    const boost::json::object &schema, const QByteArray &contentType, const QByteArray &body,
    const std::function<QStringList(const boost::json::value &, const QByteArray &)> &mismatches);

} // namespace Frontdesk::Api
