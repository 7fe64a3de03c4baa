// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/studios/keyrow.h"

#include <QMap>

namespace Frontdesk {

/// What is known about one scope of a key.
enum class ScopeState {
    Held,
    Missing,
    Untold, ///< no read that needs it was settled, or another scope sufficed
    Writing, ///< only writes need it, so reading cannot tell
};

/// Which scopes a key holds, as far as what came of a survey's reads tells.
class KeyScopes final
{
public:
    explicit KeyScopes(const QList<KeyRow> &rows);

    [[nodiscard]] ScopeState of(const QString &scope) const;
    /// Of the scopes that \a operation needs: Held when one suffices, Missing when all are.
    [[nodiscard]] ScopeState of(const Api::Operation &operation) const;
    /// All scopes of the API in that state, sorted.
    [[nodiscard]] QStringList in(ScopeState state) const { return m_states.keys(state); }

private:
    void learn(const KeyRow &row);
    /// Where one of several scopes suffices and all but one are missing, that one is held.
    void conclude(const QList<KeyRow> &rows);

    QMap<QString, ScopeState> m_states;
};

} // namespace Frontdesk
