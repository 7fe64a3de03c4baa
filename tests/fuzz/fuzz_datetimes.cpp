// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/codec/datetimes.h"

using namespace Frontdesk::Api;

namespace {

/// What is read is written as a text that reads as the same.
template <class T> void parse(const QString &text)
{
    T value;
    if (!fromText(text, value))
        return;
    T again;
    if (!fromText(toText(value), again) || again != value)
        qFatal("it does not survive being written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    const QString text = QString::fromUtf8(data, qsizetype(size));
    parse<ZonedDateTime>(text);
    parse<LocalDateTime>(text);
    parse<QDateTime>(text);
    parse<QDate>(text);
    return 0;
}
