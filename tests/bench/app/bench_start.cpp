// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/cast.h"
#include "models/amendments/sealer.h"
#include "models/staff/pinbook.h"
#include "models/store/query.h"
#include "models/studios/keyvault.h"
#include "models/studios/studioregistry.h"
#include "tests/bench/filledstore.h"
#include "tests/bench/report.h"
#include "tests/bench/tenantprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>

/// The start of the real program with a filled cache, its key in the keychain and its customer
/// list due to be read, in turn with a Qt Widgets program that shows an empty window, and one that
/// has the parts of a desk: start.
using namespace Frontdesk;
using namespace std::chrono_literals;

namespace {

constexpr int Starts = 15;
constexpr int MemoryStarts = 3;
constexpr auto UntilIdle = 6s;
constexpr auto UntilQuiet = 500ms;

/// A person's folders with one studio in them, as the program left them yesterday.
class Home final
{
public:
    Home(const Bench::TenantProcess &tenant, int customers)
    {
        QDir().mkpath(configFolder());
        QSettings settings(configFolder() + QStringLiteral("/frontdesk.conf"),
                           QSettings::IniFormat);
        StudioRegistry registry(settings, m_vault, dataFolder());
        m_studio.id = StudioRegistry::newId();
        m_studio.name = Demo::Berlin.name;
        m_studio.baseUrl = tenant.baseUrl();
        m_studio.studioId = Demo::Berlin.studioId;
        m_hasKeys = keep({m_studio.id}, tenant.clientSettings().apiKey)
            && keep({m_studio.id, KeyVault::Secret::Seal}, Sealer::newKey())
            && keep({m_studio.id, KeyVault::Secret::Managers}, PinBook().toBytes());
        registry.add(m_studio);
        registry.setCurrentId(m_studio.id);
        const QString folder = registry.folderOf(m_studio.id);
        QDir().mkpath(folder);
        m_store = Bench::filledStoreIn(folder, customers);
    }

    /// False where there is no keychain.
    [[nodiscard]] bool hasKeys() const { return m_hasKeys; }

    /// As if the customers had been read yesterday, or just now.
    void setRead(bool isNow)
    {
        Database store(m_store);
        const auto time = QDateTime::currentDateTimeUtc().addDays(isNow ? 0 : -1);
        store.run(QStringLiteral("update customer_sync set completed = ?"), {storedTime(time)});
    }

    [[nodiscard]] const QString &store() const { return m_store; }

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path() + configName);
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.path() + dataName);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_LOGGING_RULES"),
                           QStringLiteral("frontdesk.*=false;frontdesk.start.info=true"));
        return environment;
    }

private:
    bool keep(const KeyVault::Secret &secret, const QByteArray &key)
    {
        QEventLoop loop;
        bool isKept = false;
        m_vault.write(secret, key, &loop, [&](const KeyResult &result) {
            isKept = result.state == KeyState::Found;
            loop.quit();
        });
        loop.exec();
        return isKept;
    }

    [[nodiscard]] QString configFolder() const
    {
        return m_folder.path() + configName + QStringLiteral("/frontdesk");
    }
    [[nodiscard]] QString dataFolder() const
    {
        return m_folder.path() + dataName + QStringLiteral("/frontdesk/frontdesk");
    }

    const QString configName = QStringLiteral("/config");
    const QString dataName = QStringLiteral("/data");
    QTemporaryDir m_folder;
    KeyVault m_vault;
    Studio m_studio;
    QString m_store;
    bool m_hasKeys = false;
};

/// One start of a program, which says on standard error what it reached.
class Start final
{
public:
    /// Once what the last one left behind is done: the tenant's answers, files to be written.
    Start(const QString &program, const QProcessEnvironment &environment,
          const QStringList &arguments = {})
    {
        QThread::msleep(UntilQuiet.count());
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_timer.start();
        m_process.start(program, arguments);
    }
    ~Start()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Start(const Start &) = delete;
    Start &operator=(const Start &) = delete;

