// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/codec/text.h"

namespace Frontdesk::Api {

/// An enum in a value that is read, changed and sent back: what this version does not know keeps
/// its spelling, so that it comes back to the server as it was.
template <DescribedEnum E> class OpenEnum
{
public:
    OpenEnum() = default;
    OpenEnum(E value) : m_value(value) { }

    [[nodiscard]] static OpenEnum fromWire(const QString &text)
    {
        OpenEnum value;
        if (fromText(text, value.m_value) && value.m_value == E::Unknown)
            value.m_unknown = text;
        return value;
    }

    [[nodiscard]] E value() const { return m_value; }
    [[nodiscard]] QString toWire() const
    {
        return m_value == E::Unknown && !m_unknown.isEmpty() ? m_unknown : toText(m_value);
    }
    friend bool operator==(const OpenEnum &, const OpenEnum &) = default;

private:
    E m_value = E::Unknown;
    QString m_unknown; ///< the spelling of a value that is not in the enum
};

template <DescribedEnum E> [[nodiscard]] QString toText(const OpenEnum<E> &value)
{
    return value.toWire();
}

template <DescribedEnum E> [[nodiscard]] bool fromText(const QString &text, OpenEnum<E> &value)
{
    value = OpenEnum<E>::fromWire(text);
    return true;
}

} // namespace Frontdesk::Api
