// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT

// A day at the desk in minutes, with the whole program on the demo tenant and at its real rate
// limit: scans and check-ins, bookings, the sweep behind them, the line lost twice, the studio
// changed three times. Afterwards no act may be unanswered or have happened twice, the server may
// never have had to refuse for being asked too often, and memory must have stayed what it was.
// FRONTDESK_SOAK_SCANS says how long the day is, 2,000 scans unless told otherwise.
#include "api/services/classesservice.h"
#include "app/demotenant.h"
#include "app/program.h"
#include "models/slicewalk.h"
#include "models/studios/studioregistry.h"
#include "tests/bench/guiwatchdog.h"
#include "tests/bench/report.h"
#include "tests/bench/residentmemory.h"
#include "ui/desk/deskpage.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QRandomGenerator>
#include <QTest>

using namespace Frontdesk;

namespace {

constexpr int Customers = 1'800;
constexpr int Patience = 60'000;
constexpr int OutageMs = 12'000;
/// The server answers a thousand requests a minute of each operation.
constexpr int PaceMs = 75;
constexpr int ScansPerBooking = 5;

/// Who may come to a studio, and what they may book.
struct Crowd
{
    QList<Api::CustomerId> customers;
    QList<QString> cards; ///< one for each of them
    QList<Api::ClassSlot> slots;
};

class Day final
{
public:
    explicit Day(int scans) : m_scans(scans)
    {
        if (!m_tenant.start())
            qFatal("no demo tenant: %s", qPrintable(m_tenant.problem()));
        m_tenant.addStudiosTo(m_registry, m_vault);
        m_program = std::make_unique<Program>(m_registry, m_vault, m_tenant.settings());
        m_program->open();
        arrive(Demo::Berlin);
    }

    void pass()
    {
        const QList<Demo::StudioAccess> next{Demo::Hamburg, Demo::Wien, Demo::Berlin};
        for (int i = 0; i < m_scans; ++i) {
            if (i > 0 && i % (m_scans / 4) == 0) {
                regainTheLine(); // a short day: nothing opens without one
                arrive(next.value(i / (m_scans / 4) - 1, Demo::Berlin));
            }
            if (i == m_scans * 3 / 10 || i == m_scans * 6 / 10)
                loseTheLine();
            if (m_isLineLost && m_outage.elapsed() > OutageMs)
                regainTheLine();
            const QDeadlineTimer pace(PaceMs);
            scan();
            // Who is refused, as the class is full or not in the contract, makes room for another.
            if (m_booked < i / ScansPerBooking && !m_isLineLost)
                book();
            QTest::qWait(int(pace.remainingTime()));
            m_megabytes.append(Bench::residentMegabytes());
        }
        regainTheLine();
    }

    /// Visits each studio once more, where what is open is settled, and compares with the server.
    bool report(Bench::Report &report, const Bench::GuiWatchdog &watchdog)
    {
        for (const Demo::StudioAccess &access : Demo::TenantServer::studios()) {
            arrive(access);
            const Journal &journal = workplace().journal;
            static_cast<void>(
                QTest::qWaitFor([&] { return journal.openEntries().isEmpty(); }, Patience));
            m_unanswered += int(journal.openEntries().size());
            count(journal.entries(QDateTime::fromSecsSinceEpoch(0), 1'000'000));
        }
        const int checkIns = written("checkin");
        const int bookings = written("bookClassSlot");
        add(report, "scans", m_scans, 0, QStringLiteral("%1 verdicts not in time").arg(m_late));
        add(report, "checkins", m_checkIns, checkIns, QStringLiteral("journal against server"));
        add(report, "bookings", m_bookings, bookings, QStringLiteral("journal against server"));
        add(report, "unanswered", m_unanswered, 0, QStringLiteral("acts without a known end"));
        add(report, "refused", m_pressed, 0, QStringLiteral("answers 429"));
        add(report, "late", watchdog.late(), 0,
            QStringLiteral("events over 16 ms of %1; %2")
                .arg(watchdog.handled())
                .arg(watchdog.summary()));
        const qsizetype tenth = std::max<qsizetype>(m_megabytes.size() / 10, 1);
        const double end = Bench::quantile(m_megabytes.last(tenth), 0.5);
        const double middle = Bench::quantile(m_megabytes.mid(m_megabytes.size() / 2, tenth), 0.5);
        report.add({QStringLiteral("soak.memory"), QStringLiteral("MB"), end, middle, 0, int(tenth),
                    QStringLiteral("median of the last tenth against that in the middle")});
        return m_unanswered == 0 && m_pressed == 0 && m_checkIns == checkIns
            && m_bookings == bookings;
    }

private:
    [[nodiscard]] Workplace &workplace() const { return m_program->session()->workplace(); }
    [[nodiscard]] int written(const char *operation)
    {
        return m_tenant.server().writesApplied(QString::fromLatin1(operation));
    }

