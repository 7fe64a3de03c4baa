// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/ledger/ledger.h"

namespace Frontdesk {

namespace {

/// Threads of ledgers that are gone, until their servers answered or their patience ended. The
/// program does not end before them: their drivers would be taken away from under them.
class Stragglers
{
public:
    ~Stragglers()
    {
        for (QThread *thread : std::as_const(m_threads))
            end(thread);
    }
    void add(QThread *thread)
    {
        for (QThread *other : QList<QThread *>(m_threads)) {
            if (other->isFinished()) {
                m_threads.removeOne(other);
                end(other);
            }
        }
        m_threads.append(thread);
    }

private:
    static void end(QThread *thread)
    {
        // A server that is stopped, but whose computer still answers, could take for ever; then
        // the thread is left to end with the program.
        if (thread->wait(std::chrono::milliseconds(longestWait).count()))
            delete thread;
    }
    static constexpr std::chrono::seconds longestWait{15};
    QList<QThread *> m_threads;
};

/// Made after the first driver, so gone before the last one.
Stragglers &stragglers()
{
    static Stragglers all;
    return all;
}

} // namespace

Ledger::Ledger(const LedgerPace &pace, QObject *parent)
    : QObject(parent),
      m_thread(new QThread),
      m_worker(new LedgerWorker(pace)),
      m_porch(new QObject, [](QObject *porch) { porch->deleteLater(); })
{
    qRegisterMetaType<LedgerTopic>();
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &LedgerWorker::changed, this, &Ledger::changed);
    connect(m_worker, &LedgerWorker::opened, this, [this] { setAvailability(true, {}); });
    connect(m_worker, &LedgerWorker::broken, this,
            [this](const LedgerProblem &problem) { setAvailability(false, problem); });
    m_thread->setObjectName(QStringLiteral("ledger"));
    m_thread->start();
}

Ledger::Ledger(const LedgerPlace &place, const LedgerPace &pace, QObject *parent)
    : Ledger(pace, parent)
{
    open(place);
}

Ledger::~Ledger()
{
    m_worker->stop();
    m_thread->quit();
    if (m_place.kind == LedgerPlace::Kind::Sqlite || m_thread->wait(50)) {
        m_thread->wait();
        delete m_thread;
    } else {
        stragglers().add(m_thread);
    }
}

void Ledger::open(const LedgerPlace &place, const QByteArray &password)
{
    m_place = place;
    if (m_isAvailable)
        setAvailability(false, {});
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, place, password] { worker->moveTo(place, password); });
}

void Ledger::retry()
{
    QMetaObject::invokeMethod(m_worker, &LedgerWorker::retry);
}

void Ledger::setAvailability(bool isAvailable, const std::optional<LedgerProblem> &problem)
{
    if (!isAvailable && !m_isAvailable && m_problem == problem)
        return; // another attempt in vain
    m_isAvailable = isAvailable;
    m_problem = problem;
    Q_EMIT availabilityChanged();
}

} // namespace Frontdesk
