// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/customersservice.h"
#include "tests/bench/report.h"
#include "tests/models/sync/sweepdesk.h"

#include <QCoreApplication>

/// The sweep at full budget against a tenant with the real rate limit: sweep, and what it costs a
/// person who works meanwhile: person.
using namespace Frontdesk;
using namespace std::chrono_literals;

namespace {

constexpr int Limit = 1000; // a minute, the server's own
constexpr double SweepMinutes = 3; // of 3,000 customers
constexpr double Minute = 60; // seconds

/// A studio of about \a customers of its own: Berlin has three of five.
std::unique_ptr<SweepDesk> deskOf(int customers)
{
    auto desk = std::make_unique<SweepDesk>(
        Demo::TenantOptions{.customers = customers * 5 / 3, .rateLimit = Limit});
    desk->settings.rateLimit = Limit;
    desk->settings.backoff = 500ms;
    desk->sweepSettings = {.share = 1};
    desk->learnCustomers();
    return desk;
}

/// Waits as a program does: QTest::qWait() looks at the events every 10 ms only.
void wait(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

void measureSweep(Bench::Report &report)
{
    const auto desk = deskOf(int(SweepMinutes * Limit));
    int pressed = 0;
    QObject::connect(desk->client.get(), &Api::ApiClient::pressed, desk->client.get(),
                     [&pressed] { ++pressed; });
    QElapsedTimer timer;
    timer.start();
    desk->sweep->start();
    QEventLoop loop;
    QObject::connect(desk->sweep.get(), &AmendmentSweep::stateChanged, &loop, [&] {
        if (desk->isResting() || desk->sweep->state() == AmendmentSweep::State::Stopped)
            loop.quit();
    });
    loop.exec();
    const double seconds = double(timer.elapsed()) / 1000;
    const int customers = desk->requests("getCustomerContactData");
    const double least = customers * Minute / Limit;
    report.add({QStringLiteral("sweep.duration"), QStringLiteral("s"), seconds, least, 0, 1,
                QStringLiteral("%1 customers").arg(customers)});
    report.add({QStringLiteral("sweep.refused"), QStringLiteral("answers 429 or 503"),
                double(pressed), 0, 0, customers});
    const qsizetype missing = qsizetype(desk->expected(RequestReader::allKinds()).size())
        - qsizetype(desk->found().size());
    report.add({QStringLiteral("sweep.missed"), QStringLiteral("requests not found"),
                double(missing), 0, 0, int(desk->store->count())});
}

/// Milliseconds from asking to the answer, for each of \a count calls that a person waits for, two
/// operations in turn; the sweep reads the second one, too.
QList<double> personsCalls(SweepDesk &desk, int count, std::chrono::milliseconds pause)
{
    QList<double> times;
    QObject owner;
    const auto time = [&](auto *reply) {
        QElapsedTimer timer;
        timer.start();
        QEventLoop loop;
        reply->then(&loop, [&](const auto &) {
            times.append(double(timer.nsecsElapsed()) / 1e6);
            loop.quit();
        });
        loop.exec();
    };
    for (int i = 0; i < count / 2; ++i) {
        wait(pause);
        time(Api::CustomersService(*desk.client)
                 .byId(Demo::Cast::MayTrain.id, Api::CardNumberFormat::Decimal, &owner));
        wait(pause);
        time(Api::SelfServiceService(*desk.client).contactData(Demo::Cast::MayTrain.id, &owner));
    }
    return times;
}

void measurePerson(Bench::Report &report)
{
    // Forty a minute of each operation are kept free for persons: as fast as somebody works who
    // opens a customer every second and a half. The sweep has filled its window before.
    const auto pause = 760ms;
    const int calls = 200;
    const auto desk = deskOf(int(SweepMinutes * Limit * 4 / 3));
    personsCalls(*desk, 4, 10ms); // opens the connection
    const QList<double> alone = personsCalls(*desk, calls, pause);
    desk->sweep->start();
    wait(62s);
    const int before = desk->requests("getCustomerContactData");
    QElapsedTimer timer;
    timer.start();
    const QList<double> beside = personsCalls(*desk, calls, pause);
    const double rate = (desk->requests("getCustomerContactData") - before) * Minute * 1000
        / double(timer.elapsed());
    const QString note = QStringLiteral("sweeping %1 a minute").arg(qRound(rate));
    const auto add = [&](const char *name, double q) {
        report.add({QString::fromLatin1(name), QStringLiteral("ms"), Bench::quantile(beside, q),
                    Bench::quantile(alone, q), 0, calls, note});
    };
    add("person.median", 0.5);
    add("person.99th", 0.99);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Bench::Report report(QCoreApplication::arguments().mid(1));
    if (report.wants(QStringLiteral("sweep")))
        measureSweep(report);
    if (report.wants(QStringLiteral("person")))
        measurePerson(report);
    return 0;
}
