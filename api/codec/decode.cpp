// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/codec/decode.h"

namespace Frontdesk::Api {

bool Place::fail(const char *problem) const
{
    m_decoding->error = {path(), QString::fromLatin1(problem)};
    return false;
}

QString Place::path() const
{
    if (!m_parent)
        return {};
    const QString before = m_parent->path();
    if (!m_key)
        return QStringLiteral("%1[%2]").arg(before).arg(m_index);
    const QString key = QString::fromLatin1(m_key);
    return before.isEmpty() ? key : QString(before + u'.' + key);
}

bool read(const JsonValue &json, bool &value, const Place &place)
{
    if (json.kind() != JsonValue::Kind::Bool)
        return place.fail("is not true or false");
    value = json.toBool();
    return true;
}

bool read(const JsonValue &json, qint64 &value, const Place &place)
{
    if (json.kind() != JsonValue::Kind::Integer)
        return place.fail("is not a whole number");
    value = json.toInteger();
    return true;
}

bool read(const JsonValue &json, int &value, const Place &place)
{
    qint64 wide = 0;
    if (!read(json, wide, place))
        return false;
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return place.fail("is out of range");
    value = int(wide);
    return true;
}

bool read(const JsonValue &json, double &value, const Place &place)
{
    if (json.kind() != JsonValue::Kind::Real && json.kind() != JsonValue::Kind::Integer)
        return place.fail("is not a number");
    value = json.toReal();
    return true;
}

bool read(const JsonValue &json, Decimal &value, const Place &place)
{
    double number = 0;
    if (!read(json, number, place))
        return false;
    const auto exact = Decimal::fromDouble(number);
    if (!exact)
        return place.fail("is out of range");
    value = *exact;
    return true;
}

} // namespace Frontdesk::Api
