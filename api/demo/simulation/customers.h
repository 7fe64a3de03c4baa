// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/files.h"
#include "api/demo/simulation/people.h"
#include "api/demo/simulation/refusal.h"
#include "api/types/documents.h"

#include <QHash>
#include <QMap>

namespace Frontdesk::Demo {

/// The customers of one studio: the people as invented, who came since, and what has been written
/// of either.
class Customers
{
public:
    Customers(const StudioSetup &setup, int count, quint32 seed, const StudioClock &clock,
              Files &files);

    [[nodiscard]] const People &people() const { return m_people; }
    [[nodiscard]] const StudioClock &clock() const { return m_clock; }

    /// Invented or created; a person who was created has no past, and no contract unless told.
    [[nodiscard]] bool keeps(qint64 id) const
    {
        return m_people.contains(id) || m_created.contains(id);
    }
    [[nodiscard]] bool isCreated(qint64 id) const { return m_created.contains(id); }
    /// Kept here, or kept by another studio of the tenant and at home here, or once at home here.
    [[nodiscard]] bool knows(qint64 id) const;
    /// The next customer by id, nothing after the last.
    [[nodiscard]] std::optional<qint64> idAfter(qint64 id) const;
    /// Needs an id that this studio knows; writing needs one that it keeps.
    [[nodiscard]] Api::CustomerStatus statusOf(qint64 id) const;
    void setStatus(qint64 id, Api::CustomerStatus status) { m_written[id].status = status; }

    /// The person with all that was written, or a refusal.
    [[nodiscard]] Outcome<Person> find(qint64 id) const;
    [[nodiscard]] Outcome<Api::Customer> byId(qint64 id, Api::CardNumberFormat format) const;
    [[nodiscard]] Outcome<qint64> idBy(const Api::CustomerKey &key) const;
    [[nodiscard]] Outcome<Api::Customer> by(const Api::CustomerKey &key) const;
    [[nodiscard]] Outcome<QList<Api::Customer>> search(const Api::CustomerSearch &search) const;
    /// The slice's offset is the id of its last customer.
    [[nodiscard]] Outcome<Api::Slice<Api::Customer>> list(const Api::CustomerQuery &query) const;
    /// Only for who \a mayEnter.
    [[nodiscard]] Outcome<Api::AccessCode> accessCode(qint64 id, bool mayEnter) const;

    [[nodiscard]] bool knowsThirdPartyId(const QString &id) const;
    /// A new customer's id. Needs a name, and a third party's id that nobody else has.
    Outcome<qint64> create(const PersonalData &data);
    /// From \a date on the customer is at home in that studio. Their records stay where they are.
    Outcome<Done> move(qint64 id, qint64 studioId, QDate date);
    /// From then on this studio knows somebody whom \a keeper keeps; it must outlive this.
    void welcome(qint64 id, const Customers &keeper, QDate from);
    Outcome<Api::AccessMedium> addMedium(qint64 id, const Api::AccessMedium &medium);
    Outcome<Api::AccessMedium> updateMedium(qint64 id, qint64 mediumId,
                                            const Api::AccessMediumUpdate &update);
    Outcome<Done> deleteMedium(qint64 id, qint64 mediumId);
    Outcome<Api::AccessRestriction> restrict(qint64 id, const Api::AccessRestriction &restriction);
    Outcome<Done> liftRestriction(qint64 id);
    /// A PNG or JPEG picture.
    Outcome<Api::CustomerImage> setPhoto(qint64 id, const File &photo);

    void replace(qint64 id, const Api::AddressData &data) { m_written[id].address = data; }
    void replace(qint64 id, const Api::ContactData &data) { m_written[id].contact = data; }
    void replace(qint64 id, const Api::MasterData &data) { m_written[id].master = data; }
    void replace(qint64 id, const Api::PaymentData &data) { m_written[id].payment = data; }
    void replace(qint64 id, const QList<Api::AdditionalInformation> &information)
    {
        m_written[id].information = information;
    }
    /// Adds to the balance: what was paid is above zero.
    void book(qint64 id, int minor) { m_written[id].bookedMinor += minor; }
    void leaveDebtCollection(qint64 id) { m_written[id].leftDebtCollection = true; }
    void replace(qint64 id, const QList<Api::CustomerIdlePeriod> &periods)
    {
        m_written[id].idlePeriods = periods;
    }

private:
    struct Move
    {
        qint64 studioId;
        QDate date;
    };

    struct Guest
    {
        const Customers *keeper;
        QDate from;
    };

    struct Written
    {
        std::optional<qint64> homeStudio;
        std::optional<Move> move; ///< the last one
        std::optional<QList<Api::AdditionalInformation>> information;
        std::optional<Api::CustomerStatus> status;
        std::optional<Api::AddressData> address;
        std::optional<Api::ContactData> contact;
        std::optional<Api::MasterData> master;
        std::optional<Api::PaymentData> payment;
        std::optional<QList<Api::CustomerIdlePeriod>> idlePeriods;
        std::optional<std::optional<Api::AccessRestriction>> restriction;
        int bookedMinor = 0;
        bool leftDebtCollection = false;
        QMap<qint64, Api::AccessMedium> mediums; ///< only those made over the API
    };

    static QString photoPlace(qint64 id);
    /// The invented one; a photo that was sent in lies in the files.
    [[nodiscard]] std::optional<File> photo(const QString &name) const;
    [[nodiscard]] Api::Customer view(const Person &person, Api::CardNumberFormat format) const;
    void addMediums(Api::Customer &view, const Person &person, Api::CardNumberFormat format) const;
    [[nodiscard]] const Customers *keeperOf(qint64 guest) const;
    [[nodiscard]] std::optional<qint64> idOf(const Api::CustomerKey &key) const;
    /// Without guests.
    [[nodiscard]] std::optional<qint64> ownIdOf(const Api::CustomerKey &key) const;
    [[nodiscard]] std::optional<qint64> ofUuid(const QString &uuid) const;
    [[nodiscard]] std::optional<qint64> ofDebtor(const QString &debtorId) const;
    [[nodiscard]] std::optional<qint64> ofNumber(const QString &customerNumber) const;
    [[nodiscard]] std::optional<qint64> holderOf(Api::AccessMediumType type,
                                                 const QString &value) const;
    [[nodiscard]] bool isTaken(const Api::AccessMedium &medium, qint64 exceptMedium) const;

    People m_people;
    StudioClock m_clock;
    Files &m_files;
    QMap<qint64, Person> m_created;
    QMap<qint64, Guest> m_guests; ///< of other studios
    QHash<qint64, Written> m_written;
    qint64 m_lastId;
    qint64 m_lastMediumId;
};

} // namespace Frontdesk::Demo
