// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/bench/tenantprocess.h"

#include "api/demo/cast.h"
#include "tests/bench/filledstore.h"

#include <QFile>

namespace Frontdesk::Bench {

namespace {

constexpr int NoLimit = 1'000'000; // requests a minute

} // namespace

TenantProcess::TenantProcess(int customers, const QStringList &options)
{
    const QStringList all
        = QStringList{QStringLiteral("--customers"), QString::number(tenantCustomersFor(customers)),
                      QStringLiteral("--rate-limit"), QString::number(NoLimit)}
        + options;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(FRONTDESK_TENANT), all);
    QByteArray line;
    while (!line.startsWith("Base URL:")) {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(120'000))
            qFatal("the demo tenant does not start");
        line = m_process.readLine();
    }
    m_baseUrl = QUrl(QString::fromLatin1(line.mid(line.indexOf(':') + 1).trimmed()));
}

TenantProcess::~TenantProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

Api::ClientSettings TenantProcess::clientSettings() const
{
    Api::ClientSettings settings;
    settings.baseUrl = m_baseUrl;
    settings.apiKey = QByteArray(Demo::Berlin.apiKey.data(), Demo::Berlin.apiKey.size());
    settings.language = QStringLiteral("en");
    settings.rateLimit = NoLimit;
    return settings;
}

double residentMemory(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const QByteArray key = "VmRSS:";
    const QByteArray rest = text.mid(text.indexOf(key) + key.size()).trimmed();
    return rest.left(rest.indexOf(' ')).toDouble() / 1024;
}

} // namespace Frontdesk::Bench
