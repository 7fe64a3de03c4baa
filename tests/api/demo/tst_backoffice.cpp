// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/classesservice.h"
#include "api/services/selfserviceservice.h"
#include "api/services/studiosservice.h"
#include "tests/api/demo/tenantfixture.h"

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;

/// What only the tenant's owner may do: verify, decline, misbehave, count.
class TestBackOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_isStarted); }

    void ownersPagesNeedTheToken()
    {
        QCOMPARE(rawCall("GET", at(m_server, "/_backoffice"), {}).status, 401);
        QCOMPARE(rawCall("POST", at(m_server, "/_control/faults"), {}, R"({"kind":"UNAVAILABLE"})")
                     .status,
                 401);
        QCOMPARE(
            rawCall("GET", at(m_server, "/_control/requests"), {{"Authorization", "Bearer wrong"}})
                .status,
            401);
        QVERIFY(*outcomeOf(StudiosService(m_berlin).utilization(this)));
    }

    void ownerSetsFaultsAndReadsCounts()
    {
        const QList<std::pair<QByteArray, QByteArray>> owner{
            {"Authorization", "Bearer " + m_server.ownerToken()}};
        const QByteArray rule = R"({"operation":"bookClassSlot","kind":"UNAVAILABLE","count":1})";
        QCOMPARE(rawCall("POST", at(m_server, "/_control/faults"), owner, rule).status, 200);
        QCOMPARE(errorOf(ClassesService(m_berlin).book({1, 1}, this)).kind, Kind::Busy);
        QCOMPARE(errorOf(ClassesService(m_berlin).book({1, 1}, this)).kind, Kind::NotFound);
        QCOMPARE(rawCall("POST", at(m_server, "/_control/faults"), owner, R"({"kind":"SULKING"})")
                     .status,
                 400);
        QCOMPARE(rawCall("DELETE", at(m_server, "/_control/faults"), owner).status, 200);
        const RawAnswer counts = rawCall("GET", at(m_server, "/_control/requests"), owner);
        QVERIFY(counts.body.contains(R"({"operation":"bookClassSlot","requests":2,"writes":0})"));
    }

    void backOfficeVerifiesAndDeclines()
    {
        const RawAnswer page = rawCall("GET", m_server.backOfficeUrl(), {});
        QVERIFY(page.body.contains("Jürgen Weißenböck"));
        const auto idOf = [&](qint64 customerId) {
            for (const WaitingAmendment &waiting : m_server.waitingAmendments()) {
                if (waiting.customerId == customerId)
                    return waiting.id;
            }
            return qint64(0);
        };
        const qint64 address = idOf(Cast::PendingAddress.id);
        const QByteArray form
            = "token=" + m_server.ownerToken() + "&id=" + QByteArray::number(address);
        QCOMPARE(rawCall("POST", at(m_server, "/_backoffice/verify"), {}, form).status, 303);
        QVERIFY(m_server.decline(idOf(Cast::PendingPayment.id)));
        QVERIFY(!m_server.decline(address));
        SelfServiceService selfService(m_berlin);
        const auto now = outcomeOf(selfService.addressData(Cast::PendingAddress.id, this));
        QCOMPARE((*now)->street, QStringLiteral("Straße der Eisenbahner"));
        QVERIFY(!(*now)->pendingAmendment);
        QVERIFY(!(*outcomeOf(selfService.paymentData(Cast::PendingPayment.id, this)))
                     ->pendingAmendment);
    }

private:
    TestClock m_clock;
    TenantServer m_server{optionsWith(m_clock)};
    bool m_isStarted = m_server.start();
    ApiClient m_berlin{settingsFor(m_server, Berlin)};
};

QTEST_GUILESS_MAIN(TestBackOffice)
#include "tst_backoffice.moc"
