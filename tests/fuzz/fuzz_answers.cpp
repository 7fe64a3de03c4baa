// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/codec/decode.h"
#include "api/codec/encode.h"
#include "api/types/checkins.h"
#include "api/types/classes.h"
#include "api/types/contracts.h"
#include "api/types/customers.h"
#include "api/types/selfservice.h"
#include "api/types/studios.h"

using namespace Frontdesk::Api;

namespace {

/// Whatever decodes is written as a text that decodes to the same.
template <class T> void decodeAnswer(QByteArrayView bytes)
{
    const auto value = decode<T>(bytes);
    if (!value)
        return;
    const auto again = decode<T>(encode(*value));
    if (!again || *again != *value)
        qFatal("it does not survive being written");
}

using Decode = void (*)(QByteArrayView);

constexpr Decode AnswerTypes[] = {
    decodeAnswer<Slice<Customer>>,
    decodeAnswer<QList<ContractData>>,
    decodeAnswer<AmendableData<MasterData>>,
    decodeAnswer<AmendableData<PaymentData>>,
    decodeAnswer<AmendableData<AddressData>>,
    decodeAnswer<Slice<ClassSlot>>,
    decodeAnswer<Slice<Checkin>>,
    decodeAnswer<StudioInformation>,
};

} // namespace

/// The first byte, a digit in the corpus, says which type the rest is read as.
extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    if (size > 0) {
        const std::size_t type = std::size_t(static_cast<unsigned char>(data[0]) - '0');
        AnswerTypes[type % std::size(AnswerTypes)](QByteArrayView(data + 1, qsizetype(size - 1)));
    }
    return 0;
}
