// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/classesservice.h"

namespace Frontdesk::Api {

ApiReply<Slice<Class>> *ClassesService::list(const SliceQuery &query, QObject *owner)
{
    return send<Slice<Class>>(ApiRequest(Operations::getActiveClasses).query(query), owner);
}

ApiReply<Class> *ClassesService::byId(qint64 classId, QObject *owner)
{
    return send<Class>(ApiRequest(Operations::getClassById).arg(classId), owner);
}

ApiReply<Slice<ClassSlot>> *ClassesService::slots(const ClassSlotQuery &query, QObject *owner)
{
    return send<Slice<ClassSlot>>(
        ApiRequest(Operations::getClassSlotsForMultipleClasses).query(query), owner);
}

ApiReply<Slice<ClassSlot>> *ClassesService::slotsOfClass(qint64 classId, const SliceQuery &query,
                                                         QObject *owner)
{
    return send<Slice<ClassSlot>>(ApiRequest(Operations::getClassSlots).arg(classId).query(query),
                                  owner);
}

ApiReply<ClassSlot> *ClassesService::slot(qint64 classId, qint64 slotId, QObject *owner)
{
    return send<ClassSlot>(ApiRequest(Operations::getClassSlotById).arg(classId).arg(slotId),
                           owner);
}

ApiReply<QList<ClassBooking>> *ClassesService::bookings(qint64 customerId, QObject *owner)
{
    return send<QList<ClassBooking>>(
        ApiRequest(Operations::getClassBookingsByCustomerId).query(BookingsQuery{customerId}),
        owner);
}

ApiReply<ClassBooking> *ClassesService::booking(qint64 bookingId, QObject *owner)
{
    return send<ClassBooking>(ApiRequest(Operations::getClassBookingById).arg(bookingId), owner);
}

ApiReply<BookingValidation> *ClassesService::validate(const ClassBookingRequest &request,
                                                      QObject *owner)
{
    return send<BookingValidation>(ApiRequest(Operations::validateClassSlot).body(request), owner);
}

ApiReply<ClassBooking> *ClassesService::book(const ClassBookingRequest &request, QObject *owner)
{
    return send<ClassBooking>(ApiRequest(Operations::bookClassSlot).body(request), owner);
}

ApiReply<Nothing> *ClassesService::cancel(qint64 bookingId, QObject *owner)
{
    return send<Nothing>(ApiRequest(Operations::cancelClassSlotById).arg(bookingId), owner);
}

} // namespace Frontdesk::Api
