// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/client/answerbody.h"

#include <array>
#include <QIODevice>

namespace Frontdesk::Api {

AnswerBody::AnswerBody(const QByteArray &encoding, qint64 most) : m_most(most)
{
    const QByteArray name = encoding.trimmed().toLower();
    if (name == "gzip" || name == "x-gzip" || name == "deflate")
        m_inflater = std::make_unique<Inflater>();
    else if (!name.isEmpty() && name != "identity")
        m_problem = Problem::UnknownEncoding;
}

bool AnswerBody::take(QIODevice &transfer)
{
    std::array<char, 64 * 1024> part;
    while (m_problem == Problem::None) {
        const qint64 size = transfer.read(part.data(), qint64(part.size()));
        if (size <= 0)
            return true;
        m_problem = add(QByteArrayView(part.data(), size));
    }
    return false;
}

AnswerBody::Problem AnswerBody::add(QByteArrayView part)
{
    m_received += part.size();
    if (m_received > m_most)
        return Problem::TooLarge;
    if (!m_inflater) {
        m_bytes.append(part);
        return Problem::None;
    }
    switch (m_inflater->unpack(part, m_bytes, m_most)) {
    case Inflater::Outcome::Good:
        return Problem::None;
    case Inflater::Outcome::TooLarge:
        return Problem::TooLarge;
    case Inflater::Outcome::Damaged:
        break;
    }
    return Problem::Damaged;
}

} // namespace Frontdesk::Api
