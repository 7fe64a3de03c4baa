// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/demo/tenantserver.h"
#include "app/commandline.h"

#include <QSettings>
#include <QTemporaryDir>

namespace Frontdesk {

class KeyVault;
class StudioRegistry;

/// The embedded demo tenant, with settings and a data folder that are gone when the program is: a
/// demo never touches the studios that somebody really works with.
class DemoTenant final
{
public:
    explicit DemoTenant(const CommandLine &commandLine);

    /// False when the server cannot listen; problem() says why.
    [[nodiscard]] bool start();
    [[nodiscard]] QString problem() const { return m_server.errorString(); }

    /// Adds the tenant's studios, with their keys for this session only; they are no secrets.
    void addStudiosTo(StudioRegistry &registry, KeyVault &vault) const;

    [[nodiscard]] QSettings &settings() { return m_settings; }
    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] Demo::TenantServer &server() { return m_server; }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    Demo::TenantServer m_server;
};

} // namespace Frontdesk
