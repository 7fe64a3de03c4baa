// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/demo/http/multipart.h"

using namespace Frontdesk::Demo;

/// A form that is sent to the demo tenant: the first line is its Content-Type, the rest its body.
extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    const QByteArray input(data, qsizetype(size));
    const qsizetype line = qMax(input.indexOf('\n'), qsizetype(0));
    const auto form = MultipartForm::parse(input.left(line), input.mid(line + 1));
    if (!form)
        return 0;
    if (form->parts().size() > MultipartForm::MostParts)
        qFatal("more parts than it may have");
    for (const MultipartForm::Part &part : form->parts()) {
        if (part.content.bytes.size() > input.size())
            qFatal("a part is larger than the whole");
    }
    return 0;
}
