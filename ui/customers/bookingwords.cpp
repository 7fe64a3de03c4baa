// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/customers/bookingwords.h"

namespace Frontdesk {

QString statusWords(const CustomerBooking &booking)
{
    using Status = Api::BookingStatus;
    if (booking.event == Api::EventStatus::Canceled)
        return BookingWords::tr("Canceled by the studio");
    switch (booking.status) {
    case Status::Canceled:
        return BookingWords::tr("Canceled");
    case Status::WaitingList:
        return BookingWords::tr("On the waiting list");
    case Status::Booked:
    case Status::BookedWithConfirmationRequired:
        break;
    case Status::Unknown:
        return BookingWords::tr("Not known");
    }
    if (booking.event == Api::EventStatus::Completed)
        return BookingWords::tr("Took place");
    return booking.status == Status::Booked ? BookingWords::tr("Booked")
                                            : BookingWords::tr("Booked, to be confirmed");
}

QString whyNotCancelable(const CustomerBooking &booking, const QDateTime &now)
{
    if (booking.kind == CustomerBooking::Kind::Appointment)
        return BookingWords::tr("Appointments are canceled in PerfectGym Next.");
    if (booking.status == Api::BookingStatus::Canceled
        || booking.event == Api::EventStatus::Canceled)
        return BookingWords::tr("This booking is canceled already.");
    if (booking.event == Api::EventStatus::Completed
        || (booking.start.isValid() && booking.start <= now))
        return BookingWords::tr("This class has begun, so its booking stays.");
    return {};
}

} // namespace Frontdesk
