// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/simulation/simulation.h"
#include "api/demo/tenantserver.h"

#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Frontdesk::Demo;

namespace {

int complain(const QString &what)
{
    std::fprintf(stderr, "frontdesk-tenant: %s\n", qUtf8Printable(what));
    return 2;
}

void addOptions(QCommandLineParser &parser)
{
    const auto option
        = [](const char *name, const char *about, const char *value, const char *standard = "") {
              return QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(about),
                                        QString::fromLatin1(value), QString::fromLatin1(standard));
          };
    parser.setApplicationDescription(QStringLiteral("The demo tenant of Frontdesk, on 127.0.0.1."));
    parser.addHelpOption();
    parser.addOptions(
        {option("port", "Port; 0 takes a free one.", "number", "0"),
         option("customers", "Customers of all studios together.", "number", "500"),
         option("seed", "Seed of everything invented.", "number", "1"),
         option("rate-limit", "Requests a minute of each operation and key.", "number", "1000"),
         option("latency", "Delay of every answer in milliseconds.", "ms", "0"),
         option("fault",
                "Misbehave: operation:kind:count or operation:kind:chance%, such as "
                "bookClassSlot:lost-answer:1 or *:unavailable:5%. May be repeated.",
                "rule")});
}

/// The number given for \a name, or nothing when it is none from \a low to \a high.
std::optional<int> numberOf(const QCommandLineParser &parser, const char *name, int low, int high)
{
    bool isNumber = false;
    const QString text = parser.value(QString::fromLatin1(name));
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= low && number <= high)
        return number;
    complain(QStringLiteral("--%1 wants a number from %2 to %3, not \"%4\".")
                 .arg(QString::fromLatin1(name))
                 .arg(low)
                 .arg(high)
                 .arg(text));
    return std::nullopt;
}

void print(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
}

void introduce(const TenantServer &server)
{
    print(QStringLiteral("Base URL:    %1").arg(server.baseUrl().toString()));
    for (const StudioAccess &studio : TenantServer::studios())
        print(QStringLiteral("Studio %1:    %2, key %3")
                  .arg(studio.studioId)
                  .arg(QString(studio.name), QString(studio.apiKey)));
    print(QStringLiteral("Back office: %1").arg(server.backOfficeUrl().toString()));
    print(QStringLiteral("Owner token: %1").arg(QString::fromLatin1(server.ownerToken())));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(application.arguments()))
        return complain(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        parser.showHelp();
    if (!parser.positionalArguments().isEmpty())
        return complain(QStringLiteral("Nothing is known about \"%1\".")
                            .arg(parser.positionalArguments().constFirst()));
    const auto port = numberOf(parser, "port", 0, 65'535);
    const auto customers
        = numberOf(parser, "customers", Simulation::FewestCustomers, Simulation::MostCustomers);
    const auto seed = numberOf(parser, "seed", 0, 2'147'483'647);
    const auto rateLimit = numberOf(parser, "rate-limit", 1, 1'000'000);
    const auto latency = numberOf(parser, "latency", 0, 600'000);
    if (!port || !customers || !seed || !rateLimit || !latency)
        return 2;

    TenantOptions options;
    options.port = quint16(*port);
    options.customers = *customers;
    options.seed = quint32(*seed);
    options.rateLimit = *rateLimit;
    TenantServer server(options);
    for (const QString &text : parser.values(QStringLiteral("fault"))) {
        const auto rule = faultFromText(text);
        if (!rule)
            return complain(
                QStringLiteral("--fault wants operation:kind:count, not \"%1\".").arg(text));
        server.setFault(*rule);
    }
    if (*latency > 0)
        server.setFault({.kind = FaultKind::Latency, .milliseconds = *latency});
    if (!server.start())
        return complain(
            QStringLiteral("Port %1 cannot be used: %2").arg(*port).arg(server.errorString()));
    introduce(server);
    return application.exec();
}
