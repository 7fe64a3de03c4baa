// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/studiocheck.h"

#include "api/services/studiosservice.h"
#include "models/studios/baseaddress.h"

namespace Frontdesk {

using Kind = Api::ApiError::Kind;

StudioProblem problemOf(const Api::ApiError &error)
{
    switch (error.kind) {
    case Kind::Network:
        return StudioProblem::NoNetwork;
    case Kind::HostNotFound:
    case Kind::NotFound:
        return StudioProblem::TenantNotFound;
    case Kind::Certificate:
        return StudioProblem::Certificate;
    case Kind::Unauthorized:
        return StudioProblem::KeyRefused;
    case Kind::MissingScope:
        return StudioProblem::MissingScope;
    case Kind::Busy:
    case Kind::RateLimited:
    case Kind::Timeout:
        return StudioProblem::Busy;
    default:
        return StudioProblem::Other;
    }
}

StudioCheck::StudioCheck(QObject *parent) : QObject(parent)
{ }

StudioCheck::~StudioCheck() = default;

StudioProblem StudioCheck::problemOf(const QUrl &baseUrl, const QByteArray &key)
{
    if (baseUrl.isEmpty())
        return StudioProblem::BadUrl;
    switch (Api::checkBaseUrl(baseUrl)) {
    case Api::BaseUrlProblem::Malformed:
        return StudioProblem::BadUrl;
    case Api::BaseUrlProblem::NotHttps:
        return StudioProblem::NotHttps;
    case Api::BaseUrlProblem::None:
        break;
    }
    return key.isEmpty() ? StudioProblem::NoKey : StudioProblem::None;
}

void StudioCheck::start(const QString &address, const QByteArray &key, const QString &language)
{
    cancel();
    m_isRunning = true;
    m_finding = {};
    m_finding.baseUrl = baseAddressFrom(address);
    m_finding.problem = problemOf(m_finding.baseUrl, key);
    const int generation = m_generation;
    if (m_finding.problem != StudioProblem::None) {
        QMetaObject::invokeMethod(
            this,
            [this, generation] {
                if (generation == m_generation)
                    conclude();
            },
            Qt::QueuedConnection);
        return;
    }
    Api::ClientSettings settings{.baseUrl = m_finding.baseUrl, .apiKey = key, .language = language};
    settings.attempts = 2; // somebody is waiting, and can press the button again
    m_client = std::make_unique<Api::ApiClient>(settings);
    askForKey(generation);
}

void StudioCheck::cancel()
{
    ++m_generation;
    m_isRunning = false;
    // Perhaps called from inside one of its answers.
    if (m_client)
        m_client.release()->deleteLater();
}

void StudioCheck::askForKey(int generation)
{
    Api::StudiosService(*m_client).checkKey(this)->then(
        this, [this, generation](const Api::Result<Api::Nothing> &answer) {
            if (generation != m_generation)
                return;
            if (answer)
                askForInformation(generation);
            else
                fail(answer.error());
        });
}

void StudioCheck::askForInformation(int generation)
{
    Api::StudiosService(*m_client).information(this)->then(
        this, [this, generation](const Api::Result<Api::StudioInformation> &answer) {
            if (generation != m_generation)
                return;
            if (!answer) {
                fail(answer.error());
                return;
            }
            m_finding.information = *answer;
            conclude();
        });
}

void StudioCheck::fail(const Api::ApiError &error)
{
    m_finding.problem = Frontdesk::problemOf(error);
    m_finding.error = error;
    conclude();
}

void StudioCheck::conclude()
{
    const StudioFinding finding = m_finding;
    cancel();
    Q_EMIT finished(finding);
}

} // namespace Frontdesk
