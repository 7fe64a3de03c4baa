// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/acts/actcodec.h"

#include "api/codec/decode.h"
#include "api/codec/encode.h"

namespace Frontdesk {

namespace {

/// These names lie in people's files: they are never changed.
template <class Detail> constexpr const char *kindName = nullptr;
template <> constexpr const char *kindName<CheckInAct> = "CHECK_IN";
template <> constexpr const char *kindName<CheckOutAct> = "CHECK_OUT";
template <> constexpr const char *kindName<BookClassAct> = "BOOK_CLASS";
template <> constexpr const char *kindName<CancelBookingAct> = "CANCEL_BOOKING";
template <> constexpr const char *kindName<AddMediumAct> = "ADD_MEDIUM";
template <> constexpr const char *kindName<ChangeMediumAct> = "CHANGE_MEDIUM";
template <> constexpr const char *kindName<DeleteMediumAct> = "DELETE_MEDIUM";
template <> constexpr const char *kindName<RestrictAccessAct> = "RESTRICT_ACCESS";
template <> constexpr const char *kindName<LiftRestrictionAct> = "LIFT_RESTRICTION";
template <> constexpr const char *kindName<AmendContactAct> = "AMEND_CONTACT";
template <> constexpr const char *kindName<AmendAddressAct> = "AMEND_ADDRESS";
template <> constexpr const char *kindName<AmendMasterAct> = "AMEND_MASTER";
template <> constexpr const char *kindName<AmendPaymentAct> = "AMEND_PAYMENT";
template <> constexpr const char *kindName<WithdrawAmendmentAct> = "WITHDRAW_AMENDMENT";
template <> constexpr const char *kindName<WithdrawIdlePeriodAct> = "WITHDRAW_IDLE_PERIOD";
template <> constexpr const char *kindName<WithdrawCancelationAct> = "WITHDRAW_CANCELATION";
template <>
constexpr const char *kindName<WithdrawModuleCancelationAct> = "WITHDRAW_MODULE_CANCELATION";

template <class Detail>
concept HasStart = requires(Detail detail)
{
    detail.start.isValid();
};

/// A class may have no time; the codec knows no absent QDateTime, so the epoch stands for it.
const QDateTime NoStart = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);

template <class Detail> QByteArray write(Detail detail)
{
    if constexpr (HasStart<Detail>) {
        if (!detail.start.isValid())
            detail.start = NoStart;
    }
    return Api::encode(detail);
}

template <class Detail> std::optional<ActDetail> read(const QByteArray &json)
{
    auto detail = Api::decode<Detail>(json);
    if (!detail)
        return std::nullopt;
    if constexpr (HasStart<Detail>) {
        if (detail->start == NoStart)
            detail->start = {};
    }
    return ActDetail(std::move(*detail));
}

bool isPin(Api::AccessMediumType type)
{
    return type == Api::AccessMediumType::Pin;
}

} // namespace

StoredAct stored(const ActDetail &detail)
{
    return std::visit(
        [](const auto &value) {
            return StoredAct{QString::fromLatin1(kindName<std::decay_t<decltype(value)>>),
                             QString::fromUtf8(write(value))};
        },
        detail);
}

std::optional<ActDetail> fromStored(const StoredAct &text)
{
    std::optional<ActDetail> result;
    boost::mp11::mp_for_each<boost::mp11::mp_transform<std::type_identity, ActDetail>>(
        [&](auto identity) {
            using Detail = typename decltype(identity)::type;
            if (text.kind == QLatin1String(kindName<Detail>))
                result = read<Detail>(text.detail.toUtf8());
        });
    return result;
}

bool holdsSecret(const ActDetail &detail)
{
    if (const auto *add = std::get_if<AddMediumAct>(&detail))
        return isPin(add->type);
    if (const auto *change = std::get_if<ChangeMediumAct>(&detail))
        return isPin(change->type);
    return std::holds_alternative<AmendPaymentAct>(detail);
}

} // namespace Frontdesk
