// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/accountservice.h"
#include "api/services/appointmentsservice.h"
#include "api/services/classesservice.h"
#include "api/services/customersservice.h"
#include "api/services/membershipselfserviceservice.h"
#include "api/services/selfserviceservice.h"
#include "api/services/studiosservice.h"
#include "tests/api/demo/tenantfixture.h"

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;

/// What is written to the tenant shows in every read after it.
class TestTenantWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_isStarted); }

    void bookingShowsEverywhere()
    {
        ClassesService classes(m_client);
        const ClassSlot slot = slotTomorrow(CastClass::Free);
        const ClassBookingRequest request{Cast::MayTrain.id, slot.id};
        const auto booking = outcomeOf(classes.book(request, this));
        QVERIFY(booking && *booking);
        QCOMPARE((*booking)->bookingStatus, BookingStatus::Booked);
        QCOMPARE(slotTomorrow(CastClass::Free).bookedParticipants, *slot.bookedParticipants + 1);
        QCOMPARE((*outcomeOf(classes.bookings(Cast::MayTrain.id, this)))->size(), 1);
        QCOMPARE(errorOf(classes.book(request, this)).kind, Kind::Conflict);
        QCOMPARE(m_server.writesApplied(QStringLiteral("bookClassSlot")), 1);

        QVERIFY(*outcomeOf(classes.cancel((*booking)->bookingId, this)));
        QCOMPARE(slotTomorrow(CastClass::Free).bookedParticipants, slot.bookedParticipants);
        QCOMPARE((*outcomeOf(classes.booking((*booking)->bookingId, this)))->bookingStatus,
                 BookingStatus::Canceled);
        QCOMPARE(errorOf(classes.cancel((*booking)->bookingId, this)).kind, Kind::NotFound);
    }

    void fullClassPutsOnTheWaitingList()
    {
        ClassesService classes(m_client);
        const ClassSlot slot = slotTomorrow(CastClass::FullWithWaitingList);
        const auto booking = outcomeOf(classes.book({Cast::NoPhoto.id, slot.id}, this));
        QCOMPARE((*booking)->bookingStatus, BookingStatus::WaitingList);
        QCOMPARE(slotTomorrow(CastClass::FullWithWaitingList).waitingListParticipants,
                 *slot.waitingListParticipants + 1);
        const ApiError full = errorOf(
            classes.book({Cast::NoPhoto.id, slotTomorrow(CastClass::FullEverywhere).id}, this));
        QCOMPARE(full.kind, Kind::Validation);
        QVERIFY(full.serverMessage.contains(QLatin1String("NOT_AVAILABLE")));
    }

    void checkInShowsInHistoryAndUtilization()
    {
        CustomersService customers(m_client);
        StudiosService studios(m_client);
        const int before = (*outcomeOf(studios.utilization(this)))->count;
        QVERIFY(*outcomeOf(customers.checkIn(Cast::MayTrain.id, {}, this)));
        QCOMPARE((*outcomeOf(studios.utilization(this)))->count, before + 1);
        QCOMPARE(errorOf(customers.checkIn(Cast::MayTrain.id, {}, this)).kind, Kind::Conflict);
        const QDate today = m_clock.today();
        const auto visits = outcomeOf(customers.checkinHistory(
            Cast::MayTrain.id, {.fromDate = today, .toDate = today}, this));
        QCOMPARE((*visits)->result.size(), 1);
        QVERIFY(!(*visits)->result.first().checkOutDateTime);
        m_clock.advance(3600);
        QVERIFY(*outcomeOf(customers.checkOut(Cast::MayTrain.id, {}, this)));
        QCOMPARE((*outcomeOf(studios.utilization(this)))->count, before);
        QCOMPARE(errorOf(customers.checkOut(Cast::MayTrain.id, {}, this)).kind, Kind::Conflict);
    }

    void mediumsOfThisApiCanBeChanged()
    {
        CustomersService customers(m_client);
        const AccessMedium card{{}, AccessMediumType::CardNumber, QStringLiteral("99887766")};
        const auto added = outcomeOf(customers.addAccessMedium(Cast::MayTrain.id, card, this));
        QVERIFY((*added)->id);
        const auto found = outcomeOf(customers.by({.cardNumber = card.value}, this));
        QCOMPARE((*found)->id, Cast::MayTrain.id);
        QCOMPARE(errorOf(customers.addAccessMedium(Cast::NoPhoto.id, card, this)).kind,
                 Kind::Conflict);
        const AccessMedium others{
            {}, AccessMediumType::CardNumber, QString(Cast::NoPhoto.cardNumber)};
        QCOMPARE(errorOf(customers.addAccessMedium(Cast::MayTrain.id, others, this)).kind,
                 Kind::Conflict);
        const AccessMedium shortPin{{}, AccessMediumType::Pin, QStringLiteral("1")};
        QCOMPARE(errorOf(customers.addAccessMedium(Cast::MayTrain.id, shortPin, this)).kind,
                 Kind::Validation);

        QVERIFY(*outcomeOf(customers.updateAccessMedium(Cast::MayTrain.id, *(*added)->id,
                                                        {QStringLiteral("11223344")}, this)));
        QVERIFY(*outcomeOf(customers.by({.cardNumber = QStringLiteral("11223344")}, this)));
        QCOMPARE(errorOf(customers.by({.cardNumber = card.value}, this)).kind, Kind::NotFound);
        QVERIFY(*outcomeOf(customers.deleteAccessMedium(Cast::MayTrain.id, *(*added)->id, this)));
        QCOMPARE(errorOf(customers.deleteAccessMedium(Cast::MayTrain.id, *(*added)->id, this)).kind,
                 Kind::NotFound);
    }

    void restrictionIsSetAndLifted()
    {
        CustomersService customers(m_client);
        const AccessRestriction restriction{QStringLiteral("Test"), m_clock.today(),
                                            m_clock.today().addDays(3)};
        QVERIFY(*outcomeOf(customers.setAccessRestriction(Cast::MayTrain.id, restriction, this)));
        QCOMPARE(mara().accessRestrictions, OptionalList<AccessRestriction>{restriction});
        const AccessRestriction half{QStringLiteral("Test"), m_clock.today(), {}};
        QCOMPARE(errorOf(customers.setAccessRestriction(Cast::MayTrain.id, half, this)).kind,
                 Kind::Validation);
        QVERIFY(*outcomeOf(customers.deleteAccessRestriction(Cast::MayTrain.id, this)));
        QVERIFY(mara().accessRestrictions.isEmpty());
        QCOMPARE(errorOf(customers.deleteAccessRestriction(Cast::MayTrain.id, this)).kind,
                 Kind::NotFound);
    }

    void accessCodeExpires()
    {
        const auto code = outcomeOf(CustomersService(m_client).accessCode(Cast::MayTrain.id, this));
        QVERIFY(*(*code)->expiresAt > m_clock.now());
        QCOMPARE(errorOf(CustomersService(m_client).accessCode(Cast::NoContract.id, this)).kind,
                 Kind::Validation);
    }

    void amendmentWaitsAndIsWithdrawn()
    {
        SelfServiceService selfService(m_client);
        AddressData wanted = *(*outcomeOf(selfService.addressData(Cast::MayTrain.id, this)));
        wanted.street = QStringLiteral("Große Straße");
        const auto pending
            = outcomeOf(selfService.amendAddressData(Cast::MayTrain.id, wanted, this));
        QVERIFY(pending && *pending && (*pending)->id);
        QCOMPARE(errorOf(selfService.amendAddressData(Cast::MayTrain.id, wanted, this)).kind,
                 Kind::Conflict);
        QCOMPARE((*outcomeOf(selfService.addressData(Cast::MayTrain.id, this)))
                     ->pendingAmendment->street,
                 wanted.street);
        QCOMPARE(errorOf(selfService.withdraw(Cast::NoPhoto.id, *(*pending)->id, this)).kind,
                 Kind::NotFound);
        QVERIFY(*outcomeOf(selfService.withdraw(Cast::MayTrain.id, *(*pending)->id, this)));
        QVERIFY(!(*outcomeOf(selfService.addressData(Cast::MayTrain.id, this)))->pendingAmendment);
    }

    void amendmentIsAppliedAtOnceOrRefused()
    {
        SelfServiceService selfService(m_client);
        const auto before = outcomeOf(selfService.contactData(Cast::MayTrain.id, this));
        QCOMPARE((*before)->amendmentConfigurationStatus,
                 AmendmentConfigurationStatus::ChangesWithoutVerification);
        ContactData wanted = **before;
        wanted.phonePrivate = QStringLiteral("+49 30 4711");
        QVERIFY(!(*outcomeOf(selfService.amendContactData(Cast::MayTrain.id, wanted, this)))->id);
        QCOMPARE(mara().phonePrivate, wanted.phonePrivate);
        wanted.email = QStringLiteral("no mail address");
        QCOMPARE(errorOf(selfService.amendContactData(Cast::MayTrain.id, wanted, this)).kind,
                 Kind::Validation);
        const MasterData master = *(*outcomeOf(selfService.masterData(Cast::MayTrain.id, this)));
        QCOMPARE(errorOf(selfService.amendMasterData(Cast::MayTrain.id, master, this)).kind,
                 Kind::Validation);
    }

    void contractsAndBalancesAnswer()
    {
        CustomersService customers(m_client);
        const auto active = outcomeOf(
            customers.contracts(Cast::ContractEnding.id, {ContractStatus::Active}, this));
        QCOMPARE((*active)->size(), 1);
        QVERIFY((*active)->first().cancelled);
        QVERIFY(
            (*outcomeOf(customers.contracts(Cast::NoContract.id, {ContractStatus::Active}, this)))
                ->isEmpty());
        const auto data = outcomeOf(
            MembershipSelfServiceService(m_client).contractData(Cast::ContractEnding.id, this));
        QCOMPARE((*data)->first().cancelationStatus, std::optional(CancelationStatus::Canceled));
        QVERIFY((*outcomeOf(AccountService(m_client).balances(Cast::DebtCollection.id, this)))
                    ->inDebtCollection);
        QCOMPARE((*outcomeOf(AppointmentsService(m_client).bookings(Cast::BookedToday.id, this)))
                     ->size(),
                 1);
    }

private:
    ClassSlot slotTomorrow(qint64 classId)
    {
        const auto slice = outcomeOf(ClassesService(m_client).slotsOfClass(classId, {}, this));
        for (const ClassSlot &slot : (*slice)->result) {
            if (slot.startDateTime->value.date() == m_clock.today().addDays(1))
                return slot;
        }
        return {};
    }

    Customer mara()
    {
        return **outcomeOf(
            CustomersService(m_client).byId(Cast::MayTrain.id, CardNumberFormat::Decimal, this));
    }

    TestClock m_clock;
    TenantServer m_server{optionsWith(m_clock)};
    bool m_isStarted = m_server.start();
    ApiClient m_client{settingsFor(m_server, Berlin)};
};

QTEST_GUILESS_MAIN(TestTenantWrites)
#include "tst_tenantwrites.moc"
