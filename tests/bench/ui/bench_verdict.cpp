// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT

// From the card to the verdict on the screen: out of the store against one frame, with ever more
// customers in it; and live against one round trip to the same tenant.
#include "api/services/customersservice.h"
#include "models/desk/cardlookup.h"
#include "models/desk/customerphoto.h"
#include "models/desk/deskfacts.h"
#include "models/desk/verdictsource.h"
#include "tests/bench/filledstore.h"
#include "tests/bench/report.h"
#include "tests/demodesk.h"
#include "ui/desk/customercard.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>

using namespace Frontdesk;

namespace {

constexpr double FrameMs = 16;
constexpr int Scans = 300;
constexpr int RoundTrips = 30;
constexpr int LatencyMs = 50;

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void waitFor(const std::function<bool()> &isSo)
{
    while (!isSo())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

/// What the desk shows of a customer, on the store of a studio.
class Card
{
public:
    Card(const Api::ClientSettings &settings, const QString &store)
        : client(settings),
          database(store),
          customers(database),
          facts(database),
          photos(database),
          inHand(client, customers, nullptr, demoNoon),
          verdict(client, facts, inHand, 0, demoNoon),
          photo(client, photos, inHand, demoNoon),
          bookings(client, facts, demoNoon),
          lookup(client, customers),
          card({inHand, verdict, photo, bookings, demoNoon}, new QWidget)
    {
        card.resize(900, 700);
        QObject::connect(&lookup, &CardLookup::found, &inHand, &CustomerInHand::take);
        QObject::connect(&inHand, &CustomerInHand::taken, &bookings,
                         [this] { bookings.load(inHand.id()); });
    }

    /// Cards of customers all over the store, about whom everything was read this morning.
    QStringList knownCards(int count)
    {
        QStringList cards;
        Query query(database,
                    QStringLiteral("select value, customer from customer_medium where kind ="
                                   " (select kind from customer_medium limit 1)"
                                   " order by customer * 7919 % 10007 limit ?"));
        query.bind(count).exec();
        Api::Contract contract;
        contract.rateName = QStringLiteral("Gold");
        contract.startDate = demoNoon().date().addYears(-1);
        contract.endDate = contract.createdDate = contract.lastPossibleCancellationDate
            = demoNoon().date().addYears(1);
        while (query.next()) {
            cards.append(query.text(0));
            facts.keep(query.integer(1), QList<Api::Contract>{contract}, demoNoon());
            facts.keep(query.integer(1), Api::AccountBalance(), demoNoon());
            facts.keep(query.integer(1), QList<TodaysBooking>(), demoNoon());
        }
        return cards;
    }

    Api::ApiClient client;
    Database database;
    CustomerCache customers;
    FactStore facts;
    PhotoStore photos;
    CustomerInHand inHand;
    VerdictSource verdict;
    CustomerPhoto photo;
    TodaysBookings bookings;
    CardLookup lookup;
    CustomerCard card;
};

void measureStore(Bench::Report &report, const DemoTenant &tenant, int customers)
{
    QTemporaryDir folder;
    Card desk(tenant.settings(Demo::Berlin), Bench::filledStoreIn(folder.path(), customers));
    QList<double> times;
    for (const QString &scan : desk.knownCards(Scans)) {
        times += millisecondsOf([&] {
            desk.lookup.find(scan);
            desk.card.grab();
        });
        if (desk.inHand.isEmpty())
            qFatal("a card that nobody has");
        desk.lookup.cancel();
        desk.inHand.take(0);
        QCoreApplication::processEvents();
    }
    Bench::Figure figure;
    figure.figure = QStringLiteral("verdict.cached.%1").arg(customers);
    figure.unit = QStringLiteral("ms");
    figure.value = Bench::quantile(times, 0.99);
    figure.baseline = FrameMs;
    figure.n = int(times.size());
    figure.note = QStringLiteral("99th percentile from the scan to the painted card against a"
                                 " frame; median %1 ms")
                      .arg(Bench::quantile(times, 0.5), 0, 'f', 1);
    report.add(figure);
}

void measureLive(Bench::Report &report)
{
    DemoTenant tenant;
    tenant.server.setFault({QStringLiteral("*"), Demo::FaultKind::Latency, -1, 1, LatencyMs});
    QTemporaryDir folder;
    Card desk(tenant.settings(Demo::Berlin), folder.filePath(QStringLiteral("store.sqlite")));
    QList<double> live;
    QList<double> bare;
    QObject owner;
    for (int i = 0; i < RoundTrips; ++i) {
        bool isAnswered = false;
        bare += millisecondsOf([&] {
            Api::CustomersService(desk.client)
                .byId(Demo::Cast::MayTrain.id, Api::CardNumberFormat::Decimal, &owner)
                ->then(&owner, [&isAnswered](const auto &) { isAnswered = true; });
            waitFor([&] { return isAnswered; });
        });
        live += millisecondsOf([&] {
            desk.inHand.take(Demo::Cast::MayTrain.id);
            waitFor([&] {
                const Verdict &verdict = desk.verdict.verdict();
                return verdict.isComplete && !verdict.asOf.isValid();
            });
            desk.card.grab();
        });
        desk.inHand.take(0);
        QCoreApplication::processEvents();
    }
    Bench::Figure figure;
    figure.figure = QStringLiteral("verdict.live");
    figure.unit = QStringLiteral("ms");
    figure.value = Bench::quantile(live, 0.5);
    figure.baseline = Bench::quantile(bare, 0.5);
    figure.n = int(live.size());
    figure.note = QStringLiteral("from taking somebody to the live verdict against one call, %1 ms"
                                 " of latency each")
                      .arg(LatencyMs);
    report.add(figure);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Bench::Report report(QApplication::arguments().mid(1));
    if (!report.wants(QStringLiteral("verdict")))
        return 0;
    {
        const DemoTenant tenant;
        for (const int customers : {1'000, 100'000, 1'000'000})
            measureStore(report, tenant, customers);
    }
    measureLive(report);
    return 0;
}
