// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/store/diskflush.h"

#include <QFile>

#if defined(Q_OS_WIN)
#include <io.h>
#elif defined(Q_OS_MACOS)
#include <fcntl.h>
#else
#include <unistd.h>
#endif

namespace Frontdesk {

namespace {

// Qt flushes to the disk within QSaveFile alone.
bool flush(int file)
{
#if defined(Q_OS_WIN)
    return _commit(file) == 0;
#elif defined(Q_OS_MACOS)
    return fcntl(file, F_FULLFSYNC) == 0; // fsync stops at the drive's own cache
#else
    return fsync(file) == 0;
#endif
}

} // namespace

bool flushToDisk(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && flush(file.handle());
}

} // namespace Frontdesk
