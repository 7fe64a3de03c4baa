// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/additionalmodules.h"
#include "api/demo/simulation/amendments.h"
#include "api/demo/simulation/appointments.h"
#include "api/demo/simulation/bookings.h"
#include "api/demo/simulation/cancelations.h"
#include "api/demo/simulation/communications.h"
#include "api/demo/simulation/debtcollection.h"
#include "api/demo/simulation/devices.h"
#include "api/demo/simulation/documents.h"
#include "api/demo/simulation/idleperiods.h"
#include "api/demo/simulation/leads.h"
#include "api/demo/simulation/memberships.h"
#include "api/demo/simulation/profile.h"
#include "api/demo/simulation/staff.h"
#include "api/demo/simulation/taxexports.h"
#include "api/demo/simulation/trialoffers.h"
#include "api/demo/simulation/visits.h"
#include "api/demo/simulation/vouchers.h"
#include "api/demo/simulation/weighings.h"
#include "api/types/crossstudio.h"

#include <memory>
#include <vector>

namespace Frontdesk::Demo {

/// One studio, all of it. Knows nothing of HTTP.
struct Studio
{
    Studio(StudioSetup studioSetup, int customerCount, quint32 seed,
           const std::function<QDateTime()> &now);
    Studio(const Studio &) = delete;
    Studio &operator=(const Studio &) = delete;

    [[nodiscard]] Outcome<Api::AccessCode> accessCode(qint64 customerId) const;

    /// All that waits for the studio's staff, of every kind.
    [[nodiscard]] QList<WaitingRequest> waitingRequests() const;
    /// False when nothing of that number waits.
    bool verify(qint64 requestId);
    bool decline(qint64 requestId);
    /// How changes of \a domain are taken from now on.
    void setDomain(Domain domain, Api::AmendmentConfigurationStatus status)
    {
        setup.domains[int(domain)] = status;
    }

    StudioSetup setup; ///< read anew each time; only its domains change
    const StudioClock clock;
    Files files;
    Customers customers;
    Contracts contracts;
    Payments payments;
    Accounts accounts;
    Memberships memberships;
    AdditionalModules additionalModules;
    RequestNumbers requestNumbers;
    Amendments amendments;
    IdlePeriods idlePeriods;
    Cancelations cancelations;
    Visits visits;
    const Timetable timetable;
    Calendar calendar;
    Bookings bookings;
    Appointments appointments;
    Leads leads;
    TrialOffers trialOffers;
    Documents documents;
    Benefits benefits;
    Weighings weighings;
    Vouchers vouchers;
    Communications communications;
    DebtCollection debtCollection;
    TaxExports taxExports;
    Profile profile;
    Devices devices;
    const Staff staff;
};

/// The three studios of the tenant.
class Simulation
{
public:
    /// Fewer customers than this cannot fill the classes around the cast.
    static constexpr int FewestCustomers = 200;
    /// With more the ids of the largest studio would reach those of the next.
    static constexpr int MostCustomers = 1'780'000;

    Simulation(int customers, quint32 seed, const std::function<QDateTime()> &now);

    [[nodiscard]] const std::vector<std::unique_ptr<Studio>> &studios() const { return m_studios; }
    /// The studio whose key this is, or null.
    [[nodiscard]] Studio *studioOfKey(const QByteArray &key) const;
    /// The studio whose file this links to, or null.
    [[nodiscard]] Studio *studioOfLink(const QUrl &link) const;
    /// The studio that keeps the customer's records, or null.
    [[nodiscard]] Studio *studioOfCustomer(qint64 customerId) const;
    /// Who signed it, in whichever studio.
    [[nodiscard]] std::optional<qint64> customerOfContract(qint64 contractId) const;
    /// Both studios know the customer from then on; the one that kept the records still does.
    Outcome<Done> switchStudio(qint64 customerId, const Api::StudioSwitch &wanted);

private:
    std::vector<std::unique_ptr<Studio>> m_studios;
};

} // namespace Frontdesk::Demo
