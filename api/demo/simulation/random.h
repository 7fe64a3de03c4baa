// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Frontdesk::Demo {

/// SplitMix64: small, fast, the same on every machine, which <random>'s distributions are not.
class Random
{
public:
    explicit constexpr Random(quint64 seed) : m_state(seed) { }

    constexpr quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 to \a bound - 1.
    constexpr int below(int bound) { return int(next() % quint64(bound)); }
    constexpr int between(int low, int high) { return low + below(high - low + 1); }
    constexpr bool percent(int chance) { return below(100) < chance; }
    template <class List> constexpr const auto &pick(const List &list)
    {
        return list[std::size_t(below(int(std::size(list))))];
    }

private:
    quint64 m_state;
};

/// A number that depends on all three, for draws that must not depend on the order of questions.
[[nodiscard]] constexpr quint64 mixed(quint64 a, quint64 b, quint64 c = 0)
{
    return Random(Random(Random(a).next() ^ b).next() ^ c).next();
}

} // namespace Frontdesk::Demo
