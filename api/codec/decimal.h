// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QString>

namespace Frontdesk::Api {

/// An exact decimal number with four digits after the point, as amounts and prices come in.
/// Four digits hold every currency's minor units and the API's unit prices.
class Decimal
{
public:
    static constexpr qint64 Scale = 10'000;

    constexpr Decimal() = default;
    static constexpr Decimal fromScaled(qint64 tenThousandths) { return Decimal(tenThousandths); }
    static constexpr Decimal fromMinor(qint64 hundredths) { return Decimal(hundredths * 100); }
    /// The nearest decimal, or nothing when \a value is no number or too large to be exact.
    [[nodiscard]] static std::optional<Decimal> fromDouble(double value);

    [[nodiscard]] constexpr qint64 scaled() const { return m_scaled; }
    /// For a locale's currency format only, never for arithmetic.
    [[nodiscard]] double toDouble() const { return double(m_scaled) / double(Scale); }
    /// The shortest text without an exponent: "19.9", "-3", as JSON wants it.
    [[nodiscard]] QByteArray toText() const;

    friend constexpr auto operator<=>(Decimal, Decimal) = default;
    friend constexpr Decimal operator+(Decimal a, Decimal b)
    {
        return Decimal(a.m_scaled + b.m_scaled);
    }
    friend constexpr Decimal operator-(Decimal a, Decimal b)
    {
        return Decimal(a.m_scaled - b.m_scaled);
    }

private:
    constexpr explicit Decimal(qint64 scaled) : m_scaled(scaled) { }
    qint64 m_scaled = 0;
};

} // namespace Frontdesk::Api
