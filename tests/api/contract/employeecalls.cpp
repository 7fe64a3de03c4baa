// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "tests/api/contract/operationcalls.h"

#include "api/services/employeesservice.h"

namespace Frontdesk::Api {

QList<OperationCall> employeeCalls()
{
    return {
        {Operations::getEmployees,
         [](CallWorld &world) {
             return perform(EmployeesService(world.client).list({.sliceSize = 10}, &world.owner),
                            [&](const Slice<Employee> &slice) {
                                if (!slice.result.isEmpty())
                                    world.employeeId = slice.result.first().id;
                            });
         }},
        {Operations::getEmployee,
         [](CallWorld &world) -> std::optional<Performed> {
             if (world.employeeId == 0)
                 return std::nullopt;
             return perform(EmployeesService(world.client).byId(world.employeeId, &world.owner));
         }},
    };
}

} // namespace Frontdesk::Api
