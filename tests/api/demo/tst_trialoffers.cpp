// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/appointmentsservice.h"
#include "api/services/classesservice.h"
#include "api/services/trialoffersservice.h"
#include "tests/api/demo/leadfixture.h"

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;

/// Leads try classes and appointments on the terms of an offer; what they book is a booking like
/// any other. Each test has a tenant of its own.
class TestTrialOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatIsOffered();
    void leadBecomesAProspect();
    void leadIsJudged_data();
    void leadIsJudged();
    void classWaitsForConfirmation();
    void classIsDroppedUnlessConfirmed();
    void appointmentIsConfirmed();
    void offerOfNewLeadsHoldsAtOnce();
    void leadsAreJudgedByTheOffer_data();
    void leadsAreJudgedByTheOffer();
    void contingentIsUsedUp();
    void leadsDoNotWait();
    void whatIsNotOffered();

private:
    [[nodiscard]] TrialLeadRequest leadRequest(qint64 configId) const;
    [[nodiscard]] qint64 newLead(qint64 configId);
    [[nodiscard]] ClassSlot slotOf(qint64 classId, int daysAhead);
    [[nodiscard]] AppointmentRequest appointmentTomorrow(qint64 customer, qint64 appointment);

    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<TenantServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<TrialOffersService> m_trials;
    std::unique_ptr<ClassesService> m_classes;
    std::unique_ptr<AppointmentsService> m_appointments;
};

void TestTrialOffers::init()
{
    m_server.reset();
    m_clock = std::make_unique<TestClock>();
    m_server = std::make_unique<TenantServer>(optionsWith(*m_clock));
    QVERIFY(m_server->start());
    m_client = std::make_unique<ApiClient>(settingsFor(*m_server, Berlin));
    m_trials = std::make_unique<TrialOffersService>(*m_client);
    m_classes = std::make_unique<ClassesService>(*m_client);
    m_appointments = std::make_unique<AppointmentsService>(*m_client);
}

TrialLeadRequest TestTrialOffers::leadRequest(qint64 configId) const
{
    TrialLeadRequest request;
    static_cast<LeadPerson &>(request.leadCustomerData) = interestedPerson(QStringLiteral("Curie"));
    request.leadCustomerData.address = TrialLeadAddress{
        QStringLiteral("Ring"), {}, QStringLiteral("10115"), QStringLiteral("Berlin")};
    request.trialOfferConfigId = configId;
    return request;
}

qint64 TestTrialOffers::newLead(qint64 configId)
{
    const auto lead = outcomeOf(m_trials->createLead(leadRequest(configId), this));
    return lead && *lead ? (*lead)->leadCustomerId.value_or(0) : 0;
}

ClassSlot TestTrialOffers::slotOf(qint64 classId, int daysAhead)
{
    const auto slice = outcomeOf(m_trials->classSlots(classId, {}, this));
    for (const ClassSlot &slot : (*slice)->result) {
        if (slot.startDateTime->value.date() == m_clock->today().addDays(daysAhead))
            return slot;
    }
    return {};
}

AppointmentRequest TestTrialOffers::appointmentTomorrow(qint64 customer, qint64 appointment)
{
    const auto found = outcomeOf(m_trials->appointmentSlots(
        appointment, {.slotWindowStartDate = m_clock->today().addDays(1)}, this));
    const AppointmentSlot slot = (*found)->value(0);
    return {customer, appointment, *slot.startDateTime, *slot.endDateTime, {}};
}

void TestTrialOffers::showsWhatIsOffered()
{
    const auto appointments = outcomeOf(m_trials->appointments({}, this));
    QCOMPARE((*appointments)->result.size(), 2);
    for (const TrialAppointment &offered : (*appointments)->result) {
        QVERIFY(*outcomeOf(m_trials->config(offered.trialOfferConfigId, this)));
        const BookableAppointment &same = offered.trialOfferBookableAppointment;
        QCOMPARE(**outcomeOf(m_appointments->byId(same.id, this)), same);
    }
    const auto classes = outcomeOf(m_trials->classes({}, this));
    QCOMPARE((*classes)->result.size(), 3);
    for (const TrialClass &offered : (*classes)->result) {
        QVERIFY(*outcomeOf(m_trials->config(offered.trialOfferConfigId, this)));
        const Class &same = offered.trialOfferClass;
        QCOMPARE(**outcomeOf(m_classes->byId(same.id, this)), same);
        QCOMPARE(**outcomeOf(m_trials->classSlots(same.id, {}, this)),
                 **outcomeOf(m_classes->slotsOfClass(same.id, {}, this)));
    }
    const auto config = outcomeOf(m_trials->config(CastTrialOffer::ToConfirm, this));
    QCOMPARE((*config)->confirmationOfBookingTerm, (Term{30, TermUnit::Minutes}));
    QCOMPARE(errorOf(m_trials->config(7, this)).kind, Kind::NotFound);
}

