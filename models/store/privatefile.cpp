// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Frontdesk {

std::optional<QString> makePrivateFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    QFile file(path);
    const QFile::Permissions ours = QFile::ReadOwner | QFile::WriteOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ours | QFile::ExeOwner)
        || !(file.exists() || file.open(QIODevice::NewOnly | QIODevice::WriteOnly, ours)
             || file.exists()) // somebody else was faster
        || !file.setPermissions(ours))
        return QStringLiteral("cannot make the file: %1").arg(file.errorString());
    return std::nullopt;
}

} // namespace Frontdesk
