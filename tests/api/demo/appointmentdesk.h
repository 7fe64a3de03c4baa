// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/appointmentsservice.h"
#include "tests/api/demo/tenantfixture.h"

/// What tests of appointments share.
namespace Frontdesk::Demo {

/// A tenant, and its appointments as a client sees them. A tenant for each test: what one books,
/// another must not find taken.
struct AppointmentDesk
{
    TestClock clock;
    TenantServer server{optionsWith(clock)};
    bool isStarted = server.start(); ///< before the client, which needs to know where
    Api::ApiClient client{settingsFor(server, Berlin)};
    Api::AppointmentsService appointments{client};
    QObject owner;

    [[nodiscard]] QDateTime berlin(int daysAhead, int hour, int minute = 0) const
    {
        return {clock.today().addDays(daysAhead), QTime(hour, minute), QTimeZone("Europe/Berlin")};
    }

    /// Those of one day.
    [[nodiscard]] QList<Api::AppointmentSlot> slotsOn(int daysAhead, qint64 appointment,
                                                      std::optional<qint64> customer = {})
    {
        const QDate day = clock.today().addDays(daysAhead);
        const auto found = outcomeOf(appointments.slots(
            appointment, {.customerId = customer, .daysAhead = 1, .slotWindowStartDate = day},
            &owner));
        QList<Api::AppointmentSlot> thatDay;
        for (const Api::AppointmentSlot &slot : **found) {
            if (slot.startDateTime->value.date() == day)
                thatDay.append(slot);
        }
        return thatDay;
    }

    [[nodiscard]] Api::AppointmentSlot slotTomorrow(qint64 appointment, int fromHour = 8)
    {
        for (const Api::AppointmentSlot &slot : slotsOn(1, appointment)) {
            if (slot.startDateTime->value >= berlin(1, fromHour))
                return slot;
        }
        return {};
    }

    [[nodiscard]] Api::AppointmentValidationStatus judged(const Api::AppointmentRequest &request)
    {
        const auto outcome = outcomeOf(appointments.validate(request, &owner));
        return outcome && *outcome ? (*outcome)->validationStatus
                                   : Api::AppointmentValidationStatus::Unknown;
    }
};

[[nodiscard]] inline Api::AppointmentRequest wish(qint64 customer, qint64 appointment,
                                                  const Api::AppointmentSlot &slot)
{
    return {customer,
            appointment,
            slot.startDateTime.value_or(Api::ZonedDateTime()),
            slot.endDateTime.value_or(Api::ZonedDateTime()),
            {}};
}

} // namespace Frontdesk::Demo