void TestTrialOffers::leadBecomesAProspect()
{
    const TrialLeadRequest request = leadRequest(CastTrialOffer::ToConfirm);
    const auto lead = outcomeOf(m_trials->createLead(request, this));
    QVERIFY(lead && *lead && (*lead)->leadCustomerId);
    QVERIFY(showsAsProspect(*m_client, *(*lead)->leadCustomerId, this));
    QCOMPARE((*outcomeOf(m_trials->validateLead(request, this)))->validationStatus,
             TrialLeadValidationStatus::DuplicateCustomer);
    QCOMPARE(errorOf(m_trials->createLead(request, this)).kind, Kind::Conflict);
}

void TestTrialOffers::leadIsJudged_data()
{
    using Change = void (*)(TrialLeadPerson &);
    QTest::addColumn<qint64>("config");
    QTest::addColumn<Change>("change");
    QTest::addColumn<TrialLeadValidationStatus>("expected");
    using Status = TrialLeadValidationStatus;
    const auto row = [](const char *name, qint64 config, Change change, Status expected) {
        QTest::newRow(name) << config << change << expected;
    };
    const Change noAddress = [](TrialLeadPerson &person) { person.address.reset(); };
    const Change noBirthday = [](TrialLeadPerson &person) { person.dateOfBirth.reset(); };
    const Change noCity = [](TrialLeadPerson &person) { person.address->city.clear(); };
    const Change noGender = [](TrialLeadPerson &person) { person.gender.reset(); };
    const auto invalid = Status::InvalidLeadCustomerData;
    row("address not asked", CastTrialOffer::ToConfirm, noAddress, Status::Possible);
    row("address asked", CastTrialOffer::ForNewLeads, noAddress, invalid);
    row("birthday asked", CastTrialOffer::ToConfirm, noBirthday, invalid);
    row("birthday as you like", CastTrialOffer::ForNewLeads, noBirthday, Status::Possible);
    row("half an address", CastTrialOffer::ForNewLeads, noCity, invalid);
    row("gender as you like", CastTrialOffer::ToConfirm, noGender, Status::Possible);
}

void TestTrialOffers::leadIsJudged()
{
    using Change = void (*)(TrialLeadPerson &);
    QFETCH(qint64, config);
    QFETCH(Change, change);
    QFETCH(TrialLeadValidationStatus, expected);
    TrialLeadRequest request = leadRequest(config);
    change(request.leadCustomerData);
    QCOMPARE((*outcomeOf(m_trials->validateLead(request, this)))->validationStatus, expected);
    const auto created = outcomeOf(m_trials->createLead(request, this));
    QCOMPARE(created->has_value(), expected == TrialLeadValidationStatus::Possible);
    request.trialOfferConfigId = 7;
    QCOMPARE(errorOf(m_trials->validateLead(request, this)).kind, Kind::NotFound);
}

void TestTrialOffers::classWaitsForConfirmation()
{
    const qint64 lead = newLead(CastTrialOffer::ToConfirm);
    const ClassSlot slot = slotOf(CastClass::Free, 1);
    const auto booking = outcomeOf(m_trials->book(ClassBookingRequest{lead, slot.id}, this));
    QVERIFY(booking && *booking);
    QCOMPARE((*booking)->bookingStatus, BookingStatus::BookedWithConfirmationRequired);
    QCOMPARE(slotOf(CastClass::Free, 1).bookedParticipants, *slot.bookedParticipants + 1);
    QCOMPARE(**outcomeOf(m_classes->bookings(lead, this)), QList<ClassBooking>{**booking});

    const qint64 id = (*booking)->bookingId;
    QCOMPARE((*outcomeOf(m_trials->confirm(id, this)))->status, ConfirmationStatus::Confirmed);
    m_clock->advance(3600);
    QCOMPARE((*outcomeOf(m_classes->booking(id, this)))->bookingStatus, BookingStatus::Booked);
    QCOMPARE((*outcomeOf(m_trials->confirm(id, this)))->status, ConfirmationStatus::Confirmed);
    QVERIFY(*outcomeOf(m_classes->cancel(id, this)));
    QCOMPARE(slotOf(CastClass::Free, 1).bookedParticipants, slot.bookedParticipants);
    QCOMPARE(errorOf(m_trials->confirm(id, this)).kind, Kind::NotFound);
}

