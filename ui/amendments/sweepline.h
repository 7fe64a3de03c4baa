// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/sync/amendmentsweep.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Frontdesk {

/// One line below the inbox: how much of the studio was looked through, how old the oldest answer
/// is, and whether it goes on.
class SweepLine final : public QWidget
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    /// \a sweep outlives the line.
    SweepLine(AmendmentSweep &sweep, Clock now, QWidget *parent = nullptr);

    /// "2,310 of 3,000 customers looked through, oldest answer 41 min ago."
    [[nodiscard]] QString coverage() const;
    /// Why nothing goes on until a person says so.
    [[nodiscard]] std::optional<Api::ApiError> stopReason() const;

Q_SIGNALS:
    void changed();

private:
    void show();
    void pauseOrGoOn();
    void drawIcon(const QString &name, bool isTrouble);
    [[nodiscard]] QString state() const;
    [[nodiscard]] QStringList missingScopes() const;

    AmendmentSweep &m_sweep;
    Clock m_now;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_pause;
    bool m_isPaused = false; ///< by a person
    QTimer m_minute; ///< the age of the oldest answer grows
};

} // namespace Frontdesk
