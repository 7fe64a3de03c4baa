// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "app/demotenant.h"

#include "models/amendments/sealer.h"
#include "models/staff/pinbook.h"
#include "models/studios/keyvault.h"
#include "models/studios/studioregistry.h"

namespace Frontdesk {

namespace {

Demo::TenantOptions optionsOf(const CommandLine &commandLine)
{
    Demo::TenantOptions options;
    options.customers = commandLine.demoCustomers;
    options.seed = commandLine.demoSeed.value_or(options.seed);
    return options;
}

} // namespace

DemoTenant::DemoTenant(const CommandLine &commandLine)
    : m_settings(m_folder.filePath(QStringLiteral("demo.ini")), QSettings::IniFormat),
      m_server(optionsOf(commandLine))
{
    for (const QString &fault : commandLine.demoFaults) {
        if (const auto rule = Demo::faultFromText(fault))
            m_server.setFault(*rule);
    }
}

bool DemoTenant::start()
{
    return m_server.start();
}

void DemoTenant::addStudiosTo(StudioRegistry &registry, KeyVault &vault) const
{
    for (const Demo::StudioAccess &access : Demo::TenantServer::studios()) {
        Studio studio;
        studio.id = StudioRegistry::newId();
        studio.name = access.name;
        studio.baseUrl = m_server.baseUrl();
        studio.colour = registry.freeColour();
        studio.studioId = access.studioId;
        vault.keepForSession(studio.id, QByteArray(access.apiKey.data(), access.apiKey.size()));
        vault.keepForSession({studio.id, KeyVault::Secret::Seal}, Sealer::newKey());
        vault.keepForSession({studio.id, KeyVault::Secret::Managers}, PinBook().toBytes());
        registry.add(studio);
    }
}

} // namespace Frontdesk