void TestTrialOffers::classIsDroppedUnlessConfirmed()
{
    const qint64 lead = newLead(CastTrialOffer::ToConfirm);
    const ClassSlot slot = slotOf(CastClass::Free, 1);
    const auto booking = outcomeOf(m_trials->book(ClassBookingRequest{lead, slot.id}, this));
    const qint64 id = (*booking)->bookingId;
    m_clock->advance(31 * 60);
    QCOMPARE(slotOf(CastClass::Free, 1).bookedParticipants, slot.bookedParticipants);
    QCOMPARE((*outcomeOf(m_classes->booking(id, this)))->bookingStatus, BookingStatus::Canceled);
    QCOMPARE((*outcomeOf(m_trials->confirm(id, this)))->status, ConfirmationStatus::Expired);
    QVERIFY(*outcomeOf(m_trials->book(ClassBookingRequest{lead, slot.id}, this)));
}

void TestTrialOffers::appointmentIsConfirmed()
{
    const qint64 lead = newLead(CastTrialOffer::ToConfirm);
    const AppointmentRequest request = appointmentTomorrow(lead, CastAppointment::TrialTraining);
    QCOMPARE((*outcomeOf(m_trials->validate(request, this)))->validationStatus,
             AppointmentValidationStatus::Available);
    const auto booking = outcomeOf(m_trials->book(request, this));
    QCOMPARE((*booking)->bookingStatus, BookingStatus::BookedWithConfirmationRequired);
    QCOMPARE((*outcomeOf(m_trials->validate(request, this)))->validationStatus,
             AppointmentValidationStatus::CustomerInOtherBooking);
    const auto next = appointmentTomorrow(lead, CastAppointment::TrialTraining);
    QVERIFY(next.startDateTime.value > request.startDateTime.value);
    QVERIFY(*outcomeOf(m_trials->confirm((*booking)->bookingId, this)));
    const auto bookings = outcomeOf(m_appointments->bookings(lead, this));
    QCOMPARE((*bookings)->size(), 1);
    QCOMPARE((*bookings)->first().bookingStatus, BookingStatus::Booked);
}

void TestTrialOffers::offerOfNewLeadsHoldsAtOnce()
{
    const qint64 lead = newLead(CastTrialOffer::ForNewLeads);
    const auto booking
        = outcomeOf(m_trials->book(appointmentTomorrow(lead, CastAppointment::BodyAnalysis), this));
    QCOMPARE((*booking)->bookingStatus, BookingStatus::Booked);
    QCOMPARE((*outcomeOf(m_trials->confirm((*booking)->bookingId, this)))->status,
             ConfirmationStatus::Confirmed);
}

void TestTrialOffers::leadsAreJudgedByTheOffer_data()
{
    QTest::addColumn<qint64>("customer"); // 0 is a new lead of the offer that is to be confirmed
    QTest::addColumn<qint64>("appointment");
    QTest::addColumn<qint64>("classId");
    QTest::addColumn<bool>("isWelcome");
    QTest::newRow("member") << Cast::MayTrain.id << CastAppointment::TrialTraining
                            << CastClass::Free << false;
    QTest::newRow("former member")
        << Cast::Former.id << CastAppointment::TrialTraining << CastClass::Free << false;
    QTest::newRow("prospect") << Cast::Prospect.id << CastAppointment::TrialTraining
                              << CastClass::Free << true;
    QTest::newRow("prospect of no offer")
        << Cast::Prospect.id << CastAppointment::BodyAnalysis << CastClass::NotYet << false;
    QTest::newRow("lead") << qint64(0) << CastAppointment::TrialTraining << CastClass::Free << true;
    QTest::newRow("lead of another offer")
        << qint64(0) << CastAppointment::BodyAnalysis << CastClass::NotYet << false;
}

