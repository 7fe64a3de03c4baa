// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/amendments/standing.h"

namespace Frontdesk {

namespace {

bool isWithoutBankData(const WaitingRequest &request)
{
    return request.key.kind == RequestKind::Payment && request == withoutBankData(request);
}

/// \a request with no more of an account than \a other has.
WaitingRequest asMuchAs(const WaitingRequest &other, const WaitingRequest &request)
{
    return isWithoutBankData(other) ? withoutBankData(request) : request;
}

bool isEqual(RequestKind kind, const FieldValues &a, const FieldValues &b)
{
    const QList<DataField> &fields = fieldsOf(kind);
    return std::none_of(fields.cbegin(), fields.cend(), [&](const DataField &field) {
        return differs(field.kind, a.value(field.id), b.value(field.id));
    });
}

} // namespace

bool isSameWish(const WaitingRequest &a, const WaitingRequest &b)
{
    return a.key.kind == b.key.kind && isEqual(a.key.kind, a.requested, asMuchAs(a, b).requested);
}

bool isAsShown(const WaitingRequest &shown, const WaitingRequest &now)
{
    const WaitingRequest seen = asMuchAs(shown, now);
    return shown.key == seen.key && isSameWish(shown, seen)
        && isEqual(shown.key.kind, shown.current, seen.current);
}

bool isFulfilled(const WaitingRequest &request, const FieldValues &values)
{
    WaitingRequest after = request;
    after.current = values;
    const FieldValues current = asMuchAs(request, after).current;
    bool isChangeSeen = false; // by a value, not only by an absence
    bool isLeftOver = false;
    for (const DataField &field : fieldsOf(request.key.kind)) {
        const QString wanted = request.requested.value(field.id);
        const QString before = request.current.value(field.id);
        if (!wanted.isEmpty() && differs(field.kind, wanted, current.value(field.id)))
            return false;
        isChangeSeen = isChangeSeen || (!wanted.isEmpty() && differs(field.kind, wanted, before));
        // What the request leaves out may be meant to go, or to stay.
        isLeftOver = isLeftOver || (wanted.isEmpty() && !current.value(field.id).isEmpty());
    }
    return isChangeSeen || !isLeftOver;
}

Look lookAt(const WaitingRequest &request, const RequestReading &reading)
{
    for (const WaitingRequest &waiting : reading.waiting) {
        const bool isTheOne = waiting.key == request.key;
        if (isTheOne && isSameWish(request, waiting))
            return {Standing::Waits, waiting};
        if (isTheOne || domainOf(request.key.kind) != AmendmentDomain::Unknown)
            return {Standing::WaitsOtherwise, waiting};
    }
    return {isFulfilled(request, reading.current) ? Standing::Applied : Standing::Gone};
}

} // namespace Frontdesk
