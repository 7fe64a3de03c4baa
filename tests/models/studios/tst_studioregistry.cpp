// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/baseaddress.h"
#include "models/studios/keyvault.h"
#include "models/studios/studiocolours.h"
#include "models/studios/studioregistry.h"
#include "models/studios/studiosmodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;

class StudioRegistryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void remembersStudios();
    void remembersRules();
    void rulesStayWithinBounds();
    void neverHoldsAKey();
    void changesInPlace();
    void removesFolderAndSettings();
    void leavesTheDataFolderAlone();
    void forgetsTheCurrentStudio();
    void ignoresStudiosEditedByHand();
    void knowsTwins();
    void coloursDiffer();
    void whiteIsReadableOnEveryColour();
    void modelFollows();
    void address_data();
    void address();

private:
    [[nodiscard]] Studio studio(const QString &name) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void reopen();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<KeyVault> m_vault;
    std::unique_ptr<StudioRegistry> m_registry;
};

void StudioRegistryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = std::make_unique<KeyVault>(QStringLiteral("Frontdesk test"));
    reopen();
}

void StudioRegistryTest::cleanup()
{
    m_registry.reset();
    m_vault.reset();
    m_settings.reset();
    m_folder.reset();
}

void StudioRegistryTest::reopen()
{
    m_registry.reset();
    m_settings = std::make_unique<QSettings>(path(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_registry
        = std::make_unique<StudioRegistry>(*m_settings, *m_vault, path(QStringLiteral("data")));
}

Studio StudioRegistryTest::studio(const QString &name) const
{
    Studio made;
    made.id = StudioRegistry::newId();
    made.name = name;
    made.baseUrl = QUrl(QStringLiteral("https://t.open-api.perfectgym.com"));
    made.colour = m_registry->freeColour();
    made.studioId = 7;
    made.cardFormat = Api::CardNumberFormat::HexLsb;
    return made;
}

void StudioRegistryTest::remembersStudios()
{
    const QList<Studio> studios{studio(QStringLiteral("Köln")), studio(QStringLiteral("a, b/c"))};
    for (const Studio &each : studios)
        m_registry->add(each);
    m_registry->setCurrentId(studios.at(1).id);
    reopen();
    QCOMPARE(m_registry->studios(), studios);
    QCOMPARE(m_registry->currentId(), studios.at(1).id);
    QVERIFY(m_registry->find(studios.at(0).id) == studios.at(0));
    QVERIFY(!m_registry->find(StudioRegistry::newId()));
}

void StudioRegistryTest::remembersRules()
{
    Studio one = studio(QStringLiteral("One"));
    one.changesNeedManager = true;
    one.sweepShare = 35;
    one.customerUrlTemplate = QStringLiteral("https://one.example.com/#/customer/{customerId}");
    one.managerMinutes = 9;
    one.lockMinutes = 15;
    one.unlockNeedsManager = true;
    one.sharedDesk = QStringLiteral("postgresql://desk.example.com/frontdesk");
    m_registry->add(one);
    m_registry->add(studio(QStringLiteral("Two")));
    reopen();
    QCOMPARE(m_registry->studios().at(0), one);
    QCOMPARE(static_cast<WorkingRules>(m_registry->studios().at(1)), WorkingRules());
}

void StudioRegistryTest::rulesStayWithinBounds()
{
    const Studio one = studio(QStringLiteral("One"));
    m_registry->add(one);
    const QString place = QStringLiteral("studios/%1/rules/").arg(one.id);
    m_settings->setValue(place + QLatin1String("sweepShare"), 900);
    m_settings->setValue(place + QLatin1String("managerMinutes"), 0);
    m_settings->setValue(place + QLatin1String("lockMinutes"), -1);
    m_settings->sync();
    reopen();
    QCOMPARE(m_registry->studios().at(0).sweepShare, 100);
    QCOMPARE(m_registry->studios().at(0).managerMinutes, 1);
    QCOMPARE(m_registry->studios().at(0).lockMinutes, 0);
}

void StudioRegistryTest::neverHoldsAKey()
{
    const Studio one = studio(QStringLiteral("One"));
    m_vault->keepForSession(one.id, "the-secret");
    m_registry->add(one);
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("secret"));
}

void StudioRegistryTest::changesInPlace()
{
    m_registry->add(studio(QStringLiteral("One")));
    m_registry->add(studio(QStringLiteral("Two")));
    QSignalSpy changed(m_registry.get(), &StudioRegistry::studioChanged);
    Studio two = m_registry->studios().at(1);
    m_registry->update(two);
    QCOMPARE(changed.size(), 0);
    two.name = QStringLiteral("Second");
    m_registry->update(two);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toInt(), 1);
    reopen();
    QCOMPARE(m_registry->studios().at(1).name, two.name);
}

