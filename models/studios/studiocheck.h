// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apiclient.h"
#include "api/types/studios.h"

#include <memory>
#include <optional>
#include <QObject>

namespace Frontdesk {

/// Why an address and a key do not make a usable studio.
enum class StudioProblem {
    None,
    BadUrl,
    NotHttps,
    NoKey,
    NoNetwork,
    TenantNotFound, ///< no such host, or nothing there that answers like the API
    Certificate,
    KeyRefused,
    MissingScope, ///< the key is good, but cannot read the studio: it can be added all the same
    Busy,
    Other, ///< see StudioFinding::error
};

/// What was found behind an address and a key.
struct StudioFinding
{
    StudioProblem problem = StudioProblem::None;
    QUrl baseUrl; ///< normalised; empty with BadUrl
    std::optional<Api::StudioInformation> information; ///< with None alone
    std::optional<Api::ApiError> error;

    [[nodiscard]] bool isUsable() const
    {
        return problem == StudioProblem::None || problem == StudioProblem::MissingScope;
    }
};

/// Checks an address and a key: first the key with HEAD, then reads the studio's information.
/// Nothing is stored. One check at a time; a new one gives the older up.
class StudioCheck final : public QObject
{
    Q_OBJECT
public:
    explicit StudioCheck(QObject *parent = nullptr);
    ~StudioCheck() override;

    /// Always ends in finished(), from the event loop, unless cancelled or started anew.
    void start(const QString &address, const QByteArray &key, const QString &language);
    /// finished() will not come.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void finished(const Frontdesk::StudioFinding &finding);

private:
    [[nodiscard]] static StudioProblem problemOf(const QUrl &baseUrl, const QByteArray &key);
    void askForKey(int generation);
    void askForInformation(int generation);
    void fail(const Api::ApiError &error);
    void conclude();

    std::unique_ptr<Api::ApiClient> m_client;
    StudioFinding m_finding;
    int m_generation = 0;
    bool m_isRunning = false;
};

/// The problem that \a error stands for when a studio is first met.
[[nodiscard]] StudioProblem problemOf(const Api::ApiError &error);

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::StudioFinding)
