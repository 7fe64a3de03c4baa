// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/desk/verdict.h"

#include <QObject>
#include <QTimer>

namespace Frontdesk {

class CustomerInHand;
class VerdictSource;

/// Beeps once when somebody may train and twice when one has to look, as soon as all is known of a
/// customer taken in hand. Off unless switched on.
class VerdictSound final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object.
    VerdictSound(CustomerInHand &inHand, VerdictSource &verdict, QObject *parent = nullptr);

    void setOn(bool isOn) { m_isOn = isOn; }

Q_SIGNALS:
    void beeped();

private:
    void follow();
    void beep();

    CustomerInHand &m_inHand;
    VerdictSource &m_source;
    QTimer m_second;
    bool m_isOn = false;
    bool m_isDue = false;
};

} // namespace Frontdesk
