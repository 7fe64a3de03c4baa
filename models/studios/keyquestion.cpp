// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/keyquestion.h"

namespace Frontdesk {

namespace {

/// The largest number that every JSON reader takes: no id, no card and no name of anybody.
const QString nobodys = QStringLiteral("9007199254740991");

} // namespace

QString KeyQuestion::text(Example what)
{
    const QStringList known = m_examples.value(what);
    m_hasMore = m_hasMore || m_try + 1 < known.size();
    m_isGuess = m_isGuess || known.isEmpty();
    return known.isEmpty() ? nobodys : known.at(qMin(m_try, int(known.size()) - 1));
}

void KeyQuestion::found(Example what, const QString &value)
{
    QStringList &known = m_examples[what];
    if (known.size() < MostTries)
        known.append(value);
}

void KeyQuestion::begin()
{
    m_try = 0;
    m_hasMore = false;
    m_isGuess = false;
}

bool KeyQuestion::tryNext()
{
    if (!m_hasMore)
        return false;
    ++m_try;
    m_hasMore = false;
    m_isGuess = false;
    return true;
}

} // namespace Frontdesk
