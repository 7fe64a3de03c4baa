// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "api/client/oneshotbody.h"

#include <algorithm>

namespace Frontdesk::Api {

OneShotBody::OneShotBody(const RequestBody &body, QObject *parent)
    : QIODevice(parent), m_pieces(body.pieces()), m_left(body.size())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::readData(char *data, qint64 most)
{
    while (!m_pieces.isEmpty() && m_readOfPiece == m_pieces.first().size) {
        m_pieces.removeFirst();
        m_readOfPiece = 0;
        m_file.close();
    }
    if (most == 0)
        return 0;
    if (m_pieces.isEmpty())
        return -1; // there will never be more
    const RequestBody::Piece &piece = m_pieces.first();
    const qint64 count = readPiece(piece, data, std::min(most, piece.size - m_readOfPiece));
    if (count <= 0) { // the file is gone or became shorter: nothing after it may be sent
        m_pieces.clear();
        m_left = 0;
        return -1;
    }
    m_readOfPiece += count;
    m_left -= count;
    return count;
}

qint64 OneShotBody::readPiece(const RequestBody::Piece &piece, char *data, qint64 most)
{
    if (piece.file.isEmpty()) {
        std::copy_n(piece.bytes.constData() + m_readOfPiece, most, data);
        return most;
    }
    if (!m_file.isOpen()) {
        m_file.setFileName(piece.file);
        if (!m_file.open(QIODevice::ReadOnly))
            return -1;
    }
    return m_file.read(data, most);
}

} // namespace Frontdesk::Api
