// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/line/linemonitor.h"

#include <QCoreApplication>

namespace Frontdesk {

/// The line as the desk is told. Times of another day than \a today come with their date.
struct LineWords
{
    Q_DECLARE_TR_FUNCTIONS(LineWords)
public:
    /// "No connection since 09:41", "Connected"
    static QString state(const LineMonitor &line, QDate today);
    /// Why, in a sentence; empty while the line is good.
    static QString reason(LineProblem problem);
    /// When the server answered last.
    static QString lastGood(const LineMonitor &line, QDate today);
    static QString moment(const QDateTime &time, QDate today);
};

} // namespace Frontdesk
