// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/types/operations.h"

namespace Frontdesk::Api {

QByteArray verbName(Verb verb)
{
    switch (verb) {
    case Verb::Head:
        return "HEAD";
    case Verb::Get:
        return "GET";
    case Verb::Post:
        return "POST";
    case Verb::Put:
        return "PUT";
    case Verb::Delete:
        break;
    }
    return "DELETE";
}

const QList<Operation> &allOperations()
{
    static const QList<Operation> operations = {
#define FRONTDESK_OPERATION(name, verb, path, scopes) Operations::name,
#include "api/types/operationlist.inc"
#undef FRONTDESK_OPERATION
    };
    return operations;
}

} // namespace Frontdesk::Api
