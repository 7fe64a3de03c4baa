// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/cast.h"
#include "api/services/customersservice.h"
#include "app/program.h"
#include "models/acts/journal.h"
#include "models/studios/studioregistry.h"
#include "models/sync/customersync.h"
#include "tests/bench/guiwatchdog.h"
#include "tests/bench/report.h"
#include "tests/bench/tenantprocess.h"
#include "ui/mainwindow.h"

#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

/// A desk in use while its customers are read for the first time: sync-desk.
using namespace Frontdesk;
using namespace std::chrono_literals;

namespace {

/// A desk in use: the program with its window, its store, its sync.
struct Desk
{
    explicit Desk(const Bench::TenantProcess &tenant)
    {
        Studio studio;
        studio.id = StudioRegistry::newId();
        studio.name = Demo::Berlin.name;
        studio.baseUrl = tenant.baseUrl();
        studio.studioId = Demo::Berlin.studioId;
        vault.keepForSession(studio.id, tenant.clientSettings().apiKey);
        registry.add(studio);
        program.window().resize(1280, 800);
        program.open();
    }

    [[nodiscard]] Workplace &workplace() { return program.session()->workplace(); }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    KeyVault vault;
    StudioRegistry registry{settings, vault, folder.path()};
    Program program{registry, vault, settings};
};

void waitUntil(const std::function<bool()> &isSo)
{
    QEventLoop loop;
    QTimer timer;
    timer.callOnTimeout([&] {
        if (isSo())
            loop.quit();
    });
    timer.start(10ms);
    loop.exec();
}

/// What a person does at the desk, again and again until \a isOver: something that is journaled,
/// another customer in hand, and a question to the server that somebody waits for. In milliseconds.
struct Use
{
    QList<double> writes;
    QList<double> calls;
};

Use useDesk(Desk &desk, const std::function<bool()> &isOver)
{
    Use use;
    QTimer writing;
    writing.callOnTimeout([&] {
        QElapsedTimer timer;
        timer.start();
        if (!desk.workplace().journal.record({Demo::Cast::MayTrain.id, QStringLiteral("Kim"),
                                              CheckOutAct{QDateTime::currentDateTimeUtc()}}))
            qFatal("the journal takes nothing");
        use.writes.append(double(timer.nsecsElapsed()) / 1e6);
    });
    writing.start(40ms);
    // Who comes to the desk: read live, shown, and kept in the store that is being filled.
    QTimer taking;
    qint64 next = Demo::Cast::MayTrain.id;
    taking.callOnTimeout([&] {
        desk.workplace().inHand.take(next);
        next = next == Demo::Cast::BookedToday.id ? Demo::Cast::MayTrain.id : next + 1;
    });
    taking.start(400ms);
    QObject owner;
    std::function<void()> ask = [&] {
        QElapsedTimer asked;
        asked.start();
        Api::CustomersService(desk.workplace().client)
            .byId(Demo::Cast::MayTrain.id, Api::CardNumberFormat::Decimal, &owner)
            ->then(&owner, [&, asked](const auto &) {
                use.calls.append(double(asked.nsecsElapsed()) / 1e6);
                QTimer::singleShot(200ms, &owner, ask);
            });
    };
    ask();
    waitUntil(isOver);
    return use;
}

void measureDesk(Bench::Report &report, Bench::GuiWatchdog &watchdog, int customers)
{
    const Bench::TenantProcess tenant(customers);
    Desk desk(tenant);
    waitUntil([&] { return desk.program.session() != nullptr; });
    const auto isSynced = [&] { return desk.workplace().sync.completedAt().isValid(); };
    watchdog.startOver();
    const Use during = useDesk(desk, isSynced);
    const QString size = QString::number(customers);
    report.add({QStringLiteral("sync.late-events.%1").arg(size), QStringLiteral("events > 16 ms"),
                double(watchdog.late()), 0, 0, watchdog.handled(), watchdog.summary()});
    QElapsedTimer rest;
    rest.start();
    desk.workplace().sweep.stop();
    const Use after = useDesk(desk, [&] { return rest.elapsed() > 10'000; });
    const auto add = [&](const char *name, const QList<double> &values, double q, double baseline,
                         const QString &note) {
        report.add({QStringLiteral("sync.%1.%2").arg(QString::fromLatin1(name), size),
                    QStringLiteral("ms"), Bench::quantile(values, q), baseline, 0,
                    int(values.size()), note});
    };
    const QString beside = QStringLiteral("beside the same without a sync");
    add("write.median", during.writes, 0.5, Bench::quantile(after.writes, 0.5), beside);
    add("write.99th", during.writes, 0.99, Bench::GuiWatchdog::FrameMs,
        QStringLiteral("into the journal, beside a frame"));
    add("write.longest", during.writes, 1, Bench::GuiWatchdog::FrameMs,
        QStringLiteral("into the journal, beside a frame"));
    add("call.median", during.calls, 0.5, Bench::quantile(after.calls, 0.5), beside);
    add("call.95th", during.calls, 0.95, Bench::quantile(after.calls, 0.95), beside);
}

} // namespace

int main(int argc, char **argv)
{
    Bench::GuiWatchdog watchdog(argc, argv);
    Bench::Report report(QCoreApplication::arguments().mid(1));
    if (report.wants(QStringLiteral("sync-desk"))) {
        for (const int customers : {1'000, 100'000})
            measureDesk(report, watchdog, customers);
    }
    return 0;
}
