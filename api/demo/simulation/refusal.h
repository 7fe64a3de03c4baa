// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QString>
#include <tl/expected.hpp>

namespace Frontdesk::Demo {

/// Why the studio does not do what it was asked for.
enum class Reason {
    UnknownKey,
    MissingScope,
    OtherStudiosCustomer,
    NoSuchPath,
    NoSuchCustomer,
    NoSuchStudio,
    NoSuchContract,
    NoSuchOffer,
    NoSuchSwitchConfig,
    NoSuchModuleContract,
    NoSuchCancelation,
    NoSuchIdlePeriod,
    NoSuchClass,
    NoSuchSlot,
    NoSuchAppointment,
    NoSuchBooking,
    NoSuchTrialOffer,
    NoSuchAmendment,
    NoSuchMedium,
    NoRestriction,
    NoSuchDocument,
    NoSuchBenefit,
    NoSuchVoucher,
    NoSuchThread,
    ThirdPartyIdTaken,
    KeyOfSeveral,
    AlreadyAtHome,
    SwitchPending,
    TooManyRequests,
    Overloaded,
    BadBody,
    BodyTooLarge,
    BadParameter,
    SliceSizeOutOfRange,
    WindowTooLong,
    WindowBackwards,
    OneKeyOnly,
    NothingToSearchFor,
    FieldMissing,
    FieldInvalid,
    DomainReadOnly,
    AmendmentPending,
    SignatureMissing,
    MediumTaken,
    BothDatesOrNeither,
    AlreadyCheckedIn,
    NotCheckedIn,
    AccessCodeDisabled,
    NotBookable,
    AlreadyBooked,
    KnownAlready,
    BookingOver,
    PaymentTokenSpent,
    ContractCanceled,
    IdlePeriodNotPossible,
    IdlePeriodBegun,
    AlreadyCanceled,
    CancelationOver,
    ModuleNotPurchasable,
    ModuleAlreadyPurchased,
    LinkExpired,
    TooManyDocuments,
    BenefitNotGranted,
    BenefitUsedUp,
    VoucherExpired,
    VoucherRedeemed,
    PreferenceFixed,
    ThreadClosed,
    NoSuchDevice,
    DeviceActive,
    NoSuchEmployee,
    NoSuchRun,
    RunConfirmed,
    RunNotConfirmed,
    RequestRepeated,
    CaseClosed,
    NoSuchExport,
    ExportNotReady,
};

/// A refusal in the tenant's own terms; Refusal::message() words it.
struct Refusal
{
    Reason reason;
    QString subject; ///< which field, scope or status; may be empty

    /// What an HTTP answer carries for it.
    [[nodiscard]] int status() const;
    [[nodiscard]] QLatin1String code() const;
    /// In German for de and its variants, otherwise in English.
    [[nodiscard]] QString message(const QString &acceptLanguage) const;
};

template <class T> using Outcome = tl::expected<T, Refusal>;

[[nodiscard]] inline tl::unexpected<Refusal> refused(Reason reason, const QString &subject = {})
{
    return tl::unexpected(Refusal{reason, subject});
}

/// The result of an act that answers nothing.
struct Done
{
};

} // namespace Frontdesk::Demo
