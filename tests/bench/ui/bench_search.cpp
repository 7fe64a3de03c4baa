// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/filledstore.h"
#include "tests/bench/guiwatchdog.h"
#include "tests/bench/report.h"
#include "tests/bench/typedsample.h"
#include "tests/bench/ui/deskscreen.h"

#include <QKeyEvent>

/// Search as one types, on the real page: from a key to its customers painted, against a frame (or
/// three, in a million customers); and whether the window answers while somebody types quickly,
/// also while a sync changes every customer of the same store.
using namespace Frontdesk;

namespace {

constexpr int KeysPerSecond = 30;
constexpr int KeysTyped = 900;

struct Size
{
    int customers;
    int sampled;
    double budget; ///< milliseconds
};

/// Milliseconds from the key until what it finds is painted.
double typeKey(Bench::DeskScreen &screen, QChar letter)
{
    const auto *model = static_cast<const CustomerSearchModel *>(screen.results()->model());
    QElapsedTimer timer;
    timer.start();
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
    QCoreApplication::sendEvent(screen.searchBox(), &press);
    while (!model->isAnswered())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    screen.results()->viewport()->repaint();
    const double time = double(timer.nsecsElapsed()) / 1e6;
    Bench::DeskScreen::settle();
    return time;
}

double shareWithin(const QList<double> &times, double budget)
{
    const auto within = std::count_if(times.begin(), times.end(),
                                      [budget](double time) { return time <= budget; });
    return 100.0 * double(within) / double(times.size());
}

void add(Bench::Report &report, const Size &size, const QString &kind, const QList<double> &times)
{
    report.add({QStringLiteral("search.key.%1, %2").arg(size.customers).arg(kind),
                QStringLiteral("ms"), Bench::quantile(times, 0.99), size.budget, 0,
                int(times.size()),
                QStringLiteral("p99; p50 %1 ms; %2 % within %3 ms")
                    .arg(Bench::quantile(times, 0.5), 0, 'f', 2)
                    .arg(shareWithin(times, size.budget), 0, 'f', 2)
                    .arg(size.budget)});
}

void measureKeys(Bench::Report &report, const Size &size)
{
    Bench::DeskScreen screen(Bench::filledStore(size.customers), 150);
    QMap<QString, QList<double>> byKind;
    QList<double> all;
    for (const Bench::TypedText &typed : Bench::typedSample(screen.desk.database, size.sampled)) {
        for (const QChar letter : typed.text)
            byKind[typed.kind] += typeKey(screen, letter);
        all += byKind[typed.kind].mid(byKind[typed.kind].size() - typed.text.size());
        screen.searchBox()->clear();
        Bench::DeskScreen::settle();
    }
    for (auto kind = byKind.cbegin(); kind != byKind.cend(); ++kind)
        add(report, size, kind.key(), kind.value());
    add(report, size, QStringLiteral("all"), all);
}

/// Types as fast as a good typist, whether the answers are there or not.
void typeQuickly(Bench::DeskScreen &screen, const QList<Bench::TypedText> &texts)
{
    QString keys; // a line break clears
    for (const Bench::TypedText &typed : texts)
        keys += typed.text % QLatin1Char('\n');
    QEventLoop loop;
    QTimer timer;
    qsizetype at = 0;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        const QChar letter = keys[at % keys.size()];
        const int key = letter == QLatin1Char('\n') ? int(Qt::Key_Escape) : 0;
        QCoreApplication::postEvent(screen.searchBox(),
                                    new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier,
                                                  key == 0 ? QString(letter) : QString()));
        if (++at == KeysTyped)
            loop.quit();
    });
    timer.start(1000 / KeysPerSecond);
    loop.exec();
}

void addWatched(Bench::Report &report, const QString &figure, const Bench::GuiWatchdog &watchdog)
{
    report.add({figure, QStringLiteral("events over 16 ms"), double(watchdog.late()), 0, 0,
                watchdog.handled(), watchdog.summary()});
}

void measureCalm(Bench::Report &report, Bench::GuiWatchdog &watchdog, int customers)
{
    const QTemporaryDir folder;
    Bench::DeskScreen screen(Bench::filledStoreIn(folder.path(), customers),
                             Bench::tenantCustomersFor(customers), 2);
    const QList<Bench::TypedText> texts = Bench::typedSample(screen.desk.database, 60);
    watchdog.startOver();
    typeQuickly(screen, texts);
    addWatched(report, QStringLiteral("search.window.%1").arg(customers), watchdog);
    screen.desk.sync.start();
    watchdog.startOver();
    typeQuickly(screen, texts);
    const bool isSyncing = screen.desk.sync.state() == CustomerSync::State::Running;
    addWatched(report,
               QStringLiteral("search.window.%1, %2")
                   .arg(customers)
                   .arg(isSyncing ? QStringLiteral("syncing") : QStringLiteral("synced")),
               watchdog);
}

} // namespace

int main(int argc, char **argv)
{
    Bench::GuiWatchdog application(argc, argv);
    Bench::Report report(QApplication::arguments().mid(1));
    if (!report.wants(QStringLiteral("search")))
        return 0;
    measureKeys(report, {1'000, 200, 16});
    measureKeys(report, {100'000, 200, 16});
    measureCalm(report, application, 100'000);
    measureKeys(report, {1'000'000, 60, 50});
    return 0;
}
