// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/accountservice.h"
#include "api/services/customersservice.h"
#include "tests/bench/filledstore.h"
#include "tests/bench/report.h"
#include "tests/bench/tenantprocess.h"
#include "tests/bench/ui/deskscreen.h"

#include <QLabel>

/// A card held to the reader, on the real page: to the verdict of the cache painted, against a
/// frame, and to the live one painted, against the same three reads alone, at once.
using namespace Frontdesk;

namespace {

constexpr int Customers = 100'000;
constexpr int Cards = 60;
constexpr int Latency = 50; // milliseconds
constexpr double Frame = 16;

struct Card
{
    qint64 customer = 0;
    QString number;
};

QList<Card> someCards(Database &database)
{
    Query query(database,
                QStringLiteral("select customer, value from customer_medium"
                               " where kind = 'CARD_NUMBER' order by value limit ?"));
    QList<Card> cards;
    query.bind(Cards).exec();
    while (query.next())
        cards.append({query.integer(0), query.text(1)});
    return cards;
}

/// Until \a isWanted, and the page is laid out and painted.
template <class Wanted> void waitForPaint(Bench::DeskScreen &screen, Wanted isWanted)
{
    while (!isWanted())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    screen.page->repaint();
}

bool isLive(const Bench::DeskScreen &screen)
{
    return screen.child<QLabel>("freshness")->text() == QLatin1String("Live")
        && screen.child<QLabel>("verdictTitle")->text() != QString::fromUtf8("Checking…");
}

struct Times
{
    QList<double> cached;
    QList<double> live;
};

void scan(Bench::DeskScreen &screen, const Card &card, Times &times)
{
    QElapsedTimer timer;
    timer.start();
    screen.page->takeScan(card.number);
    waitForPaint(screen, [&] { return screen.desk.inHand.id() == card.customer; });
    times.cached.append(double(timer.nsecsElapsed()) / 1e6);
    waitForPaint(screen, [&] { return isLive(screen); });
    times.live.append(double(timer.nsecsElapsed()) / 1e6);
    screen.desk.inHand.take(0);
    Bench::DeskScreen::settle();
}

/// The three reads of the verdict alone.
double readAlone(Api::ApiClient &client, qint64 customer)
{
    QElapsedTimer timer;
    timer.start();
    QObject owner;
    int missing = 3;
    const auto done = [&missing](const auto &) { --missing; };
    Api::CustomersService service(client);
    service.byId(customer, Api::CardNumberFormat::Decimal, &owner)->then(&owner, done);
    service.contracts(customer, {.status = Api::ContractStatus::Active}, &owner)
        ->then(&owner, done);
    Api::AccountService(client).balances(customer, &owner)->then(&owner, done);
    while (missing > 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return double(timer.nsecsElapsed()) / 1e6;
}

void add(Bench::Report &report, const QString &figure, const QList<double> &times, double baseline,
         const QString &against)
{
    report.add({figure, QStringLiteral("ms"), Bench::quantile(times, 0.5), baseline, 0,
                int(times.size()),
                QStringLiteral("median against %1; p99 %2 ms")
                    .arg(against)
                    .arg(Bench::quantile(times, 0.99), 0, 'f', 1)});
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Bench::Report report(QApplication::arguments().mid(1));
    if (!report.wants(QStringLiteral("scan")))
        return 0;
    const QTemporaryDir folder;
    const Bench::TenantProcess tenant(Customers,
                                      {QStringLiteral("--latency"), QString::number(Latency)});
    Bench::DeskScreen screen(Bench::filledStoreIn(folder.path(), Customers), tenant.baseUrl());
    const QList<Card> cards = someCards(screen.desk.database);
    Times first;
    for (const Card &card : cards) // learns the photos, too
        scan(screen, card, first);
    Times again;
    QList<double> alone;
    for (const Card &card : cards) {
        scan(screen, card, again);
        alone.append(readAlone(screen.desk.client, card.customer));
    }
    add(report, QStringLiteral("scan.cached"), again.cached, Frame, QStringLiteral("a frame"));
    add(report, QStringLiteral("scan.live"), again.live, Bench::quantile(alone, 0.5),
        QStringLiteral("the three reads alone"));
    return 0;
}
