// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"

#include <QProcess>

namespace Frontdesk::Bench {

/// The demo tenant as a process of its own: what it costs is not the desk's. Ends the program when
/// it does not start.
class TenantProcess final
{
public:
    /// With \a customers in its first studio, and further \a options of frontdesk-tenant.
    explicit TenantProcess(int customers, const QStringList &options = {});
    ~TenantProcess();
    TenantProcess(const TenantProcess &) = delete;
    TenantProcess &operator=(const TenantProcess &) = delete;

    [[nodiscard]] QUrl baseUrl() const { return m_baseUrl; }
    /// Of its first studio, with no limit of requests.
    [[nodiscard]] Api::ClientSettings clientSettings() const;

private:
    QProcess m_process;
    QUrl m_baseUrl;
};

/// In MiB, what \a process holds now; 0 where it cannot be known.
[[nodiscard]] double residentMemory(qint64 process);

} // namespace Frontdesk::Bench
