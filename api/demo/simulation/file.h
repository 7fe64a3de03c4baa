// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Frontdesk::Demo {

/// A file as it is sent in and handed out.
struct File
{
    QString name; ///< as its owner calls it
    QByteArray contentType;
    QByteArray bytes;
    friend bool operator==(const File &, const File &) = default;
};

} // namespace Frontdesk::Demo
