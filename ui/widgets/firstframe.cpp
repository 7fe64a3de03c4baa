// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/firstframe.h"

#include <QEvent>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace Frontdesk {

namespace {

using namespace std::chrono_literals;

class FirstFrame final : public QObject
{
public:
    FirstFrame(QWidget *widget, QObject *context, std::function<void()> then)
        : QObject(widget), m_context(context), m_then(std::move(then))
    {
        m_timer.setSingleShot(true);
        m_timer.callOnTimeout(this, &FirstFrame::end);
        m_timer.start(500ms);
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *widget, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            widget->removeEventFilter(this);
            m_timer.start(0ms); // what is painted now goes to the screen first
        }
        return false;
    }

private:
    void end()
    {
        deleteLater();
        if (m_context)
            m_then();
    }

    QPointer<QObject> m_context;
    std::function<void()> m_then;
    QTimer m_timer;
};

} // namespace

void afterFirstFrame(QWidget *widget, QObject *context, std::function<void()> then)
{
    new FirstFrame(widget, context, std::move(then));
}

} // namespace Frontdesk