    static void add(Bench::Report &report, const char *what, int value, int baseline,
                    const QString &note)
    {
        report.add({QStringLiteral("soak.%1").arg(QLatin1String(what)), QStringLiteral("count"),
                    double(value), double(baseline), 0, 1, note});
    }

    void arrive(const Demo::StudioAccess &access)
    {
        for (const Studio &studio : m_registry.studios()) {
            if (studio.studioId == access.studioId)
                m_program->switchTo(studio.id);
        }
        const auto isThere = [&] {
            return m_program->session()
                && m_program->session()->studio().studioId == access.studioId
                && workplace().sync.completedAt().isValid();
        };
        if (!QTest::qWaitFor(isThere, Patience))
            qFatal("a studio does not open");
        if (m_watched != &workplace().client)
            watchPressure();
        m_program->window().showPage(MainWindow::Desk);
        m_crowd = crowdHere();
    }

    void watchPressure()
    {
        m_watched = &workplace().client;
        QObject::connect(m_watched, &Api::ApiClient::pressed, &m_context,
                         [this](const Api::ApiError &error) {
                             m_pressed += error.kind == Api::ApiError::Kind::RateLimited ? 1 : 0;
                         });
    }

    [[nodiscard]] Crowd crowdHere()
    {
        Crowd crowd;
        for (char letter = 'a'; letter <= 'z'; ++letter) {
            for (const CustomerHit &hit :
                 workplace().customers.search(QString(QLatin1Char(letter)))) {
                const auto known = workplace().customers.find(hit.id);
                if (known && !known->customer.cardNumbers.isEmpty()
                    && !crowd.customers.contains(hit.id)) {
                    crowd.customers.append(hit.id);
                    crowd.cards.append(known->customer.cardNumbers.first());
                }
            }
        }
        crowd.slots = slotsHere();
        if (crowd.slots.isEmpty() || crowd.customers.isEmpty())
            qFatal("nobody and nothing is known of a studio");
        return crowd;
    }

    /// All of two weeks: a day's bookings fill more than the next few.
    [[nodiscard]] QList<Api::ClassSlot> slotsHere()
    {
        std::optional<Api::Result<QList<Api::ClassSlot>>> all;
        SliceWalk<Api::ClassSlot> walk(
            [this](const std::optional<QString> &offset, QObject *owner) {
                return Api::ClassesService(workplace().client)
                    .slots({.daysAhead = 14, .offset = offset, .sliceSize = 50}, owner);
            },
            [&all](const auto &result) { all = result; }, nullptr);
        if (!QTest::qWaitFor([&all] { return all.has_value(); }, Patience) || !*all)
            qFatal("the classes of a studio cannot be read");
        QList<Api::ClassSlot> bookable = **all;
        bookable.removeIf(std::not_fn(isOpenForBooking));
        return bookable;
    }

