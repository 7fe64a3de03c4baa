// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/codec/encode.h"
#include "models/store/customercache.h"
#include "models/sync/customersync.h"
#include "tests/models/sync/scriptedserver.h"

#include <memory>
#include <QTemporaryDir>

namespace Frontdesk {

/// A customer sync on a scripted server that has 25 members and three prospects, unless a test
/// changes that, and what tests of it ask.
class ScriptedSync
{
protected:
    using Answer = ScriptedServer::Answer;
    using State = CustomerSync::State;

    /// All anew.
    void setUp()
    {
        m_sync.reset();
        m_client.reset();
        m_database.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_folder->filePath(QStringLiteral("store.db")));
        m_server = std::make_unique<ScriptedServer>();
        answerSanely();
        m_client = std::make_unique<Api::ApiClient>(
            Api::ClientSettings{.baseUrl = m_server->baseUrl(),
                                .apiKey = "key",
                                .backoff = std::chrono::milliseconds(1)});
        m_sliceSize = 10;
        m_members = people(1, 25, Api::CustomerStatus::Member);
        m_prospects = people(101, 103, Api::CustomerStatus::Prospect);
        m_now = QDateTime(QDate(2026, 5, 4), QTime(9, 0), Qt::UTC);
    }

    void startSync(CustomerSyncSettings settings = {.slicesTogether = 1})
    {
        settings.firstPause = std::chrono::milliseconds(1);
        settings.now = [this] { return m_now; };
        m_sync = std::make_unique<CustomerSync>(*m_client, m_database->path(), settings);
        m_sync->start();
    }

    void answerSanely()
    {
        m_server->answer = [this](const QUrl &url) { return list(url); };
    }

    static QList<Api::Customer> people(Api::CustomerId first, Api::CustomerId last,
                                       Api::CustomerStatus status)
    {
        QList<Api::Customer> people;
        for (Api::CustomerId id = first; id <= last; ++id)
            people.append(person(id, status));
        return people;
    }

    /// In slices of which 500 are decoded on another thread.
    static QList<Api::Customer> largeMembers()
    {
        QList<Api::Customer> members = people(1'001, 3'500, Api::CustomerStatus::Member);
        for (Api::Customer &member : members)
            member.additionalAddressInformation = QString(150, QLatin1Char('x'));
        return members;
    }

    static Answer errorAnswer(int status) { return {status, R"({"errorMessage":"no"})"}; }

    /// What a sane server says: of a list, or of one who is in none any more.
    [[nodiscard]] Answer list(const QUrl &url) const
    {
        const QUrlQuery query(url);
        const QString path = url.path();
        if (path != QLatin1String("/v1/customers")) {
            const Api::CustomerId id = path.section(QLatin1Char('/'), -1).toLongLong();
            const bool isFormer = id % 2 == 0;
            return isFormer ? Answer{200, encode(person(id, Api::CustomerStatus::FormerMember))}
                            : errorAnswer(404);
        }
        const bool wantsProspects
            = query.queryItemValue(QStringLiteral("customerStatus")) == QLatin1String("PROSPECT");
        const QList<Api::Customer> &all = wantsProspects ? m_prospects : m_members;
        const int offset = query.queryItemValue(QStringLiteral("offset")).mid(1).toInt();
        Api::Slice<Api::Customer> slice{all.mid(offset, m_sliceSize)};
        slice.hasNext = offset + m_sliceSize < all.size();
        slice.offset = QStringLiteral("o%1").arg(offset + m_sliceSize);
        return {200, encode(slice)};
    }

    [[nodiscard]] CustomerCache cache() { return CustomerCache(*m_database); }
    [[nodiscard]] bool isComplete() const { return m_sync->state() == State::Waiting; }
    /// How many were asked whose address contains \a part.
    [[nodiscard]] int requests(const char *part) const
    {
        return int(
            std::count_if(m_server->asked.cbegin(), m_server->asked.cend(), [&](const QUrl &url) {
                return url.toString().contains(QLatin1String(part));
            }));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Api::ApiClient> m_client;
    std::unique_ptr<CustomerSync> m_sync;
    QList<Api::Customer> m_members;
    QList<Api::Customer> m_prospects;
    int m_sliceSize = 10; ///< of the server, whatever is asked for
    QDateTime m_now;

private:
    static Api::Customer person(Api::CustomerId id, Api::CustomerStatus status)
    {
        Api::Customer customer;
        customer.id = id;
        customer.lastName = QStringLiteral("Name%1").arg(id);
        customer.status = status;
        return customer;
    }
};

} // namespace Frontdesk