    /// Milliseconds from the start until the program said \a what.
    [[nodiscard]] double until(const char *what)
    {
        while (!m_said.contains(what)) {
            m_process.setReadChannel(QProcess::StandardError);
            if (!m_process.waitForReadyRead(60'000))
                qFatal("the program does not say: %s", what);
            m_said += m_process.readAllStandardError();
        }
        return double(m_timer.nsecsElapsed()) / 1e6;
    }

    [[nodiscard]] double memoryWhenIdle()
    {
        QThread::sleep(std::chrono::seconds(UntilIdle).count());
        return Bench::residentMemory(m_process.processId());
    }

private:
    QProcess m_process;
    QElapsedTimer m_timer;
    QByteArray m_said;
};

const QString ours = QStringLiteral(FRONTDESK_PROGRAM);
const QString bare = QStringLiteral(FRONTDESK_BARE_WINDOW);
const QString plain = QStringLiteral(FRONTDESK_PLAIN_WINDOW);
constexpr const char *shown = "the first frame is shown";
constexpr const char *ready = "the desk can be searched";

void measureTime(Bench::Report &report, Home &home, const QString &size)
{
    QList<double> frames;
    QList<double> desks;
    QList<double> empties;
    QList<double> plains;
    for (int start = 0; start < Starts + 1; ++start) {
        home.setRead(false); // as the start before may have begun to read
        Start desk(ours, home.environment());
        const double frame = desk.until(shown);
        const double searchable = desk.until(ready);
        Start window(bare, home.environment());
        const double empty = window.until(shown);
        Start parts(plain, home.environment(), {home.store()});
        const double withParts = parts.until(shown);
        if (start == 0)
            continue; // files come from the disk
        frames.append(frame);
        desks.append(searchable);
        empties.append(empty);
        plains.append(withParts);
    }
    const auto add = [&](const char *what, const QList<double> &values,
                         const QList<double> &baselines, const char *beside) {
        report.add({QStringLiteral("start.%1.%2").arg(QLatin1String(what), size),
                    QStringLiteral("ms"), Bench::quantile(values, 0.5),
                    Bench::quantile(baselines, 0.5), 0, Starts,
                    QStringLiteral("median, beside %1").arg(QLatin1String(beside))});
    };
    add("window", frames, empties, "an empty window");
    add("desk", desks, empties, "an empty window");
    add("parts", desks, plains, "a window with a tool bar, a field, a list and the store open");
}

void measureMemory(Bench::Report &report, Home &home, const QString &size)
{
    QList<double> desks;
    QList<double> baselines;
    for (int start = 0; start < MemoryStarts; ++start) {
        home.setRead(true);
        Start desk(ours, home.environment());
        static_cast<void>(desk.until(ready));
        Start window(bare, home.environment());
        static_cast<void>(window.until(shown));
        desks.append(desk.memoryWhenIdle());
        baselines.append(window.memoryWhenIdle());
    }
    const double baseline = Bench::quantile(baselines, 0.5);
    const double memory = Bench::quantile(desks, 0.5);
    report.add({QStringLiteral("start.memory.%1").arg(size), QStringLiteral("MiB"), memory,
                baseline, 0, MemoryStarts,
                QStringLiteral("%1 MiB above an empty window").arg(memory - baseline, 0, 'f', 1)});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Bench::Report report(QCoreApplication::arguments().mid(1));
    if (!report.wants(QStringLiteral("start")))
        return 0;
    for (const int customers : {1'000, 100'000, 1'000'000}) {
        const Bench::TenantProcess tenant(1'000);
        Home home(tenant, customers);
        if (!home.hasKeys())
            qFatal("there is no keychain: begin it by ./run bench");
        measureTime(report, home, QString::number(customers));
        measureMemory(report, home, QString::number(customers));
    }
    return 0;
}
