// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>

namespace Frontdesk {

class ActRunner;
class Toaster;
struct Act;
struct ActOutcome;

/// Tells how an act ended of which it was unknown at first: the page that asked for it was told so,
/// and hears no more.
class LateEnds final : public QObject
{
    Q_OBJECT
public:
    /// Of one studio's acts. Both outlive this object.
    LateEnds(ActRunner &acts, Toaster &toaster, QObject *parent = nullptr);

private:
    void concluded(const Act &act, const ActOutcome &outcome);

    Toaster &m_toaster;
    QSet<qint64> m_unknown; ///< their entries in the studio's journal
};

} // namespace Frontdesk
