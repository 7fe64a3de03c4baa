// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/acts/journal.h"

#include "api/codec/decode.h"
#include "api/codec/encode.h"
#include "models/acts/actcodec.h"
#include "models/acts/storederror.h"
#include "models/store/query.h"
#include "models/store/storedlist.h"
#include "models/store/storeworker.h"

namespace Frontdesk {

namespace {

const auto EntryColumns = QStringLiteral("id, recorded, customer, customer_name, kind, detail,"
                                         " state, concluded, error, result");

struct StoredResult
{
    std::optional<qint64> id;
    std::optional<Api::BookingStatus> booking;
    bool settled = false;
    std::optional<int> attempts; ///< this and the next since version 10 of the store
    std::optional<bool> overdue;
};
BOOST_DESCRIBE_STRUCT(StoredResult, (), (id, booking, settled, attempts, overdue))

QString resultText(const ActOutcome &outcome)
{
    StoredResult result{outcome.resultId, outcome.booking, outcome.settled, {}, {}};
    if (outcome.attempts > 0)
        result.attempts = outcome.attempts;
    if (outcome.isOverdue)
        result.overdue = true;
    return QString::fromUtf8(Api::encode(result));
}

ActOutcome outcomeOf(const Query &row)
{
    ActOutcome outcome;
    outcome.journalId = row.integer(0);
    static_cast<void>(Api::fromText(row.text(6), outcome.state));
    outcome.error = fromStoredError(row.text(8));
    if (const auto result = Api::decode<StoredResult>(row.text(9).toUtf8())) {
        outcome.resultId = result->id;
        outcome.booking = result->booking;
        outcome.settled = result->settled;
        outcome.attempts = result->attempts.value_or(0);
        outcome.isOverdue = result->overdue.value_or(false);
    }
    return outcome;
}

} // namespace

bool JournalEntry::isOpen() const
{
    return outcome.state == ActState::Intended
        || (outcome.state == ActState::Unknown && !outcome.settled);
}

bool operator==(const JournalEntry &a, const JournalEntry &b)
{
    // The act of an entry never changes once it is recorded.
    return a.outcome.journalId == b.outcome.journalId && a.outcome.state == b.outcome.state
        && a.outcome.settled == b.outcome.settled && a.concluded == b.concluded;
}

Journal::Journal(Database &database, Clock now, QObject *parent)
    : QObject(parent), m_database(database), m_now(std::move(now))
{ }

Journal::~Journal() = default;

std::optional<qint64> Journal::record(const Act &act, ActState state)
{
    const StoredAct text = stored(act.detail);
    // What cannot be read back could not be settled after a crash.
    if (!m_database.isOpen() || !fromStored(text))
        return std::nullopt;
    Query insert(m_database,
                 QStringLiteral("insert into journal(recorded, customer, customer_name, kind,"
                                " detail, state) values(?, ?, ?, ?, ?, ?)"));
    insert.bind(storedTime(m_now())).bind(act.customerId).bind(act.customerName);
    insert.bind(text.kind).bind(text.detail).bind(Api::toText(state));
    if (!insert.exec())
        return std::nullopt;
    const qint64 id = insert.insertedId();
    Q_EMIT changed(id);
    return id;
}

bool Journal::beginSending(const ActOutcome &outcome)
{
    Query update(m_database,
                 QStringLiteral("update journal set state=?, concluded=null, error=null, result=?"
                                " where id=?"));
    update.bind(Api::toText(ActState::Intended)).bind(resultText(outcome)).bind(outcome.journalId);
    if (!update.exec())
        return false;
    Q_EMIT changed(outcome.journalId);
    return true;
}

void Journal::whenSafe(QObject *context, std::function<void(bool isSafe)> then)
{
    if (!m_disk)
        m_disk = std::make_unique<StoreWorker>(m_database.path(), StoreWorker::For::Desk);
    m_disk->run(context, std::mem_fn(&Database::flush), std::move(then));
}

bool Journal::conclude(const Act &act, const ActOutcome &outcome)
{
    Query update(m_database,
                 QStringLiteral("update journal set state=?, concluded=?, error=?,"
                                " result=? where id=?"));
    const bool isKept = update.bind(Api::toText(outcome.state))
                            .bind(storedTime(m_now()))
                            .bind(storedError(outcome.error, !holdsSecret(act.detail)))
                            .bind(resultText(outcome))
                            .bind(outcome.journalId)
                            .exec();
    if (isKept)
        Q_EMIT changed(outcome.journalId);
    return isKept;
}

QList<JournalEntry> Journal::entries(const QDateTime &since, int limit) const
{
    return read(QStringLiteral("recorded >= ? order by id desc limit ?"),
                {storedTime(since), limit});
}

QList<JournalEntry> Journal::openEntries() const
{
    const QList<JournalEntry> candidates
        = read(QStringLiteral("state in (?, ?) order by id"),
               {Api::toText(ActState::Intended), Api::toText(ActState::Unknown)});
    QList<JournalEntry> open;
    std::copy_if(candidates.cbegin(), candidates.cend(), std::back_inserter(open),
                 [](const JournalEntry &entry) { return entry.isOpen(); });
    return open;
}

QList<JournalEntry> Journal::waitingEntries() const
{
    return read(QStringLiteral("state = ? order by id"), {Api::toText(ActState::Waiting)});
}

QList<JournalEntry> Journal::entriesOf(Api::CustomerId customer, qint64 after) const
{
    return read(QStringLiteral("id > ? and customer = ? order by id desc"), {after, customer});
}

StoredList Journal::list(bool isOnlyOpen)
{
    StoredList list;
    list.table = QStringLiteral("journal");
    list.index = isOnlyOpen ? QStringLiteral("journal_open") : QStringLiteral("journal_recorded");
    list.columns = EntryColumns;
    if (isOnlyOpen)
        list.filter = QStringLiteral("state not in ('DONE', 'FAILED')"
                                     " and coalesce(json_extract(result, '$.settled'), 0) = 0");
    list.order = {QStringLiteral("recorded"), QStringLiteral("id")};
    list.isDescending = true;
    return list;
}

std::optional<JournalEntry> Journal::entryOf(const Query &row)
{
    auto detail = fromStored({row.text(4), row.text(5)});
    if (!detail)
        return std::nullopt;
    return JournalEntry{Act{row.integer(2), row.text(3), std::move(*detail)}, outcomeOf(row),
                        fromStoredTime(row.text(1)), fromStoredTime(row.text(7))};
}

qint64 Journal::newestId() const
{
    Query query(m_database, QStringLiteral("select max(id) from journal"));
    return query.first() ? query.integer(0) : 0;
}

std::optional<JournalEntry> Journal::entry(qint64 id) const
{
    const QList<JournalEntry> found = read(QStringLiteral("id = ?"), {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<JournalEntry> Journal::read(const QString &condition, const QVariantList &values) const
{
    Query query(m_database,
                QStringLiteral("select %1 from journal where %2").arg(EntryColumns, condition));
    for (const QVariant &value : values)
        query.bind(value);
    QList<JournalEntry> entries;
    if (!query.exec())
        return entries;
    while (query.next()) {
        if (const auto entry = entryOf(query))
            entries.append(*entry);
    }
    return entries;
}

} // namespace Frontdesk
