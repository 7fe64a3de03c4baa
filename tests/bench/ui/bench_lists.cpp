// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT

// The long lists in their pages, at 1,000 and at 100,000 rows (customers also at 1,000,000): how
// long somebody waits until a list is there, for one page further, for its end, for another order,
// for one row more; what it takes of memory, and how often the window answers nobody for longer
// than a frame. The baseline is the same list with 1,000 rows.
#include "models/desk/arrivalsmodel.h"
#include "models/desk/occupancy.h"
#include "tests/bench/filledstore.h"
#include "tests/bench/guiwatchdog.h"
#include "tests/bench/report.h"
#include "tests/bench/residentmemory.h"
#include "tests/demodesk.h"
#include "ui/customers/customerlist.h"
#include "ui/customers/historypage.h"
#include "ui/desk/arrivalspanel.h"
#include "ui/journal/journalpage.h"
#include "ui/widgets/toaster.h"

#include <QEventLoop>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace Frontdesk;

namespace {

constexpr int Few = 1'000;
constexpr int Many = 100'000;
constexpr int Most = 1'000'000;
constexpr int Rounds = 5;
constexpr int Pages = 60;
constexpr int Patience = 60'000;
const Api::CustomerId Regular = Demo::Cast::MayTrain.id;

struct Times
{
    int rows = 0;
    QList<double> open; ///< until rows are painted
    QList<double> scroll; ///< one page, painted, whether its rows are there or not
    QList<double> shown; ///< the same until they are there
    QList<double> end; ///< to the last row and until it is there
    QList<double> sort;
    QList<double> more; ///< one row more, painted
    int late = 0; ///< events of the interface's thread that took longer than a frame
    double longest = 0;
    QString longestWas;
    double megabytes = 0; ///< that the process took for the page
};

/// A list in its page, in a window of its own.
struct Scene
{
    std::unique_ptr<DemoDesk> desk = std::make_unique<DemoDesk>();
    std::unique_ptr<QWidget> window;
    std::function<std::unique_ptr<QWidget>()> makePage;
    std::function<void()> addRow; ///< may be missing
    int sortColumn = -1;

    [[nodiscard]] QTableView *table() const { return window->findChild<QTableView *>(); }
    [[nodiscard]] bool hasRow(int row) const
    {
        const QAbstractItemModel *model = table()->model();
        return row >= 0 && row < model->rowCount() && model->index(row, 0).data().isValid();
    }
    [[nodiscard]] bool hasShownRows() const
    {
        const int last = table()->rowAt(table()->viewport()->height() - 1);
        return hasRow(table()->rowAt(0)) && hasRow(last < 0 ? rows() - 1 : last);
    }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
};

template <class Work> double millisecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

template <class Condition> void waitUntil(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > Patience)
            qFatal("a list does not come");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    }
}

void openPage(Scene &scene)
{
    scene.window = std::make_unique<QWidget>();
    scene.window->resize(1280, 800);
    QWidget *page = scene.makePage().release();
    page->setParent(scene.window.get());
    page->resize(scene.window->size());
    scene.window->show();
    waitUntil([&] { return scene.rows() > 0 && scene.hasShownRows(); });
    scene.window->grab();
}

/// As a person does it: each step is an event, and what follows from it is painted by others.
void measureLateness(Scene &scene, Bench::GuiWatchdog &watchdog, Times &times)
{
    watchdog.startOver();
    for (int i = 0; i < Pages; ++i) {
        QScrollBar *bar = scene.table()->verticalScrollBar();
        QTimer::singleShot(0, bar, [bar, i] {
            if (i % 10 == 9)
                bar->setValue(i % 20 == 9 ? bar->maximum() : bar->maximum() / 2);
            else
                bar->triggerAction(QScrollBar::SliderPageStepAdd);
        });
        waitUntil([&] { return scene.hasShownRows(); });
        QTest::qWait(5);
    }
    times.late += watchdog.late();
    if (watchdog.longestMs() > times.longest) {
        times.longest = watchdog.longestMs();
        times.longestWas = watchdog.longestWas();
    }
}

