// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/decisionplan.h"

#include <functional>

namespace Frontdesk {

class Database;
class Sealer;

/// A decision that is not over, as the store keeps it.
struct DecisionRecord
{
    qint64 id = 0;
    Decision decision; ///< with the request as it was read before anything was done
    Course course = Course::HandOver;
    QDateTime recorded;
    qint64 afterEntry = 0; ///< only later ones of the journal are writes of this decision
    bool isStopped = false; ///< a person is needed, see error
    std::optional<Api::ApiError> error;
    /// False while the keychain does not yield what opens the bank data: the request is then
    /// without them.
    bool isReadable = true;
};

/// What was decided and is not done yet, kept over a crash and a power cut. Bank data are sealed;
/// without a seal they are not kept at all. What is over is forgotten: the audit log remembers.
class DecisionStore final
{
public:
    using Clock = std::function<QDateTime()>;

    /// Both outlive the store; \a database is of journalSchema().
    DecisionStore(Database &database, const Sealer &sealer,
                  Clock now = &QDateTime::currentDateTimeUtc);

    /// Nothing when it could not be kept: then nothing may be done. A request that has a record
    /// gets no second one.
    [[nodiscard]] std::optional<DecisionRecord> record(const Decision &decision, Course course,
                                                       qint64 afterEntry);
    bool stop(qint64 id, const std::optional<Api::ApiError> &error);
    /// Of one that was stopped: it is sent again, as if nothing had been sent yet.
    bool goOn(qint64 id, qint64 afterEntry);
    bool remove(qint64 id);

    /// The oldest first. Those of a kind that this version does not know are left out.
    [[nodiscard]] QList<DecisionRecord> records() const;
    [[nodiscard]] std::optional<DecisionRecord> find(const RequestKey &key) const;
    [[nodiscard]] QDateTime now() const { return m_now(); }

private:
    [[nodiscard]] QList<DecisionRecord> read(const QString &condition,
                                             const QVariantList &values) const;

    Database &m_database;
    const Sealer &m_sealer;
    Clock m_now;
};

} // namespace Frontdesk
