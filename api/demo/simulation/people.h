// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/simulation/personaldata.h"
#include "api/demo/simulation/random.h"
#include "api/demo/simulation/studiosetup.h"

namespace Frontdesk::Demo {

enum class ContractKind { None, Active, EndingSoon, CanceledLater, Expired, WithoutClasses };

/// One customer: invented, as they were when the tenant started, or created since.
struct Person : PersonalData
{
    qint64 id = 0;
    quint64 seed = 0; ///< for what is derived on demand: contracts, visits, photo
    QString customerNumber;
    qint64 homeStudio = 0;
    QDate joined;
    ContractKind contract = ContractKind::None;
    QList<Api::CustomerIdlePeriod> idlePeriods; ///< those the studio has agreed to
    bool accessRefusal = false;
    std::optional<Api::AccessRestriction> restriction;
    int balanceMinor = 0;
    int dunningLevel = 0;
    bool inDebtCollection = false;
    bool hasPhoto = false;
    int visitsPerHundredDays = 0;
    std::optional<quint32> card;
    std::optional<QString> barcode;
    std::optional<QString> pin;

    [[nodiscard]] bool isIdleOn(QDate date) const;
    [[nodiscard]] bool hasContractOn(QDate date, QDate start) const;
};

/// The people of one studio, invented on demand from seed and id: a hundred thousand cost nothing
/// until somebody asks for them.
class People
{
public:
    People(const StudioSetup &setup, int count, quint32 seed, QDate start);

    [[nodiscard]] qint64 studioId() const { return m_studioId; }
    [[nodiscard]] qint64 firstId() const { return m_firstId; }
    [[nodiscard]] qint64 endId() const { return m_firstId + m_count; }
    [[nodiscard]] bool contains(qint64 id) const { return id >= firstId() && id < endId(); }
    [[nodiscard]] QDate start() const { return m_start; }
    /// Both need an id that contains() knows.
    [[nodiscard]] Api::CustomerStatus statusOf(qint64 id) const;
    [[nodiscard]] Person person(qint64 id) const;
    /// Somebody who is new here today, under an id that nobody has.
    [[nodiscard]] Person newcomer(qint64 id, const PersonalData &data, QDate today) const;

    [[nodiscard]] std::optional<qint64> ofCard(quint32 card) const;
    [[nodiscard]] std::optional<qint64> ofBarcode(const QString &barcode) const;
    [[nodiscard]] std::optional<qint64> ofPin(const QString &pin) const;
    [[nodiscard]] std::optional<qint64> ofNumber(const QString &customerNumber) const;

private:
    [[nodiscard]] Person blank(qint64 id) const;
    void invent(Person &person, Random &random) const;
    void inventMember(Person &person, Random &random) const;

    QString m_city;
    QString m_countryCode;
    QChar m_prefix;
    qint64 m_studioId;
    qint64 m_firstId;
    int m_count;
    quint32 m_seed;
    QDate m_start;
};

/// Lays what the cast's table says over \a person; false when \a person is not of the cast.
bool dressForCast(Person &person, QDate start);
[[nodiscard]] bool isCast(qint64 customerId);
[[nodiscard]] std::optional<qint64> castOfCard(quint32 card);

} // namespace Frontdesk::Demo
