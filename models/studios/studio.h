// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"
#include "models/studios/workingrules.h"

#include <QColor>
#include <QString>
#include <QUrl>

namespace Frontdesk {

/// A studio that this program works with, and how. Its key is not here: see KeyVault.
struct Studio : WorkingRules
{
    QString id; ///< ours, a UUID without braces; names its key and its data folder
    QString name; ///< as the desk calls it
    QUrl baseUrl; ///< of the tenant; several studios may share it
    QColor colour;
    qint64 studioId = 0; ///< the API's; 0 as long as the key could not read it
    /// How this studio's readers spell card numbers; Unknown until a card was recognised.
    Api::CardNumberFormat cardFormat = Api::CardNumberFormat::Unknown;

    friend bool operator==(const Studio &, const Studio &) = default;
};

} // namespace Frontdesk
