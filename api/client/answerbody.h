// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/inflater.h"

class QIODevice;

namespace Frontdesk::Api {

/// The body of one answer while it comes in: unpacked, and never larger than its limit, neither
/// packed nor unpacked. Qt would unpack too, but takes a packed body that was cut off for a whole
/// one (6.4), and its guard against bombs knows a ratio only, no size.
class AnswerBody
{
public:
    enum class Problem { None, TooLarge, Damaged, UnknownEncoding };

    AnswerBody() = default;
    /// \a encoding is the answer's Content-Encoding, \a most the largest size in bytes.
    AnswerBody(const QByteArray &encoding, qint64 most);

    /// Takes what \a transfer has for now; false when no more of it is wanted, see problem().
    bool take(QIODevice &transfer);
    [[nodiscard]] Problem problem() const { return m_problem; }
    /// False when a packed body lacks its end.
    [[nodiscard]] bool isWhole() const { return !m_inflater || m_inflater->isAtEnd(); }
    /// In bytes, as they came: packed, when they were.
    [[nodiscard]] qint64 received() const { return m_received; }
    [[nodiscard]] QByteArray &bytes() { return m_bytes; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    [[nodiscard]] Problem add(QByteArrayView part);

    QByteArray m_bytes;
    std::unique_ptr<Inflater> m_inflater;
    qint64 m_most = 0;
    qint64 m_received = 0;
    Problem m_problem = Problem::None;
};

} // namespace Frontdesk::Api
