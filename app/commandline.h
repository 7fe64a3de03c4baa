// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/theme.h"

#include <optional>
#include <QLocale>
#include <QStringList>

namespace Frontdesk {

/// What the program was asked for when it was started.
struct CommandLine
{
    bool demo = false; ///< run on the embedded demo tenant
    int demoCustomers = 500;
    std::optional<quint32> demoSeed;
    QStringList demoFaults; ///< as Demo::faultFromText reads them
    QString screenshots; ///< folder to write pictures of every page to, then leave; demo only
    std::optional<Theme::Choice> theme; ///< instead of the one in the preferences
    std::optional<QLocale> locale;

    /// Either what to do, or what to print and the exit code: help and version 0, a mistake 2.
    struct Ending
    {
        QString text;
        int exitCode = 0;
    };

    /// Reads \a arguments, the program's name first. When it answers an ending, nothing is to be
    /// started.
    [[nodiscard]] std::optional<Ending> read(const QStringList &arguments);
};

} // namespace Frontdesk
