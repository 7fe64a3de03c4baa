// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/services/devicesservice.h"
#include "api/services/employeesservice.h"
#include "api/services/financeservice.h"
#include "api/services/studiosservice.h"
#include "models/studios/keyread.h"

namespace Frontdesk {

using namespace Api;
using namespace KeyReads;

namespace {

QList<KeyRead> studio()
{
    using S = StudiosService;
    return {
        read(Operations::getStudioInformation, &S::information),
        read(Operations::getStudioTags, &S::tags),
        read(Operations::getUtilization, &S::utilization),
    };
}

QList<KeyRead> employees()
{
    using S = EmployeesService;
    return {
        read(Operations::getEmployees, &S::list, SliceQuery{})
            .finds(Example::Employee, &Employee::id),
        read(Operations::getEmployee, &S::byId, Example::Employee),
    };
}

/// No call lists the runs and the exports: only whoever was told their numbers can read them.
QList<KeyRead> finance()
{
    using S = FinanceService;
    return {
        read(Operations::getDebtCollectionConfiguration, &S::configuration),
        read(Operations::getDebtCollectionCases, &S::cases, CasesQuery{}),
        read(Operations::getDebtCollectionBlockedDebtors, &S::blockedDebtors,
             BlockedDebtorsQuery{}),
        read(Operations::getDebtCollectionBlockedDebts, &S::blockedDebts, BlockedDebtsQuery{}),
        read(Operations::getTransferDetails, &S::transfer, Example::DebtCollectionRun),
        read(Operations::getDebtors, &S::debtors, Example::DebtCollectionRun, SliceQuery{}),
        read(Operations::getExport, &S::taxExport, Example::TaxExport),
    };
}

} // namespace

QList<KeyRead> KeyReads::ofTheStudio()
{
    return tagged("Studios", studio())
        + tagged("Devices", {read(Operations::getDevices, &DevicesService::list)})
        + tagged("Employees", employees()) + tagged("Finance", finance());
}

} // namespace Frontdesk