void measureOnce(Scene &scene, Times &times)
{
    times.open += millisecondsOf([&] { openPage(scene); });
    QTableView *table = scene.table();
    for (int i = 0; i < Pages; ++i) {
        double painted = 0;
        times.shown += millisecondsOf([&] {
            painted = millisecondsOf([&] {
                table->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
                table->grab();
            });
            waitUntil([&] { return scene.hasShownRows(); });
        });
        times.scroll += painted;
    }
    table->scrollToTop();
    times.end += millisecondsOf([&] {
        table->scrollToBottom();
        waitUntil([&] { return scene.hasRow(scene.rows() - 1); });
        table->grab();
    });
    if (scene.sortColumn >= 0) {
        times.sort += millisecondsOf([&] {
            bool isSorted = false;
            const auto sorted = QObject::connect(table->model(), &QAbstractItemModel::layoutChanged,
                                                 table, [&isSorted] { isSorted = true; });
            table->sortByColumn(scene.sortColumn, Qt::AscendingOrder);
            waitUntil([&] { return isSorted && scene.hasShownRows(); });
            QObject::disconnect(sorted);
            table->grab();
        });
        table->sortByColumn(0, Qt::AscendingOrder);
    }
    table->scrollToTop();
    waitUntil([&] { return scene.hasShownRows(); });
    for (int i = 0; scene.addRow && i < 20; ++i) {
        times.more += millisecondsOf([&] {
            const int before = scene.rows();
            scene.addRow();
            waitUntil([&] { return scene.rows() > before; });
            table->grab();
        });
    }
}

Times measure(Scene &scene, Bench::GuiWatchdog &watchdog)
{
    Times times;
    const double before = Bench::residentMegabytes();
    for (int i = 0; i < Rounds; ++i)
        measureOnce(scene, times);
    measureLateness(scene, watchdog, times);
    times.megabytes = Bench::residentMegabytes() - before;
    return times;
}

void run(Database &database, const QString &sql, const QVariantList &values)
{
    if (!database.run(sql, values))
        qFatal("a list cannot be filled");
}

Scene customers(int count)
{
    Scene scene;
    DemoDesk &desk = *scene.desk;
    run(desk.database, QStringLiteral("attach ? as filled"), {Bench::filledStore(count)});
    run(desk.database, QStringLiteral("insert into customer select * from filled.customer"), {});
    run(desk.database, QStringLiteral("detach filled"), {});
    scene.makePage = [&desk] { return std::make_unique<CustomerList>(desk.workplace); };
    scene.sortColumn = 4;
    return scene;
}

/// Check-ins of the day until now, some with a check-out.
void fillJournal(DemoDesk &desk, int count)
{
    run(desk.journalFile,
        QStringLiteral(
            "with recursive n(i) as (select 1 union all select i + 1 from n where i < ?)"
            " insert into journal(recorded, customer, customer_name, kind, detail, state)"
            " select strftime('%Y-%m-%dT%H:%M:%fZ', ?, (i * 10.0 / ?) || ' hours'), 1 + i % 5000,"
            " 'Customer ' || (1 + i % 5000), 'CHECK_IN', '{\"time\":\"2026-03-11T08:00:00Z\"}',"
            " 'DONE' from n"),
        {count, storedTime(demoNoon().addSecs(-11 * 3600)), count});
}

void checkIn(DemoDesk &desk, int i)
{
    const Act act{i, QStringLiteral("Somebody new"), CheckInAct{demoNoon()}};
    const std::optional<qint64> id = desk.journal.record(act);
    if (!id || !desk.journal.conclude(act, {*id, ActState::Done, false, {}, {}, {}}))
        qFatal("the journal takes no check-in");
}

/// The panel with what it shows, for as long as it does.
class Arrivals final : public QWidget
{
public:
    explicit Arrivals(Workplace &workplace)
        : m_arrivals(workplace.journal, workplace.reader, workplace.now),
          m_occupancy(workplace.client, workplace.now),
          m_panel(m_arrivals, m_occupancy, this)
    { }

protected:
    void resizeEvent(QResizeEvent *) override { m_panel.resize(330, height()); }

private:
    ArrivalsModel m_arrivals;
    Occupancy m_occupancy;
    ArrivalsPanel m_panel;
};

