// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/ledger.h"

#include <QTemporaryDir>
#include <QTest>

namespace Frontdesk {

/// Does not wait longer than a test wants to.
inline LedgerPace quickPace()
{
    using namespace std::chrono_literals;
    return {.filePoll = 20ms,
            .serverPoll = 100ms,
            .firstPause = 50ms,
            .longestPause = 200ms,
            .patience = std::chrono::seconds(5)};
}

/// A place for a ledger that is gone with the test.
class LedgerFolder final
{
public:
    [[nodiscard]] LedgerPlace place() const
    {
        return LedgerPlace::sqlite(m_folder.filePath(QStringLiteral("shared/shared.sqlite")));
    }

private:
    QTemporaryDir m_folder;
};

/// Waits for the answer of a call of the ledger: answer<Claim>([&](auto done) { claims.take(...,
/// done); }).
template <class T, class Call> LedgerResult<T> answerOf(Call call)
{
    std::optional<LedgerResult<T>> answer;
    call([&answer](const LedgerResult<T> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
        qFatal("the ledger does not answer");
    return *answer;
}

} // namespace Frontdesk