void TestTrialOffers::leadsAreJudgedByTheOffer()
{
    QFETCH(qint64, customer);
    QFETCH(qint64, appointment);
    QFETCH(qint64, classId);
    QFETCH(bool, isWelcome);
    if (customer == 0)
        customer = newLead(CastTrialOffer::ToConfirm);
    const auto request = appointmentTomorrow(customer, appointment);
    const auto forAppointment = outcomeOf(m_trials->validate(request, this));
    QCOMPARE((*forAppointment)->validationStatus,
             isWelcome ? AppointmentValidationStatus::Available
                       : AppointmentValidationStatus::BookableAppointmentRestrictionsNotFulfilled);
    const ClassBookingRequest inClass{customer, slotOf(classId, 1).id};
    const auto forClass = outcomeOf(m_trials->validate(inClass, this));
    QCOMPARE((*forClass)->validationStatus,
             isWelcome ? BookingValidationStatus::Available
                       : BookingValidationStatus::NoContingent);
    QCOMPARE(outcomeOf(m_trials->book(inClass, this))->has_value(), isWelcome);
    QCOMPARE(outcomeOf(m_trials->book(request, this))->has_value(), isWelcome);
}

void TestTrialOffers::contingentIsUsedUp()
{
    const qint64 lead = newLead(CastTrialOffer::ToConfirm);
    QList<qint64> ids;
    for (int day = 1; day <= 2; ++day) {
        const ClassBookingRequest request{lead, slotOf(CastClass::Free, day).id};
        const auto booking = outcomeOf(m_trials->book(request, this));
        ids.append((*booking)->bookingId);
        QVERIFY(*outcomeOf(m_trials->confirm(ids.last(), this)));
    }
    const ClassBookingRequest third{lead, slotOf(CastClass::Free, 3).id};
    QCOMPARE((*outcomeOf(m_trials->validate(third, this)))->validationStatus,
             BookingValidationStatus::NoContingent);
    QCOMPARE((*outcomeOf(m_trials->validate(
                  appointmentTomorrow(lead, CastAppointment::TrialTraining), this)))
                 ->validationStatus,
             AppointmentValidationStatus::NoContingent);
    QVERIFY(*outcomeOf(m_classes->cancel(ids.last(), this)));
    QVERIFY(*outcomeOf(m_trials->book(third, this)));
}

void TestTrialOffers::leadsDoNotWait()
{
    const qint64 lead = newLead(CastTrialOffer::ForNewLeads);
    const ClassBookingRequest request{lead, slotOf(CastClass::FullWithWaitingList, 1).id};
    QCOMPARE((*outcomeOf(m_trials->validate(request, this)))->validationStatus,
             BookingValidationStatus::NotAvailable);
    QCOMPARE((*outcomeOf(m_classes->validate(request, this)))->validationStatus,
             BookingValidationStatus::NoContingent); // not by contract either
}

void TestTrialOffers::whatIsNotOffered()
{
    QCOMPARE(errorOf(m_trials->classSlots(CastClass::FullEverywhere, {}, this)).kind,
             Kind::NotFound);
    QCOMPARE(errorOf(m_trials->appointmentSlots(CastAppointment::TrainingPlan, {}, this)).kind,
             Kind::NotFound);
    QCOMPARE(errorOf(m_trials->book(ClassBookingRequest{Cast::Prospect.id, 1}, this)).kind,
             Kind::NotFound);
    QCOMPARE(
        errorOf(m_trials->book(ClassBookingRequest{1, slotOf(CastClass::Free, 1).id}, this)).kind,
        Kind::NotFound);
    const auto ordinary
        = outcomeOf(m_classes->book({Cast::MayTrain.id, slotOf(CastClass::Free, 1).id}, this));
    QCOMPARE(errorOf(m_trials->confirm((*ordinary)->bookingId, this)).kind, Kind::NotFound);
    QCOMPARE(errorOf(m_trials->confirm(1, this)).kind, Kind::NotFound);
}

QTEST_GUILESS_MAIN(TestTrialOffers)
#include "tst_trialoffers.moc"
