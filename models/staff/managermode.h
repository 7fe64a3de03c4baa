// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/staff/idlecountdown.h"
#include "models/staff/managerpins.h"

namespace Frontdesk {

/// Whether a manager is at this desk now, and who. Entered with a PIN; ends when it is told to, and
/// by itself after some time without use.
class ManagerMode final : public QObject
{
    Q_OBJECT
public:
    enum class Ending { Asked, NoUse, Locked, StudioLeft };

    /// \a pins outlive this.
    explicit ManagerMode(
        ManagerPins &pins, ManagerPins::Clock now = [] { return QDateTime::currentDateTime(); },
        QObject *parent = nullptr);
    ~ManagerMode() override;

    /// Of no use; holds from the next entering on. Five minutes unless it is set.
    void setPatience(std::chrono::minutes patience) { m_patience = patience; }

    /// A right PIN begins manager mode, also in place of another manager.
    void enter(const QString &name, const QString &pin, QObject *context,
               ManagerPins::Answer answer);
    void end(Ending ending = Ending::Asked);
    /// Somebody uses the desk.
    void used() { m_countdown.restart(); }

    /// Asked for before each decision; false as soon as the time is over.
    [[nodiscard]] bool isActive() const;
    /// Empty when there is none.
    [[nodiscard]] QString manager() const { return isActive() ? m_manager : QString(); }
    [[nodiscard]] std::chrono::seconds timeLeft() const { return m_countdown.left(); }
    [[nodiscard]] ManagerPins &pins() const { return m_pins; }
    /// Managers and rules are changed by managers; the first one by whoever has the desk.
    [[nodiscard]] bool mayChangeManagers() const;

Q_SIGNALS:
    void entered(const QString &manager);
    void left(const QString &manager, Frontdesk::ManagerMode::Ending ending);
    /// Entered or left.
    void changed();
    void ticked();

private:
    void begin(const QString &name);

    ManagerPins &m_pins;
    IdleCountdown m_countdown;
    std::chrono::minutes m_patience{5};
    QString m_manager;
};

} // namespace Frontdesk
