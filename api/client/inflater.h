// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QByteArray>

struct z_stream_s;

namespace Frontdesk::Api {

/// Unpacks a body in gzip's or zlib's format as it comes in, and never further than it may: a few
/// bytes can unpack to gigabytes.
class Inflater
{
public:
    enum class Outcome { Good, TooLarge, Damaged };

    Inflater();
    ~Inflater();
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    /// Appends what \a packed holds to \a bytes, as long as that has at most \a most bytes.
    [[nodiscard]] Outcome unpack(QByteArrayView packed, QByteArray &bytes, qint64 most);
    /// Whether what came so far is whole: one that ends early was cut off.
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }

private:
    std::unique_ptr<z_stream_s> m_stream;
    bool m_isAtEnd = false;
};

} // namespace Frontdesk::Api
