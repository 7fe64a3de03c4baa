// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/amendments/inbox.h"
#include "tests/demodesk.h"

namespace Frontdesk {

inline QString str(const char *text)
{
    return QString::fromUtf8(text);
}

inline RequestKey addressKey(int number)
{
    return {RequestKind::Address, 1000 + number, 77000 + number};
}

/// A change of street that waits since \a hours before noon.
inline StoredRequest addressRequest(int number, int hours = 1)
{
    StoredRequest stored;
    stored.request.key = addressKey(number);
    stored.request.configuration = Api::AmendmentConfigurationStatus::ChangesRequireVerification;
    stored.request.current = {{str("street"), str("Alte Gasse")}, {str("city"), str("Berlin")}};
    stored.request.requested
        = {{str("street"), str("Neuer Weg %1").arg(number)}, {str("city"), str("Berlin")}};
    stored.known = demoNoon().addSecs(-3600 * hours);
    stored.read = demoNoon().addSecs(-60);
    return stored;
}

inline QList<StoredRequest> addressRequests(int count)
{
    QList<StoredRequest> requests;
    for (int i = 0; i < count; ++i)
        requests.append(addressRequest(i, i % 500));
    return requests;
}

/// Names that sort in another order than ids, with letters that have to be folded.
inline QHash<Api::CustomerId, CustomerName> inventedNames(const QList<Api::CustomerId> &ids)
{
    QHash<Api::CustomerId, CustomerName> names;
    for (const Api::CustomerId id : ids)
        names.insert(
            id,
            {str("%1 Müller %2").arg(QChar(u'A' + int(id * 7 % 26))).arg(id), str("B-%1").arg(id)});
    return names;
}

} // namespace Frontdesk
