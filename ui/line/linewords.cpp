// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/line/linewords.h"

#include <QLocale>

namespace Frontdesk {

QString LineWords::state(const LineMonitor &line, QDate today)
{
    if (line.isOffline())
        return tr("No connection since %1").arg(moment(line.since(), today));
    return line.since().isValid() ? tr("Connected again since %1").arg(moment(line.since(), today))
                                  : tr("Connected");
}

QString LineWords::reason(LineProblem problem)
{
    switch (problem) {
    case LineProblem::NoNetwork:
        return tr("This computer has no network: check its cable or WLAN.");
    case LineProblem::HostNotFound:
        return tr("The studio's address is not found: the internet is down, or the address is "
                  "wrong.");
    case LineProblem::Unreachable:
        return tr("The server takes no connection.");
    case LineProblem::Certificate:
        return tr("The server cannot prove who it is: check this computer's date and time.");
    case LineProblem::Silent:
        return tr("The server does not answer.");
    case LineProblem::Busy:
        return tr("The server has been overloaded for a while.");
    case LineProblem::None:
        break;
    }
    return {};
}

QString LineWords::lastGood(const LineMonitor &line, QDate today)
{
    return line.lastGood().isValid()
        ? tr("It answered last at %1.", "the server").arg(moment(line.lastGood(), today))
        : tr("It has never answered on this computer.", "the server");
}

QString LineWords::moment(const QDateTime &time, QDate today)
{
    const QDateTime local = time.toLocalTime();
    return local.date() == today ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                 : QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace Frontdesk