void StudioRegistryTest::removesFolderAndSettings()
{
    const Studio one = studio(QStringLiteral("One"));
    const Studio two = studio(QStringLiteral("Two"));
    m_registry->add(one);
    m_registry->add(two);
    for (const Studio &each : {one, two}) {
        QVERIFY(QDir().mkpath(m_registry->folderOf(each.id)));
        QFile file(m_registry->folderOf(each.id) + QLatin1String("/store.sqlite"));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QSignalSpy before(m_registry.get(), &StudioRegistry::aboutToRemove);
    QVERIFY(m_registry->remove(one.id));
    QCOMPARE(before.size(), 1);
    QVERIFY(!QDir(m_registry->folderOf(one.id)).exists());
    QVERIFY(QDir(m_registry->folderOf(two.id)).exists());
    for (const QString &setting : m_settings->allKeys())
        QVERIFY(!setting.contains(one.id));
    reopen();
    QCOMPARE(m_registry->studios(), QList<Studio>{two});
}

void StudioRegistryTest::leavesTheDataFolderAlone()
{
    QVERIFY(QDir().mkpath(path(QStringLiteral("data/studios/other"))));
    QVERIFY(m_registry->remove({}));
    QVERIFY(m_registry->remove(QStringLiteral("..")));
    QVERIFY(QDir(path(QStringLiteral("data/studios/other"))).exists());
}

void StudioRegistryTest::forgetsTheCurrentStudio()
{
    const Studio one = studio(QStringLiteral("One"));
    m_registry->add(one);
    m_registry->setCurrentId(one.id);
    QVERIFY(m_registry->remove(one.id));
    QVERIFY(m_registry->currentId().isEmpty());
}

void StudioRegistryTest::ignoresStudiosEditedByHand()
{
    m_settings->setValue(QStringLiteral("studios/order"),
                         QStringList{QStringLiteral(".."), StudioRegistry::newId()});
    m_settings->setValue(QStringLiteral("studios/../baseUrl"), QStringLiteral("https://x.y"));
    m_settings->sync();
    reopen();
    QVERIFY(m_registry->isEmpty());
}

void StudioRegistryTest::knowsTwins()
{
    const Studio one = studio(QStringLiteral("One"));
    m_registry->add(one);
    QVERIFY(!m_registry->twinOf(one));
    Studio again = studio(QStringLiteral("Again"));
    QVERIFY(m_registry->twinOf(again) == one);
    again.studioId = 8;
    QVERIFY(!m_registry->twinOf(again));
}

void StudioRegistryTest::coloursDiffer()
{
    const int colours = int(studioColours().size());
    QSet<QString> seen;
    for (int i = 0; i < colours; ++i) {
        const Studio next = studio(QString::number(i));
        seen.insert(next.colour.name());
        m_registry->add(next);
    }
    QCOMPARE(seen.size(), colours);
    QVERIFY(m_registry->freeColour().isValid());
}

void StudioRegistryTest::whiteIsReadableOnEveryColour()
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    for (const StudioColour &each : studioColours()) {
        const QColor &c = each.colour;
        const double luminance
            = 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
        QVERIFY2(1.05 / (luminance + 0.05) >= 4.5, qPrintable(each.name));
    }
}

void StudioRegistryTest::modelFollows()
{
    m_registry->add(studio(QStringLiteral("One")));
    StudiosModel model(*m_registry);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_registry->add(studio(QStringLiteral("Two")));
    m_registry->add(studio(QStringLiteral("Three")));
    QCOMPARE(model.rowCount(), 3);
    Studio two = m_registry->studios().at(1);
    two.name = QStringLiteral("Second");
    m_registry->update(two);
    const QModelIndex row = model.indexOf(two.id);
    QCOMPARE(row.row(), 1);
    QCOMPARE(row.data().toString(), two.name);
    QCOMPARE(row.data(Qt::DecorationRole).value<QColor>(), two.colour);
    QCOMPARE(row.data(StudiosModel::StudioIdRole).toString(), two.id);
    QCOMPARE(row.data(StudiosModel::AddressRole).toString(), two.baseUrl.toString());
    QVERIFY(m_registry->remove(two.id));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.indexOf(two.id).isValid());
}

void StudioRegistryTest::address_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    const QString tenant = QStringLiteral("https://x.open-api.perfectgym.com");
    QTest::newRow("as mailed") << tenant << tenant;
    QTest::newRow("no scheme") << QStringLiteral("x.open-api.perfectgym.com") << tenant;
    QTest::newRow("spaces and slashes") << QStringLiteral("  %1// \n").arg(tenant) << tenant;
    QTest::newRow("with version") << QStringLiteral("%1/v1/").arg(tenant) << tenant;
    QTest::newRow("capitals") << QStringLiteral("HTTPS://X.Open-API.perfectgym.com") << tenant;
    QTest::newRow("loopback") << QStringLiteral("http://127.0.0.1:8080/")
                              << QStringLiteral("http://127.0.0.1:8080");
    QTest::newRow("the tenant's name alone") << QStringLiteral("mystudio") << QString();
    QTest::newRow("nothing") << QStringLiteral("  ") << QString();
    QTest::newRow("words") << QStringLiteral("my studio.com") << QString();
}

void StudioRegistryTest::address()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    QCOMPARE(baseAddressFrom(typed).toString(), address);
}

QTEST_GUILESS_MAIN(StudioRegistryTest)
#include "tst_studioregistry.moc"
