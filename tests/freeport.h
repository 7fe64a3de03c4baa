// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QTcpServer>

namespace Frontdesk {

/// A port of the loopback interface for a server that stops and comes back at the same address.
/// Below those that systems give out by themselves (from 32,768 on): such a one would be given to
/// the server of another test while this one is away.
inline quint16 freePort()
{
    constexpr int MostTries = 100;
    QTcpServer place;
    for (int tries = 0; tries < MostTries; ++tries) {
        const auto port = quint16(QRandomGenerator::global()->bounded(20'000, 32'000));
        if (place.listen(QHostAddress::LocalHost, port))
            return port;
    }
    return 0;
}

} // namespace Frontdesk
