// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/decisionstore.h"

#include "api/codec/text.h"
#include "models/acts/storederror.h"
#include "models/amendments/sealer.h"
#include "models/amendments/storedrequest.h"
#include "models/store/query.h"

namespace Frontdesk {

namespace {

const QString Columns = QStringLiteral(
    "id, key, verb, course, recorded, after_entry, stopped, error, manager, reason,"
    " customer_name, request, sealed");

bool holdsBankData(RequestKind kind)
{
    return kind == RequestKind::Payment;
}

/// What was sealed for one request does not open for another.
QByteArray purposeOf(const RequestKey &key)
{
    return "decision on " + toText(key).toUtf8();
}

/// Opens what is sealed in \a row, or takes the rest.
void takeRequest(DecisionRecord &record, const RequestKey &key, const Query &row,
                 const Sealer &sealer)
{
    const QByteArray sealed = row.bytes(12);
    std::optional<WaitingRequest> request;
    if (!sealed.isEmpty()) {
        if (const auto json = sealer.open(sealed, purposeOf(key)))
            request = requestFromJson(key, *json);
        record.isReadable = request.has_value();
    }
    if (!request)
        request = requestFromJson(key, row.bytes(11));
    record.decision.request = request.value_or(WaitingRequest{key});
}

std::optional<DecisionRecord> recordOf(const Query &row, const Sealer &sealer)
{
    const auto key = requestKeyFromText(row.text(1));
    DecisionRecord record;
    record.id = row.integer(0);
    const bool isKnown = key && Api::fromText(row.text(2), record.decision.verb)
        && record.decision.verb != DecisionVerb::Unknown;
    if (!isKnown || !Api::fromText(row.text(3), record.course) || record.course == Course::Unknown)
        return std::nullopt;
    record.recorded = fromStoredTime(row.text(4));
    record.afterEntry = row.integer(5);
    record.isStopped = row.integer(6) != 0;
    record.error = fromStoredError(row.text(7));
    record.decision.manager = row.text(8);
    record.decision.reason = row.text(9);
    record.decision.customerName = row.text(10);
    takeRequest(record, *key, row, sealer);
    return record;
}

} // namespace

DecisionStore::DecisionStore(Database &database, const Sealer &sealer, Clock now)
    : m_database(database), m_sealer(sealer), m_now(std::move(now))
{ }

std::optional<DecisionRecord> DecisionStore::record(const Decision &decision, Course course,
                                                    qint64 afterEntry)
{
    const RequestKey &key = decision.request.key;
    std::optional<QByteArray> sealed;
    if (holdsBankData(key.kind)) {
        sealed = m_sealer.seal(toJson(decision.request), purposeOf(key));
        // A withdrawal can do without.
        if (!sealed && course != Course::Withdraw)
            return std::nullopt;
    }
    // The intent has to outlive a power cut, which the store's normal setting does not promise.
    m_database.run(QStringLiteral("pragma synchronous=full"));
    Query insert(
        m_database,
        QStringLiteral("insert into decision(key, verb, course, recorded, after_entry, manager,"
                       " reason, customer_name, request, sealed)"
                       " values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    const bool isKept = insert.bind(toText(key))
                            .bind(Api::toText(decision.verb))
                            .bind(Api::toText(course))
                            .bind(storedTime(m_now()))
                            .bind(afterEntry)
                            .bind(decision.manager)
                            .bind(decision.reason)
                            .bind(decision.customerName)
                            .bind(toJson(withoutBankData(decision.request)))
                            .bind(sealed ? QVariant(*sealed) : QVariant())
                            .exec();
    m_database.run(QStringLiteral("pragma synchronous=normal"));
    return isKept ? find(key) : std::nullopt;
}

bool DecisionStore::stop(qint64 id, const std::optional<Api::ApiError> &error)
{
    // What the server says to an account may repeat it.
    return m_database.run(QStringLiteral("update decision set stopped=1, error=? where id=?"),
                          {storedError(error, false), id});
}

bool DecisionStore::goOn(qint64 id, qint64 afterEntry)
{
    return m_database.run(
        QStringLiteral(
            "update decision set stopped=0, error=null, course=?, after_entry=? where id=?"),
        {Api::toText(Course::SendAgain), afterEntry, id});
}

bool DecisionStore::remove(qint64 id)
{
    return m_database.run(QStringLiteral("delete from decision where id=?"), {id});
}

QList<DecisionRecord> DecisionStore::records() const
{
    return read(QStringLiteral("1=1 order by id"), {});
}

std::optional<DecisionRecord> DecisionStore::find(const RequestKey &key) const
{
    const QList<DecisionRecord> found = read(QStringLiteral("key=?"), {toText(key)});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<DecisionRecord> DecisionStore::read(const QString &condition,
                                          const QVariantList &values) const
{
    const QString sql
        = QStringLiteral("select ") + Columns + QStringLiteral(" from decision where ") + condition;
    Query query(m_database, sql);
    for (const QVariant &value : values)
        query.bind(value);
    QList<DecisionRecord> records;
    if (!query.exec())
        return records;
    while (query.next()) {
        if (auto record = recordOf(query, m_sealer))
            records.append(std::move(*record));
    }
    return records;
}

} // namespace Frontdesk
