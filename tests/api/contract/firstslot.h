// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/appointments.h"

namespace Frontdesk::Api {

/// Makes \a request one for the first of \a found that says when it is.
inline void takeFirst(const QList<AppointmentSlot> &found, AppointmentRequest &request)
{
    for (const AppointmentSlot &slot : found) {
        if (!slot.startDateTime || !slot.endDateTime)
            continue;
        request.startDateTime = *slot.startDateTime;
        request.endDateTime = *slot.endDateTime;
        for (const Instructor &instructor : slot.instructors.mid(0, 1))
            request.instructorIds = {instructor.id};
        return;
    }
}

} // namespace Frontdesk::Api
