// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Frontdesk::Bench {

/// The path of a store with about \a customers of the demo tenant's first studio, as the customer
/// sync leaves it. It is made once and kept in the build folder, one for each size and schema: read
/// it, and take a copy of it to write. Ends the program when it cannot be made.
[[nodiscard]] QString filledStore(int customers);

/// A copy of the same in \a folder.
[[nodiscard]] QString filledStoreIn(const QString &folder, int customers);

/// Of the tenant's customers, five of nine are those of its first studio, which has room for one in
/// a hundred less than a million.
[[nodiscard]] constexpr int tenantCustomersFor(int customers)
{
    return int(qMin(qint64(customers) * 9 / 5, qint64(1'780'000)));
}

} // namespace Frontdesk::Bench
