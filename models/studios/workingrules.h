// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/customers.h"

#include <QString>
#include <QUrl>

namespace Frontdesk {

/// How a studio wants this computer to work. Nothing here is a secret, and none of it concerns the
/// way to the server: changing it leaves the studio open.
struct WorkingRules
{
    /// Changes of customers' data that are entered at this desk become proposals.
    bool changesNeedManager = false;
    int sweepShare = 50; ///< percent of the rate budget that the sweep may take; 0 stops it
    QString customerUrlTemplate; ///< of PerfectGym Next, see customerUrl(); empty when unknown
    int managerMinutes = 5; ///< of no use, then manager mode ends by itself
    int lockMinutes = 0; ///< of no use, then the desk locks itself; 0 is never
    bool unlockNeedsManager = false;
    /// Of the database that several desks share, as LedgerPlace reads it; empty keeps everything on
    /// this computer. The password is in the keychain.
    QString sharedDesk;

    friend bool operator==(const WorkingRules &, const WorkingRules &) = default;
};
BOOST_DESCRIBE_STRUCT(WorkingRules, (),
                      (changesNeedManager, sweepShare, customerUrlTemplate, managerMinutes,
                       lockMinutes, unlockNeedsManager, sharedDesk))

/// \a rules with every number within what makes sense, whoever edited the settings.
[[nodiscard]] WorkingRules withinBounds(WorkingRules rules);

enum class UrlTemplateProblem { None, NotAnAddress, NotHttps, NoCustomer };

/// An empty template is fine: there is nothing to open then.
[[nodiscard]] UrlTemplateProblem problemOf(const QString &customerUrlTemplate);

/// Where PerfectGym Next shows \a id: the template with {customerId} filled in. Empty without a
/// usable template.
[[nodiscard]] QUrl customerUrl(const QString &customerUrlTemplate, Api::CustomerId id);

} // namespace Frontdesk
