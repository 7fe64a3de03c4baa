// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/cast.h"
#include "api/types/selfservice.h"
#include "api/types/studios.h"

#include <functional>
#include <QDateTime>
#include <QSet>
#include <QTimeZone>

namespace Frontdesk::Demo {

enum class Domain { Address, Contact, Master, Payment };

/// What makes a studio the studio it is.
struct StudioSetup
{
    StudioAccess access;
    QSet<QString> scopes; ///< what its key may do
    QByteArray zone;
    QString city;
    QString countryCode;
    QChar numberPrefix; ///< of customer numbers
    int shareOfCustomers; ///< per cent
    int capacity; ///< people at a time
    bool hasAccessCodes;
    QList<Api::AmendmentConfigurationStatus> domains; ///< by Domain
    Api::StudioInformation information;
    /// Whether staff look at a cancelation before it counts, and at the withdrawal of one.
    bool verifiesCancelations = true;
};

/// The three studios. \a start sets the day of a closure.
[[nodiscard]] QList<StudioSetup> studioSetups(QDate start);

/// A studio's wall clock.
class StudioClock
{
public:
    StudioClock(std::function<QDateTime()> now, const QByteArray &zone)
        : m_now(std::move(now)), m_zone(zone)
    { }
    [[nodiscard]] QDateTime now() const { return local(m_now()); }
    [[nodiscard]] QDateTime local(const QDateTime &moment) const
    {
        return moment.toTimeZone(m_zone);
    }
    [[nodiscard]] QDate today() const { return now().date(); }
    [[nodiscard]] QDateTime at(QDate date, QTime time) const { return {date, time, m_zone}; }

private:
    std::function<QDateTime()> m_now;
    QTimeZone m_zone;
};

} // namespace Frontdesk::Demo
