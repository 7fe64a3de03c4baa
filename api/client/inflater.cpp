// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/client/inflater.h"

#include <array>
#include <zlib.h>

namespace Frontdesk::Api {

namespace {

constexpr int EitherFormat = 15 + 32; // the largest window; gzip and zlib tell themselves apart

} // namespace

Inflater::Inflater() : m_stream(std::make_unique<z_stream_s>())
{
    if (inflateInit2(m_stream.get(), EitherFormat) != Z_OK)
        qBadAlloc();
}

Inflater::~Inflater()
{
    inflateEnd(m_stream.get());
}

Inflater::Outcome Inflater::unpack(QByteArrayView packed, QByteArray &bytes, qint64 most)
{
    std::array<Bytef, 32 * 1024> part;
    m_stream->next_in = reinterpret_cast<z_const Bytef *>(const_cast<char *>(packed.data()));
    m_stream->avail_in = uInt(packed.size());
    int outcome = Z_OK;
    do {
        if (m_isAtEnd && m_stream->avail_in > 0) { // a body may have several members
            m_isAtEnd = false;
            inflateReset(m_stream.get());
        }
        m_stream->next_out = part.data();
        m_stream->avail_out = uInt(part.size());
        outcome = inflate(m_stream.get(), Z_NO_FLUSH);
        if (outcome != Z_OK && outcome != Z_STREAM_END && outcome != Z_BUF_ERROR)
            return Outcome::Damaged;
        m_isAtEnd = m_isAtEnd || outcome == Z_STREAM_END;
        const qsizetype size = qsizetype(part.size() - m_stream->avail_out);
        if (bytes.size() + size > most)
            return Outcome::TooLarge;
        bytes.append(reinterpret_cast<const char *>(part.data()), size);
    } while (m_stream->avail_in > 0 || m_stream->avail_out == 0);
    return Outcome::Good;
}

} // namespace Frontdesk::Api