Scene withJournal(int count)
{
    Scene scene;
    DemoDesk &desk = *scene.desk;
    fillJournal(desk, count);
    scene.addRow = [&desk, i = 10'000]() mutable { checkIn(desk, ++i); };
    return scene;
}

Scene arrivals(int count)
{
    Scene scene = withJournal(count);
    scene.makePage
        = [desk = scene.desk.get()] { return std::make_unique<Arrivals>(desk->workplace); };
    return scene;
}

Scene journal(int count)
{
    Scene scene = withJournal(count);
    scene.makePage
        = [desk = scene.desk.get()] { return std::make_unique<JournalPage>(desk->workplace); };
    return scene;
}

/// The visits lie in the store; the server does not answer.
Scene history(int count)
{
    Scene scene;
    DemoDesk &desk = *scene.desk;
    run(desk.database,
        QStringLiteral("with recursive n(i) as (select 1 union all select i + 1 from n where i < ?)"
                       " insert into checkin(customer, id, check_in, check_out, studio_name)"
                       " select ?, i, strftime('%Y-%m-%dT%H:%M:%fZ', ?, (-i * 0.5) || ' hours'),"
                       " strftime('%Y-%m-%dT%H:%M:%fZ', ?, (0.4 - i * 0.5) || ' hours'), 'Berlin'"
                       " from n"),
        {count, Regular, storedTime(demoNoon()), storedTime(demoNoon())});
    desk.tenant.fail("getCustomersCheckinHistory", Demo::FaultKind::WrongJson);
    desk.inHand.take(Regular);
    auto toaster = std::make_shared<Toaster>(new QWidget);
    scene.makePage
        = [&desk, toaster] { return std::make_unique<HistoryPage>(desk.workplace, *toaster); };
    return scene;
}

void add(Bench::Report &report, const QString &name, const QList<double> &values,
         const QList<double> &few, double q)
{
    if (values.isEmpty())
        return;
    Bench::Figure figure;
    figure.figure = name;
    figure.unit = QStringLiteral("ms");
    figure.value = Bench::quantile(values, q);
    figure.baseline = Bench::quantile(few, q);
    figure.n = int(values.size());
    report.add(figure);
}

void add(Bench::Report &report, const QString &list, const Times &times, const Times &few)
{
    const QString name = QStringLiteral("lists.%1.%2.").arg(list).arg(times.rows);
    add(report, name + QStringLiteral("open"), times.open, few.open, 0.5);
    add(report, name + QStringLiteral("scroll.p50"), times.scroll, few.scroll, 0.5);
    add(report, name + QStringLiteral("scroll.p99"), times.scroll, few.scroll, 0.99);
    add(report, name + QStringLiteral("shown.p50"), times.shown, few.shown, 0.5);
    add(report, name + QStringLiteral("shown.p99"), times.shown, few.shown, 0.99);
    add(report, name + QStringLiteral("end"), times.end, few.end, 0.5);
    add(report, name + QStringLiteral("sort"), times.sort, few.sort, 0.5);
    add(report, name + QStringLiteral("more"), times.more, few.more, 0.5);
    report.add({name + QStringLiteral("memory"),
                QStringLiteral("MB"),
                times.megabytes,
                few.megabytes,
                0,
                1,
                {}});
    report.add({name + QStringLiteral("late"), QStringLiteral("events"), double(times.late), 0, 0,
                Pages,
                QStringLiteral("over 16 ms; longest %1 ms: %2")
                    .arg(times.longest, 0, 'f', 1)
                    .arg(times.longestWas)});
}

} // namespace

int main(int argc, char **argv)
{
    Bench::GuiWatchdog watchdog(argc, argv);
    Q_INIT_RESOURCE(resources);
    Bench::Report report(QApplication::arguments().mid(1));
    const struct
    {
        QString name;
        Scene (*make)(int);
        QList<int> sizes;
    } lists[] = {
        {QStringLiteral("customers"), &customers, {Few, Many, Most}},
        {QStringLiteral("arrivals"), &arrivals, {Few, Many}},
        {QStringLiteral("journal"), &journal, {Few, Many}},
        {QStringLiteral("history"), &history, {Few, Many}},
    };
    for (const auto &list : lists) {
        if (!report.wants(QStringLiteral("lists")) && !report.wants(list.name))
            continue;
        Times few;
        for (const int size : list.sizes) {
            Scene scene = list.make(size);
            Times times = measure(scene, watchdog);
            times.rows = size;
            if (size == Few)
                few = times;
            add(report, list.name, times, few);
        }
    }
    return 0;
}
