// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Frontdesk::Demo {

/// Something that waits until the studio's staff say yes or no, as they see it.
struct WaitingRequest
{
    qint64 id;
    qint64 customerId;
    QString kind;
    QString summary; ///< current -> wanted, for a person's eye
};

/// Numbers what may have to wait, each once in all studios, whatever its kind.
class RequestNumbers
{
public:
    explicit RequestNumbers(qint64 studioId) : m_last(studioId * 1'000'000) { }
    qint64 next() { return ++m_last; }

private:
    qint64 m_last;
};

} // namespace Frontdesk::Demo
