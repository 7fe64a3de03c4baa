// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/filledstore.h"

#include "api/demo/tenantserver.h"
#include "models/store/customercache.h"
#include "models/sync/customersync.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>

namespace Frontdesk::Bench {

namespace {

Api::ClientSettings settingsOf(const Demo::TenantServer &server)
{
    Api::ClientSettings settings;
    settings.baseUrl = server.baseUrl();
    settings.apiKey = QByteArray(Demo::Berlin.apiKey.data(), Demo::Berlin.apiKey.size());
    settings.language = QStringLiteral("en");
    settings.rateLimit = 1'000'000;
    return settings;
}

void fill(const QString &path, int customers)
{
    Demo::TenantServer server({.customers = tenantCustomersFor(customers), .rateLimit = 1'000'000});
    if (!server.start())
        qFatal("no demo tenant: %s", qPrintable(server.errorString()));
    Database database(path);
    Api::ApiClient client(settingsOf(server));
    CustomerSync sync(client, path);
    QEventLoop loop;
    QObject::connect(&sync, &CustomerSync::passCompleted, &loop, &QEventLoop::quit);
    QObject::connect(&sync, &CustomerSync::failed, &loop,
                     [] { qFatal("the customers could not be read"); });
    sync.start();
    loop.exec();
    sync.stop();
    if (CustomerCache(database).count() < customers / 100 * 99)
        qFatal("the tenant has fewer customers than the store is to have");
    database.run(QStringLiteral("pragma wal_checkpoint(truncate)"));
}

} // namespace

QString filledStore(int customers)
{
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/bench-data"));
    const QString path = folder.filePath(QStringLiteral("customers-%1-schema-%2.sqlite")
                                             .arg(customers)
                                             .arg(storeSchema().last().version));
    if (QFile::exists(path))
        return path;
    if (!folder.mkpath(QStringLiteral(".")))
        qFatal("no folder for the benchmarks' data");
    const QString unfinished = path + QStringLiteral(".new");
    Database::removeFiles(unfinished);
    fill(unfinished, customers);
    if (!QFile::rename(unfinished, path))
        qFatal("the filled store cannot be renamed");
    Database::removeFiles(unfinished);
    return path;
}

QString filledStoreIn(const QString &folder, int customers)
{
    const QString copy = QDir(folder).filePath(QStringLiteral("store.sqlite"));
    if (!QFile::copy(filledStore(customers), copy))
        qFatal("the filled store cannot be copied");
    return copy;
}

} // namespace Frontdesk::Bench
