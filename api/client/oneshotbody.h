// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/requestbody.h"

#include <QFile>

namespace Frontdesk::Api {

/// The body of a write, which can be read once only. When a connection breaks before an answer,
/// Qt 6.4 sends the request again by itself, a POST too (measured); a body that cannot be rewound
/// is the one thing that stops it. Bodyless writes therefore send an empty one.
/// No QBuffer: Qt looks for one, takes its bytes and rewinds them behind its back.
///
/// A file that became shorter meanwhile ends the body early, which fails the request; what a file
/// grew by is not sent.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    OneShotBody(const RequestBody &body, QObject *parent);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_left + QIODevice::bytesAvailable();
    }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    [[nodiscard]] qint64 readPiece(const RequestBody::Piece &piece, char *data, qint64 most);

    QList<RequestBody::Piece> m_pieces; ///< the first is being read
    QFile m_file; ///< of the first piece, when that is a file
    qint64 m_readOfPiece = 0;
    qint64 m_left;
};

} // namespace Frontdesk::Api
