// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/schedule/offerwords.h"

#include "models/schedule/slottext.h"
#include "ui/schedule/validationwords.h"
#include "ui/widgets/errorwords.h"

namespace Frontdesk {

namespace {

using Theme::Tone;
using Words = OfferWords;

Words noCustomer()
{
    return {Tone::Neutral, QStringLiteral("person"), Words::tr("No customer in hand"),
            Words::tr("Find one with Ctrl+K, then come back: this class stays highlighted.")};
}

Words bookable(const OfferSituation &situation)
{
    return {Tone::Good,
            QStringLiteral("check"),
            Words::tr("Can be booked"),
            {},
            Words::tr("Book for %1").arg(situation.customerName),
            Words::tr("Enter", "the key")};
}

Words waitingList(const OfferSituation &situation)
{
    const ScheduleSlot &slot = situation.slot;
    return {Tone::Caution,
            QStringLiteral("clock"),
            Words::tr("Full, the waiting list is open"),
            Words::tr("%n more customer(s) can wait for a place.", nullptr,
                      slot.waitingPlaces - slot.waiting),
            Words::tr("Put on the waiting list"),
            Words::tr("Enter", "the key")};
}

Words booked(const OfferSituation &situation)
{
    return {Tone::Good,
            QStringLiteral("check"),
            SlotText::booking(situation.question.booking->bookingStatus),
            Words::tr("%1 has a place in this class.").arg(situation.customerName),
            Words::tr("Cancel booking"),
            Words::tr("Del", "the key")};
}

Words waiting(const OfferSituation &situation)
{
    return {Tone::Caution,
            QStringLiteral("clock"),
            Words::tr("On the waiting list"),
            Words::tr("%1 waits for a place in this class.").arg(situation.customerName),
            Words::tr("Take off the waiting list"),
            Words::tr("Del", "the key")};
}

Words refused(const OfferSituation &situation)
{
    const SlotQuestion &question = situation.question;
    const ValidationWords words = validationWords(question.status, situation.slot, question.now);
    return {Tone::Stop, QStringLiteral("stop"), words.reason, words.advice};
}

Words checkFailed(const OfferSituation &situation)
{
    const ErrorWords words = wordsFor(situation.checkError);
    const bool canRetry = situation.checkError.kind != Api::ApiError::Kind::MissingScope;
    return {Tone::Caution,
            QStringLiteral("warning"),
            Words::tr("It is not known whether this can be booked"),
            Words::tr("%1. %2", "what happened, what to do").arg(words.title, words.text),
            canRetry ? Words::tr("Check again") : QString(),
            canRetry ? Words::tr("Enter", "the key") : QString()};
}

} // namespace

OfferWords offerWords(SlotOffer offer, const OfferSituation &situation)
{
    switch (offer) {
    case SlotOffer::NoCustomer:
        return noCustomer();
    case SlotOffer::Checking:
        return {Tone::Neutral, QStringLiteral("sync"), Words::tr("Checking with the server")};
    case SlotOffer::Book:
        return bookable(situation);
    case SlotOffer::JoinWaitingList:
        return waitingList(situation);
    case SlotOffer::CancelBooking:
        return booked(situation);
    case SlotOffer::LeaveWaitingList:
        return waiting(situation);
    case SlotOffer::WasBooked:
        return {Tone::Good, QStringLiteral("check"),
                SlotText::booking(situation.question.booking->bookingStatus),
                Words::tr("The class has started, so the booking cannot be canceled any more.")};
    case SlotOffer::Refused:
        return refused(situation);
    case SlotOffer::CheckFailed:
        return checkFailed(situation);
    case SlotOffer::TooLate:
        break;
    }
    return {Tone::Neutral, QStringLiteral("clock"), Words::tr("Too late to book"),
            Words::tr("The class has started. Choose a later one.")};
}

} // namespace Frontdesk
