// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT

// The inbox with ten thousand requests against the same with one thousand: how long somebody waits
// until it is there, until a search is answered, until the list is sorted, for one page further.
#include "tests/bench/report.h"
#include "tests/demodesk.h"
#include "tests/models/amendments/inboxscene.h"
#include "ui/amendments/inboxpage.h"
#include "ui/amendments/inboxtable.h"
#include "ui/widgets/toaster.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>

using namespace Frontdesk;

namespace {

constexpr int Few = 1'000;
constexpr int Many = 10'000;
constexpr int Rounds = 5;
constexpr int Pages = 60;

struct Times
{
    QList<double> open;
    QList<double> filter;
    QList<double> sort;
    QList<double> scroll;
    QList<double> change;
};

template <class Work> double millisecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void fill(DemoDesk &desk, int count)
{
    QList<Api::Customer> customers;
    for (const StoredRequest &stored : addressRequests(count)) {
        const RequestKey &key = stored.request.key;
        Api::Customer customer;
        customer.id = key.customer;
        customer.firstName = QStringLiteral("Anna %1").arg(key.customer * 7 % 1000);
        customer.lastName = QStringLiteral("Müller");
        customers.append(customer);
        desk.inboxStore.take({key.kind, key.customer, {}, {stored.request}}, stored.known);
    }
    if (!desk.customers.upsert(customers, demoNoon()))
        qFatal("the store takes no customers");
}

void measureOnce(Workplace &workplace, Times &times)
{
    QWidget window;
    window.resize(1280, 800);
    Toaster toaster(&window);
    std::unique_ptr<InboxFeed> feed;
    std::unique_ptr<InboxPage> page;
    times.open += millisecondsOf([&] {
        feed = std::make_unique<InboxFeed>(workplace);
        page = std::make_unique<InboxPage>(workplace, *feed, toaster, &window);
        page->resize(window.size());
        window.show();
        window.grab();
    });
    auto *table = page->findChild<InboxTable *>();
    auto *search = page->findChild<QLineEdit *>(QStringLiteral("inboxSearch"));
    times.filter += millisecondsOf([&] {
        search->setText(QStringLiteral("anna 77"));
        window.grab();
    });
    times.filter += millisecondsOf([&] {
        search->setText(QStringLiteral("anna 777"));
        window.grab();
    });
    search->clear();
    times.sort += millisecondsOf([&] {
        table->sortByColumn(InboxModel::CustomerColumn, Qt::AscendingOrder);
        window.grab();
    });
    for (int i = 0; i < Pages; ++i) {
        times.scroll += millisecondsOf([&] {
            table->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
            table->grab();
        });
    }
    StoredRequest changed = addressRequest(5);
    for (int i = 0; i < Pages; ++i) {
        changed.request.requested[QStringLiteral("city")] = QString::number(i);
        times.change += millisecondsOf([&] { page->feed().inbox().take(changed); });
    }
}

Times measure(int count)
{
    DemoDesk desk;
    fill(desk, count);
    Times times;
    for (int i = 0; i < Rounds; ++i)
        measureOnce(desk.workplace, times);
    return times;
}

void add(Bench::Report &report, const QString &name, const QList<double> &many,
         const QList<double> &few)
{
    Bench::Figure figure;
    figure.figure = QStringLiteral("inbox.%1").arg(name);
    figure.unit = QStringLiteral("ms");
    figure.value = Bench::quantile(many, 0.5);
    figure.baseline = Bench::quantile(few, 0.5);
    figure.n = int(many.size());
    figure.note = QStringLiteral("median of 10,000 rows against 1,000; 99th percentile %1 ms")
                      .arg(Bench::quantile(many, 0.99), 0, 'f', 1);
    report.add(figure);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Bench::Report report(QApplication::arguments().mid(1));
    if (!report.wants(QStringLiteral("inbox")))
        return 0;
    const Times few = measure(Few);
    const Times many = measure(Many);
    add(report, QStringLiteral("open"), many.open, few.open);
    add(report, QStringLiteral("filter"), many.filter, few.filter);
    add(report, QStringLiteral("sort"), many.sort, few.sort);
    add(report, QStringLiteral("scroll"), many.scroll, few.scroll);
    add(report, QStringLiteral("change"), many.change, few.change);
    return 0;
}
