// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/client/wronganswer.h"

using namespace Frontdesk::Api;

/// The body of a failed answer, which may be anything.
extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    const QByteArrayView body(data, qsizetype(size));
    const auto words = serversWords(body);
    if (words && (words->serverMessage.size() > 1000 || words->errorCode.size() > 1000))
        qFatal("words without bounds");
    if (refusalIn(body) && !words)
        qFatal("a refusal without words");
    if (words && endsEarly(body))
        qFatal("a whole body that ends early");
    if (notUnderstood(body, {}).kind != ApiError::Kind::Protocol)
        qFatal("an answer that is not understood is a protocol error");
    return 0;
}
