// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/types/studios.h"
#include "models/desk/part.h"

#include <functional>
#include <QTimer>

namespace Frontdesk {

namespace Api {
class ApiClient;
}

/// How many are in the studio now: asked once a minute in the background, and on demand.
class Occupancy : public QObject
{
    Q_OBJECT
public:
    /// \a client outlives this object.
    Occupancy(Api::ApiClient &client, std::function<QDateTime()> now, QObject *parent = nullptr);
    ~Occupancy() override;

    /// Asks now and then once a minute; stops by itself when the key lacks the scope.
    void start();
    void refresh();

    /// A failed part keeps the last number, and knows its age.
    [[nodiscard]] const Part<Api::StudioUtilization> &utilization() const { return m_utilization; }

Q_SIGNALS:
    void changed();

private:
    Api::ApiClient &m_client;
    std::function<QDateTime()> m_now;
    Part<Api::StudioUtilization> m_utilization;
    QTimer m_timer;
    bool m_isAsking = false;
};

} // namespace Frontdesk
