// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/leads.h"

#include "api/demo/simulation/namesakes.h"

namespace Frontdesk::Demo {

using namespace Api;

namespace {

LeadConfig configOf(const StudioSetup &setup)
{
    const qint64 first = setup.access.studioId * 100;
    LeadConfig config;
    config.addressMode = FieldMode::Optional;
    config.dateOfBirthMode = FieldMode::Optional;
    config.genderMode = FieldMode::Inactive;
    config.telephoneMode = FieldMode::Mandatory;
    config.additionalInformation
        = {{first + 1,
            QStringLiteral("Aufmerksam geworden durch"),
            AdditionalFieldType::List,
            false,
            {QStringLiteral("Freunde"), QStringLiteral("Plakat"), QStringLiteral("Internet")},
            FieldMode::Mandatory},
           {first + 2,
            QStringLiteral("Trainingsziel"),
            AdditionalFieldType::List,
            true,
            {QStringLiteral("Kraft"), QStringLiteral("Ausdauer"), QStringLiteral("Rücken")},
            FieldMode::Optional}};
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

QList<QString> valuesOf(const LeadFieldValue &given)
{
    QList<QString> all = given.values;
    if (given.value)
        all.prepend(*given.value);
    return all;
}

bool fits(const LeadField &field, const QList<QString> &values)
{
    if (values.size() > 1 && !field.allowMultiSelection)
        return false;
    return std::all_of(values.cbegin(), values.cend(), [&](const QString &value) {
        return field.selectionValues.isEmpty() || field.selectionValues.contains(value);
    });
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
    : m_customers(customers), m_config(configOf(setup)), m_lastId(setup.access.studioId * 500'000)
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

Problem Leads::problemOf(const QList<LeadFieldValue> &values) const
{
    QList<qint64> filled;
    for (const LeadFieldValue &given : values) {
        const QList<LeadField> fields = m_config.additionalInformation;
        const auto field = std::find_if(fields.cbegin(), fields.cend(), [&](const auto &one) {
            return one.additionalFieldId == given.additionalFieldId;
        });
        if (const auto wrong = valid(field != fields.cend() && fits(*field, valuesOf(given)),
                                     "additionalInformation"))
            return wrong;
        if (!valuesOf(given).isEmpty())
            filled.append(given.additionalFieldId);
    }
    for (const LeadField &field : m_config.additionalInformation) {
        if (const auto missing
            = asked(field.mode, filled.contains(field.additionalFieldId), "additionalInformation"))
            return missing;
    }
    return std::nullopt;
}

Problem Leads::problemOf(const LeadRequest &request) const
{
    const auto problem = problemOf(request.additionalInformation);
    return problem ? problem : problemOf(request.leadCustomer, addressOf(request), m_config);
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
                              const LeadDataModes &modes, const QList<AdditionalInformation> &more)
{
    if (const auto problem = problemOf(person, address, modes))
        return tl::unexpected(*problem);
    PersonalData data;
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
    data.additionalInformation = more;
    return m_customers.create(data);
}

Outcome<Lead> Leads::create(const LeadRequest &request)
{
    if (const auto problem = problemOf(request))
        return tl::unexpected(*problem);
    QList<AdditionalInformation> more;
    for (const LeadFieldValue &given : request.additionalInformation)
        more.append({given.additionalFieldId, valuesOf(given).join(QLatin1String(", "))});
    return create(request.leadCustomer, addressOf(request), m_config, more)
        .and_then([&](qint64 id) { return m_customers.byId(id, CardNumberFormat::Decimal); })
        .map([&](const Customer &customer) {
            return Lead{++m_lastId, customer.id, customer.uuid.value_or(QString()),
                        customer.customerNumber.value_or(QString())};
        });
}

} // namespace Frontdesk::Demo
