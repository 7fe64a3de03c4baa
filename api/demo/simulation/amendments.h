// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/customers.h"
#include "api/demo/simulation/waitingrequest.h"

#include <variant>

namespace Frontdesk::Demo {

/// Who wants their data changed. A request waits, one per customer and domain, until the back
/// office verifies or declines it, or is applied at once, or is refused: the studio decides.
class Amendments
{
public:
    using Wanted = std::variant<Api::AddressData, Api::ContactData, Api::MasterData,
                                Api::PaymentData>; ///< in the order of Domain

    struct Waiting
    {
        qint64 id;
        qint64 customerId;
        Wanted wanted;
        [[nodiscard]] Domain domain() const { return Domain(wanted.index()); }
    };

    Amendments(const StudioSetup &setup, Customers &customers, RequestNumbers &numbers,
               quint32 seed);

    template <class Data>
    [[nodiscard]] Outcome<Api::AmendableData<Data>> read(qint64 customerId) const
    {
        const auto person = m_customers.find(customerId);
        if (!person)
            return tl::unexpected(person.error());
        // Somebody may be known by name only; master data without a birthday cannot be said.
        if (std::is_same_v<Data, Api::MasterData> && !person->master.dateOfBirth.isValid())
            return refused(Reason::FieldMissing, QStringLiteral("dateOfBirth"));
        Api::AmendableData<Data> answer;
        static_cast<Data &>(answer) = currentOf<Data>(*person);
        answer.amendmentConfigurationStatus = m_setup.domains.at(qsizetype(domainOf<Data>));
        if (const Waiting *waiting = find(customerId, domainOf<Data>)) {
            auto &pending = answer.pendingAmendment.emplace();
            static_cast<Data &>(pending) = std::get<Data>(waiting->wanted);
            pending.id = waiting->id;
        }
        return answer;
    }

    /// The answer has an id only when the request waits.
    template <class Data>
    Outcome<Api::PendingAmendment<Data>> propose(qint64 customerId, const Data &wanted)
    {
        const auto id = accept(customerId, wanted);
        if (!id)
            return tl::unexpected(id.error());
        Api::PendingAmendment<Data> answer;
        static_cast<Data &>(answer) = wanted;
        answer.id = *id;
        return answer;
    }
    Outcome<Api::PendingAmendment<Api::PaymentData>>
    proposePayment(qint64 customerId, const Api::PaymentAmendment &wanted);

    Outcome<Done> withdraw(qint64 customerId, qint64 amendmentId);

    [[nodiscard]] QList<WaitingRequest> waiting() const;
    [[nodiscard]] static QString nameOf(Domain domain);
    bool verify(qint64 amendmentId);
    bool decline(qint64 amendmentId) { return m_waiting.remove(amendmentId) > 0; }

private:
    template <class Data>
    static constexpr Domain domainOf = std::is_same_v<Data, Api::AddressData> ? Domain::Address
        : std::is_same_v<Data, Api::ContactData>                              ? Domain::Contact
        : std::is_same_v<Data, Api::MasterData>                               ? Domain::Master
                                                                              : Domain::Payment;

    template <class Data> static const Data &currentOf(const Person &person)
    {
        if constexpr (std::is_same_v<Data, Api::AddressData>)
            return person.address;
        else if constexpr (std::is_same_v<Data, Api::ContactData>)
            return person.contact;
        else if constexpr (std::is_same_v<Data, Api::MasterData>)
            return person.master;
        else
            return person.payment;
    }

    [[nodiscard]] const Waiting *find(qint64 customerId, Domain domain) const;
    /// "current -> wanted" of each field that differs.
    [[nodiscard]] QString summary(const Waiting &waiting) const;
    /// The id under which the request waits, nothing when it was applied.
    Outcome<std::optional<qint64>> accept(qint64 customerId, const Wanted &wanted);
    qint64 add(qint64 customerId, const Wanted &wanted);
    void apply(qint64 customerId, const Wanted &wanted);
    void addFirstOnes(quint32 seed);

    const StudioSetup &m_setup;
    Customers &m_customers;
    QMap<qint64, Waiting> m_waiting;
    RequestNumbers &m_numbers;
};

} // namespace Frontdesk::Demo
