// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/sync/kindrefusals.h"

#include "models/amendments/requestreader.h"

namespace Frontdesk {

namespace {

constexpr int MostUnproven = 3;
constexpr int MostProven = 20; // it was allowed once: more than chance has to speak against it

} // namespace

bool KindRefusals::takeRefusal(RequestKind kind, const Api::ApiError &error)
{
    const int most = m_proven.contains(kind) ? MostProven : MostUnproven;
    if (++m_inARow[kind] < most || m_leftOut.contains(kind))
        return false;
    m_leftOut.insert(kind, error);
    return true;
}

void KindRefusals::takeAnswer(RequestKind kind)
{
    m_proven.insert(kind);
    m_inARow.remove(kind);
}

QList<RequestKind> KindRefusals::allowed() const
{
    QList<RequestKind> kinds = RequestReader::allKinds();
    kinds.removeIf([this](RequestKind kind) { return m_leftOut.contains(kind); });
    return kinds;
}

} // namespace Frontdesk
