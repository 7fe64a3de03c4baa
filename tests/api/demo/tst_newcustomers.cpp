// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/cast.h"
#include "api/demo/simulation/simulation.h"

#include <QTest>

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;

namespace {

QDateTime noon()
{
    return {QDate(2026, 3, 10), QTime(11, 0), Qt::UTC};
}

PersonalData lead(const QString &lastName)
{
    PersonalData data;
    data.status = CustomerStatus::Prospect;
    data.master.firstName = QStringLiteral("Nele");
    data.master.lastName = lastName;
    data.contact.email = QStringLiteral("nele@example.org");
    return data;
}

} // namespace

/// Who comes to the studio while the tenant runs is a customer like any other.
class TestNewCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<Simulation>(500, 1, noon); }

    void isFoundInEveryWay()
    {
        const qint64 id = *customers().create(lead(QStringLiteral("Zzyzx")));
        QVERIFY(!customers().people().contains(id));
        QCOMPARE(m_world->studioOfCustomer(id), &studio());
        const Customer shown = *customers().byId(id, CardNumberFormat::Decimal);
        QCOMPARE(shown.status, CustomerStatus::Prospect);
        QCOMPARE(shown.studioId, Berlin.studioId);
        QVERIFY(shown.uuid && !shown.street && !shown.dateOfBirth && !shown.gender);
        QVERIFY(!shown.imageUrl && shown.accessMediums.isEmpty());
        QCOMPARE(customers().by({.customerNumber = shown.customerNumber})->id, id);
        QCOMPARE(customers().search({.lastName = QStringLiteral("zzy")})->size(), 1);
        QVERIFY(idsOf(CustomerStatus::Prospect).contains(id));
        QVERIFY(!idsOf(CustomerStatus::Member).contains(id));
        const AccessMedium pin{{}, AccessMediumType::Pin, QStringLiteral("48151623")};
        QVERIFY(customers().addMedium(id, pin));
        QCOMPARE(customers().by({.pin = pin.value})->id, id);
    }

    void becomesAMember()
    {
        const qint64 id = *customers().create(lead(QStringLiteral("Zzyzx")));
        customers().setStatus(id, CustomerStatus::Member);
        QVERIFY(idsOf(CustomerStatus::Member).contains(id));
        QVERIFY(!idsOf(CustomerStatus::Prospect).contains(id));
    }

    void contractsGoWithWhoMoves()
    {
        const QDate today = studio().clock.today();
        Studio &hamburg = *m_world->studios()[1];
        const qint64 id = *customers().create(lead(QStringLiteral("Zzyzx")));
        SignedContract contract;
        contract.customerId = id;
        contract.startDate = today;
        contract.endDate = today.addYears(1);
        const qint64 contractId = studio().contracts.put(contract).id;
        QCOMPARE(m_world->customerOfContract(contractId), std::optional(id));
        QVERIFY(m_world->switchStudio(id, {Hamburg.studioId, today, {}}));
        QVERIFY(hamburg.contracts.covers(*hamburg.customers.find(id), today));
        QVERIFY(m_world->switchStudio(id, {Berlin.studioId, today, {}}));
        QVERIFY(studio().contracts.covers(*customers().find(id), today));
    }

    void hasNoPast()
    {
        const qint64 id = *customers().create(lead(QStringLiteral("Zzyzx")));
        QVERIFY(studio().visits.history(id, {})->result.isEmpty());
        QVERIFY(studio().bookings.ofCustomer(id)->isEmpty());
        QVERIFY(studio().appointments.ofCustomer(id)->isEmpty());
        QVERIFY(studio().visits.checkIn(id, {}));
        QCOMPARE(studio().visits.history(id, {})->result.size(), 1);
        QCOMPARE(studio().amendments.read<ContactData>(id)->email,
                 QStringLiteral("nele@example.org"));
        QCOMPARE(studio().amendments.read<MasterData>(id).error().status(), 400);
    }

    void idsAreApart()
    {
        const qint64 first = *customers().create(lead(QStringLiteral("A")));
        const qint64 second = *customers().create(lead(QStringLiteral("B")));
        const qint64 other = *m_world->studios()[1]->customers.create(lead(QStringLiteral("C")));
        QVERIFY(first != second);
        QCOMPARE(m_world->studioOfCustomer(other), m_world->studios()[1].get());
        QVERIFY(customers().find(first)->customerNumber
                != customers().find(second)->customerNumber);
        QVERIFY(!customers().find(other));
    }

    void isRefused_data()
    {
        QTest::addColumn<PersonalData>("data");
        QTest::addColumn<int>("status");
        QTest::newRow("without a name") << lead(QStringLiteral("  ")) << 400;
        PersonalData unreachable = lead(QStringLiteral("A"));
        unreachable.contact.email = QStringLiteral("nobody");
        QTest::newRow("with a bad mail address") << unreachable << 400;
        PersonalData known = lead(QStringLiteral("A"));
        known.thirdPartyId = QStringLiteral("X-1");
        QTest::newRow("with another's id elsewhere") << known << 409;
    }

    void isRefused()
    {
        QFETCH(PersonalData, data);
        PersonalData known = lead(QStringLiteral("A"));
        known.thirdPartyId = QStringLiteral("X-1");
        QVERIFY(customers().create(known));
        QTEST(customers().create(data).error().status(), "status");
    }

private:
    Studio &studio() { return *m_world->studios().front(); }
    Customers &customers() { return studio().customers; }

    QSet<qint64> idsOf(CustomerStatus status)
    {
        QSet<qint64> ids;
        CustomerQuery query{.sliceSize = 50, .customerStatus = status};
        for (bool hasNext = true; hasNext;) {
            const auto slice = customers().list(query);
            for (const Customer &customer : slice->result)
                ids.insert(customer.id);
            query.offset = slice->offset;
            hasNext = slice->hasNext;
        }
        return ids;
    }

    std::unique_ptr<Simulation> m_world;
};

QTEST_GUILESS_MAIN(TestNewCustomers)
#include "tst_newcustomers.moc"
