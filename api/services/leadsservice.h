// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/leads.h"

namespace Frontdesk::Api {

/// Tag Leads.
class LeadsService : public Service
{
public:
    using Service::Service;

    /// GET /v1/leads/config.
    ApiReply<LeadConfig> *config(QObject *owner);
    /// POST /v1/leads/validate. A read, but not repeated by itself.
    ApiReply<LeadValidation> *validate(const LeadRequest &request, QObject *owner);
    /// POST /v1/leads/create. Makes a prospect too.
    ApiReply<Lead> *create(const LeadRequest &request, QObject *owner);
};

} // namespace Frontdesk::Api
