// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/employeesservice.h"

namespace Frontdesk::Api {

ApiReply<Slice<Employee>> *EmployeesService::list(const SliceQuery &query, QObject *owner)
{
    return send<Slice<Employee>>(ApiRequest(Operations::getEmployees).query(query), owner);
}

ApiReply<Employee> *EmployeesService::byId(qint64 id, QObject *owner)
{
    return send<Employee>(ApiRequest(Operations::getEmployee).arg(id), owner);
}

} // namespace Frontdesk::Api
