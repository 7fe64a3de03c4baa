// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/codec/encode.h"

namespace Frontdesk::Api {

void write(QByteArray &json, bool value)
{
    json += value ? "true" : "false";
}

void write(QByteArray &json, int value)
{
    json += QByteArray::number(value);
}

void write(QByteArray &json, qint64 value)
{
    json += QByteArray::number(value);
}

void write(QByteArray &json, double value)
{
    json += QByteArray::number(value, 'g', 17);
}

void write(QByteArray &json, Decimal value)
{
    json += value.toText();
}

void write(QByteArray &json, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    json.reserve(json.size() + utf8.size() + 2);
    json += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            (json += '\\') += c;
        else if (static_cast<unsigned char>(c) < 0x20)
            json += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
        else
            json += c;
    }
    json += '"';
}

} // namespace Frontdesk::Api
