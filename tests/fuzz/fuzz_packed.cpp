// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/client/answerbody.h"

#include <QBuffer>

using namespace Frontdesk::Api;

/// A packed body, in two parts: the first byte says where the second begins.
extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    constexpr qint64 most = 256 * 1024;
    if (size == 0)
        return 0;
    const QByteArray packed(data + 1, qsizetype(size - 1));
    const qsizetype cut = qMin(packed.size(), qsizetype(static_cast<unsigned char>(data[0])));
    AnswerBody body("gzip", most);
    for (const QByteArray &part : {packed.left(cut), packed.mid(cut)}) {
        QBuffer transfer;
        transfer.setData(part);
        transfer.open(QIODevice::ReadOnly);
        (void)body.take(transfer);
        if (body.bytes().size() > most)
            qFatal("larger than its limit");
    }
    return 0;
}
