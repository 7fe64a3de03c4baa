// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/maintoolbar.h"

#include <array>
#include <functional>
#include <memory>
#include <QMainWindow>

class QFrame;
class QSettings;
class QStackedWidget;
class QVBoxLayout;

namespace Frontdesk {

class AuditPage;
class CustomerPage;
class DeskPage;
class InboxFeed;
class InboxPage;
class JournalPage;
class LineBanner;
class PinPanel;
class ScannerFilter;
class SchedulePage;
class StatusLine;
class StudioRegistry;
class Toaster;
struct Act;
struct Workplace;

/// The one window: pages of the open studio behind a tool bar, the studio switch, the status line.
/// It knows which page is in front and nothing of how studios are opened. A page is made when it is
/// shown for the first time.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    using Page = MainToolBar::Page;
    using enum MainToolBar::Page;

    /// \a makeStudiosPage makes the one page that needs no open studio, when it is first shown; the
    /// page is taken as a child.
    MainWindow(StudioRegistry &studios, std::function<QWidget *()> makeStudiosPage,
               ScannerFilter &scanner, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the pages of \a workplace, which outlives them: closeStudio() comes first.
    void openStudio(Workplace &workplace);
    /// Takes the pages of the studio away; nothing of it stays on the screen.
    void closeStudio();
    /// Shows \a widget, which is taken, where the studio's pages would be: the first start, or a
    /// studio whose key is missing.
    void showInstead(QWidget *widget);

    /// \a curtain, which is taken, hides everything else while it is lowered.
    void setCurtain(QWidget *curtain);
    void lowerCurtain();
    void raiseCurtain();

    void showPage(Page page);
    /// Asks in the page for a manager's PIN, to enter manager mode.
    void askForManager();
    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] Toaster &toaster() { return *m_toaster; }
    /// Of the open studio.
    [[nodiscard]] DeskPage *deskPage() const { return m_desk; }
    [[nodiscard]] CustomerPage *customerPage();

Q_SIGNALS:
    /// The studio that was opened is on the screen.
    void studioShown();
    /// Another studio was chosen in the tool bar.
    void studioChosen(const QString &studioId);
    void lockRequested();
    /// The open studio has no managers yet, and somebody wants to set the first one up.
    void managersRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitToolBar();
    [[nodiscard]] PinPanel &pinPanel();
    void dismissPin();
    void focusPage();
    void showActions();
    void connectToolBar();
    [[nodiscard]] bool isCurtainDown() const;
    void showStudio();
    /// Of the open studio; made now if it has not been yet.
    QWidget *pageOf(Page page);
    [[nodiscard]] QWidget *studiosPage();
    [[nodiscard]] QWidget *makePage(Page page);
    [[nodiscard]] QWidget *makeDesk();
    [[nodiscard]] QWidget *makeInbox();
    [[nodiscard]] QWidget *makeJournal();
    [[nodiscard]] QWidget *makeAudit();
    void followInbox();
    void openCustomer(qint64 customerId);
    void enterAgain(const Act &act);
    void search();
    void scanned(const QString &text);

    Workplace *m_workplace = nullptr;
    MainToolBar *m_bar;
    QFrame *m_colour;
    QVBoxLayout *m_above; ///< all pages, for what is told there
    LineBanner *m_line;
    PinPanel *m_pin = nullptr; ///< once it was asked for
    QStackedWidget *m_front;
    QStackedWidget *m_stack;
    std::function<QWidget *()> m_makeStudiosPage;
    QWidget *m_studiosPage = nullptr; ///< once it is made
    QWidget *m_instead = nullptr;
    std::array<QWidget *, Studios> m_pages{}; ///< those that were made
    DeskPage *m_desk = nullptr; ///< of the open studio
    CustomerPage *m_customer = nullptr; ///< once it was made
    std::unique_ptr<InboxFeed> m_feed;
    ScannerFilter &m_scanner;
    StatusLine *m_status;
    Toaster *m_toaster;
    Page m_page = Desk;
};

} // namespace Frontdesk
