// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/cards.h"
#include "api/demo/simulation/customers.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

std::optional<QString> given(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void addAddress(Customer &view, const AddressData &address)
{
    view.street = given(address.street);
    view.houseNumber = address.houseNumber;
    view.zipCode = given(address.zipCode);
    view.city = given(address.city);
    view.country = given(address.countryCode);
    view.secondStreet = address.secondStreet;
    view.cityPart = address.cityPart;
    view.district = address.district;
    view.streetType = address.streetType;
    view.streetBlock = address.streetBlock;
    view.portal = address.portal;
    view.stairway = address.stairway;
    view.door = address.door;
    view.province = address.province;
    view.additionalAddressInformation = address.additionalAddressInformation;
    view.floor = address.floor;
    view.buildingName = address.buildingName;
}

void addContact(Customer &view, const ContactData &contact)
{
    view.email = contact.email;
    view.phonePrivate = contact.phonePrivate;
    view.phonePrivateMobile = contact.phonePrivateMobile;
    view.phoneBusiness = contact.phoneBusiness;
    view.phoneBusinessMobile = contact.phoneBusinessMobile;
}

void addMaster(Customer &view, const Person &person)
{
    view.firstName = person.master.firstName;
    view.secondFirstName = person.secondFirstName;
    view.lastName = person.master.lastName;
    view.secondLastName = person.secondLastName;
    if (person.master.gender != Gender::Unknown)
        view.gender = person.master.gender.value();
    if (person.master.dateOfBirth.isValid())
        view.dateOfBirth = person.master.dateOfBirth;
}

} // namespace

Customer Customers::view(const Person &person, CardNumberFormat format) const
{
    if (const Customers *keeper = keeperOf(person.id))
        return keeper->view(person, format);
    Customer view;
    view.id = person.id;
    view.customerNumber = person.customerNumber;
    view.status = person.status;
    view.studioId = person.homeStudio;
    view.uuid = uuidOf(person.id, person.seed);
    addMaster(view, person);
    addAddress(view, person.address);
    addContact(view, person.contact);
    view.createdDateTime = ZonedDateTime{m_clock.at(person.joined, QTime(10, 0))};
    view.preferredLanguage = person.language.value_or(
        Language{QStringLiteral("de"), given(person.address.countryCode)});
    view.thirdPartyId = person.thirdPartyId;
    view.additionalInformationFieldAssignments = {person.additionalInformation};
    if (person.status == CustomerStatus::Member && person.payment.iban)
        view.bankAccount = BankAccount{person.payment.accountHolder, person.payment.bankName,
                                       person.payment.bic, person.payment.iban};
    view.idlePeriods = person.idlePeriods;
    view.accessRefusal = person.accessRefusal;
    if (person.restriction)
        view.accessRestrictions.append(*person.restriction);
    if (person.hasPhoto)
        view.imageUrl = m_files.link(photoPlace(person.id));
    addMediums(view, person, format);
    return view;
}

} // namespace Frontdesk::Demo
