// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/cast.h"
#include "api/demo/faults.h"
#include "api/types/selfservice.h"

#include <functional>
#include <memory>
#include <QDateTime>
#include <QUrl>

namespace Frontdesk::Demo {

class HttpListener;
class Tenant;

struct TenantOptions
{
    quint16 port = 0; ///< 0 takes a free one
    int customers = 500; ///< of all studios together; never fewer than fit the cast
    quint32 seed = 1;
    int rateLimit = 1000; ///< requests a minute of each operation and key
    QByteArray ownerToken; ///< for the back office and the control endpoint; random when empty
    /// The tenant's clock, called on its thread.
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
};

/// A request as it came in.
struct SeenRequest
{
    QByteArray verb;
    QByteArray target; ///< path and query
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    bool isBodyTooLarge = false; ///< then the body was not read

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
};

/// What waits for verification in the back office: an amendment of a customer's data, a new or
/// changed idle period (under its own id), a cancelation or the withdrawal of one.
struct WaitingAmendment
{
    qint64 id = 0;
    qint64 studioId = 0;
    qint64 customerId = 0;
    QString customerName;
    /// address, contact, master, payment, idle period, cancelation, withdrawal, module cancelation
    /// or module withdrawal
    QString domain;
    QString summary; ///< current -> wanted, for a person's eye
};

/// The embedded demo tenant: an HTTP server on 127.0.0.1 with a thread of its own, in front of a
/// simulation of three studios. All methods may be called from any thread; they wait for the
/// tenant's thread. What was written is gone when the object is.
class TenantServer
{
public:
    explicit TenantServer(TenantOptions options = {});
    ~TenantServer();
    TenantServer(const TenantServer &) = delete;
    TenantServer &operator=(const TenantServer &) = delete;

    /// False when the port cannot be had; errorString() says why, in English.
    [[nodiscard]] bool start();
    void stop();
    [[nodiscard]] QString errorString() const { return m_error; }

    [[nodiscard]] static QList<StudioAccess> studios() { return {Berlin, Hamburg, Wien}; }
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] QUrl backOfficeUrl() const; ///< holds the owner's token
    [[nodiscard]] QByteArray ownerToken() const;

    void setFault(const FaultRule &rule);
    void clearFaults();

    /// How many requests of an operation came in, answered or not.
    [[nodiscard]] int requestCount(const QString &operation) const;
    /// How many writes of an operation took effect.
    [[nodiscard]] int writesApplied(const QString &operation) const;
    [[nodiscard]] std::optional<SeenRequest> lastRequest(const QString &operation) const;

    [[nodiscard]] QList<WaitingAmendment> waitingAmendments() const;
    /// What the studio's staff do in PerfectGym Next; false when nothing such waits.
    bool verify(qint64 amendmentId);
    bool decline(qint64 amendmentId);
    /// What the owner sets there: how a studio takes changes of a domain (address, contact, master
    /// or payment) from now on. What waits goes on waiting. False for another domain.
    bool setDomain(const StudioAccess &studio, const QString &domain,
                   Api::AmendmentConfigurationStatus status);
    /// What a customer does in the vendor's payment widget: pays in a session. The payment request
    /// token that comes of it, or nothing when no such session is open.
    std::optional<QString> payIn(const QString &sessionToken);

private:
    TenantOptions m_options;
    QString m_error;
    std::unique_ptr<Tenant> m_tenant;
    std::unique_ptr<HttpListener> m_listener;
};

} // namespace Frontdesk::Demo
