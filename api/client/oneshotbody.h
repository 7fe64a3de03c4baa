// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QBuffer>

namespace Frontdesk::Api {

/// The body of a write, which can be read once only. When a connection breaks before an answer,
/// Qt 6.4 sends the request again by itself, a POST too (measured); a body that cannot be rewound
/// is the one thing that stops it. Bodyless writes therefore send an empty one.
class OneShotBody final : public QBuffer
{
    Q_OBJECT
public:
    OneShotBody(const QByteArray &data, QObject *parent) : QBuffer(parent)
    {
        setData(data);
        open(QIODevice::ReadOnly);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }
};

} // namespace Frontdesk::Api
