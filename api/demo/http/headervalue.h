// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QByteArray>
#include <QHash>

namespace Frontdesk::Demo {

/// A header's value with its parameters, such as form-data; name="file"; filename="a \"b\".pdf".
struct HeaderValue
{
    QByteArray value; ///< in lower case
    QHash<QByteArray, QByteArray> parameters; ///< names in lower case, values without quotes

    /// Nothing when \a text is not of that form, or names a parameter twice.
    [[nodiscard]] static std::optional<HeaderValue> parse(const QByteArray &text);
};

} // namespace Frontdesk::Demo
