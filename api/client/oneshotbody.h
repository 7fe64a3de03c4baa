// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <QIODevice>

namespace Frontdesk::Api {

/// The body of a write, which can be read once only. When a connection breaks before an answer,
/// Qt 6.4 sends the request again by itself, a POST too (measured); a body that cannot be rewound
/// is the one thing that stops it. Bodyless writes therefore send an empty one.
/// No QBuffer: Qt looks for one, takes its bytes and rewinds them behind its back.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    OneShotBody(const QByteArray &data, QObject *parent) : QIODevice(parent), m_data(data)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_data.size() - m_read + QIODevice::bytesAvailable();
    }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, qint64(m_data.size()) - m_read);
        if (count == 0 && most > 0)
            return -1; // there will never be more
        std::copy_n(m_data.constData() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    qint64 m_read = 0;
};

} // namespace Frontdesk::Api
