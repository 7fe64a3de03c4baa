// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/http/answer.h"
#include "api/demo/http/ratelimit.h"
#include "api/demo/simulation/simulation.h"
#include "api/demo/tenantserver.h"

namespace Frontdesk::Demo {

struct PathArguments;
struct Route;

/// The tenant behind its door: who may ask what, which faults are in force, what was counted.
/// Knows requests and answers, no sockets. Lives on the listener's thread.
class Tenant
{
public:
    explicit Tenant(const TenantOptions &options);

    [[nodiscard]] Answer handle(const SeenRequest &request);
    /// In front of links in answers, such as http://127.0.0.1:8080.
    void setLinkBase(const QString &base);

    [[nodiscard]] Faults &faults() { return m_faults; }
    [[nodiscard]] QByteArray ownerToken() const { return m_token; }
    [[nodiscard]] int requestCount(const QString &operation) const;
    [[nodiscard]] int writesApplied(const QString &operation) const;
    [[nodiscard]] std::optional<SeenRequest> lastRequest(const QString &operation) const;

    [[nodiscard]] QList<WaitingAmendment> waitingAmendments() const;
    bool verify(qint64 amendmentId);
    bool decline(qint64 amendmentId);
    bool setDomain(const StudioAccess &studio, const QString &domain,
                   Api::AmendmentConfigurationStatus status);
    /// The payment request token, or nothing when no such session is open.
    std::optional<QString> payIn(const QString &sessionToken);

private:
    struct Counter
    {
        int requests = 0;
        int writes = 0;
        SeenRequest last;
    };

    [[nodiscard]] Answer handleApi(const SeenRequest &request, const QUrl &target);
    [[nodiscard]] Answer handleKeyCheck(const SeenRequest &request);
    /// The answer when \a fault leaves no effect to happen.
    [[nodiscard]] std::optional<Answer> failedAnswer(const std::optional<FaultRule> &fault,
                                                     const SeenRequest &request);
    [[nodiscard]] Answer handleRoute(const SeenRequest &request, const QUrl &target,
                                     const Route &route, const PathArguments &arguments);
    /// Also when it is named by a contract.
    [[nodiscard]] std::optional<qint64> customerInPath(const Route &route,
                                                       const PathArguments &arguments) const;
    /// The studio that keeps the records of the customer in the path; without one, \a desk.
    [[nodiscard]] Studio &keeperOf(Studio &desk, const Route &route,
                                   const PathArguments &arguments) const;
    [[nodiscard]] std::optional<Refusal> refusalFor(const Studio *studio,
                                                    const SeenRequest &request, const Route &route,
                                                    const QUrl &target,
                                                    const PathArguments &arguments);
    [[nodiscard]] Answer handleDownload(const SeenRequest &request, const QUrl &target);
    [[nodiscard]] Answer handleOwner(const SeenRequest &request, const QUrl &target);
    [[nodiscard]] Answer handleControl(const SeenRequest &request, const QString &path);
    [[nodiscard]] Answer handleWidget(const SeenRequest &request, const QString &path);
    [[nodiscard]] Answer handleBackOffice(const SeenRequest &request, const QString &path);
    [[nodiscard]] Answer errorAnswer(const Refusal &refusal, const SeenRequest &request);
    [[nodiscard]] bool isOwner(const SeenRequest &request, const QUrl &target) const;
    [[nodiscard]] QByteArray countersAsJson() const;
    void count(const QString &operation, const SeenRequest &request);

    Simulation m_simulation;
    Faults m_faults;
    RateLimit m_rateLimit;
    std::function<QDateTime()> m_now;
    QByteArray m_token;
    QHash<QString, Counter> m_counters;
    qint64 m_lastTrace = 0;
};

} // namespace Frontdesk::Demo