    static bool isOpenForBooking(const Api::ClassSlot &slot)
    {
        const auto now = QDateTime::currentDateTime();
        return slot.earliestBookingDateTime && slot.earliestBookingDateTime->value <= now
            && slot.latestBookingDateTime && now.addSecs(1'800) < slot.latestBookingDateTime->value;
    }

    [[nodiscard]] int anyOf(qsizetype count) { return int(m_chance.bounded(int(count))); }

    void scan()
    {
        const int who = anyOf(m_crowd.customers.size());
        CustomerInHand &inHand = workplace().inHand;
        m_program->window().deskPage()->takeScan(m_crowd.cards.at(who));
        const bool isKnown = QTest::qWaitFor([&] {
            return inHand.id() == m_crowd.customers.at(who) && (inHand.isLive() || m_isLineLost);
        });
        m_late += isKnown ? 0 : 1;
        if (isKnown && !wasJustCheckedIn(inHand.id()) && m_chance.bounded(100) < 85) {
            m_lastCheckIn[inHand.id()].start();
            checkIn();
        }
    }

    /// A visit begun within the same minute is taken for the one whose answer was lost, and is one
    /// at a desk; here nobody is away for long.
    [[nodiscard]] bool wasJustCheckedIn(Api::CustomerId customer) const
    {
        constexpr qint64 SameVisitMs = 61'000;
        const auto last = m_lastCheckIn.constFind(customer);
        return last != m_lastCheckIn.constEnd() && !last->hasExpired(SameVisitMs);
    }

    /// As a hand does it; where the desk asks whether it is meant, it is.
    void checkIn()
    {
        const qint64 before = workplace().journal.newestId();
        for (const char *name : {"checkIn", "checkInAnyway"}) {
            auto *button = m_program->window().findChild<QAbstractButton *>(QLatin1String(name));
            if (button && button->isVisible() && button->isEnabled())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        const auto isAnswered = [this, before] {
            const qint64 newest = workplace().journal.newestId();
            return newest == before
                || workplace().journal.entry(newest)->outcome.state != ActState::Intended;
        };
        static_cast<void>(QTest::qWaitFor(isAnswered)); // the end of the day tells
    }

    void book()
    {
        if (m_crowd.slots.isEmpty())
            return;
        const Api::ClassSlot slot = m_crowd.slots.at(anyOf(m_crowd.slots.size()));
        const BookClassAct detail{slot.classInformation ? slot.classInformation->id : 0,
                                  slot.id,
                                  QStringLiteral("Class"),
                                  {}};
        bool isDone = false;
        workplace().acts.run({m_crowd.customers.at(anyOf(m_crowd.customers.size())), {}, detail},
                             &m_context, [&](const ActOutcome &outcome) {
                                 isDone = true;
                                 m_booked += outcome.state == ActState::Done ? 1 : 0;
                             });
        if (!QTest::qWaitFor([&isDone] { return isDone; }, Patience))
            qFatal("a booking is not answered");
    }

    void loseTheLine()
    {
        m_isLineLost = true;
        m_outage.start();
        m_tenant.server().setFault({QStringLiteral("*"), Demo::FaultKind::ClosedConnection});
    }

    void regainTheLine()
    {
        m_isLineLost = false;
        m_tenant.server().clearFaults();
    }

    void count(const QList<JournalEntry> &entries)
    {
        for (const JournalEntry &entry : entries) {
            if (entry.outcome.state != ActState::Done)
                continue;
            m_checkIns += std::holds_alternative<CheckInAct>(entry.act.detail) ? 1 : 0;
            m_bookings += std::holds_alternative<BookClassAct>(entry.act.detail) ? 1 : 0;
        }
    }

    int m_scans;
    DemoTenant m_tenant{{.demo = true, .demoCustomers = Customers}};
    KeyVault m_vault;
    StudioRegistry m_registry{m_tenant.settings(), m_vault, m_tenant.dataFolder()};
    std::unique_ptr<Program> m_program;
    QPointer<Api::ApiClient> m_watched;
    QObject m_context;
    QRandomGenerator m_chance{1};
    Crowd m_crowd;
    QHash<Api::CustomerId, QElapsedTimer> m_lastCheckIn; ///< tried
    QElapsedTimer m_outage;
    bool m_isLineLost = false;
    QList<double> m_megabytes; ///< after each scan
    int m_late = 0;
    int m_pressed = 0;
    int m_unanswered = 0;
    int m_checkIns = 0;
    int m_booked = 0; ///< as the desk was told
    int m_bookings = 0; ///< as the journal has it
};

} // namespace

int main(int argc, char **argv)
{
    Bench::GuiWatchdog watchdog(argc, argv);
    Bench::Report report(QApplication::arguments().mid(1));
    if (!report.wants(QStringLiteral("soak")))
        return 0;
    // Nobody's keychain is read or written.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    bool isNumber = false;
    const int scans = qEnvironmentVariableIntValue("FRONTDESK_SOAK_SCANS", &isNumber);
    Day day(isNumber ? std::max(scans, 20) : 2'000);
    day.pass();
    return day.report(report, watchdog) ? 0 : 1;
}
