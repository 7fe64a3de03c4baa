// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/desk/occupancy.h"

#include "api/services/studiosservice.h"

namespace Frontdesk {

Occupancy::Occupancy(Api::ApiClient &client, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent), m_client(client), m_now(std::move(now))
{
    m_timer.setInterval(std::chrono::seconds(60));
    connect(&m_timer, &QTimer::timeout, this, &Occupancy::refresh);
}

Occupancy::~Occupancy() = default;

void Occupancy::start()
{
    m_timer.start();
    refresh();
}

void Occupancy::refresh()
{
    if (std::exchange(m_isAsking, true))
        return;
    using Utilization = Api::Result<Api::StudioUtilization>;
    Api::StudiosService(m_client, Api::Priority::Background)
        .utilization(this)
        ->then(this, [this](const Utilization &result) {
            m_isAsking = false;
            m_utilization.take(result, m_now());
            if (!result && result.error().kind == Api::ApiError::Kind::MissingScope)
                m_timer.stop();
            Q_EMIT changed();
        });
}

} // namespace Frontdesk
