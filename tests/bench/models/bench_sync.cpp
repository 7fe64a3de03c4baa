// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/customersservice.h"
#include "models/store/customercache.h"
#include "models/sync/customersync.h"
#include "tests/bench/report.h"
#include "tests/bench/tenantprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

/// The customer sync: sync, against curl over one connection, on bare loopback and with a real
/// tenant's latency; sync-million, the first of these with a million customers.
///
/// curl gets the addresses of all slices from a first walk and fetches them one after another over
/// one connection, packed as the program asks for them too.
using namespace Frontdesk;
using namespace std::chrono_literals;

namespace {

constexpr int LatencyMs = 50; // of each slice
constexpr int SampleSlices = 20; // of which the shares are measured

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

/// Waits for \a reply as a program does and gives its result.
template <class T> Api::Result<T> answerOf(Api::ApiReply<T> *reply)
{
    QEventLoop loop;
    std::optional<Api::Result<T>> answer;
    reply->then(&loop, [&](const Api::Result<T> &result) {
        answer = result;
        loop.quit();
    });
    loop.exec();
    return *answer;
}

/// The requests for all slices, as the sync asks for them.
QList<Api::ApiRequest> slicesOf(Api::ApiClient &client)
{
    QList<Api::ApiRequest> requests;
    QObject owner;
    for (const auto status : {Api::CustomerStatus::Member, Api::CustomerStatus::Prospect}) {
        Api::CustomerQuery query{.cardNumberFormat = Api::CardNumberFormat::Decimal,
                                 .sliceSize = CustomerSyncSettings().sliceSize,
                                 .customerStatus = status};
        for (bool hasNext = true; hasNext;) {
            requests.append(Api::ApiRequest(Api::Operations::getCustomers).query(query));
            const auto slice
                = answerOf(client.send<Api::Slice<Api::Customer>>(requests.last(), &owner));
            if (!slice)
                qFatal("the slices cannot be read");
            hasNext = slice->hasNext;
            query.offset = slice->offset;
        }
    }
    return requests;
}

double curlSeconds(const Bench::TenantProcess &tenant, const QList<Api::ApiRequest> &requests)
{
    QTemporaryDir folder;
    QFile config(folder.filePath(QStringLiteral("slices")));
    if (!config.open(QIODevice::WriteOnly))
        qFatal("no file for curl");
    config.write("silent\nfail\nheader = \"Accept-Encoding: gzip\"\nheader = \"X-API-KEY: "
                 + tenant.clientSettings().apiKey + "\"\n");
    for (const Api::ApiRequest &request : requests)
        config.write("url = \"" + request.url(tenant.baseUrl()).toEncoded()
                     + "\"\noutput = \"/dev/null\"\n");
    config.close();
    return secondsOf([&] {
        if (QProcess::execute(QStringLiteral("curl"), {QStringLiteral("-K"), config.fileName()}))
            qFatal("curl does not fetch the slices");
    });
}

struct Run
{
    double seconds = 0;
    QList<double> memory; ///< in MiB, ten times a second
};

/// A first sync into an empty store, or another pass when \a passes is 2: the time of the last one.
Run syncOnce(const Bench::TenantProcess &tenant, int passes)
{
    QTemporaryDir folder;
    Database database(folder.filePath(QStringLiteral("store.sqlite")));
    Api::ApiClient client(tenant.clientSettings());
    CustomerSync sync(client, database.path());
    QEventLoop loop;
    QObject::connect(&sync, &CustomerSync::passCompleted, &loop, &QEventLoop::quit);
    QObject::connect(&sync, &CustomerSync::failed, &loop, [] { qFatal("the sync failed"); });
    Run run;
    QTimer sampling;
    sampling.callOnTimeout(
        [&run] { run.memory.append(Bench::residentMemory(QCoreApplication::applicationPid())); });
    sampling.start(100ms);
    for (int pass = 0; pass < passes; ++pass) {
        run = {};
        run.seconds = secondsOf([&] {
            sync.start();
            loop.exec();
        });
    }
    return run;
}

void measureShares(Bench::Report &report, const Bench::TenantProcess &tenant,
                   const QList<Api::ApiRequest> &requests, double seconds, const QString &size)
{
    Api::ApiClient client(tenant.clientSettings());
    QObject owner;
    const QList<Api::ApiRequest> sample = requests.first(qMin(SampleSlices, int(requests.size())));
    const double part = double(requests.size()) / double(sample.size());
    QList<QByteArray> bodies;
    const double transport = secondsOf([&] {
        for (const Api::ApiRequest &request : sample)
            bodies.append(*answerOf(client.send<QByteArray>(request, &owner)));
    });
    QList<Api::Slice<Api::Customer>> slices;
    const double decoding = secondsOf([&] {
        for (const QByteArray &body : bodies)
            slices.append(*Api::decode<Api::Slice<Api::Customer>>(body));
    });
    QTemporaryDir folder;
    Database database(folder.filePath(QStringLiteral("store.sqlite")));
    const double writing = secondsOf([&] {
        for (const auto &slice : slices)
            CustomerCache(database).upsert(slice.result, QDateTime::currentDateTimeUtc(), 1);
    });
    const auto add = [&](const char *name, double share) {
        report.add({QStringLiteral("sync.%1.%2").arg(QString::fromLatin1(name), size),
                    QStringLiteral("s"), share * part, seconds, 0, int(sample.size()),
                    QStringLiteral("this alone, beside the whole; they overlap")});
    };
    add("transport", transport);
    add("decoding", decoding);
    add("writing", writing);
}

void addMemory(Bench::Report &report, const Run &run, const QString &size)
{
    const qsizetype quarter = run.memory.size() / 4;
    if (quarter == 0)
        return;
    report.add({QStringLiteral("sync.memory.%1").arg(size), QStringLiteral("MiB"),
                Bench::quantile(run.memory.last(quarter), 0.5),
                Bench::quantile(run.memory.mid(quarter, quarter), 0.5), 0, int(run.memory.size()),
                QStringLiteral("median of the last quarter, beside the second")});
}

QString sizeName(int customers)
{
    return QString::number(customers);
}

void measureSync(Bench::Report &report, int customers, int latency, int runs)
{
    const Bench::TenantProcess tenant(
        customers,
        latency > 0 ? QStringList{QStringLiteral("--latency"), QString::number(latency)}
                    : QStringList());
    Api::ApiClient client(tenant.clientSettings());
    const QList<Api::ApiRequest> requests = slicesOf(client);
    QList<double> synced;
    QList<double> fetched;
    Run last;
    for (int run = 0; run < runs; ++run) {
        fetched.append(curlSeconds(tenant, requests));
        last = syncOnce(tenant, 1);
        synced.append(last.seconds);
    }
    const double seconds = Bench::quantile(synced, 0.5);
    const QString line = latency > 0 ? QStringLiteral("latency") : QStringLiteral("loopback");
    const QString size = sizeName(customers);
    report.add({QStringLiteral("sync.%1.%2").arg(line, size), QStringLiteral("s"), seconds,
                Bench::quantile(fetched, 0.5), 0, runs,
                QStringLiteral("%1 slices, beside curl").arg(requests.size())});
    addMemory(report, last, QStringLiteral("%1.%2").arg(line, size));
    if (latency > 0)
        return;
    measureShares(report, tenant, requests, seconds, size);
    report.add({QStringLiteral("sync.again.%1").arg(size), QStringLiteral("s"),
                syncOnce(tenant, 2).seconds, seconds, 0, 1,
                QStringLiteral("nobody changed, beside the first pass")});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Bench::Report report(QCoreApplication::arguments().mid(1));
    if (report.wants(QStringLiteral("sync"))) {
        measureSync(report, 1'000, 0, 7);
        measureSync(report, 100'000, 0, 3);
        measureSync(report, 1'000, LatencyMs, 3);
        measureSync(report, 100'000, LatencyMs, 3);
    }
    if (report.wants(QStringLiteral("sync-million")))
        measureSync(report, 1'000'000, 0, 1);
    return 0;
}
