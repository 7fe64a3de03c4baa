// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client/apierror.h"

#include <optional>
#include <QDateTime>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Frontdesk {

/// How far the search for requests has come, as the page shows it.
struct SweepReport
{
    enum class State {
        Idle, ///< not started
        Running,
        Resting, ///< everybody was asked a short while ago
        Paused, ///< by a person
        BackingOff, ///< after a failure; goes on by itself
        Stopped, ///< by error; goes on when a person says so
    };

    State state = State::Idle;
    qint64 covered = 0; ///< customers whose answers are here
    qint64 total = 0;
    QDateTime oldest; ///< of those answers
    QStringList missingScopes; ///< what cannot be looked for with this key
    std::optional<Api::ApiError> error;
};

/// One line below the inbox: how much of the studio was looked through, how old the oldest answer
/// is, and whether it goes on.
class SweepLine final : public QWidget
{
    Q_OBJECT
public:
    explicit SweepLine(QWidget *parent = nullptr);

    void show(const SweepReport &report, const QDateTime &now);
    /// "2,310 of 3,000 customers looked through, oldest answer 41 min ago."
    [[nodiscard]] static QString coverage(const SweepReport &report, const QDateTime &now);

Q_SIGNALS:
    void pauseWanted(bool isPaused);

private:
    void drawIcon(const QString &name, bool isTrouble);
    [[nodiscard]] static QString state(const SweepReport &report);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_pause;
    bool m_isPaused = false;
};

} // namespace Frontdesk
