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
    return {Tone::Neutral, QStringLiteral("person"), OfferWords::tr("No customer in hand"),
            OfferWords::tr("Find one with Ctrl+K, then come back: this class stays highlighted.")};
}

Words bookable(const OfferSituation &situation)
{
    return {Tone::Good,
            QStringLiteral("check"),
            OfferWords::tr("Can be booked"),
            {},
            OfferWords::tr("Book for %1").arg(situation.customerName),
            OfferWords::tr("Enter", "the key")};
}

Words waitingList(const OfferSituation &situation)
{
    const ScheduleSlot &slot = situation.slot;
    return {Tone::Caution,
            QStringLiteral("clock"),
            OfferWords::tr("Full, the waiting list is open"),
            OfferWords::tr("%n more customer(s) can wait for a place.", nullptr,
                           slot.waitingPlaces - slot.waiting),
            OfferWords::tr("Put on the waiting list"),
            OfferWords::tr("Enter", "the key")};
}

Words booked(const OfferSituation &situation)
{
    return {Tone::Good,
            QStringLiteral("check"),
            SlotText::booking(situation.question.booking->bookingStatus),
            OfferWords::tr("%1 has a place in this class.").arg(situation.customerName),
            OfferWords::tr("Cancel booking"),
            OfferWords::tr("Del", "the key")};
}

Words waiting(const OfferSituation &situation)
{
    return {Tone::Caution,
            QStringLiteral("clock"),
            OfferWords::tr("On the waiting list"),
            OfferWords::tr("%1 waits for a place in this class.").arg(situation.customerName),
            OfferWords::tr("Take off the waiting list"),
            OfferWords::tr("Del", "the key")};
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
            OfferWords::tr("It is not known whether this can be booked"),
            OfferWords::tr("%1. %2", "what happened, what to do").arg(words.title, words.text),
            canRetry ? OfferWords::tr("Check again") : QString(),
            canRetry ? OfferWords::tr("Enter", "the key") : QString()};
}

} // namespace

OfferWords offerWords(SlotOffer offer, const OfferSituation &situation)
{
    switch (offer) {
    case SlotOffer::NoCustomer:
        return noCustomer();
    case SlotOffer::Checking:
        return {Tone::Neutral, QStringLiteral("sync"), OfferWords::tr("Checking with the server")};
    case SlotOffer::Book:
        return bookable(situation);
    case SlotOffer::JoinWaitingList:
        return waitingList(situation);
    case SlotOffer::CancelBooking:
        return booked(situation);
    case SlotOffer::LeaveWaitingList:
        return waiting(situation);
    case SlotOffer::WasBooked:
        return {
            Tone::Good, QStringLiteral("check"),
            SlotText::booking(situation.question.booking->bookingStatus),
            OfferWords::tr("The class has started, so the booking cannot be canceled any more.")};
    case SlotOffer::Refused:
        return refused(situation);
    case SlotOffer::CheckFailed:
        return checkFailed(situation);
    case SlotOffer::TooLate:
        break;
    }
    return {Tone::Neutral, QStringLiteral("clock"), OfferWords::tr("Too late to book"),
            OfferWords::tr("The class has started. Choose a later one.")};
}

} // namespace Frontdesk
