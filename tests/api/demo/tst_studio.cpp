// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/classesservice.h"
#include "api/services/devicesservice.h"
#include "api/services/employeesservice.h"
#include "api/services/studiosservice.h"
#include "tests/api/demo/tenantfixture.h"

using namespace Frontdesk::Api;
using namespace Frontdesk::Demo;
using Kind = ApiError::Kind;

/// What stands in a studio, who works there, and what it says of itself.
class TestStudio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_isStarted); }

    void aDeviceIsActivatedOnce()
    {
        DevicesService devices(m_client);
        QVERIFY(!device(inactiveDevice(Berlin)).active);
        const auto activation = outcomeOf(devices.activate(inactiveDevice(Berlin), this));
        QCOMPARE((*activation)->id, inactiveDevice(Berlin));
        QVERIFY(!(*activation)->accessToken->isEmpty());
        QVERIFY(device(inactiveDevice(Berlin)).active);
        QCOMPARE(errorOf(devices.activate(inactiveDevice(Berlin), this)).kind, Kind::Conflict);
    }

    void someDevicesMayNotBeActivated_data()
    {
        QTest::addColumn<qint64>("id");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("active from the start") << activeDevice(Berlin) << Kind::Conflict;
        QTest::newRow("of another studio") << activeDevice(Hamburg) << Kind::NotFound;
    }

    void someDevicesMayNotBeActivated()
    {
        QFETCH(qint64, id);
        const auto before = **outcomeOf(DevicesService(m_client).list(this));
        QTEST(errorOf(DevicesService(m_client).activate(id, this)).kind, "kind");
        QCOMPARE(**outcomeOf(DevicesService(m_client).list(this)), before);
    }

    void instructorsAreEmployees()
    {
        const auto classSlots
            = outcomeOf(ClassesService(m_client).slotsOfClass(CastClass::Free, {}, this));
        const Instructor instructor = (*classSlots)->result.first().instructors.first();
        const auto employee = outcomeOf(EmployeesService(m_client).byId(instructor.id, this));
        QCOMPARE((*employee)->firstName, instructor.firstName);
        QCOMPARE((*employee)->lastName, instructor.lastName);
        QCOMPARE((*employee)->publicName, instructor.publicName);
        QCOMPARE((*employee)->businessRole, BusinessRole::Trainer);
        QCOMPARE(errorOf(EmployeesService(m_client).byId(1, this)).kind, Kind::NotFound);
    }

    void employeesComeInSlices()
    {
        EmployeesService employees(m_client);
        const auto first = outcomeOf(employees.list({.sliceSize = 10}, this));
        QCOMPARE((*first)->result.size(), 10);
        QVERIFY((*first)->hasNext);
        const auto rest
            = outcomeOf(employees.list({.offset = (*first)->offset, .sliceSize = 10}, this));
        QVERIFY(!(*rest)->result.isEmpty());
        QVERIFY(!(*rest)->hasNext);
        const auto all = (*first)->result + (*rest)->result;
        QCOMPARE((*outcomeOf(employees.list({}, this)))->result, all);
        QCOMPARE(errorOf(employees.list({.sliceSize = 9}, this)).kind, Kind::Validation);
    }

    void tagsAreWritten_data()
    {
        QTest::addColumn<QList<QString>>("names");
        QTest::addColumn<QList<QString>>("kept");
        const QString sauna = QStringLiteral("Sauna");
        const QString pool = QStringLiteral("Pool 25 m");
        QTest::newRow("one, sent by itself") << QList{sauna} << QList{sauna};
        QTest::newRow("several") << QList{sauna, pool} << QList{sauna, pool};
        QTest::newRow("one twice") << QList{pool, pool} << QList{pool};
        QTest::newRow("none") << QList<QString>() << QList<QString>();
    }

    void tagsAreWritten()
    {
        QFETCH(QList<QString>, names);
        QFETCH(QList<QString>, kept);
        StudioTags tags;
        for (const QString &name : names)
            tags.append({name});
        StudiosService studios(m_client);
        QCOMPARE(namesOf(**outcomeOf(studios.setTags(tags, this))), kept);
        QCOMPARE(namesOf(**outcomeOf(studios.tags(this))), kept);
        QCOMPARE(namesOf((*outcomeOf(studios.information(this)))->studioTags), kept);
    }

    void aTagNeedsAName()
    {
        StudioTags tags;
        tags.append({QStringLiteral(" ")});
        QCOMPARE(errorOf(StudiosService(m_client).setTags(tags, this)).kind, Kind::Validation);
    }

    void activationIsConfirmed()
    {
        QVERIFY(*outcomeOf(StudiosService(m_client).confirmActivation(this)));
        QCOMPARE(m_server.writesApplied(QStringLiteral("confirmActivation")), 1);
    }

private:
    Device device(qint64 id)
    {
        const auto devices = outcomeOf(DevicesService(m_client).list(this));
        for (const Device &device : **devices) {
            if (device.id == id)
                return device;
        }
        return {};
    }

    static QList<QString> namesOf(const QList<StudioTag> &tags)
    {
        QList<QString> names;
        for (const StudioTag &tag : tags)
            names.append(tag.name);
        return names;
    }

    TestClock m_clock;
    TenantServer m_server{optionsWith(m_clock)};
    bool m_isStarted = m_server.start();
    ApiClient m_client{settingsFor(m_server, Berlin)};
};

QTEST_GUILESS_MAIN(TestStudio)
#include "tst_studio.moc"
