// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"
#include "api/types/additionalmodules.h"
#include "api/types/appointments.h"
#include "api/types/communicationpreferences.h"
#include "api/types/customers.h"
#include "api/types/debtcollection.h"
#include "api/types/idleperiods.h"
#include "api/types/leads.h"

#include <functional>
#include <QDate>
#include <QEventLoop>
#include <QTimer>

namespace Frontdesk::Api {

/// How a call ended.
struct Performed
{
    /// Reads an answer as the call does, and writes it again.
    using Recode = tl::expected<QByteArray, DecodeError> (*)(const QByteArray &answer);

    std::optional<ApiError> error;
    Recode recode = nullptr; ///< null when the call expects no body
};

/// What the calls of the membership self-service found, of the shared contract.
struct MembershipFindings
{
    QList<QDate> cancelationDates;
    qint64 cancelationReasonId = 0;
    std::optional<ModulePurchase> purchase;
    qint64 moduleContractId = 0;
    QList<QDate> moduleCancelationDates;
    std::optional<IdlePeriodRequest> idleWish;
    qint64 idlePeriodId = 0;
};

/// A trial offer, and what its lead may book of it.
struct TrialFindings
{
    qint64 offerId = 0;
    qint64 leadId = 0; ///< the customer who was made for it
    AppointmentRequest appointment; ///< in the first slot there is
    qint64 classId = 0;
    QList<qint64> classSlots; ///< of tomorrow and later
    qint64 classSlotId = 0; ///< one of them, which the lead may book
    qint64 bookingId = 0;
};

/// What the calls of all operations share: the client, and what earlier calls found for later
/// ones. An id of 0 was not found.
struct CallWorld
{
    explicit CallWorld(ApiClient &theClient, QDate day) : client(theClient), today(day) { }

    ApiClient &client;
    QObject owner; ///< of all replies
    QDate today; ///< in the studio
    QList<Customer> customers; ///< whom nothing keeps from training
    qint64 customerId = 0; ///< the first of them with an active contract
    qint64 contractId = 0;
    QString cardNumber; ///< spelled DECIMAL
    qint64 mediumId = 0;
    qint64 newCustomerId = 0; ///< made by the calls
    qint64 otherStudioId = 0; ///< of the same tenant
    OptionalList<AdditionalInformation> information; ///< that the studio takes
    qint64 documentId = 0;
    QString benefitKey; ///< which the customer may use
    QString voucherCode; ///< not redeemed yet; empty where none is known
    qint64 threadId = 0;
    QList<CommunicationPreference> preferences;
    qint64 classId = 0;
    QList<std::pair<qint64, qint64>> classSlots; ///< of tomorrow and later: class, slot
    qint64 classSlotId = 0; ///< one of them, which the booker may book
    qint64 bookerId = 0;
    qint64 classBookingId = 0;
    MembershipFindings membership;
    qint64 amendmentId = 0;
    AppointmentRequest appointment; ///< in the first slot there is, of somebody who may have it
    qint64 appointmentBookingId = 0;
    LeadRequest lead; ///< who answers what the studio asks
    TrialFindings trial;
    /// What a customer does in the vendor's payment widget: from a session's token to one that can
    /// be spent. Only where the demo tenant stands in for the widget.
    std::function<std::optional<QString>(const QString &)> payIn;
    qint64 offerId = 0;
    qint64 offerTermId = 0;
    qint64 switchConfigId = 0;
    qint64 switchTermId = 0;
    qint64 switchContractId = 0;
    // Which runs and finished exports there are is in no answer: known of the demo tenant alone.
    qint64 debtCollectionRunId = 0; ///< waits for its confirmation
    qint64 taxExportId = 0;
    QString debtorId;
    QList<DebtorReport> debtorReports;
    qint64 deviceId = 0; ///< not active yet
    qint64 employeeId = 0;
};

/// Waits for \a reply; \a found gets a good answer.
template <class T, class Found = void (*)(const T &)>
Performed perform(
    ApiReply<T> *reply, Found found = [](const T &) {})
{
    Performed performed;
    if constexpr (!std::is_same_v<T, Nothing> && !std::is_same_v<T, QByteArray>) {
        performed.recode = [](const QByteArray &answer) {
            return decode<T>(answer).map([](const T &value) { return encode(value); });
        };
    }
    performed.error = ApiError{.kind = ApiError::Kind::Timeout};
    QEventLoop loop;
    reply->then(&loop, [&](const Result<T> &result) {
        performed.error = result ? std::nullopt : std::optional(result.error());
        if (result)
            found(*result);
        loop.quit();
    });
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    loop.exec();
    return performed;
}

} // namespace Frontdesk::Api
