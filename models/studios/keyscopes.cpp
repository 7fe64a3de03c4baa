// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/keyscopes.h"

#include <algorithm>

namespace Frontdesk {

namespace {

QStringList scopesOf(const Api::Operation &operation)
{
    return QString(operation.scopes).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

KeyScopes::KeyScopes(const QList<KeyRow> &rows)
{
    for (const Api::Operation &operation : Api::allOperations()) {
        for (const QString &scope : scopesOf(operation)) {
            if (operation.isRead())
                m_states.insert(scope, ScopeState::Untold);
            else if (!m_states.contains(scope))
                m_states.insert(scope, ScopeState::Writing);
        }
    }
    for (const KeyRow &row : rows)
        learn(row);
    conclude(rows);
}

void KeyScopes::learn(const KeyRow &row)
{
    const QStringList scopes = row.scopes();
    if (row.provesScope() && scopes.size() == 1)
        m_states[scopes.first()] = ScopeState::Held;
    if (row.state != KeyRowState::Refused)
        return;
    for (const QString &scope : scopes) {
        // 403 also answers what belongs to another studio: what is proven stays so.
        if (of(scope) != ScopeState::Held)
            m_states[scope] = ScopeState::Missing;
    }
}

void KeyScopes::conclude(const QList<KeyRow> &rows)
{
    for (const KeyRow &row : rows) {
        QStringList possible = row.scopes();
        possible.removeIf([this](const QString &s) { return of(s) == ScopeState::Missing; });
        if (row.provesScope() && possible.size() == 1)
            m_states[possible.first()] = ScopeState::Held;
    }
}

ScopeState KeyScopes::of(const QString &scope) const
{
    return m_states.value(scope, ScopeState::Untold);
}

ScopeState KeyScopes::of(const Api::Operation &operation) const
{
    const QStringList scopes = scopesOf(operation);
    const auto is = [this](ScopeState state) {
        return [this, state](const QString &scope) { return of(scope) == state; };
    };
    if (scopes.isEmpty() || std::any_of(scopes.begin(), scopes.end(), is(ScopeState::Held)))
        return ScopeState::Held;
    if (std::all_of(scopes.begin(), scopes.end(), is(ScopeState::Missing)))
        return ScopeState::Missing;
    return of(scopes.first());
}

} // namespace Frontdesk
