// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "models/staff/sessionlock.h"

#include <CoreFoundation/CoreFoundation.h>

namespace Frontdesk {

namespace {

class NotificationListener final : public QObject
{
public:
    explicit NotificationListener(SessionLock *lock) : QObject(lock), m_lock(lock)
    {
        CFNotificationCenterAddObserver(CFNotificationCenterGetDistributedCenter(), this, &tell,
                                        CFSTR("com.apple.screenIsLocked"), nullptr,
                                        CFNotificationSuspensionBehaviorDeliverImmediately);
    }

    ~NotificationListener() override
    {
        CFNotificationCenterRemoveEveryObserver(CFNotificationCenterGetDistributedCenter(), this);
    }

private:
    static void tell(CFNotificationCenterRef, void *observer, CFNotificationName, const void *,
                     CFDictionaryRef)
    {
        Q_EMIT static_cast<NotificationListener *>(observer)->m_lock->locked();
    }

    SessionLock *m_lock;
};

} // namespace

void SessionLock::watch()
{
    new NotificationListener(this);
}

} // namespace Frontdesk
