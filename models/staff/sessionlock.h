// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Frontdesk {

/// Notices that the desktop's session is locked, as far as the desktop tells: over D-Bus, by the
/// session notifications of Windows, by the distributed notifications of macOS. Where it does not,
/// locked() never comes.
class SessionLock final : public QObject
{
    Q_OBJECT
public:
    explicit SessionLock(QObject *parent = nullptr);
    ~SessionLock() override;

Q_SIGNALS:
    /// May come twice for one locking: desktops tell in more than one way.
    void locked();

private:
    void watch(); ///< of this platform; what it makes is a child
};

} // namespace Frontdesk
