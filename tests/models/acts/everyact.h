// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/acts/act.h"

/// One act of each kind, with values that fit each other; in the order of the variant.
namespace Frontdesk {

inline const QString FullIban = QStringLiteral("DE02120300000000202051");
inline const QString FullPin = QStringLiteral("73194628");

inline QList<ActDetail> everyAct(const QDateTime &now)
{
    Api::PaymentAmendment payment{QStringLiteral("Ada Muster"), QStringLiteral("Musterbank"),
                                  FullIban, QStringLiteral("BYLADEM1001"), std::nullopt};
    AddMediumAct pin{Api::AccessMediumType::Pin, std::nullopt, {1, 2}, FullPin};
    return {
        CheckInAct{now},
        CheckOutAct{now},
        BookClassAct{11, 12, QStringLiteral("Yoga \"süß\""), now.addDays(1)},
        CancelBookingAct{13, QStringLiteral("Yoga"), now.addDays(1)},
        pin,
        ChangeMediumAct{14, Api::AccessMediumType::CardNumber, QStringLiteral("4711"), {}},
        DeleteMediumAct{14, Api::AccessMediumType::CardNumber},
        RestrictAccessAct{{QStringLiteral("Ärger"), now.date(), now.date().addDays(3)}},
        LiftRestrictionAct{},
        AmendContactAct{{.email = QStringLiteral("ada@example.org")}},
        AmendAddressAct{{QStringLiteral("Hauptstraße"), QStringLiteral("5"),
                         QStringLiteral("10115"), QStringLiteral("Berlin"), QStringLiteral("DE")}},
        AmendMasterAct{{QStringLiteral("Ada"), QStringLiteral("Muster"), Api::Gender::Female,
                        QDate(1990, 2, 3), QStringLiteral("DE"), Api::CustomerTitle::Dr}},
        AmendPaymentAct{FullIban.right(4), payment},
        WithdrawAmendmentAct{15, AmendmentDomain::Address},
        WithdrawIdlePeriodAct{16, 17},
        WithdrawCancelationAct{16},
        WithdrawModuleCancelationAct{16, 18},
    };
}

} // namespace Frontdesk
