// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/studios/keyread.h"

namespace Frontdesk {

using namespace KeyReads;

QList<KeyRead> KeyReads::tagged(const char *tag, QList<KeyRead> reads)
{
    for (KeyRead &read : reads)
        read.tag = QLatin1String(tag);
    return reads;
}

const QList<KeyRead> &keyReads()
{
    static const QList<KeyRead> reads
        = ofTheStudio() + ofCustomers() + ofMemberships() + ofSchedules();
    return reads;
}

} // namespace Frontdesk
