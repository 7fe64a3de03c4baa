// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QList>

namespace Frontdesk::Api {

enum class Verb { Head, Get, Post, Put, Delete };

/// GET for Verb::Get, as requests spell it.
[[nodiscard]] QByteArray verbName(Verb verb);

/// One operation of the API, as fact: what is called, where, and which scopes the key must hold.
struct Operation
{
    QLatin1String name; ///< the contract's operation id
    Verb verb;
    QLatin1String path; ///< with {placeholders}
    QLatin1String scopes; ///< separated by spaces, any of them suffices; empty when none is needed

    /// A read may be repeated; a write is never sent twice.
    [[nodiscard]] constexpr bool isRead() const { return verb == Verb::Head || verb == Verb::Get; }
};

/// All operations that this program knows. The client calls them, the demo tenant answers them.
namespace Operations {

#define FRONTDESK_OPERATION(name, verb, path, scopes)                                              \
    inline constexpr Operation name{QLatin1String(#name), Verb::verb, QLatin1String(path),         \
                                    QLatin1String(scopes)};

#include "api/types/operationlist.inc"

// Beside the contract's operations: the check of a key, and links that answers carry.
FRONTDESK_OPERATION(checkKey, Head, "/v1/studios/information", "")
FRONTDESK_OPERATION(download, Get, "", "")

#undef FRONTDESK_OPERATION

} // namespace Operations

/// The operations of the contract, in its order.
[[nodiscard]] const QList<Operation> &allOperations();

} // namespace Frontdesk::Api
