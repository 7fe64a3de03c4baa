// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/leads.h"

#include "api/demo/simulation/additionalfields.h"
#include "api/demo/simulation/namesakes.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

/// Leads are asked what the studio has a list or a line of text for.
QList<LeadField> fieldsOf(qint64 studioId)
{
    QList<LeadField> asked;
    for (const AdditionalField &field : additionalFieldsOf(studioId)) {
        if (field.type != AdditionalFieldType::List && field.type != AdditionalFieldType::Text)
            continue;
        LeadField wanted{field.id, field.name, field.type, false, {}, FieldMode::Optional};
        for (const AdditionalFieldItem &item : field.listItems)
            wanted.selectionValues.append(item.name);
        if (!wanted.selectionValues.isEmpty())
            wanted.mode = FieldMode::Mandatory;
        asked.append(wanted);
    }
    return asked;
}

LeadConfig configOf(const StudioSetup &setup)
{
    LeadConfig config;
    config.addressMode = FieldMode::Optional;
    config.dateOfBirthMode = FieldMode::Optional;
    config.genderMode = FieldMode::Inactive;
    config.telephoneMode = FieldMode::Mandatory;
    config.additionalInformation = fieldsOf(setup.access.studioId);
    config.communicationPreferences
        = {{MessageCategory::Newsletter, {{CommunicationChannel::Email, true, false}}},
           {MessageCategory::Appointment,
            {{CommunicationChannel::Email, true, true},
             {CommunicationChannel::TextMessage, true, true}}}};
    return config;
}

Problem asked(FieldMode mode, bool isGiven, const char *field)
{
    if (mode == FieldMode::Mandatory && !isGiven)
        return Refusal{Reason::FieldMissing, QString::fromLatin1(field)};
    return std::nullopt;
}

/// Leads name what they choose from a list, customers have its id.
QString storedValue(const QString &value, qint64 fieldId, qint64 studioId)
{
    for (const AdditionalField &field : additionalFieldsOf(studioId)) {
        for (const AdditionalFieldItem &item : field.listItems) {
            if (field.id == fieldId && item.name == value)
                return QString::number(item.id);
        }
    }
    return value;
}

std::optional<AddressData> addressOf(const LeadRequest &request)
{
    if (!request.address)
        return std::nullopt;
    AddressData address;
    copyNamesakes(*request.address, address);
    return address;
}

} // namespace

Leads::Leads(const StudioSetup &setup, Customers &customers)
    : m_customers(customers),
      m_studioId(setup.access.studioId),
      m_config(configOf(setup)),
      m_lastId(setup.access.studioId * 500'000)
{ }

Problem Leads::problemOf(const LeadPerson &person, const std::optional<AddressData> &address,
                         const LeadDataModes &modes) const
{
    const QDate born = person.dateOfBirth.value_or(QDate(2000, 1, 1));
    const auto problem = firstOf(
        {required(person.firstname, "firstname"), required(person.lastname, "lastname"),
         required(person.email, "email"), valid(isMailAddress(person.email), "email"),
         asked(modes.genderMode, person.gender.has_value(), "gender"),
         valid(person.gender != Gender::Unknown, "gender"),
         asked(modes.dateOfBirthMode, person.dateOfBirth.has_value(), "dateOfBirth"),
         valid(born.year() > 1900 && born <= m_customers.clock().today(), "dateOfBirth"),
         asked(modes.telephoneMode, !person.telephone.value_or(QString()).isEmpty(), "telephone"),
         asked(modes.addressMode, address.has_value(), "address"),
         address ? Demo::problemOf(*address) : std::nullopt});
    if (!problem && isKnown(person))
        return Refusal{Reason::KnownAlready, {}};
    return problem;
}

bool Leads::isKnown(const LeadPerson &person) const
{
    if (person.thirdPartyId && m_customers.knowsThirdPartyId(*person.thirdPartyId))
        return true;
    CustomerSearch search;
    search.lastName = person.lastname;
    search.email = person.email;
    const auto found = m_customers.search(search);
    return found && !found->isEmpty();
}

/// Each value given is one of its own; a field that takes one value then refuses the second.
QList<AdditionalInformation> Leads::informationOf(const LeadRequest &request) const
{
    QList<AdditionalInformation> information;
    for (const LeadFieldValue &given : request.additionalInformation) {
        QStringList values = given.values;
        if (given.value)
            values.prepend(*given.value);
        for (const QString &value : std::as_const(values))
            information.append(
                {given.additionalFieldId, storedValue(value, given.additionalFieldId, m_studioId)});
    }
    return information;
}

Problem Leads::problemOf(const LeadRequest &request) const
{
    const QList<AdditionalInformation> information = informationOf(request);
    if (auto problem = Demo::problemOf(information, m_studioId)) {
        problem->subject.prepend(QLatin1String("additionalInformation"));
        return problem;
    }
    for (const LeadField &field : m_config.additionalInformation) {
        const bool isGiven = std::any_of(
            information.cbegin(), information.cend(), [&](const AdditionalInformation &one) {
                return one.additionalInformationFieldId == field.additionalFieldId;
            });
        if (const auto missing = asked(field.mode, isGiven, "additionalInformation"))
            return missing;
    }
    return problemOf(request.leadCustomer, addressOf(request), m_config);
}

LeadValidation Leads::validate(const LeadRequest &request) const
{
    const auto problem = problemOf(request);
    if (!problem)
        return {LeadValidationStatus::Possible};
    return {problem->reason == Reason::KnownAlready ? LeadValidationStatus::DuplicateCustomer
                                                    : LeadValidationStatus::InvalidLeadData};
}

Outcome<qint64> Leads::create(const LeadPerson &person, const std::optional<AddressData> &address,
                              const LeadDataModes &modes, PersonalData data)
{
    if (const auto problem = problemOf(person, address, modes))
        return tl::unexpected(*problem);
    data.status = CustomerStatus::Prospect;
    data.master.firstName = person.firstname;
    data.master.lastName = person.lastname;
    data.master.gender = person.gender.value_or(Gender::Unknown);
    data.master.dateOfBirth = person.dateOfBirth.value_or(QDate());
    data.master.customerTitle = CustomerTitle::None;
    data.secondFirstName = person.secondFirstname;
    data.secondLastName = person.secondLastname;
    data.contact.email = person.email;
    data.contact.phonePrivate = person.telephone;
    data.address = address.value_or(AddressData());
    data.language = person.language;
    data.thirdPartyId = person.thirdPartyId;
    return m_customers.create(data);
}

Outcome<Lead> Leads::create(const LeadRequest &request)
{
    if (const auto problem = problemOf(request))
        return tl::unexpected(*problem);
    PersonalData more;
    more.additionalInformation = informationOf(request);
    more.communicationPreferences = request.communicationPreferences;
    return create(request.leadCustomer, addressOf(request), m_config, more)
        .and_then([&](qint64 id) { return m_customers.byId(id, CardNumberFormat::Decimal); })
        .map([&](const Customer &customer) {
            return Lead{++m_lastId, customer.id, customer.uuid.value_or(QString()),
                        customer.customerNumber.value_or(QString())};
        });
}

} // namespace Frontdesk::Demo
