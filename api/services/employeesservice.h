// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/services/service.h"
#include "api/types/employees.h"

namespace Frontdesk::Api {

/// Tag Employees.
class EmployeesService : public Service
{
public:
    using Service::Service;

    /// GET /v1/employees. Slices of 10 to 100.
    ApiReply<Slice<Employee>> *list(const SliceQuery &query, QObject *owner);
    /// GET /v1/employees/{id}.
    ApiReply<Employee> *byId(qint64 id, QObject *owner);
};

} // namespace Frontdesk::Api
