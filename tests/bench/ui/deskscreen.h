// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/demodesk.h"
#include "ui/desk/deskpage.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toaster.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace Frontdesk::Bench {

/// The real desk page in a shown window, on a store with many customers.
class DeskScreen final
{
public:
    /// A tenant with \a customers in all; those of another \a seed than the store's are all new.
    DeskScreen(const QString &store, int customers, quint32 seed = 1)
        : DeskScreen(store, customers, seed, {})
    { }

    /// On a tenant of another process, which does not wait for what this one paints.
    DeskScreen(const QString &store, const QUrl &tenant) : DeskScreen(store, 150, 1, tenant) { }

    template <class T = QWidget> [[nodiscard]] T *child(const char *name) const
    {
        auto *widget = page->findChild<T *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }

    [[nodiscard]] QLineEdit *searchBox() const { return child<QLineEdit>("searchBox"); }
    [[nodiscard]] QListView *results() const { return child<QListView>("searchResults"); }

    /// Until nothing is left to be done at once.
    static void settle() { QCoreApplication::processEvents(); }

    DemoDesk desk;
    DeskPage *page; ///< of the window

private:
    DeskScreen(const QString &store, int customers, quint32 seed, const QUrl &tenant)
        : desk(Demo::Berlin, store, customers, seed, tenant)
    {
        Theme::apply(Theme::Choice::Light);
        desk.studio.studioId = Demo::Berlin.studioId;
        m_window.resize(1280, 760);
        m_toaster = new Toaster(&m_window);
        page = new DeskPage(desk.workplace, *m_toaster);
        auto *layout = new QVBoxLayout(&m_window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
        m_window.show();
        page->focusSearch();
        settle();
    }

    QWidget m_window;
    Toaster *m_toaster;
};

} // namespace Frontdesk::Bench
