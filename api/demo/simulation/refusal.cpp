// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/refusal.h"

namespace Frontdesk::Demo {

namespace {

struct Wording
{
    Reason reason;
    int status;
    const char *code;
    const char *english; ///< %1 stands for the subject
    const char *german;
};

constexpr Wording Wordings[] = {
    {Reason::UnknownKey, 401, "UNAUTHORIZED", "The API key is missing or not valid.",
     "Der API-Schlüssel fehlt oder ist ungültig."},
    {Reason::MissingScope, 403, "MISSING_SCOPE", "The API key lacks the scope %1.",
     "Dem API-Schlüssel fehlt die Berechtigung %1."},
    {Reason::OtherStudiosCustomer, 403, "FORBIDDEN", "This belongs to another studio.",
     "Dies gehört zu einem anderen Studio."},
    {Reason::NoSuchPath, 404, "NOT_FOUND", "There is no such operation.",
     "Diese Operation gibt es nicht."},
    {Reason::NoSuchCustomer, 404, "CUSTOMER_NOT_FOUND", "There is no such customer.",
     "Dieses Mitglied gibt es nicht."},
    {Reason::NoSuchStudio, 404, "STUDIO_NOT_FOUND", "There is no such studio.",
     "Dieses Studio gibt es nicht."},
    {Reason::NoSuchContract, 404, "CONTRACT_NOT_FOUND", "There is no such contract.",
     "Diesen Vertrag gibt es nicht."},
    {Reason::NoSuchOffer, 404, "MEMBERSHIP_OFFER_NOT_FOUND", "There is no such membership offer.",
     "Dieses Angebot gibt es nicht."},
    {Reason::NoSuchSwitchConfig, 404, "MEMBERSHIP_SWITCH_CONFIG_NOT_FOUND",
     "There is no such membership switch.", "Diesen Vertragswechsel gibt es nicht."},
    {Reason::NoSuchModuleContract, 404, "ADDITIONAL_MODULE_CONTRACT_NOT_FOUND",
     "The contract has no such module.", "Der Vertrag hat dieses Zusatzmodul nicht."},
    {Reason::NoSuchCancelation, 404, "CANCELATION_NOT_FOUND", "Nothing is canceled.",
     "Es liegt keine Kündigung vor."},
    {Reason::NoSuchIdlePeriod, 404, "IDLE_PERIOD_NOT_FOUND", "There is no such idle period.",
     "Diese Ruhezeit gibt es nicht."},
    {Reason::NoSuchClass, 404, "CLASS_NOT_FOUND", "There is no such class.",
     "Diesen Kurs gibt es nicht."},
    {Reason::NoSuchSlot, 404, "CLASS_SLOT_NOT_FOUND", "There is no such class slot.",
     "Diesen Kurstermin gibt es nicht."},
    {Reason::NoSuchAppointment, 404, "APPOINTMENT_NOT_FOUND", "There is no such appointment.",
     "Diesen Termin gibt es nicht."},
    {Reason::NoSuchTrialOffer, 404, "TRIAL_OFFER_NOT_FOUND", "There is no such trial offer.",
     "Dieses Probeangebot gibt es nicht."},
    {Reason::NoSuchBooking, 404, "BOOKING_NOT_FOUND", "There is no such booking.",
     "Diese Buchung gibt es nicht."},
    {Reason::NoSuchAmendment, 404, "AMENDMENT_NOT_FOUND", "No such amendment is pending.",
     "Diese Änderung steht nicht aus."},
    {Reason::NoSuchMedium, 404, "ACCESS_MEDIUM_NOT_FOUND", "There is no such access medium.",
     "Dieses Zutrittsmedium gibt es nicht."},
    {Reason::NoRestriction, 404, "ACCESS_RESTRICTION_NOT_FOUND",
     "The customer has no access restriction.", "Für dieses Mitglied gilt keine Zutrittssperre."},
    {Reason::ThirdPartyIdTaken, 409, "THIRD_PARTY_ID_ALREADY_EXISTS",
     "Another customer has this third-party id.",
     "Diese Fremdsystem-Kennung hat schon ein anderes Mitglied."},
    {Reason::KeyOfSeveral, 409, "AMBIGUOUS_CUSTOMER", "Customers of several studios have this key.",
     "Dieses Merkmal haben Mitglieder mehrerer Studios."},
    {Reason::AlreadyAtHome, 409, "ALREADY_IN_STUDIO", "The customer is at home in this studio.",
     "Das Mitglied ist in diesem Studio zu Hause."},
    {Reason::SwitchPending, 409, "STUDIO_SWITCH_PENDING",
     "A switch of the studio is already planned.", "Ein Studiowechsel ist schon vorgesehen."},
    {Reason::NoSuchDocument, 404, "DOCUMENT_NOT_FOUND", "There is no such document.",
     "Dieses Dokument gibt es nicht."},
    {Reason::NoSuchBenefit, 404, "BENEFIT_NOT_FOUND", "There is no such benefit.",
     "Diese Leistung gibt es nicht."},
    {Reason::NoSuchVoucher, 404, "VOUCHER_NOT_FOUND", "There is no such voucher.",
     "Diesen Gutschein gibt es nicht."},
    {Reason::NoSuchThread, 404, "COMMUNICATION_THREAD_NOT_FOUND",
     "The customer has no such conversation.", "Diesen Vorgang gibt es bei diesem Mitglied nicht."},
    {Reason::TooManyRequests, 429, "TOO_MANY_REQUESTS", "Too many requests in this minute.",
     "Zu viele Anfragen in dieser Minute."},
    {Reason::Overloaded, 503, "SERVICE_UNAVAILABLE", "The service is overloaded at the moment.",
     "Der Dienst ist im Moment überlastet."},
    {Reason::BadBody, 400, "MALFORMED_REQUEST", "The request cannot be read: %1",
     "Die Anfrage ist nicht lesbar: %1"},
    {Reason::BodyTooLarge, 413, "PAYLOAD_TOO_LARGE", "The request is too large.",
     "Die Anfrage ist zu groß."},
    {Reason::BadParameter, 400, "INVALID_PARAMETER", "The parameter %1 is missing or not valid.",
     "Der Parameter %1 fehlt oder ist ungültig."},
    {Reason::SliceSizeOutOfRange, 400, "INVALID_SLICE_SIZE", "The slice size must be from %1.",
     "Die Größe eines Abschnitts muss im Bereich %1 liegen."},
    {Reason::WindowTooLong, 400, "INVALID_DATE_RANGE", "A window may not exceed 365 days.",
     "Ein Zeitraum darf höchstens 365 Tage umfassen."},
    {Reason::WindowBackwards, 400, "INVALID_DATE_RANGE", "The end lies before the start.",
     "Das Ende liegt vor dem Anfang."},
    {Reason::OneKeyOnly, 400, "INVALID_PARAMETER", "Give exactly one key of the customer.",
     "Es muss genau ein Merkmal des Mitglieds angegeben werden."},
    {Reason::NothingToSearchFor, 400, "INVALID_SEARCH", "Give at least one thing to search for.",
     "Es muss mindestens ein Suchmerkmal angegeben werden."},
    {Reason::FieldMissing, 400, "FIELD_REQUIRED", "The field %1 is required.",
     "Das Feld %1 ist erforderlich."},
    {Reason::FieldInvalid, 400, "FIELD_INVALID", "The value of the field %1 is not valid.",
     "Der Wert des Feldes %1 ist ungültig."},
    {Reason::DomainReadOnly, 400, "AMENDMENT_NOT_ALLOWED", "The studio does not allow this change.",
     "Das Studio lässt diese Änderung nicht zu."},
    {Reason::AmendmentPending, 409, "AMENDMENT_PENDING",
     "An amendment of this data is already pending.",
     "Für diese Daten steht bereits eine Änderung aus."},
    {Reason::SignatureMissing, 400, "SIGNATURE_REQUIRED", "The change has to be signed.",
     "Die Änderung muss unterschrieben werden."},
    {Reason::MediumTaken, 409, "ACCESS_MEDIUM_ALREADY_ASSIGNED",
     "The access medium is already assigned.", "Das Zutrittsmedium ist bereits vergeben."},
    {Reason::BothDatesOrNeither, 400, "INVALID_DATE_RANGE", "Give both dates or neither.",
     "Entweder beide Daten oder keines angeben."},
    {Reason::AlreadyCheckedIn, 409, "ALREADY_CHECKED_IN", "The customer is already checked in.",
     "Das Mitglied ist bereits eingecheckt."},
    {Reason::NotCheckedIn, 409, "NOT_CHECKED_IN", "The customer is not checked in.",
     "Das Mitglied ist nicht eingecheckt."},
    {Reason::AccessCodeDisabled, 400, "ACCESS_CODE_DISABLED",
     "There is no access code for this customer.",
     "Für dieses Mitglied gibt es keinen Zutrittscode."},
    {Reason::NotBookable, 400, "BOOKING_NOT_POSSIBLE", "The booking is not possible: %1",
     "Die Buchung ist nicht möglich: %1"},
    {Reason::AlreadyBooked, 409, "CUSTOMER_ALREADY_BOOKED", "The customer is already booked.",
     "Das Mitglied ist bereits gebucht."},
    {Reason::KnownAlready, 409, "DUPLICATE_CUSTOMER", "There is such a customer already.",
     "Diese Person ist bereits bekannt."},
    {Reason::BookingOver, 400, "CANCELATION_NOT_POSSIBLE", "The booking can no longer be canceled.",
     "Die Buchung lässt sich nicht mehr stornieren."},
    {Reason::PaymentTokenSpent, 409, "PAYMENT_REQUEST_TOKEN_USED",
     "The payment request token was used already.", "Das Zahlungstoken wurde bereits verwendet."},
    {Reason::ContractCanceled, 409, "CONTRACT_CANCELED", "The contract is canceled.",
     "Der Vertrag ist gekündigt."},
    {Reason::IdlePeriodNotPossible, 400, "IDLE_PERIOD_NOT_POSSIBLE",
     "The idle period is not possible: %1", "Die Ruhezeit ist nicht möglich: %1"},
    {Reason::IdlePeriodBegun, 409, "IDLE_PERIOD_ALREADY_STARTED",
     "The idle period has already begun.", "Die Ruhezeit hat bereits begonnen."},
    {Reason::AlreadyCanceled, 409, "ALREADY_CANCELED",
     "It is canceled, or a cancelation is pending.",
     "Es ist bereits gekündigt, oder eine Kündigung steht aus."},
    {Reason::CancelationOver, 409, "CANCELATION_WITHDRAWAL_NOT_POSSIBLE",
     "The cancelation has already taken effect.", "Die Kündigung ist bereits wirksam."},
    {Reason::ModuleNotPurchasable, 400, "ADDITIONAL_MODULE_NOT_PURCHASABLE",
     "The module cannot be purchased: %1", "Das Zusatzmodul ist nicht buchbar: %1"},
    {Reason::ModuleAlreadyPurchased, 409, "ADDITIONAL_MODULE_ALREADY_PURCHASED",
     "The contract already has this module.", "Der Vertrag hat dieses Zusatzmodul bereits."},
    {Reason::LinkExpired, 410, "LINK_EXPIRED", "The link has expired.", "Der Link ist abgelaufen."},
    {Reason::TooManyDocuments, 409, "TOO_MANY_DOCUMENTS", "The customer has too many documents.",
     "Das Mitglied hat zu viele Dokumente."},
    {Reason::BenefitNotGranted, 400, "BENEFIT_NOT_GRANTED",
     "The customer does not have this benefit.", "Das Mitglied hat diese Leistung nicht."},
    {Reason::BenefitUsedUp, 409, "BENEFIT_USED_UP", "The benefit is used up for this month.",
     "Die Leistung ist für diesen Monat aufgebraucht."},
    {Reason::VoucherExpired, 400, "VOUCHER_EXPIRED", "The voucher has expired.",
     "Der Gutschein ist abgelaufen."},
    {Reason::VoucherRedeemed, 409, "VOUCHER_ALREADY_REDEEMED",
     "The voucher has already been redeemed.", "Der Gutschein wurde bereits eingelöst."},
    {Reason::PreferenceFixed, 400, "PREFERENCE_NOT_OVERRIDABLE",
     "The studio does not allow this change.", "Das Studio lässt diese Änderung nicht zu."},
    {Reason::ThreadClosed, 409, "COMMUNICATION_THREAD_CLOSED", "The conversation is closed.",
     "Der Vorgang ist abgeschlossen."},
    {Reason::NoSuchDevice, 404, "DEVICE_NOT_FOUND", "There is no such device.",
     "Dieses Gerät gibt es nicht."},
    {Reason::DeviceActive, 409, "DEVICE_ALREADY_ACTIVE", "The device is already active.",
     "Das Gerät ist bereits aktiv."},
    {Reason::NoSuchEmployee, 404, "EMPLOYEE_NOT_FOUND", "There is no such employee.",
     "Diese Person arbeitet hier nicht."},
    {Reason::NoSuchRun, 404, "DEBT_COLLECTION_RUN_NOT_FOUND",
     "There is no such debt collection run.", "Diesen Inkassolauf gibt es nicht."},
    {Reason::RunConfirmed, 409, "TRANSFER_ALREADY_CONFIRMED", "The transfer is already confirmed.",
     "Die Übergabe ist bereits bestätigt."},
    {Reason::RunNotConfirmed, 409, "TRANSFER_NOT_CONFIRMED",
     "The debtor was not transferred yet: %1", "Die Übergabe steht noch aus: %1"},
    {Reason::RequestRepeated, 409, "REQUEST_ALREADY_PROCESSED",
     "The request was already processed.", "Diese Anfrage wurde bereits verarbeitet."},
    {Reason::CaseClosed, 409, "CASE_CLOSED", "The case is closed: %1",
     "Der Fall ist abgeschlossen: %1"},
    {Reason::NoSuchExport, 404, "EXPORT_NOT_FOUND", "There is no such export.",
     "Diesen Export gibt es nicht."},
    {Reason::ExportNotReady, 409, "EXPORT_NOT_READY", "The export is still being made.",
     "Der Export wird noch erstellt."},
};

const Wording &wordingOf(Reason reason)
{
    for (const Wording &wording : Wordings) {
        if (wording.reason == reason)
            return wording;
    }
    return Wordings[0];
}

} // namespace

int Refusal::status() const
{
    return wordingOf(reason).status;
}

QLatin1String Refusal::code() const
{
    return QLatin1String(wordingOf(reason).code);
}

QString Refusal::message(const QString &acceptLanguage) const
{
    const Wording &wording = wordingOf(reason);
    const bool isGerman = acceptLanguage.trimmed().startsWith(QLatin1String("de"));
    const QString text = QString::fromUtf8(isGerman ? wording.german : wording.english);
    return text.contains(QLatin1String("%1")) ? text.arg(subject) : text;
}

} // namespace Frontdesk::Demo
