// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/classes.h"

namespace Frontdesk::Api {

/// Tag Classes: what is offered when, and who is booked.
class ClassesService : public Service
{
public:
    using Service::Service;

    /// GET /v1/classes. Only classes open for online booking show.
    ApiReply<Slice<Class>> *list(const SliceQuery &query, QObject *owner);
    /// GET /v1/classes/{classId}.
    ApiReply<Class> *byId(qint64 classId, QObject *owner);
    /// GET /v1/classes/slots. From one day before to fourteen days ahead.
    ApiReply<Slice<ClassSlot>> *slots(const ClassSlotQuery &query, QObject *owner);
    /// GET /v1/classes/{classId}/slots.
    ApiReply<Slice<ClassSlot>> *slotsOfClass(qint64 classId, const SliceQuery &query,
                                             QObject *owner);
    /// GET /v1/classes/{classId}/slots/{classSlotId}.
    ApiReply<ClassSlot> *slot(qint64 classId, qint64 slotId, QObject *owner);
    /// GET /v1/classes/booking. Two weeks before and after now.
    ApiReply<QList<ClassBooking>> *bookings(qint64 customerId, QObject *owner);
    /// GET /v1/classes/booking/{bookingId}.
    ApiReply<ClassBooking> *booking(qint64 bookingId, QObject *owner);
    /// POST /v1/classes/booking/validate. A read, but not repeated by itself.
    ApiReply<BookingValidation> *validate(const ClassBookingRequest &request, QObject *owner);
    /// POST /v1/classes/booking/book. The status may be WaitingList.
    ApiReply<ClassBooking> *book(const ClassBookingRequest &request, QObject *owner);
    /// DELETE /v1/classes/booking/{bookingId}.
    ApiReply<Nothing> *cancel(qint64 bookingId, QObject *owner);
};

} // namespace Frontdesk::Api
