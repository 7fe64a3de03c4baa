// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/customerfinder.h"
#include "tests/bench/barestatements.h"
#include "tests/bench/filledstore.h"
#include "tests/bench/report.h"
#include "tests/bench/typedsample.h"

#include <ctime>
#include <QCoreApplication>

/// The store's part of a search, for each letter of what is typed, against the very same statements
/// through SQLite's own interface.
using namespace Frontdesk;

namespace {

constexpr int Rounds = 3; // of which the quickest counts

struct Times
{
    QList<double> finder; ///< milliseconds
    QList<double> bare;
    QList<double> ratios;
};

/// Of this thread's processor: what else the machine does is not counted.
double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

template <class Work> double millisecondsOf(Work work)
{
    const double start = processorMilliseconds();
    work();
    return processorMilliseconds() - start;
}

void measureKey(CustomerFinder &finder, Bench::BareStatements &bare, const QString &text,
                Times &times)
{
    const CustomerQuestion question{text, 50, QDate::currentDate().startOfDay(), {}};
    QList<Bench::RunStatement> statements;
    {
        const Bench::StatementRecorder recorder;
        static_cast<void>(finder.find(question));
        statements = recorder.statements();
    }
    bare.run(statements);
    double ofFinder = std::numeric_limits<double>::max();
    double ofBare = ofFinder;
    for (int i = 0; i < Rounds; ++i) {
        ofFinder
            = std::min(ofFinder, millisecondsOf([&] { static_cast<void>(finder.find(question)); }));
        ofBare = std::min(ofBare, millisecondsOf([&] { bare.run(statements); }));
    }
    times.finder.append(ofFinder);
    times.bare.append(ofBare);
    times.ratios.append(ofFinder / ofBare);
}

void report(Bench::Report &report, int customers, const QString &kind, const Times &times)
{
    report.add({QStringLiteral("search.store.%1, %2").arg(customers).arg(kind),
                QStringLiteral("ms of the processor"), Bench::quantile(times.finder, 0.5),
                Bench::quantile(times.bare, 0.5), 0, int(times.finder.size()),
                QStringLiteral("p99 %1 ms against %2 ms; median of the ratios %3")
                    .arg(Bench::quantile(times.finder, 0.99), 0, 'f', 2)
                    .arg(Bench::quantile(times.bare, 0.99), 0, 'f', 2)
                    .arg(Bench::quantile(times.ratios, 0.5), 0, 'f', 2)});
}

void measure(Bench::Report &figures, int customers, int sampled)
{
    const QString path = Bench::filledStore(customers);
    Database database(path, Database::Use::Additional);
    auto &finder = database.part<CustomerFinder>();
    Bench::BareStatements bare(path);
    QMap<QString, Times> byKind;
    Times all;
    for (const Bench::TypedText &typed : Bench::typedSample(database, sampled)) {
        for (qsizetype length = 1; length <= typed.text.size(); ++length) {
            Times one;
            measureKey(finder, bare, typed.text.left(length), one);
            for (Times *times : {&byKind[typed.kind], &all}) {
                times->finder += one.finder;
                times->bare += one.bare;
                times->ratios += one.ratios;
            }
        }
    }
    for (auto kind = byKind.cbegin(); kind != byKind.cend(); ++kind)
        report(figures, customers, kind.key(), kind.value());
    report(figures, customers, QStringLiteral("all"), all);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Bench::Report figures(QCoreApplication::arguments().mid(1));
    if (!figures.wants(QStringLiteral("search")))
        return 0;
    measure(figures, 1'000, 200);
    measure(figures, 100'000, 200);
    measure(figures, 1'000'000, 60);
    return 0;
}
