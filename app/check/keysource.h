// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/check/checkoptions.h"

#include <QByteArray>
#include <QUrl>

class QSettings;

namespace Frontdesk {

/// Where to ask with which key, or why that is not known.
struct KeyAccess
{
    QUrl baseUrl;
    QByteArray key;
    QString problem; ///< empty when there is none
    int exitCode = 0; ///< with a problem
};

/// Finds the server and the key that \a options mean: the keychain's for a studio of \a settings,
/// else FRONTDESK_KEY, else standard input. Waits for a person where one has to unlock or type.
[[nodiscard]] KeyAccess accessFor(const CheckOptions &options, QSettings &settings);

} // namespace Frontdesk
