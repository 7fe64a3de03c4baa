// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/acts/actevidence.h"
#include "models/acts/actidentity.h"

#include <QTest>

using namespace Frontdesk;
using Kind = ActFinding::Kind;
using Api::AccessMediumType;

namespace {

const QDateTime Noon(QDate(2026, 8, 4), QTime(12, 0), Qt::UTC);

Api::Checkin visit(int from, std::optional<int> to = {})
{
    Api::Checkin checkin;
    checkin.checkInDateTime = Noon.addSecs(from);
    if (to)
        checkin.checkOutDateTime = Noon.addSecs(*to);
    return checkin;
}

Api::Customer holderOf(const QList<Api::AccessMedium> &mediums)
{
    Api::Customer customer;
    customer.accessMediums = mediums;
    return customer;
}

using Visits = QList<Api::Checkin>;

} // namespace

Q_DECLARE_METATYPE(Frontdesk::ActFinding::Kind)
Q_DECLARE_METATYPE(std::optional<Frontdesk::Api::CancelationStatus>)

class TestActEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkIn_data()
    {
        QTest::addColumn<Visits>("visits");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("none") << Visits{} << Kind::DidNotHappen;
        QTest::newRow("equal") << Visits{visit(0)} << Kind::Happened;
        QTest::newRow("cut to the minute") << Visits{visit(-59)} << Kind::Happened;
        QTest::newRow("another visit") << Visits{visit(-3600)} << Kind::DidNotHappen;
        QTest::newRow("just over") << Visits{visit(-50, -20)} << Kind::DidNotHappen;
        QTest::newRow("among others") << Visits{visit(-7200, -3600), visit(0)} << Kind::Happened;
    }

    void checkIn()
    {
        QFETCH(Visits, visits);
        QFETCH(Kind, kind);
        QCOMPARE(judge(CheckInAct{Noon}, visits).kind, kind);
    }

    void checkOut_data()
    {
        QTest::addColumn<Visits>("visits");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("none") << Visits{} << Kind::DidNotHappen;
        QTest::newRow("still in") << Visits{visit(-3600)} << Kind::DidNotHappen;
        QTest::newRow("out") << Visits{visit(-3600, 0)} << Kind::Happened;
        QTest::newRow("out before") << Visits{visit(-7200, -3600)} << Kind::DidNotHappen;
        QTest::newRow("in again") << Visits{visit(-7200, -3600), visit(-1800)}
                                  << Kind::DidNotHappen;
        QTest::newRow("any order")
            << Visits{visit(-1800, 0), visit(-7200, -3600)} << Kind::Happened;
        QTest::newRow("in again later") << Visits{visit(-1800, 0), visit(600)} << Kind::Happened;
    }

    void checkOut()
    {
        QFETCH(Visits, visits);
        QFETCH(Kind, kind);
        QCOMPARE(judge(CheckOutAct{Noon}, visits).kind, kind);
    }

    void bookings()
    {
        const BookClassAct act{1, 2, {}, {}};
        const Api::ClassBooking canceled{5, Api::BookingStatus::Canceled, 2, 1, 7};
        const Api::ClassBooking waiting{6, Api::BookingStatus::WaitingList, 2, 1, 7};
        const Api::ClassBooking other{8, Api::BookingStatus::Booked, 3, 1, 7};
        QCOMPARE(judge(act, QList{canceled, other}).kind, Kind::DidNotHappen);
        const ActFinding finding = judge(act, QList{canceled, other, waiting});
        QCOMPARE(finding.kind, Kind::Happened);
        QCOMPARE(finding.resultId.value(), 6);
        QVERIFY(finding.booking == Api::BookingStatus::WaitingList);
        QCOMPARE(judge(CancelBookingAct{5}, canceled).kind, Kind::Happened);
        QCOMPARE(judge(CancelBookingAct{6}, waiting).kind, Kind::DidNotHappen);
    }

    void addedMedium()
    {
        const AddMediumAct card{AccessMediumType::CardNumber, QStringLiteral("004711"), {}, {}};
        const Api::AccessMedium other{3, AccessMediumType::Barcode, QStringLiteral("004711")};
        const Api::AccessMedium same{4, AccessMediumType::CardNumber, QStringLiteral("4711")};
        QCOMPARE(judge(card, holderOf({other})).kind, Kind::DidNotHappen);
        QCOMPARE(judge(card, holderOf({other, same})).resultId.value(), 4);

        const AddMediumAct pin{AccessMediumType::Pin, {}, {3}, {}};
        const Api::AccessMedium old{3, AccessMediumType::Pin, {}};
        const Api::AccessMedium foreign{{}, AccessMediumType::Pin, {}};
        const Api::AccessMedium fresh{9, AccessMediumType::Pin, {}};
        QCOMPARE(judge(pin, holderOf({old, foreign})).kind, Kind::DidNotHappen);
        QCOMPARE(judge(pin, holderOf({old, foreign, fresh})).resultId.value(), 9);
    }

    void changedMedium()
    {
        const ChangeMediumAct known{3, AccessMediumType::Pin, {}, QStringLiteral("0815")};
        const ChangeMediumAct forgotten{3, AccessMediumType::Pin, {}, {}};
        const Api::AccessMedium before{3, AccessMediumType::Pin, QStringLiteral("815")};
        const Api::AccessMedium after{3, AccessMediumType::Pin, QStringLiteral("0815")};
        const Api::AccessMedium hidden{3, AccessMediumType::Pin, {}};
        QCOMPARE(judge(known, holderOf({before})).kind, Kind::DidNotHappen);
        QCOMPARE(judge(known, holderOf({after})).kind, Kind::Happened);
        QCOMPARE(judge(known, holderOf({hidden})).kind, Kind::CannotBeKnown);
        QCOMPARE(judge(forgotten, holderOf({after})).kind, Kind::CannotBeKnown);
        QCOMPARE(judge(known, holderOf({})).kind, Kind::DidNotHappen);
        QCOMPARE(judge(DeleteMediumAct{3}, holderOf({after})).kind, Kind::DidNotHappen);
        QCOMPARE(judge(DeleteMediumAct{3}, holderOf({})).kind, Kind::Happened);
    }

    void restrictions()
    {
        Api::Customer customer;
        QCOMPARE(judge(LiftRestrictionAct{}, customer).kind, Kind::Happened);
        const RestrictAccessAct act{{QStringLiteral("No towel"), Noon.date(), Noon.date()}};
        QCOMPARE(judge(act, customer).kind, Kind::DidNotHappen);
        customer.accessRestrictions.append({QStringLiteral("No towel "), Noon.date(), Noon.date()});
        QCOMPARE(judge(act, customer).kind, Kind::Happened);
        QCOMPARE(judge(LiftRestrictionAct{}, customer).kind, Kind::DidNotHappen);
        customer.accessRestrictions.first().endDate = Noon.date().addDays(1);
        QCOMPARE(judge(act, customer).kind, Kind::DidNotHappen);
    }

    void amendments()
    {
        using Contact = Api::ContactData;
        const Contact wanted{.email = QStringLiteral("Ada@Example.org"),
                             .phonePrivate = QStringLiteral("030 123 45")};
        Api::AmendableData<Contact> data;
        QCOMPARE(judge(AmendContactAct{wanted}, data).kind, Kind::DidNotHappen);
        data.email = QStringLiteral("ada@example.org");
        data.phonePrivate = QStringLiteral("03012345");
        QCOMPARE(judge(AmendContactAct{wanted}, data).kind, Kind::Happened);
        // Clearing a number is a change too: what else is equal proves nothing.
        QCOMPARE(judge(AmendContactAct{{.email = wanted.email}}, data).kind, Kind::CannotBeKnown);
        auto &pending = data.pendingAmendment.emplace();
        static_cast<Contact &>(pending) = data;
        pending.phonePrivate = QStringLiteral("040 1");
        pending.id = 8;
        QCOMPARE(judge(AmendContactAct{{.phonePrivate = QStringLiteral("0401")}}, data).resultId,
                 std::optional<qint64>(8));
        QCOMPARE(judge(WithdrawAmendmentAct{8}, data).kind, Kind::DidNotHappen);
        QCOMPARE(judge(WithdrawAmendmentAct{7}, data).kind, Kind::Happened);
    }

    void payment()
    {
        Api::AmendableData<Api::PaymentData> data;
        data.iban = QStringLiteral("DE02 1203 0000 0000 2020 51");
        data.accountHolder = QStringLiteral("Ada Muster");
        AmendPaymentAct act{
            QStringLiteral("2051"),
            {QStringLiteral("Ada Muster"), {}, QStringLiteral("de02120300000000202051"), {}, {}}};
        QCOMPARE(judge(act, data).kind, Kind::Happened);
        act.secret.accountHolder = QStringLiteral("Bo Muster");
        QCOMPARE(judge(act, data).kind, Kind::DidNotHappen);
        act.secret = {};
        QCOMPARE(judge(act, data).kind, Kind::Happened);
        act.ibanEnd = QStringLiteral("9999");
        QCOMPARE(judge(act, data).kind, Kind::DidNotHappen);
        QCOMPARE(judge(AmendPaymentAct{}, data).kind, Kind::DidNotHappen);
    }

    void idlePeriods()
    {
        using State = Api::IdlePeriodState;
        const WithdrawIdlePeriodAct act{1, 2};
        QCOMPARE(judge(act, {.id = 2, .state = State::PendingVerification}).kind,
                 Kind::DidNotHappen);
        QCOMPARE(judge(act, {.id = 2, .state = State::Accepted}).kind, Kind::CannotBeKnown);
        QCOMPARE(judge(act, {.id = 2, .state = State::Unknown}).kind, Kind::CannotBeKnown);
    }

    void cancelations_data()
    {
        using Status = Api::CancelationStatus;
        QTest::addColumn<std::optional<Status>>("status");
        QTest::addColumn<Kind>("kind");
        const std::optional<Status> none;
        QTest::newRow("gone") << none << Kind::Happened;
        QTest::newRow("waits") << std::optional(Status::PendingVerification) << Kind::DidNotHappen;
        QTest::newRow("canceled") << std::optional(Status::Canceled) << Kind::DidNotHappen;
        QTest::newRow("handed in")
            << std::optional(Status::PendingWithdrawalVerification) << Kind::Happened;
        QTest::newRow("of a later version")
            << std::optional(Status::Unknown) << Kind::CannotBeKnown;
    }

    void cancelations()
    {
        QFETCH(const std::optional<Api::CancelationStatus>, status);
        QFETCH(const Kind, kind);
        Api::ContractData contract;
        contract.id = 5;
        contract.cancelationStatus = status;
        Api::ContractData other;
        other.id = 6;
        QCOMPARE(judge(WithdrawCancelationAct{5}, QList{other, contract}).kind, kind);
        QCOMPARE(judge(WithdrawCancelationAct{7}, QList{other, contract}).kind,
                 Kind::CannotBeKnown);
        Api::ModuleContract module;
        module.contractCancelationStatus = status;
        QCOMPARE(judge(WithdrawModuleCancelationAct{5, 8}, module).kind, kind);
    }

    void sameActs()
    {
        const auto same = [](const ActDetail &a, const ActDetail &b) {
            return isSameAct({7, {}, a}, {7, {}, b});
        };
        QVERIFY(same(CheckInAct{Noon}, CheckInAct{Noon.addSecs(2)}));
        QVERIFY(!same(CheckInAct{Noon}, CheckInAct{Noon.addSecs(3600)}));
        QVERIFY(!same(CheckInAct{Noon}, CheckOutAct{Noon}));
        QVERIFY(same(BookClassAct{1, 2}, BookClassAct{1, 2, QStringLiteral("x")}));
        QVERIFY(!same(BookClassAct{1, 2}, BookClassAct{1, 3}));
        QVERIFY(same(AmendAddressAct{}, AmendAddressAct{{QStringLiteral("Other")}}));
        QVERIFY(!isSameAct({7, {}, LiftRestrictionAct{}}, {8, {}, LiftRestrictionAct{}}));
        QVERIFY(same(WithdrawIdlePeriodAct{1, 2}, WithdrawIdlePeriodAct{1, 2}));
        QVERIFY(!same(WithdrawIdlePeriodAct{1, 2}, WithdrawIdlePeriodAct{1, 3}));
        QVERIFY(!same(WithdrawCancelationAct{1}, WithdrawCancelationAct{2}));
        QVERIFY(!same(WithdrawModuleCancelationAct{1, 2}, WithdrawModuleCancelationAct{1, 3}));
    }
};

QTEST_GUILESS_MAIN(TestActEvidence)
#include "tst_actevidence.moc"
