// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desk/surface.h"

#include <functional>
#include <QPointer>

class QLabel;
class QPushButton;

namespace Frontdesk {

class IconLabel;
class KeptCheckins;
class LineMonitor;
class ListTable;
struct Workplace;

/// Says calmly, above all pages, that the line is down and what goes on all the same; and once it
/// is back, what became of the check-ins that were kept. Hidden when there is nothing of this to
/// say.
class LineBanner final : public Surface
{
    Q_OBJECT
public:
    explicit LineBanner(QWidget *parent = nullptr);

    /// Shows the line of \a workplace until forget().
    void follow(Workplace &workplace);
    void forget();

private:
    void layOut();
    void makeList();
    void update();
    void showOffline();
    void showReturned();
    void showList(bool isShown);
    void fitList();

    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_probe;
    QPushButton *m_show;
    QPushButton *m_close;
    ListTable *m_list = nullptr; ///< made when it is first to be seen
    QPointer<LineMonitor> m_line;
    QPointer<KeptCheckins> m_kept;
    std::function<QDateTime()> m_now;
    /// Owns the connections to the studio that is followed.
    QPointer<QObject> m_followed;
};

} // namespace Frontdesk
