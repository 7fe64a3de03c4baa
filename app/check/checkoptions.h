// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QString>
#include <QStringList>

namespace Frontdesk {

/// What frontdesk-check was asked for. A key is never among the arguments.
struct CheckOptions
{
    QString address; ///< empty: that of the studio
    QString studio; ///< the name of a studio whose key lies in the keychain; empty: no such
    bool json = false;

    /// What to print instead of checking, and the exit code: help and version 0, a mistake 2.
    struct Ending
    {
        QString text;
        int exitCode = 0;
    };

    [[nodiscard]] std::optional<Ending> read(const QStringList &arguments);
};

} // namespace Frontdesk
