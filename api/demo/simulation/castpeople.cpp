// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/people.h"

#include "api/demo/simulation/cards.h"

namespace Frontdesk::Demo {

namespace {

using Api::CustomerStatus;
using Api::Gender;
constexpr auto F = Gender::Female;
constexpr auto M = Gender::Male;

struct Role
{
    CastMember member;
    const char *firstName;
    const char *lastName;
    Gender gender;
    void (*dress)(Person &, QDate start);
};

void rest(Person &person, QDate from, QDate to)
{
    person.idlePeriods = {{person.id * 10, from, to, QStringLiteral("Verletzung"), {}, false}};
}

/// Who shows what. The verdict a desk should reach stands at the end of each row.
const Role Roles[] = {
    {Cast::MayTrain, "Mara", "Lindqvist", F,
     [](Person &p, QDate) {
         p.barcode = barcodeOf(p.id);
         p.visitsPerHundredDays = 60;
     }}, // may train
    {Cast::Restricted, "Jonas", "Großmann", M,
     [](Person &p, QDate start) {
         p.restriction
             = {QStringLiteral("Spiegel beschädigt"), start.addDays(-5), start.addDays(25)};
     }}, // stop: restriction with dates
    {Cast::IdleNow, "Aylin", "Yıldız", F,
     [](Person &p, QDate start) { rest(p, start.addDays(-10), start.addDays(20)); }}, // stop: idle
    {Cast::NoContract, "Paweł", "Łukasiewicz", M,
     [](Person &p, QDate) { p.contract = ContractKind::Expired; }}, // stop: no active contract
    {Cast::DebtCollection, "Gregor", "Thønnesen", M,
     [](Person &p, QDate) {
         p.balanceMinor = -48'730;
         p.dunningLevel = 3;
         p.inDebtCollection = true;
     }}, // stop or look: debt collection
    {Cast::ContractEnding, "Søren", "Kjær", M,
     [](Person &p, QDate) { p.contract = ContractKind::EndingSoon; }}, // look: ends in nine days
    {Cast::OtherStudio, "Chiara", "D'Angelo", F,
     [](Person &p, QDate) { p.homeStudio = Hamburg.studioId; }}, // look: home in Hamburg
    {Cast::AccessRefused, "Viktor", "Nováček", M,
     [](Person &p, QDate) { p.accessRefusal = true; }}, // stop: access refusal
    {Cast::BirthdayToday, "Amélie", "Beaufort", F,
     [](Person &p, QDate start) {
         p.master.dateOfBirth = start.addYears(-40);
     }}, // may train, birthday cue
    {Cast::LongName, "María del Carmen", "Fernández-Villaverde de la Torre", F,
     [](Person &p, QDate) {
         p.secondFirstName = QStringLiteral("Guadalupe Esperanza");
         p.secondLastName = QStringLiteral("Oyarzábal Echeverría");
         p.hasPhoto = false;
     }}, // may train, must not break the layout
    {Cast::PendingAddress, "Jürgen", "Weißenböck", M, nullptr}, // may train, see amendments.cpp
    {Cast::PendingPayment, "Thị Hương", "Nguyễn", F,
     [](Person &p, QDate) { p.payment.requireSignature = true; }}, // may train
    {Cast::PendingContact, "Oluwaseun", "Adébáyò", M, nullptr}, // may train
    {Cast::NeedsSignature, "Zofia", "Wiśniewska", F,
     [](Person &p, QDate) { p.payment.requireSignature = true; }}, // may train
    {Cast::Dunning, "Dmitri", "Sokolow", M,
     [](Person &p, QDate) {
         p.balanceMinor = -8'970;
         p.dunningLevel = 2;
     }}, // look: dunning level 2
    {Cast::IdleSoon, "Fatma", "Öztürk", F,
     [](Person &p, QDate start) {
         rest(p, start.addDays(7), start.addDays(37));
     }}, // may train, idle from next week
    {Cast::Prospect, "Leïla", "Haddad", F,
     [](Person &p, QDate) {
         p.status = CustomerStatus::Prospect;
         p.contract = ContractKind::None;
         p.card.reset();
     }}, // stop: no contract
    {Cast::Former, "Björn", "Åkesson", M,
     [](Person &p, QDate) {
         p.status = CustomerStatus::FormerMember;
         p.contract = ContractKind::Expired;
     }}, // stop: no active contract
    {Cast::NoPhoto, "Ingrid", "Sæther", F,
     [](Person &p, QDate) { p.hasPhoto = false; }}, // may train
    {Cast::NoContingent, "Émile", "Çelik", M,
     [](Person &p, QDate) {
         p.contract = ContractKind::WithoutClasses;
     }}, // may train, books no class
    {Cast::RestrictedForever, "Tomás", "Ó Briain", M,
     [](Person &p, QDate) {
         p.restriction = {QStringLiteral("Hausverbot"), {}, {}};
     }}, // stop: restriction
    {Cast::BookedToday, "Hannah", "Böhm", F, nullptr}, // may train, see bookings.cpp
    {Cast::PendingIdlePeriod, "Željko", "Đorđević", M, nullptr}, // may train, see idleperiods.cpp
    {Cast::PendingCancelation, "Élodie", "Garçon", F, nullptr}, // may train, see cancelations.cpp
};

const Role *roleOf(qint64 customerId)
{
    for (const Role &role : Roles) {
        if (role.member.id == customerId)
            return &role;
    }
    return nullptr;
}

} // namespace

bool dressForCast(Person &person, QDate start)
{
    const Role *role = roleOf(person.id);
    if (!role)
        return false;
    person.status = CustomerStatus::Member;
    person.master.firstName = QString::fromUtf8(role->firstName);
    person.master.lastName = QString::fromUtf8(role->lastName);
    person.master.gender = role->gender;
    // Never near today: only BirthdayToday has a birthday.
    person.master.dateOfBirth = start.addYears(-32).addDays(-100 - person.id % 100 * 5);
    person.master.customerTitle = Api::CustomerTitle::None;
    person.secondFirstName.reset();
    person.contact.email = QStringLiteral("cast%1@example.org").arg(person.id % 1000);
    person.payment.accountHolder = QString(person.master.firstName + u' ' + person.master.lastName);
    person.payment.requireSignature = false;
    person.contract = ContractKind::Active;
    person.joined = start.addDays(-3 * 365);
    person.hasPhoto = true;
    person.visitsPerHundredDays = 35;
    person.card = QString(role->member.cardNumber).toUInt();
    person.barcode.reset();
    person.pin.reset();
    if (role->dress)
        role->dress(person, start);
    return true;
}

bool isCast(qint64 customerId)
{
    return roleOf(customerId) != nullptr;
}

std::optional<qint64> castOfCard(quint32 card)
{
    for (const Role &role : Roles) {
        if (QString(role.member.cardNumber).toUInt() == card)
            return role.member.id;
    }
    return std::nullopt;
}

} // namespace Frontdesk::Demo
